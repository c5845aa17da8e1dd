package eddy.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNetConditions;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The harness works; how fast anything is is no matter for a test. */
class PeerBenchmarkTest {
  private static final Contest.Repetition ONCE = new Contest.Repetition(2, 1, 0, 0);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return PeerBenchmark.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  /** All blocks of Stable Diffusion's U-Net, few channels, odd sizes. */
  @Test
  void aWholeUNetAgrees() throws Exception {
    UNet2DConditionConfig config =
        UNet2DConditionConfig.of(
            new Config(
                "tiny",
                Map.of(
                    "sample_size", 8,
                    "block_out_channels", List.of(32, 64, 64, 64),
                    "attention_head_dim", 4,
                    "cross_attention_dim", 24)));
    Graph graph = new Graph();
    UNet2DConditionModel model =
        new UNet2DConditionModel(Weights.of(new RandomWeights("tiny", DType.F32)), config);
    Tensor sample = graph.input("sample", 2, 4, 9, 11);
    Tensor timestep = graph.input("timestep", 2);
    Tensor context = graph.input("context", 2, 7, 24);
    Tensor y = model.forward(sample, timestep, UNetConditions.of(context));
    Map<String, HostTensor> inputs = new HashMap<>();
    inputs.put("sample", normal(sample.shape()));
    inputs.put("timestep", HostTensor.of(timestep.shape(), new float[] {500, 7}));
    inputs.put("context", normal(context.shape()));
    Contest.Result result =
        hold(o -> Plan.of(graph, Map.of("y", y), o), inputs, OnnxForm.STANDARD, 1e-4);
    assertThat(result.error()).isPositive();
    assertThat(result.eddy().runs()).isEqualTo(2);
    assertThat(result.ort().runs()).isEqualTo(2);
    assertThat(result.ort().least()).isPositive().isLessThanOrEqualTo(result.ort().median());
  }

  @Test
  void resultsThatDifferAreNotTimed() {
    Graph graph = new Graph();
    Weights weights = Weights.of(new RandomWeights("w", DType.F32));
    Tensor x = graph.input("x", 1, 8, 8, 8);
    Tensor once = x.conv2d(weights.get("conv", 4, 8, 3, 3), null, 1, Padding.all(1));
    Tensor twice = once.add(once);
    Function<PlanOptions, Plan> plans =
        o -> Plan.of(graph, Map.of("y", o.equals(OnnxGraph.PLAIN) ? once : twice), o);
    assertThatThrownBy(() -> hold(plans, Map.of("x", normal(x.shape())), OnnxForm.STANDARD, 1e-3))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("differ");
  }

  private static HostTensor normal(Shape shape) {
    Random random = new Random(1);
    float[] values = new float[Math.toIntExact(shape.count())];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return HostTensor.of(shape, values);
  }

  private static Contest.Result hold(
      Function<PlanOptions, Plan> plans,
      Map<String, HostTensor> inputs,
      OnnxForm form,
      double tolerance)
      throws Exception {
    try (Backend cpu = Backends.open("cpu", BackendOptions.DEFAULT, _ -> {})) {
      return new Contest(cpu, form, 2)
          .hold(new Contest.Work("tiny", plans, inputs, tolerance), ONCE);
    }
  }

  @Test
  void aVaeAndAnOpGiveATableInMarkdown() {
    int status =
        run(
            "vae",
            "--size",
            "2",
            "--runs",
            "1",
            "--warmup",
            "1",
            "--ops",
            "linear.tokens/2x77x768");
    assertThat(status).as(err.toString()).isZero();
    List<String> rows = out.toString().lines().filter(l -> l.startsWith("|")).toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(2)).startsWith("| vae sd15 2x2 |");
    assertThat(rows.get(3)).startsWith("| linear.tokens/2x77x768-1280-unbiased |");
    for (String row : rows) {
      assertThat(Arrays.stream(row.split("\\|", -1)).count()).isEqualTo(13);
    }
  }

  @Test
  void jsonHasAllRuns() throws Exception {
    assertThat(run("vae", "--size", "1", "--runs", "2", "--warmup", "1", "--json")).isZero();
    JsonNode result = JsonMapper.builder().build().readTree(out.toString()).at("/results/0");
    assertThat(result.at("/what").asText()).isEqualTo("vae sd15 1x1");
    assertThat(result.at("/onnxruntime/seconds")).hasSize(2);
    assertThat(result.at("/speed").asDouble()).isPositive();
  }

  @Test
  void mistakesAreNamed() {
    assertThat(run("--arch", "sd3")).isEqualTo(2);
    assertThat(err.toString()).contains("--arch sd3", "sdxl-refiner");
    assertThat(run("--ops", "konv")).isEqualTo(2);
    assertThat(err.toString()).contains("konv");
    assertThat(run("--ops", "group-norm.stored-F16/2x8x5x3-4")).isEqualTo(2);
    assertThat(err.toString()).contains("all fp32");
    assertThat(run("--runs", "0")).isEqualTo(2);
    assertThat(run("dit")).isEqualTo(2);
  }
}
