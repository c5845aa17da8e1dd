package eddy.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code benchmarks/run.sh} starts the JVM with, on a JDK whose {@code java} prints its
 * arguments and with a build that does nothing.
 */
@DisabledOnOs(WINDOWS)
class RunScriptTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", ".."));

  /** With a space, since folders have them. */
  @TempDir private Path temp;

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theJvmGetsTheLaunchersOptions() throws Exception {
    Path home = temp.resolve("an eddy");
    for (String file : List.of("benchmarks/run.sh", "bin/exec-java.sh", "bin/find-jdk.sh")) {
      Files.createDirectories(home.resolve(file).getParent());
      Files.copy(ROOT.resolve(file), home.resolve(file));
    }
    script(home.resolve("mvnw"), "exit 0\n");
    Path jdk = temp.resolve("a jdk");
    script(jdk.resolve("bin/java"), "printf '%s\\n' \"$@\"\n");
    script(jdk.resolve("bin/javac"), "exit 0\n");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    ProcessBuilder builder =
        new ProcessBuilder("sh", home.resolve("benchmarks/run.sh").toString(), "-p", "opCase=a b");
    builder.environment().put("EDDY_JAVA_HOME", jdk.toString());
    builder.environment().put("EDDY_JAVA_OPTS", "-Xmx3g -Done=1");
    Process process = builder.redirectErrorStream(true).start();
    List<String> out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out)
        .containsSubsequence("--add-modules", "jdk.incubator.vector", "-XX:+UseParallelGC")
        .contains("-XX:CompileCommand=quiet", "-XX:MaxRAMPercentage=75", "-Deddy.home=" + home)
        .anyMatch(o -> o.startsWith("-XX:CompileCommand=BackgroundCompilation,eddy.kernels.cpu."))
        .endsWith(
            "-Xmx3g",
            "-Done=1",
            "-jar",
            home.resolve("benchmarks/target/quick/benchmarks.jar").toString(),
            "-p",
            "opCase=a b");
  }
}
