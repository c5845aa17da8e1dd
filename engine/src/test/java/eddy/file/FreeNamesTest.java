package eddy.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Files under the next free name, which nobody else takes at the same time. */
@DisabledOnOs(WINDOWS)
class FreeNamesTest {
  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void namesOfOurOwnAreFreeOnes() throws IOException {
    Files.createDirectory(folder.resolve("a_1"));
    Files.createSymbolicLink(folder.resolve("a_2"), Path.of("nowhere"));
    Path mine = Files.writeString(folder.resolve("a_3"), "mine");
    assertThat(claim("first")).isEqualTo(folder.resolve("a_4"));
    assertThat(claim("second")).isEqualTo(folder.resolve("a_5"));
    assertThat(folder.resolve("a_4")).hasContent("first");
    assertThat(mine).hasContent("mine");
    assertThat(names()).containsExactly("a_1", "a_2", "a_3", "a_4", "a_5");
  }

  private Path claim(String text) {
    return WholeFile.writeNew(
        n -> folder.resolve("a_" + n), out -> out.write(text.getBytes(UTF_8)));
  }

  @Test
  void withoutHardLinksTooOnlyFreeNamesAreTaken() throws IOException {
    Path whole = Files.writeString(folder.resolve("whole"), "new");
    Path taken = Files.writeString(folder.resolve("taken"), "old");
    assertThat(WholeFile.claimWithoutLinks(whole, taken)).isFalse();
    assertThat(taken).hasContent("old");
    Path free = folder.resolve("free");
    assertThat(WholeFile.claimWithoutLinks(whole, free)).isTrue();
    assertThat(free).hasContent("new");
    Path lost = folder.resolve("lost");
    assertThatThrownBy(() -> WholeFile.claimWithoutLinks(folder.resolve("absent"), lost))
        .isInstanceOf(IOException.class);
    assertThat(lost).doesNotExist();
  }

  @Test
  void threadsNeverTakeEachOthersNames() throws Exception {
    int each = 20;
    int threads = 8;
    CountDownLatch begin = new CountDownLatch(threads);
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      String text = "thread " + t + " picture ";
      tasks.add(
          () -> {
            begin.countDown();
            begin.await();
            for (int i = 0; i < each; i++) {
              claim(text + i);
            }
            return null;
          });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Void> done : pool.invokeAll(tasks)) {
        done.get();
      }
    }
    assertThat(contents()).hasSize(threads * each);
  }

  @Test
  void processesNeverTakeEachOthersNames() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String who : List.of("one", "two")) {
      processes.add(WriterProcess.start("claim", folder.toString(), "60", who));
    }
    for (Process process : processes) {
      process.getOutputStream().close();
    }
    for (Process process : processes) {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    assertThat(contents()).hasSize(120);
  }

  /** Of all files; each has its own. */
  private Set<String> contents() throws IOException {
    Set<String> texts = new TreeSet<>();
    for (String name : names()) {
      assertThat(texts.add(Files.readString(folder.resolve(name)))).isTrue();
    }
    return texts;
  }
}
