package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code ./eddy} starts the JVM with. It runs as in a distribution, whose jars are empty, on a
 * JDK whose {@code java} prints its arguments.
 */
@DisabledOnOs(WINDOWS)
class LauncherTest {
  private static final String REFUSES_BAILOUT = "-Dtornado.recover.bailout=False";

  /** With a space, since folders have them. */
  @TempDir private Path temp;

  private Path eddy;
  private Path jdk;
  private Path cache;
  private Path tornado;
  private @Nullable Path errFile;

  private record Result(int code, List<String> out, String err) {
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

  private Result run(@Nullable Path tornadoHome, String... arguments) throws Exception {
    return run(Map.of(), tornadoHome, arguments);
  }

  private Result run(Map<String, String> set, @Nullable Path tornadoHome, String... arguments)
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

  private Result finish(ProcessBuilder builder) throws Exception {
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

  private Path template(String text) throws IOException {
    return Files.writeString(tornado.resolve("tornado-argfile.template"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate x --device tornado",
        "generate x --device=tornado",
        "generate x --device TORNADO",
        "bench ops --device=cpu,Tornado:0",
        "generate x --device tornado:0:0",
        "generate x --device=tornado:0:0",
        "bench ops --device cpu,tornado",
        "bench ops --device=cpu,tornado:0",
        "devices --device tornado"
      })
  void whoeverAsksForTornadoGetsItsOptions(String line) throws Exception {
    Path argfile = Files.writeString(tornado.resolve("tornado-argfile"), "-server\n");
    Result result = run(tornado, line.split(" "));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.argfile()).isEqualTo(argfile);
    assertThat(result.out())
        .contains(
            REFUSES_BAILOUT,
            "-Dtornado.compiler.fullInlining=True",
            "-Dtornado.enable.nativeFunctions=False",
            "-Dtornado.enable.fastMathOptimizations=False",
            "-Dtornado.panama.objectHeader=0")
        .endsWith(line.split(" "));
    assertThat(cache).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate tornado",
        "generate x --device cpu --output tornado.png",
        "bench ops --device cpu,opencl",
        "devices"
      })
  void nobodyElseDoes(String line) throws Exception {
    template("-server\n");
    Result result = run(tornado, line.split(" "));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("-jar").doesNotContain(REFUSES_BAILOUT);
    assertThat(cache).doesNotExist();
  }

  @Test
  void jarsOfOthersStandBehindEddys() throws Exception {
    String jars = "/a jar/of.jar:/others.jar";
    Result result = run(Map.of("EDDY_JARS", jars), null, "generate", "x");
    String classPath = eddy.resolveSibling("lib/eddy-cli.jar") + ":" + jars;
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).containsExactly("-cp", classPath, "eddy.cli.Main", "generate", "x");
  }

  @Test
  void aTemplateIsExpandedOnce() throws Exception {
    template(
        "# At ${TORNADOVM_HOME}\n-Dx=${TORNADOVM_HOME}/lib:${TORNADOVM_HOME}/b\n--enable-preview\n");
    Path argfile = run(tornado, "devices", "--device", "tornado").argfile();
    String home = "\"" + temp + "/a \\\"tornado\\\" \\\\ vm\"";
    assertThat(argfile)
        .hasParent(cache.resolve("eddy"))
        .hasContent("# At " + home + "\n-Dx=" + home + "/lib:" + home + "/b\n--enable-preview\n");
    var written = Files.getLastModifiedTime(argfile);
    assertThat(run(tornado, "devices", "--device", "tornado").argfile()).isEqualTo(argfile);
    assertThat(Files.getLastModifiedTime(argfile)).isEqualTo(written);
    template("-Dx=${TORNADOVM_HOME}/other\n");
    Path other = run(tornado, "devices", "--device", "tornado").argfile();
    assertThat(other).isNotEqualTo(argfile).content().contains("/other");
    try (Stream<Path> files = Files.list(cache.resolve("eddy"))) {
      assertThat(files).containsExactlyInAnyOrder(argfile, other);
    }
  }

  @Test
  void javaReadsWhatWasExpanded() throws Exception {
    template("-Deddy.test=.:${TORNADOVM_HOME}/a:${TORNADOVM_HOME}\n");
    Path argfile = run(tornado, "devices", "--device", "tornado").argfile();
    Result shown =
        finish(
            new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + argfile,
                "-XshowSettings:properties",
                "-version"));
    assertThat(shown.err()).contains("eddy.test = .:" + tornado + "/a:" + tornado + "\n");
  }

  @Test
  void startsAtTheSameTimeDontDisturbEachOther() throws Exception {
    template("-Dx=${TORNADOVM_HOME}\n".repeat(2000));
    List<Thread> starts = new ArrayList<>();
    Result[] results = new Result[6];
    for (int i = 0; i < results.length; i++) {
      int index = i;
      starts.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      results[index] = run(tornado, "devices", "--device", "tornado");
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  }));
    }
    for (Thread start : starts) {
      start.join();
    }
    assertThat(results).doesNotContainNull();
    assertThat(Arrays.stream(results).map(Result::err)).containsOnly("");
    assertThat(Arrays.stream(results).map(Result::argfile).distinct()).hasSize(1);
    assertThat(results[0].argfile()).content().hasLineCount(2000);
  }

  @Test
  void withoutTornadoVmItSaysSo() throws Exception {
    refuses(run(null, "devices", "--device", "tornado"), "set TORNADOVM_HOME to its folder");
  }

  @Test
  void aFolderWithoutTornadoVmIsNamed() throws Exception {
    refuses(run(tornado, "devices", "--device", "tornado"), tornado + ", but there is neither");
  }

  @Test
  void aCacheThatCanNotBeWrittenIsNamed() throws Exception {
    template("-server\n");
    Files.writeString(cache, "a file, no folder");
    refuses(run(tornado, "devices", "--device", "tornado"), cache + "/eddy");
  }

  @Test
  void aDistributionWithoutTheBackendSaysSo() throws Exception {
    Files.writeString(tornado.resolve("tornado-argfile"), "-server\n");
    Files.delete(eddy.resolveSibling("lib/eddy-kernels-tornado-1.jar"));
    refuses(run(tornado, "devices", "--device", "tornado"), "--device opencl");
  }

  private static void refuses(Result result, String hint) {
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("eddy: --device tornado").contains(hint);
  }

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
