package eddy.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.file.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFilesTest {
  private static final PrintStream NOWHERE = new PrintStream(new ByteArrayOutputStream(), true);

  @TempDir private Path folder;

  private static OutputFiles files(Path output, String... seeds) {
    OutputFiles files = OutputFiles.ofSeeds(output.toString(), List.of(seeds));
    files.tryOut(what -> {});
    return files;
  }

  private List<String> write(Path output, String... seeds) {
    WholeFile.Content content = out -> out.write('x');
    List<String> names = new ArrayList<>();
    files(output, seeds)
        .write(
            NOWHERE,
            Collections.nCopies(seeds.length, content),
            file -> names.add(folder.relativize(file).toString()));
    return names;
  }

  @Test
  void aNameOfOurOwnIsAlwaysNew() {
    assertThat(write(folder, "7")).containsExactly("eddy-7.png");
    assertThat(write(folder, "7")).containsExactly("eddy-7_2.png");
    assertThat(write(folder, "7")).containsExactly("eddy-7_3.png");
    assertThat(write(folder, "6", "7", "8"))
        .containsExactly("eddy-6.png", "eddy-7_4.png", "eddy-8.png");
  }

  @Test
  void aNameOfTheUsersIsWrittenOver() throws IOException {
    Path mine = folder.resolve("my picture.PNG");
    Files.writeString(mine, "old");
    assertThat(write(mine, "7")).containsExactly("my picture.PNG");
    assertThat(mine).hasContent("x");
    for (int i = 0; i < 2; i++) {
      assertThat(write(mine, "7", "8")).containsExactly("my picture-7.PNG", "my picture-8.PNG");
    }
    assertThat(write(folder.resolve("bare"), "7")).containsExactly("bare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent/a.png", "file/a.png", "a.jpg", "a.WebP"})
  void whatCannotBeWrittenIsFoundBefore(String name) throws IOException {
    Files.writeString(folder.resolve("file"), "not a folder");
    Path output = folder.resolve(name);
    assertThatThrownBy(() -> files(output, "7"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(output.toString());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("file"));
    }
  }

  @Test
  void tryingLeavesNothingBehind() {
    files(folder.resolve("a.png"), "7", "8", "9");
    files(folder, "7", "8");
    assertThat(folder).isEmptyDirectory();
  }

  /** As on a disk that is full after the second of four. */
  @Test
  void whatWasWrittenBeforeAFailureIsTold() {
    WholeFile.Content fits = out -> out.write('x');
    WholeFile.Content full =
        out -> {
          out.write('x');
          throw new IOException("No space left on device");
        };
    List<Path> told = new ArrayList<>();
    OutputFiles files = files(folder, "1", "2", "3", "4");
    assertThatThrownBy(() -> files.write(NOWHERE, List.of(fits, fits, full, full), told::add))
        .isInstanceOf(CapacityException.class)
        .hasMessageContaining("no space left on " + folder);
    assertThat(told).containsExactly(folder.resolve("eddy-1.png"), folder.resolve("eddy-2.png"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("eddy-1.png", "eddy-2.png");
  }

  @Test
  void runsAtOnceLoseNoPicture() throws Exception {
    int runs = 16;
    List<Future<List<String>>> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(runs)) {
      for (int i = 0; i < runs; i++) {
        results.add(pool.submit(() -> write(folder, "7", "8", "9")));
      }
    }
    List<String> names = new ArrayList<>();
    for (Future<List<String>> result : results) {
      names.addAll(result.get());
    }
    assertThat(names).hasSize(3 * runs).doesNotHaveDuplicates();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(names);
  }
}
