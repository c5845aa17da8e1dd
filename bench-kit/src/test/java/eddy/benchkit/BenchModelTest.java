package eddy.benchkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eddy bench model}, which needs no GPU. */
class BenchModelTest {
  private static Eddy model(String... args) {
    List<String> all = new ArrayList<>(List.of("bench", "model"));
    all.addAll(List.of(args));
    return Eddy.run(all.toArray(String[]::new));
  }

  private static JsonNode json(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--json");
    Eddy eddy = model(all.toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isZero();
    return JsonMapper.builder().build().readTree(eddy.out());
  }

  @Test
  void theStepAndWhatItIsMadeOf() throws IOException {
    JsonNode node = json("--gpu=h200", "--arch=sd15", "--size=64", "--batch=2");
    JsonNode unet = node.get("unet");
    assertThat(node.get("measured").asBoolean()).isFalse();
    assertThat(node.get("secondsPerStep").asDouble()).isEqualTo(unet.get("seconds").asDouble());
    // SD 1.5's U-Net at 64x64 with guidance has 1.6 TFLOP, its VAE's decoder 2.5.
    assertThat(unet.get("gflop").asDouble()).isCloseTo(1600, Percentage.withPercentage(5));
    assertThat(node.get("vae").get("gflop").asDouble())
        .isCloseTo(2518, Percentage.withPercentage(2));
    double seconds = 0;
    int launches = 0;
    for (JsonNode op : unet.get("ops")) {
      seconds += op.get("seconds").asDouble();
      launches += op.get("launches").asInt();
      double most =
          Math.max(op.get("trafficSeconds").asDouble(), op.get("arithmeticSeconds").asDouble());
      assertThat(op.get("seconds").asDouble()).isGreaterThan(most);
    }
    assertThat(seconds).isCloseTo(unet.get("seconds").asDouble(), Percentage.withPercentage(0.01));
    assertThat(launches).isEqualTo(unet.get("launches").asInt());
  }

  @Test
  void theEarlierKernelsStandBesideIt() throws IOException {
    JsonNode baseline = json("--latency=300").get("baseline");
    assertThat(baseline.get("commit").asText()).isEqualTo("b2c72ea");
    for (JsonNode step : baseline.get("steps")) {
      assertThat(step.get("secondsPerStep").asDouble()).isBetween(0.115, 0.180);
    }
    Eddy said = model();
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("fitted to the estimate for b2c72ea")
        .contains("U-Net step")
        .contains("VAE decoder")
        .contains("nothing of it is measured");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h100", "a100", "rtx4090", "rx7900xtx", "H200"})
  void everyGpu(String gpu) throws IOException {
    assertThat(json("--gpu", gpu).get("secondsPerStep").asDouble()).isBetween(0.005, 2.0);
  }

  @Test
  void moreLatencyIsNeverFaster() throws IOException {
    assertThat(json("--latency=700").get("secondsPerStep").asDouble())
        .isGreaterThan(json("--latency=300").get("secondsPerStep").asDouble());
  }

  @Test
  void fewerCutsAreFewerLaunches() throws IOException {
    JsonNode rules = json();
    JsonNode few = json("--cut-above=50");
    JsonNode none = json("--cut-above=1e9");
    assertThat(few.get("cutAboveMicroseconds").asDouble()).isEqualTo(50);
    assertThat(launches(few)).isLessThan(launches(rules));
    assertThat(launches(none)).isLessThan(launches(few));
    assertThat(none.get("secondsPerStep").asDouble())
        .isGreaterThan(1.5 * rules.get("secondsPerStep").asDouble());
    for (JsonNode op : none.get("unet").get("ops")) {
      assertThat(op.get("kernel").asText()).doesNotContain(".sum");
    }
  }

  private static int launches(JsonNode report) {
    return report.get("unet").get("launches").asInt();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --gpu=h300     | Expected one of h200,
          --device=cpu   | opencl or cuda
          --arch=sd9     | --arch
          --size=0       | --size
          --batch=0      | --batch
          --latency=-1   | --latency
          --cut-above=-1 | --cut-above
          """)
  void whatCannotBeIsRefused(String option, String expected) {
    Eddy refused = model(option);
    assertThat(refused.code()).as(refused.out()).isEqualTo(2);
    assertThat(refused.err()).startsWith("eddy: ").contains(expected).hasLineCount(1);
  }
}
