package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./eddy} starts the JVM with. */
@DisabledOnOs(WINDOWS)
class LauncherTest extends LauncherRun {
  private static final String REFUSES_BAILOUT = "-Dtornado.recover.bailout=False";

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
}
