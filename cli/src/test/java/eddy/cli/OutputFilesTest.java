package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.InputException;
import eddy.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFilesTest {
  @TempDir private Path folder;

  private List<String> write(Path output, int count) {
    OutputFiles files = OutputFiles.of(output, 7, count);
    files.tryOut();
    WholeFile.Content content = out -> out.write('x');
    return files.write(Collections.nCopies(count, content)).stream()
        .map(p -> folder.relativize(p).toString())
        .toList();
  }

  @Test
  void aNameOfOurOwnIsAlwaysNew() {
    assertThat(write(folder, 1)).containsExactly("eddy-7.png");
    assertThat(write(folder, 1)).containsExactly("eddy-7_2.png");
    assertThat(write(folder, 1)).containsExactly("eddy-7_3.png");
    assertThat(write(folder, 2)).containsExactly("eddy-7-1.png", "eddy-7-2.png");
    assertThat(write(folder, 2)).containsExactly("eddy-7_2-1.png", "eddy-7_2-2.png");
  }

  @Test
  void aNameOfTheUsersIsWrittenOver() throws IOException {
    Path mine = folder.resolve("my picture.PNG");
    Files.writeString(mine, "old");
    assertThat(write(mine, 1)).containsExactly("my picture.PNG");
    assertThat(mine).hasContent("x");
    assertThat(write(mine, 3))
        .containsExactly("my picture-1.PNG", "my picture-2.PNG", "my picture-3.PNG");
    assertThat(write(folder.resolve("bare"), 1)).containsExactly("bare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent/a.png", "file/a.png", "a.jpg", "a.WebP"})
  void whatCannotBeWrittenIsFoundBefore(String name) throws IOException {
    Files.writeString(folder.resolve("file"), "not a folder");
    Path output = folder.resolve(name);
    assertThatThrownBy(() -> OutputFiles.of(output, 7, 1).tryOut())
        .isInstanceOf(InputException.class)
        .hasMessageContaining(output.toString());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("file"));
    }
  }

  @Test
  void tryingLeavesNothingBehind() throws IOException {
    OutputFiles.of(folder.resolve("a.png"), 7, 4).tryOut();
    assertThat(folder).isEmptyDirectory();
  }
}
