package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's streams, and what it leaves behind. */
@DisabledOnOs(WINDOWS)
class LauncherStreamsTest extends LauncherRun {
  /** Starts eddy from a shell, with {@code temp/tmp} for temporary files. */
  private Result shell(String shell, String line) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(shell, "-c", "exec " + shell + " \"$0\" " + line, eddy.toString());
    builder.environment().put("EDDY_JAVA_HOME", jdk.toString());
    builder.environment().put("TMPDIR", temp.resolve("tmp").toString());
    builder.environment().remove("XDG_RUNTIME_DIR");
    return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> finish(builder));
  }

  private void java(String script) throws IOException {
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\n" + script);
  }

  private static List<String> shells() {
    return Stream.of("sh", "dash", "bash", "ksh")
        .filter(s -> Stream.of("/bin/", "/usr/bin/").anyMatch(d -> Files.exists(Path.of(d + s))))
        .toList();
  }

  /** Closed ones included, whose numbers would go to whatever is opened next. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "2>&-", ">&-", "<&-", ">&- 2>&-", "<&- >&-", "<&- 2>&-", "<&- >&- 2>&-"})
  void streamsAreOpenAndNothingIsLeft(String redirections) throws Exception {
    Path seen = temp.resolve("seen");
    java(
        "cat >/dev/null && echo to 2 >&2 &&"
            + " for a; do case $a in -Deddy.std*) echo \"$a\";; esac; done >'"
            + seen
            + "' && echo to 1 && exit 5\n");
    assertThat(shells()).isNotEmpty();
    for (String shell : shells()) {
      Path tmp = Files.createDirectories(temp.resolve("tmp"));
      Result result =
          shell(shell, redirections + (redirections.contains("<") ? "" : " </dev/null"));
      assertThat(result.code()).as(shell + ": " + result.err()).isEqualTo(5);
      boolean outClosed = redirections.contains(">&- ") || redirections.matches("(<&- )?>&-");
      boolean errClosed = redirections.contains("2>&-");
      assertThat(result.out()).isEqualTo(outClosed ? List.of() : List.of("to 1"));
      awaitErr(errClosed ? "" : "to 2\n");
      assertThat(seen).hasContent("-Deddy.stderr=9\n-Deddy.stdout.closed=" + outClosed + "\n");
      assertThat(tmp).isEmptyDirectory();
      assertThat(readers()).isEmpty();
    }
  }

  /** What the JVM says itself passes through a process that may end a moment after it. */
  private void awaitErr(String expected) throws Exception {
    for (int i = 0; i < 600 && !(lastErr().equals(expected) && readers().isEmpty()); i++) {
      Thread.sleep(100);
    }
    assertThat(lastErr()).isEqualTo(expected);
  }

  private String lastErr() throws IOException {
    return Files.readString(Objects.requireNonNull(errFile));
  }

  /** Processes of the launcher that are still there. */
  private List<String> readers() {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(eddy.toString()))
        .toList();
  }

  @Test
  void messagesComeThroughWithoutAPlaceForTemporaryFiles() throws Exception {
    java("echo 'WARNING: Using incubator modules: jdk.incubator.vector' >&2; echo a >&2\n");
    Files.writeString(temp.resolve("tmp"), "no folder");
    Result result = shell("sh", "");
    assertThat(result.code()).isZero();
    awaitErr("a\n");
  }

  /** Nothing of the JVM's runs any more then. */
  @Test
  void aKilledStartLeavesNoProcess() throws Exception {
    Path tmp = Files.createDirectories(temp.resolve("tmp"));
    java("echo started; exec sleep 600\n");
    ProcessBuilder builder = new ProcessBuilder("sh", eddy.toString());
    builder.environment().put("EDDY_JAVA_HOME", jdk.toString());
    builder.environment().put("TMPDIR", tmp.toString());
    errFile = Files.createTempFile(temp, "err", "");
    Process process = builder.redirectError(errFile.toFile()).start();
    assertThat(process.getInputStream().read()).isEqualTo('s');
    assertThat(readers()).hasSize(1);
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    awaitErr("");
    assertThat(readers()).isEmpty();
    assertThat(tmp).isEmptyDirectory();
  }

  @Test
  void whatKilledStartsLeftIsCleared() throws Exception {
    Path tmp = Files.createDirectories(temp.resolve("tmp"));
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    long gone = ended.pid();
    long alive = ProcessHandle.current().pid();
    for (long pid : List.of(gone, alive)) {
      assertThat(new ProcessBuilder("mkfifo", tmp + "/eddy." + pid).start().waitFor()).isZero();
    }
    Files.writeString(tmp.resolve("eddy.1" + gone), "a file of somebody's");
    assertThat(new ProcessBuilder("mkfifo", tmp + "/eddy.pipe").start().waitFor()).isZero();
    shell("sh", "devices");
    try (Stream<Path> left = Files.list(tmp)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("eddy." + alive, "eddy.1" + gone, "eddy.pipe");
    }
  }

  /** Such a source is newer than any build of it. */
  @Test
  void aSourceDatedInTheFutureIsBuiltOnceAStart() throws Exception {
    Path home = Files.createDirectories(temp.resolve("a source tree"));
    for (String file : List.of("eddy", "bin/exec-java.sh", "bin/find-jdk.sh")) {
      Files.createDirectories(home.resolve(file).getParent());
      Files.copy(Eddy.ROOT.resolve(file), home.resolve(file));
    }
    Path source = Files.createDirectories(home.resolve("engine/src/main")).resolve("A.java");
    Files.createFile(source);
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(1, ChronoUnit.DAYS)));
    Path app = Files.createDirectories(home.resolve("cli/target/app"));
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    long gone = ended.pid();
    long alive = ProcessHandle.current().pid();
    for (String left : List.of("classes.jsa.%d", "training.%d.png")) {
      Files.createFile(app.resolve(String.format(left, gone)));
      Files.createFile(app.resolve(String.format(left, alive)));
    }
    Path builds = home.resolve("builds");
    Path build =
        Files.writeString(
            home.resolve("mvnw"),
            """
            #!/bin/sh
            echo built >>builds
            [ "$(wc -l <builds)" -lt 5 ] && mkdir -p cli/target/app/lib && : >cli/target/app/lib/eddy-cli.jar
            """);
    assertThat(build.toFile().setExecutable(true)).isTrue();
    eddy = home.resolve("eddy");
    Result result = run(null, "devices");
    assertThat(result.err()).hasLineCount(1).contains("building once");
    assertThat(result.code()).isZero();
    assertThat(result.out()).endsWith("devices");
    assertThat(builds).hasContent("built\n");
    // What others that were killed left behind is gone, and what one at work has isn't.
    assertThat(app.toFile().list())
        .containsExactlyInAnyOrder(
            "built", "lib", "classes.jsa." + alive, "training." + alive + ".png");
  }
}
