package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {
  @Test
  void theTextEncoderIsMeasured() throws IOException {
    Eddy bench =
        Eddy.run(
            "bench",
            "text",
            "--dtype=f16",
            "--exact",
            "--runs=3",
            "--warmup=0",
            "--device=cpu",
            "--json");
    assertThat(bench.code()).as(bench.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(bench.out());
    assertThat(json.get("network").asText()).isEqualTo("text");
    assertThat(json.get("arch").asText()).isEqualTo("sd15");
    assertThat(json.get("parameters").asLong()).isEqualTo(123_060_480);
    assertThat(json.get("gflop").asDouble()).isBetween(10.0, 20.0);
    double median = json.get("medianSeconds").asDouble();
    assertThat(median)
        .isPositive()
        .isBetween(json.get("minSeconds").asDouble(), json.get("maxSeconds").asDouble());
    assertThat(json.get("gflopPerSecond").asDouble() * median)
        .isCloseTo(json.get("gflop").asDouble(), Percentage.withPercentage(0.1));
    assertThat(json.get("weightBytes").asLong()).isGreaterThanOrEqualTo(2 * 85_000_000L);
    assertThat(json.get("activations").asText()).isEqualTo("F32");
    assertThat(json.get("exact").asBoolean()).isTrue();
    assertThat(json.get("arenaBytes").asLong()).isPositive();
    assertThat(json.has("peakMemoryBytes")).isTrue();
    assertThat(json.get("peakGflopPerSecond").asDouble()).isPositive();
    assertThat(json.get("shareOfPeak").asDouble()).isPositive();
  }

  @Test
  void aProfileSaysWhereTheTimeGoes() throws IOException {
    String[] profiled = {"bench", "text", "--profile", "--runs=1", "--warmup=0", "--device=cpu"};
    Eddy bench =
        Eddy.run(Stream.concat(Stream.of(profiled), Stream.of("--json")).toArray(String[]::new));
    assertThat(bench.code()).as(bench.err()).isZero();
    JsonNode profile = JsonMapper.builder().build().readTree(bench.out()).get("profile");
    assertThat(profile.get("clock").asText()).isEqualTo("host");
    assertThat(profile.get("runs").asInt()).isEqualTo(1);
    double seconds = profile.get("seconds").asDouble();
    for (String table : List.of("kinds", "shapes")) {
      double sum = profile.get("betweenSeconds").asDouble();
      int steps = 0;
      double gflop = 0;
      double longest = Double.POSITIVE_INFINITY;
      for (JsonNode row : profile.get(table)) {
        assertThat(row.get("seconds").asDouble()).as("longest first").isLessThanOrEqualTo(longest);
        longest = row.get("seconds").asDouble();
        sum += row.get("seconds").asDouble();
        steps += row.get("count").asInt();
        gflop += row.get("gflop").asDouble();
        assertThat(row.has("shapes")).isEqualTo(table.equals("shapes"));
      }
      assertThat(sum).isCloseTo(seconds, Percentage.withPercentage(0.1));
      assertThat(steps).isEqualTo(112);
      assertThat(gflop).isBetween(10.0, 20.0);
    }
    List<Integer> linear =
        profile
            .get("kinds")
            .valueStream()
            .filter(row -> row.get("op").asText().equals("linear"))
            .map(row -> row.get("count").asInt())
            .toList();
    assertThat(linear).containsExactly(72);

    Eddy table = Eddy.run(profiled);
    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out())
        .contains("Where the time goes")
        .containsPattern("linear +72 +.*%.*%")
        .containsPattern("attention.causal {2}\\[1, 77, 768], 77 keys, 12 heads +12 +")
        .containsPattern("packing keys and values")
        .containsPattern("between ops +")
        .containsPattern("all +112 +");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--size=0",
        "--size=100000",
        "--batch=0",
        "--runs=0",
        "--warmup=-1",
        "--arch=sd3",
        "--device=gpu"
      })
  void badNumbersAreRefused(String option) {
    Eddy bench = Eddy.run("bench", "unet", option);
    assertThat(bench.code()).isEqualTo(2);
    assertThat(bench.err()).contains(option.substring(0, option.indexOf('='))).hasLineCount(1);
  }
}
