package toy.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.MemoryNeed;
import eddy.error.InputException;
import eddy.inspect.Inspection;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toy.ToyFiles;

/** A family of another jar, through the front door: no other file knows of it. */
class PackedFamilyTest {
  private static final Settings SMALL = Settings.of("abc").size(8, 4).steps(3).seed(1);

  @TempDir private Path dir;

  private static RandomWeights weights() {
    RandomWeights weights = new RandomWeights("toy", DType.F32);
    PackedModel asked = new PackedModel(Weights.of(weights)); // for every key
    assertThat(asked.traits().side()).isPositive();
    return weights;
  }

  private Path folder() throws IOException {
    return ToyFiles.folder(
        dir.resolve("folder"), PackedFamily.PIPELINE, PackedFamily.NETWORK, "", weights());
  }

  private Path file() {
    return ToyFiles.write(
        dir.resolve("one.safetensors"), weights(), key -> PackedFamily.PREFIX + key);
  }

  private static byte[] picture(Path model, Settings settings) {
    try (Eddy eddy = Eddy.model(model).device("reference").open()) {
      return eddy.generate(settings).first().rgb();
    }
  }

  @Test
  void aFolderMakesPictures() throws IOException {
    byte[] made = picture(folder(), SMALL);
    assertThat(made).hasSize(3 * 8 * 4);
    assertThat(picture(folder(), SMALL)).isEqualTo(made);
    assertThat(picture(folder(), Settings.of("xyz").size(8, 4).steps(3).seed(1)))
        .isNotEqualTo(made);
  }

  @Test
  void aFileOfItsOwnLayoutMakesTheSame() throws IOException {
    assertThat(picture(file(), SMALL)).isEqualTo(picture(folder(), SMALL));
  }

  @Test
  void itIsToldWhatTheyAre() throws IOException {
    assertThat(Inspection.of(folder()).description().toString())
        .isEqualTo("a diffusers folder: the packed toy");
    assertThat(Inspection.of(file()).description().toString())
        .isEqualTo("a checkpoint of the packed toy");
    assertThat(Inspection.of(file()).runs()).isTrue();
  }

  @Test
  void itsMemoryIsForetoldAndItsDefaultsCount() throws IOException {
    try (Eddy eddy = Eddy.model(folder()).device("reference").open()) {
      MemoryNeed need = eddy.estimate(SMALL);
      assertThat(need.stages()).extracting(s -> s.name()).contains("denoising");
      assertThat(eddy.generate(Settings.of("abc").seed(1)).steps()).isEqualTo(3);
    }
  }

  @Test
  void whatIsForOtherFamiliesIsRefused() throws IOException {
    Path model = folder();
    Path other = file();
    assertThatThrownBy(() -> picture(model, SMALL.with(Fields.VAE, other)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has no VAE");
    assertThatThrownBy(() -> picture(model, SMALL.with(Fields.PROMPT_2, "b")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("but this model has one text encoder only");
    assertThatThrownBy(() -> picture(model, SMALL.with(Fields.PREVIEW, 1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("aren't laid out as a picture");
  }

  @Test
  void aPreviewIsRefusedBeforeTheDeviceIsOpened() throws IOException {
    try (Eddy eddy = Eddy.model(folder()).device("reference").open()) {
      Settings shown = SMALL.with(Fields.PREVIEW, 1);
      assertThatThrownBy(() -> eddy.prepare(shown, progress -> {}))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "preview shows samples as a picture, but this model's aren't laid out as a picture;"
                  + " leave it out.");
    }
  }
}
