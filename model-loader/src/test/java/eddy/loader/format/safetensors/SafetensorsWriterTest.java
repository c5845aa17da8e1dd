package eddy.loader.format.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.tensor.Encoding;
import eddy.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsWriterTest {
  @TempDir Path dir;

  @Test
  void whatIsWrittenIsRead() {
    Path path = dir.resolve("latents.safetensors");
    float[] many = new float[5000];
    for (int i = 0; i < many.length; i++) {
      many[i] = (float) Math.sin(i);
    }
    new SafetensorsWriter()
        .metadata("seed", "7")
        .metadata("prompt", "größer \"als\" 🎨")
        .add("latents", Shape.of(1, 4, 25, 50), many)
        .addHalf("half", Shape.of(3), new float[] {1.0f, 0.1f, 70000f})
        .add("timesteps", Shape.of(2), new long[] {999, -1})
        .add("scalar", Shape.of(), new float[] {2.5f})
        .add("nothing", Shape.of(0, 3), new float[0])
        .write(path);
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      assertThat(f.metadata())
          .containsEntry("seed", "7")
          .containsEntry("prompt", "größer \"als\" 🎨")
          .hasSize(2);
      assertThat(f.keys())
          .containsExactlyInAnyOrder("latents", "half", "timesteps", "scalar", "nothing");
      assertThat(f.floats("latents")).isEqualTo(many);
      assertThat(f.floats("half"))
          .containsExactly(
              1.0f, Float.float16ToFloat(Float.floatToFloat16(0.1f)), Float.POSITIVE_INFINITY);
      assertThat(f.longs("timesteps")).containsExactly(999, -1);
      assertThat(f.floats("scalar")).containsExactly(2.5f);
      assertThat(f.floats("nothing")).isEmpty();
      assertThat(Objects.requireNonNull(f.tensors().get("half")).encoding())
          .isEqualTo(Encoding.F16);
      assertThat(f.tensors().values()).allMatch(t -> t.offset() % t.encoding().blockBytes() == 0);
    }
  }

  @Test
  void anEmptyFileIsAFile() {
    Path path = dir.resolve("none.safetensors");
    new SafetensorsWriter().write(path);
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      assertThat(f.keys()).isEmpty();
    }
  }

  @Test
  void wrongUseIsRefused() {
    SafetensorsWriter w = new SafetensorsWriter().add("a", Shape.of(2), new float[2]);
    assertThatThrownBy(() -> w.add("a", Shape.of(2), new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> w.add("b", Shape.of(2), new float[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOldFileIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path path = Files.writeString(dir.resolve("old.safetensors"), "old");
    new SafetensorsWriter().add("a", Shape.of(1), new float[] {3}).write(path);
    try (SafetensorsFile f = SafetensorsFile.open(path)) {
      assertThat(f.floats("a")).containsExactly(3);
    }
    assertThat(names()).containsExactly("old.safetensors");
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Path path = Files.writeString(dir.resolve("old.txt"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    path,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(InputException.class)
        .hasMessage(
            path
                + ": can't be written (disk full); check that the folder may be written and the disk isn't"
                + " full.");
    assertThat(path).hasContent("old");
    assertThat(names()).containsExactly("old.txt");
  }

  @Test
  void placesThatCantBeWrittenAreNamed() {
    Path nowhere = dir.resolve("none").resolve("a.safetensors");
    assertThatThrownBy(() -> new SafetensorsWriter().write(nowhere))
        .isInstanceOf(InputException.class)
        .hasMessage(
            nowhere
                + ": can't be written, for there is no folder "
                + nowhere.getParent()
                + "; make it first.");
    assertThatThrownBy(() -> new SafetensorsWriter().write(dir))
        .isInstanceOf(InputException.class)
        .hasMessage(dir + ": is a folder, so nothing can be written there; name a file.");
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(p -> p.getFileName().toString()).toArray(String[]::new);
    }
  }
}
