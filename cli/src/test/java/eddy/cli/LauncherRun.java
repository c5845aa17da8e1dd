package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code ./eddy} as in a distribution, whose jars are empty, on a JDK whose {@code java}
 * prints its arguments.
 */
abstract class LauncherRun {
  /** With a space, since folders have them. */
  @TempDir Path temp;

  Path eddy;
  Path jdk;
  Path cache;
  Path tornado;
  @Nullable Path errFile;

  record Result(int code, List<String> out, String err) {
    /** The file of JVM options that was given first. */
    Path argfile() {
      assertThat(out).first().asString().startsWith("@");
      return Path.of(out.getFirst().substring(1));
    }
  }

  @BeforeEach
  void copyLauncher() throws IOException {
    Path home = Files.createDirectories(temp.resolve("an eddy"));
    for (String file :
        List.of("eddy", "bin/exec-java.sh", "bin/find-jdk.sh", "bin/tornado-argfile.sh")) {
      Path copy = home.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Eddy.ROOT.resolve(file), copy);
    }
    eddy = home.resolve("eddy");
    Files.createDirectories(home.resolve("lib"));
    Files.createFile(home.resolve("lib/eddy-cli.jar"));
    Files.createFile(home.resolve("lib/eddy-kernels-tornado-1.jar"));
    jdk = temp.resolve("a jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    for (String tool : List.of("java", "javac")) {
      Path file =
          Files.writeString(jdk.resolve("bin").resolve(tool), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    cache = temp.resolve("a cache");
    tornado = Files.createDirectories(temp.resolve("a \"tornado\" \\ vm"));
  }

  Result run(@Nullable Path tornadoHome, String... arguments) throws Exception {
    return run(Map.of(), tornadoHome, arguments);
  }

  Result run(Map<String, String> set, @Nullable Path tornadoHome, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", eddy.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("EDDY_JAVA_HOME", jdk.toString());
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.keySet().removeAll(List.of("EDDY_JAVA_OPTS", "EDDY_JARS", "TORNADOVM_HOME"));
    environment.putAll(set);
    if (tornadoHome != null) {
      environment.put("TORNADOVM_HOME", tornadoHome.toString());
    }
    return finish(builder);
  }

  Result finish(ProcessBuilder builder) throws Exception {
    Path err = Files.createTempFile(temp, "err", "");
    errFile = err;
    Process process = builder.redirectError(err.toFile()).start();
    List<String> out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // The launcher's options come first, before those of TornadoVM and the application's arguments.
    int own = out.indexOf("-Deddy.home=" + eddy.getParent());
    return new Result(
        process.exitValue(),
        own < 0 ? out : out.subList(own + 1, out.size()),
        Files.readString(err));
  }
}
