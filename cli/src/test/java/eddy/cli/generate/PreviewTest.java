package eddy.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.cli.terminal.Io;
import eddy.cli.terminal.TerminalGraphics;
import eddy.event.Progress;
import eddy.picture.Picture;
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

  @TempDir private Path folder;

  private final List<Progress> heard = new ArrayList<>();

  @Test
  void aRunGoesOnWithoutPreviewsThatCannotBeWritten() throws IOException {
    Path file = Files.createDirectory(folder.resolve("shown")).resolve("p.png");
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true);
    PreviewFile preview =
        new PreviewFile(
            new Io(nowhere, nowhere, false, null), heard::add, file, TerminalGraphics.NONE);
    step(preview, 1);
    assertThat(file).exists();
    assertThat(heard).containsExactly(new Progress.StepDone(1, 4));
    Files.delete(file);
    Files.delete(file.getParent());
    for (int done = 2; done <= 4; done++) {
      step(preview, done);
    }
    assertThat(heard)
        .filteredOn(Progress.StepDone.class::isInstance)
        .extracting(p -> ((Progress.StepDone) p).done())
        .containsExactly(1, 2, 3, 4);
    assertThat(heard)
        .filteredOn(Progress.Warning.class::isInstance)
        .singleElement()
        .asString()
        .contains("no more previews", file.toString(), "there is no folder");
  }

  private static void step(PreviewFile preview, int done) {
    preview.accept(new Progress.StepDone(done, 4));
    preview.accept(new Progress.Preview(done, 4, List.of(new Picture(2, 1, new byte[6]))));
  }
}
