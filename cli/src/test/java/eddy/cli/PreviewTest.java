package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.picture.Picture;
import eddy.pipeline.request.ProgressListener;
import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
  private static final Shape SHAPE = Shape.of(1, 4, 1, 2);

  @TempDir private Path folder;

  /** Keeps what it hears. */
  private static final class Heard implements ProgressListener {
    private final List<String> warnings = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    @Override
    public void warning(String message) {
      warnings.add(message);
    }

    @Override
    public void step(int done, int total, float[] latents) {
      steps.add(done);
    }
  }

  @Test
  void aRunGoesOnWithoutPreviewsThatCannotBeWritten() throws IOException {
    Path file = Files.createDirectory(folder.resolve("shown")).resolve("p.png");
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true);
    Heard heard = new Heard();
    Preview preview =
        new Preview(
            new Io(nowhere, nowhere, false, null),
            heard,
            (latents, shape) -> List.of(new Picture(2, 1, new byte[6])),
            1,
            8,
            file,
            TerminalGraphics.NONE);
    step(preview, 1);
    assertThat(file).exists();
    assertThat(heard.warnings).isEmpty();
    Files.delete(file);
    Files.delete(file.getParent());
    for (int done = 2; done <= 4; done++) {
      step(preview, done);
    }
    assertThat(heard.steps).containsExactly(1, 2, 3, 4);
    assertThat(heard.warnings)
        .singleElement()
        .asString()
        .contains("no more previews", file.toString(), "there is no folder");
  }

  private static void step(Preview preview, int done) {
    preview.step(done, 4, new float[8], null, SHAPE);
  }
}
