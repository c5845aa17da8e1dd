package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the guard finds what it is there for, and says what. */
class FootprintFileTest {
  @TempDir private Path folder;

  private static TreeMap<String, Long> figures(Map<String, Long> figures) {
    return new TreeMap<>(figures);
  }

  @Test
  void whatGrewIsNamedFirst() {
    assertThat(
            FootprintFile.differences(
                figures(
                    Map.of(
                        "a.unet plan steps", 400L,
                        "a.unet plan arena-bytes", 1000L,
                        "a.unet plan steps.add", 3L,
                        "a.unet plan steps.mul", 2L)),
                figures(
                    Map.of(
                        "a.unet plan steps", 410L,
                        "a.unet plan arena-bytes", 900L,
                        "a.unet plan steps.mul", 2L,
                        "a.unet plan steps.concat", 13L))))
        .containsExactly(
            "a.unet plan steps grew from 400 to 410 (+2.50 %)",
            "a.unet plan steps.concat grew from 0 to 13",
            "a.unet plan arena-bytes fell from 1000 to 900 (-10.00 %)",
            "a.unet plan steps.add fell from 3 to 0 (-100.00 %)");
  }

  @Test
  void onlyThePartInQuestionIsWritten() throws IOException {
    Path file = folder.resolve("footprint.txt");
    FootprintFile all =
        new FootprintFile(
            figures(Map.of("a plan steps", 1L, "a cpu-512 stages", 2L, "a cpu-256 stages", 3L)));
    all.with(key -> key.contains(" cpu-512 "), figures(Map.of("b cpu-512 stages", 5L))).write(file);
    assertThat(FootprintFile.read(file).figures())
        .isEqualTo(Map.of("a plan steps", 1L, "b cpu-512 stages", 5L, "a cpu-256 stages", 3L));
    assertThat(FootprintFile.read(folder.resolve("absent")).figures()).isEmpty();
    Files.writeString(file, "a plan steps\n");
    assertThatIOException()
        .isThrownBy(() -> FootprintFile.read(file))
        .withMessageContaining("expected four words, but got \"a plan steps\"");
  }
}
