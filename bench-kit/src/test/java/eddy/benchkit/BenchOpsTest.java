package eddy.benchkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOpsTest {
  /** 2 · 77 · 768 · 768 multiply-adds, and so many sums with the bias. */
  private static final String LINEAR = "linear.tokens/1x77x768-768";

  private static final String CONVOLUTION = "conv2d.1x1/1x320x16x16-320";
  private static final String VIEW = "to-tokens/1x64x8x8";

  private static Eddy ops(String... arguments) {
    List<String> all = new ArrayList<>(List.of("bench", "ops"));
    all.addAll(Arrays.asList(arguments));
    return Eddy.run(all.toArray(String[]::new));
  }

  private static JsonNode json(String... arguments) throws IOException {
    Eddy eddy = ops(arguments);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    return JsonMapper.builder().build().readTree(eddy.out());
  }

  @Test
  void devicesStandSideBySide() {
    Eddy bench =
        ops("--device=cpu,reference", "--min-time=0", "--runs=2", "--op", LINEAR, CONVOLUTION);
    assertThat(bench.code()).as(bench.err()).isZero();
    List<String> lines = bench.out().lines().toList();
    assertThat(lines.get(0))
        .matches("cpu: .+, [\\d.]+ GFLOP/s, [\\d.]+ GB/s, a launch costs [\\d.]+ .s");
    assertThat(lines.get(1)).matches("reference: .+, a launch costs [\\d.]+ .s");
    assertThat(lines.get(2)).startsWith("weights F32; medians of at least 2 runs");
    assertThat(lines.get(4)).matches(" +\\| cpu +\\| reference");
    assertThat(lines.get(5)).matches("case +GFLOP( \\| +time +GFLOP/s +GB/s +share){2} +speed");
    String unit = "\\d+\\.\\d\\d (µs|ms|s)";
    String number = " +[\\d.]+";
    // In the catalogue's order, whatever that of the command was.
    assertThat(lines.get(6))
        .matches(
            "conv2d\\.1x1/1x320x16x16-320 +0\\.05\\d \\| +"
                + unit
                + number
                + number
                + number
                + " % [am] \\| +"
                + unit
                + number
                + number
                + " +- +[\\d.]+x");
    assertThat(lines.get(7)).startsWith(LINEAR + " ");
    assertThat(lines.get(8)).isEmpty();
    assertThat(lines.get(9)).startsWith("time: ");
  }

  @Test
  void jsonHasAllFigures() throws IOException {
    JsonNode json =
        json("--device=cpu,reference", "--json", "--min-time=0", "--runs=3", "--op", LINEAR);
    assertThat(json.get("weights").asText()).isEqualTo("F32");
    assertThat(json.get("runs").asInt()).isEqualTo(3);
    assertThat(json.get("java").asText()).isNotEmpty();
    JsonNode cpu = json.get("devices").get(0);
    assertThat(cpu.get("device").asText()).isEqualTo("cpu");
    assertThat(cpu.get("name").asText()).isNotEmpty();
    assertThat(cpu.get("peakGflopPerSecond").asDouble()).isPositive();
    assertThat(cpu.get("peakGbPerSecond").asDouble()).isPositive();
    assertThat(cpu.has("launchSeconds")).isTrue();
    assertThat(json.get("devices").get(1).get("peakGflopPerSecond").isNull()).isTrue();

    JsonNode row = json.get("cases").get(0);
    assertThat(row.get("case").asText()).isEqualTo(LINEAR);
    assertThat(row.get("kind").asText()).isEqualTo("linear.tokens");
    assertThat(row.get("gflop").asDouble())
        .isCloseTo(2 * 77 * 768 * 768e-9, Percentage.withPercentage(0.2));
    long bytes = 4L * (77 * 768 + 768 * 768 + 768 + 77 * 768);
    assertThat(row.get("bytes").asLong()).isEqualTo(bytes);
    JsonNode on = row.get("results").get(0);
    double median = on.get("medianSeconds").asDouble();
    assertThat(median)
        .isPositive()
        .isBetween(on.get("minSeconds").asDouble(), on.get("maxSeconds").asDouble());
    assertThat(on.get("runs").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(on.get("clock").asText()).isEqualTo("host");
    assertThat(on.get("note").isNull()).isTrue();
    Percentage little = Percentage.withPercentage(0.01);
    assertThat(on.get("gflopPerSecond").asDouble() * median)
        .isCloseTo(row.get("gflop").asDouble(), little);
    assertThat(on.get("gbPerSecond").asDouble() * median * 1e9).isCloseTo(bytes, little);
    assertThat(on.get("shareOfArithmetic").asDouble() * cpu.get("peakGflopPerSecond").asDouble())
        .isCloseTo(on.get("gflopPerSecond").asDouble(), little);
    assertThat(on.get("shareOfMemory").asDouble() * cpu.get("peakGbPerSecond").asDouble())
        .isCloseTo(on.get("gbPerSecond").asDouble(), little);
    assertThat(on.get("speedAgainstFirst").asDouble()).isEqualTo(1);
    JsonNode reference = row.get("results").get(1);
    assertThat(reference.get("shareOfMemory").isNull()).isTrue();
    assertThat(reference.get("speedAgainstFirst").asDouble())
        .isCloseTo(median / reference.get("medianSeconds").asDouble(), little);
  }

  @Test
  void whatOutlastsTheBudgetIsCutShortOrLeftOutAndSaysSo() throws IOException {
    JsonNode cases =
        json("--device=cpu", "--json", "--budget=0", "--small", "--op=mul/1x77,mul/1x16")
            .get("cases");
    assertThat(cases).hasSize(2);
    JsonNode first = cases.get(0).get("results").get(0);
    assertThat(first.get("runs").asInt()).isEqualTo(1);
    assertThat(first.get("note").asText()).isEqualTo("1 run without a warm-up, copies included");
    JsonNode second = cases.get(1).get("results").get(0);
    assertThat(second.get("runs").asInt()).isZero();
    assertThat(second.get("note").asText()).startsWith("left out, a run would take about ");
    assertThat(second.has("medianSeconds")).isFalse();
  }

  @Test
  void aViewHasNothingToDo() {
    Eddy bench = ops("--device=cpu", "--op", VIEW);
    assertThat(bench.code()).as(bench.err()).isZero();
    assertThat(bench.out())
        .containsPattern(VIEW + " +0\\.000 \\| +- +- +- +- \\| cpu has nothing to do: ");
  }

  @Test
  void casesCanBeListed() throws IOException {
    Eddy list = ops("--list");
    assertThat(list.code()).as(list.err()).isZero();
    assertThat(list.out().lines()).hasSizeGreaterThan(40).noneMatch(l -> l.contains("slice"));
    assertThat(ops("--list", "--op=conv2d.3x3").out().lines())
        .hasSizeGreaterThan(10)
        .allMatch(l -> l.startsWith("conv2d.3x3/"));
    JsonNode single = json("--list", "--json", "--dtype=f16", "--op", LINEAR).get("cases");
    assertThat(single).hasSize(1);
    assertThat(single.get(0).get("bytes").asLong())
        .isEqualTo(4L * 2 * 77 * 768 + 2L * (768 * 768 + 768));
    assertThat(single.get(0).get("operands").get(1).asText()).startsWith("F16");
  }

  private static void refused(Eddy bench, String expected) {
    assertThat(bench.code()).as(bench.err()).isEqualTo(2);
    assertThat(bench.out()).isEmpty();
    assertThat(bench.err()).startsWith("eddy: ").contains(expected).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          conv3d     | --op conv3d: there is no such case; the ops are activate, add, add-channels, attention,
          conv2d.9x9 | --op conv2d.9x9: there is no such case; of conv2d there are conv2d.1x1, conv2d.3x3,
          conv2d/x   | --op conv2d/x: there is no such case; of conv2d there are
          slice      | none of Stable Diffusion's own shapes; add --small
          """)
  void unknownOpsAreRefusedWithWhatThereIs(String op, String expected) {
    refused(ops("--op", op), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gpu          | --device gpu: there is no such backend
          cpu,gpu      | --device gpu: there is no such backend
          cpu,cpu      | --device names cpu twice
          cpu:0:x      | "x" is no number
          opencl:99:99 | --device opencl:99:99
          """)
  void devicesThatCannotBeHadAreRefused(String device, String expected) {
    refused(ops("--device", device, "--op", LINEAR), expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--runs=0",
        "--warmup=0",
        "--min-time=-1",
        "--min-time=NaN",
        "--budget=-1",
        "--runs=x",
        "--dtype=f8"
      })
  void badNumbersAreRefused(String option) {
    refused(ops("--op", LINEAR, option), option.substring(0, option.indexOf('=')));
  }

  /** In a JVM of its own, as whoever starts Java by hand gets it. */
  @Test
  void aDeviceThatIsSlowerThanItCouldBeSaysSo() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "bench",
                "ops",
                "--device=cpu",
                "--op=group-norm.constant/2x8x4x5-4",
                "--runs=1",
                "--warmup=1",
                "--min-time=0")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("eddy: cpu: Vector API absent").contains("group-norm.constant");
  }
}
