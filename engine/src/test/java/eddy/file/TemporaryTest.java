package eddy.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(WINDOWS)
class TemporaryTest {
  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Another process writes a file there, and so clears the folder. */
  private void write(String text) throws Exception {
    Process next = WriterProcess.start("claim", folder.toString(), "1", text);
    next.getOutputStream().close();
    assertThat(next.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(next.exitValue()).isZero();
  }

  @Test
  void theNextRunClearsWhatAKilledOneLeft() throws Exception {
    Process held = WriterProcess.start("hold", folder.toString());
    List<String> open = names();
    assertThat(open)
        .hasSize(2)
        .allMatch(n -> n.matches("\\.eddy-[0-9a-f]{8}-[0-9a-f]{16}-\\d+\\.tmp"));
    write("while it lives");
    assertThat(names()).containsAll(open).contains("a_1").hasSize(3);
    held.destroyForcibly();
    assertThat(held.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(names()).as("SIGKILL leaves them").containsAll(open);
    write("when it is gone");
    assertThat(names()).containsExactly("a_1", "a_2");
  }

  @Test
  void aStoppedRunLeavesNothing() throws Exception {
    Process held = WriterProcess.start("hold", folder.toString());
    assertThat(names()).hasSize(2);
    held.destroy();
    assertThat(held.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNotSurelyAbandonedStays() throws Exception {
    String here = machine();
    String old = ".eddy-ffffffff-0123456789abcdef-1.tmp";
    String gone = ".eddy-" + here + "-0123456789abcdef-1.tmp";
    for (String name : List.of(old, gone)) {
      Files.writeString(folder.resolve(name), "x");
    }
    Files.setLastModifiedTime(
        folder.resolve(old), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    List<String> others =
        List.of(
            ".eddy-ffffffff-0123456789abcdef-2.tmp", // made just now, by another machine
            ".eddy-" + here + "-0123456789ABCDEF-2.tmp",
            ".eddy-" + here + "-0123456789abcdef-.tmp",
            ".eddy-" + here + "-0123456789abcdef-2.tmp.png",
            ".a.png.4711.tmp",
            "eddy-7.png");
    for (String name : others) {
      Files.writeString(folder.resolve(name), "x");
    }
    Path link = folder.resolve(".eddy-" + here + "-0123456789abcdef-3.tmp");
    Files.createSymbolicLink(link, Path.of("eddy-7.png"));
    Path fifo = Nodes.fifo(folder.resolve(".eddy-" + here + "-0123456789abcdef-4.tmp"));
    Path strange =
        Files.createDirectory(folder.resolve(".eddy-" + here + "-0123456789abcdef-5.tmp"));
    Files.writeString(strange.resolve("somebody's"), "x");
    WholeFile.write(folder.resolve("new"), out -> out.write('x'));
    assertThat(names())
        .doesNotContain(old, gone)
        .containsAll(others)
        .contains("new", link.getFileName().toString(), fifo.getFileName().toString());
    assertThat(strange.resolve("somebody's")).exists();
  }

  @Test
  void oneThatIsGoneMeanwhileIsNoTrouble() throws IOException {
    Temporary file = Temporary.file(folder);
    Files.delete(file.path());
    file.close();
    Temporary inside = Temporary.folder(folder);
    Files.writeString(inside.path().resolve("a"), "x", UTF_8);
    inside.close();
    assertThat(folder).isEmptyDirectory();
  }

  /** As this process's temporary files name it. */
  private String machine() throws IOException {
    try (Temporary one = Temporary.file(Files.createTempDirectory("eddy-test"))) {
      String machine = one.path().getFileName().toString().substring(6, 14);
      Files.deleteIfExists(one.path());
      Files.delete(one.path().getParent());
      assumeTrue(!machine.equals("00000000"), "this system doesn't tell when it was started");
      return machine;
    }
  }
}
