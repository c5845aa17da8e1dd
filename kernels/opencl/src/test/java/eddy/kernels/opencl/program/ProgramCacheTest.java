package eddy.kernels.opencl.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eddy.kernels.gpu.run.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {
  private static final byte[] BINARY = {1, 2, 3, 4, 5, 6, 7, 8, 9};

  @TempDir Path temp;

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void givesBackWhatWasStoredAndLeavesNothingElse() throws IOException {
    Path folder = temp.resolve("a/b");
    String key = UserFolder.key("device", "source");
    ProgramCache cache = new ProgramCache(folder);
    assertThat(cache.find(key)).isNull();
    cache.store(key, BINARY);
    assertThat(cache.find(key)).isEqualTo(BINARY);
    assertThat(new ProgramCache(folder).find(key)).isEqualTo(BINARY);
    assertThat(files(folder))
        .extracting(p -> p.getFileName().toString())
        .containsExactly(key + ".bin");
    cache.store(key, new byte[] {7});
    assertThat(cache.find(key)).isEqualTo(new byte[] {7});
  }

  @Test
  void everyPartCountsForTheKey() {
    assertThat(
            List.of(
                UserFolder.key("a", "b"),
                UserFolder.key("ab", ""),
                UserFolder.key("", "ab"),
                UserFolder.key("ab"),
                UserFolder.key("a", "c")))
        .doesNotHaveDuplicates()
        .allMatch(k -> k.matches("[0-9a-f]{64}"));
  }

  @Test
  void everyDamageIsFoundAndTheEntryTakenOut() throws IOException {
    String key = UserFolder.key("device");
    ProgramCache cache = new ProgramCache(temp);
    cache.store(key, BINARY);
    Path file = files(temp).getFirst();
    byte[] good = Files.readAllBytes(file);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x10;
      Files.write(file, bad);
      assertThat(cache.find(key)).as("byte %d flipped", i).isNull();
      assertThat(file).doesNotExist();
    }
    for (int length = 0; length < good.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(good, length));
      assertThat(cache.find(key)).as("cut to %d bytes", length).isNull();
    }
    Files.write(file, good);
    assertThat(cache.find(key)).isEqualTo(BINARY);
  }

  @Test
  void worksWithoutAFolderItCanUse() throws IOException {
    String key = UserFolder.key("device");
    Path noFolder = Files.writeString(temp.resolve("file"), "in the way").resolve("cache");
    for (ProgramCache cache : List.of(new ProgramCache(noFolder), new ProgramCache(null))) {
      cache.store(key, BINARY);
      assertThat(cache.find(key)).isNull();
      cache.discard(key);
      String said = cache.buildLog().describe("title", "1 error", new IllegalStateException());
      assertThat(said).startsWith("1 error; the whole log is in ");
      Path log = Path.of(said.substring(said.indexOf("/")));
      assertThat(Files.readString(log)).isEqualTo("title\n\n1 error\n");
      Files.delete(log);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksStayAndPipesKeepNothing() throws Exception {
    String key = UserFolder.key("device");
    ProgramCache cache = new ProgramCache(temp);
    Path entry = temp.resolve(key + ".bin");
    Files.createSymbolicLink(entry, Path.of("elsewhere"));
    cache.store(key, BINARY);
    assertThat(entry).isSymbolicLink();
    assertThat(cache.find(key)).isEqualTo(BINARY);
    Files.delete(entry);
    assertThat(new ProcessBuilder("mkfifo", entry.toString()).start().waitFor()).isZero();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          assertThat(cache.find(key)).isNull();
          cache.store(key, BINARY);
        });
    assertThat(entry).exists();
    assertThat(Files.isRegularFile(entry)).isFalse();
  }

  @Test
  void liesInTheUsersCacheFolder() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(UserFolder.of("opencl", null)).isEqualTo(home.resolve(".cache/eddy/opencl"));
    assertThat(UserFolder.of("opencl", "")).isEqualTo(home.resolve(".cache/eddy/opencl"));
    assertThat(UserFolder.of("opencl", "relative")).isEqualTo(home.resolve(".cache/eddy/opencl"));
    assertThat(UserFolder.of("opencl", temp.toString())).isEqualTo(temp.resolve("eddy/opencl"));
  }
}
