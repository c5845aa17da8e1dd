package eddy.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.example.SunSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that docs/integrations.md shows. */
class SampleTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root")).toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void thePageShowsIt() throws Exception {
    assertThat(Files.readString(ROOT.resolve("docs/integrations.md")))
        .contains(
            Files.readString(
                ROOT.resolve("integrations/langchain4j/src/test/java/org/example/SunSample.java")));
  }

  @Test
  void itRuns() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("demo-model"), ROOT.resolve("demo-model"));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                SunSample.class.getName())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    assertThat(out.lines().filter(line -> !line.contains("incubator"))).isEmpty();
    assertThat(Settings.from(folder.resolve("sun.png")).recorded().text("Seed")).isEqualTo("7");
    assertThat(Settings.from(folder.resolve("night.png")).recorded().text("Init image"))
        .isEqualTo("the image");
    assertThat(temporary).isEmptyDirectory();
    Files.delete(link); // JUnit warns of links
  }
}
