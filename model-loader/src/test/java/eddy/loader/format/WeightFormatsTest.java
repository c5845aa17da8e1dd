package eddy.loader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.format.safetensors.SafetensorsFormat;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file's format is found, with one more format than there is. */
class WeightFormatsTest {
  private static final int[] BLOCKS = {2, 1, 2, 3, -4, -1, 5, 0, 7, 127};

  private static final float[] VALUES = {2, 4, 6, -8, -5, 0, -7, -127};

  private final List<WeightFormat> formats = List.of(new SafetensorsFormat(), new BlockFormat());

  @TempDir private Path dir;

  private Path blocks(String name) throws IOException {
    Path file = dir.resolve(name);
    BlockFormat.write(file, BLOCKS);
    return file;
  }

  private Path safetensors(String name) {
    Path file = dir.resolve(name);
    new SafetensorsWriter().add("w", Shape.of(2), new float[2]).write(file);
    return file;
  }

  private String formatOf(Path file) {
    WeightFormat format = WeightFormats.of(file, formats);
    return format == null ? "none" : format.name();
  }

  @Test
  void theOnesOfThisModuleAreRegistered() {
    assertThat(WeightFormats.all()).hasExactlyElementsOfTypes(SafetensorsFormat.class);
    assertThat(WeightFormats.names()).isEqualTo("safetensors");
  }

  /** What is in a file counts for more than its name. */
  @Test
  void theFirstBytesTellTheFormat() throws IOException {
    assertThat(formatOf(blocks("a.blocks"))).isEqualTo("blocks");
    assertThat(formatOf(blocks("b.safetensors"))).isEqualTo("blocks");
    assertThat(formatOf(blocks("c"))).isEqualTo("blocks");
    assertThat(formatOf(safetensors("d.safetensors"))).isEqualTo("safetensors");
    assertThat(formatOf(safetensors("e.blocks"))).isEqualTo("safetensors");
    assertThat(formatOf(safetensors("f"))).isEqualTo("safetensors");
  }

  @Test
  void theNameTellsTheFormatOfASpoiltFile() throws IOException {
    Path file = Files.writeString(dir.resolve("a.BLOCKS"), "something else");
    assertThat(formatOf(file)).isEqualTo("blocks");
    assertThatThrownBy(() -> WeightFormats.open(file, formats))
        .isInstanceOf(InputException.class)
        .hasMessage(
            file
                + ": this is not a blocks file: it looks like text, beginning with \"something"
                + " else\"; check that it is the right file.");
    assertThat(formatOf(dir.resolve("missing.safetensors"))).isEqualTo("safetensors");
    assertThat(formatOf(dir.resolve("model.safetensors.index.json"))).isEqualTo("safetensors");
  }

  @Test
  void aFileOfNoFormatIsNamedForWhatItIs() throws IOException {
    Path picture = dir.resolve("a.png");
    Files.write(picture, "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(formatOf(picture)).isEqualTo("none");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> WeightFormats.open(picture, formats))
        .withMessage(
            picture
                + ": this is not a safetensors or blocks file: it looks like a PNG picture; check"
                + " that it is the right file.");
    Path gguf = Files.writeString(dir.resolve("a.gguf"), "GGUF and more");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> WeightFile.open(gguf))
        .withMessage(
            gguf
                + ": this is not a safetensors file: it looks like a GGUF file; get the safetensors"
                + " version of the model; check that it is the right file.");
    Path empty = Files.createFile(dir.resolve("empty"));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> WeightFile.open(empty))
        .withMessage(empty + ": this is not a safetensors file: it is empty; download it again.");
  }

  @Test
  void whatIsNoFileIsRefused() {
    Path missing = dir.resolve("missing");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> WeightFormats.open(missing, formats))
        .withMessage(missing + ": no such file; check the path.");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> WeightFormats.open(dir, formats))
        .withMessage(
            dir + ": is a folder, not a safetensors or blocks file; name the file inside it.");
  }

  @Test
  void aFolderMayHoldAnyFormatAndTheFirstCounts() throws IOException {
    assertThat(WeightFormats.locate(dir, "model", formats)).isNull();
    Path packed = blocks("model.blocks");
    assertThat(WeightFormats.locate(dir, "model", formats)).isEqualTo(packed);
    assertThat(WeightFile.locate(dir, "model")).isNull();
    Path index = Files.writeString(dir.resolve("model.safetensors.index.fp16.json"), "{}");
    assertThat(WeightFormats.locate(dir, "model", formats)).isEqualTo(index);
    Path plain = safetensors("model.safetensors");
    assertThat(WeightFormats.locate(dir, "model", formats)).isEqualTo(plain);
  }

  /** A network takes its weights from blocks as from elements. */
  @Test
  void blocksAreWeights() throws IOException {
    try (WeightFile file = WeightFormats.open(blocks("w.blocks"), formats)) {
      assertThat(file.keys()).containsExactly("w");
      assertThat(file.metadata()).isEmpty();
      assertThat(file.tensors().get("w"))
          .isEqualTo(new TensorInfo("w", BlockFormat.FOURS, Shape.of(2, 4), 4))
          .extracting(TensorInfo::bytes)
          .isEqualTo(10L);
      Weights weights = Weights.of(file);
      assertThat(weights.get("w", 2, 4).toFloats()).containsExactly(VALUES);
      weights.requireComplete();
      assertThat(file.floats("w")).containsExactly(VALUES);
      assertThat(file.doubles("w")).startsWith(2, 4, 6, -8);
      assertThatThrownBy(() -> file.longs("w"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("tensor w: its dtype is FOURS, where numbers");
      assertThatThrownBy(() -> file.floats("v"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("has no tensor v; check that it is the right file.");
    }
  }
}
