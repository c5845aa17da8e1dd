package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.config.Config;
import eddy.family.architecture.Architecture;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNetConditions;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * U-Nets that the reference has no model of, against diffusers' UNet2DConditionModel (0.40.0.dev0
 * at 58eb52c, torch 2.13.0 on a CPU) on the weights and inputs of {@link FormulaWeights}; and the
 * shallow evaluation against the whole one.
 */
final class UNetFormsParityTest {
  static final HostTensor TIMESTEPS = HostTensor.of(Shape.of(2), new float[] {7, 500});

  private static UNet2DConditionConfig config(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>();
    values.put("norm_num_groups", 4);
    values.put("cross_attention_dim", 6);
    values.put("layers_per_block", 1);
    values.putAll(more);
    return UNet2DConditionConfig.of(new Config("unet/config.json", values));
  }

  private static Map<String, Object> xl(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("use_linear_projection", true);
    values.put("addition_embed_type", "text_time");
    values.put("addition_time_embed_dim", 4);
    return values;
  }

  private static UNetConditions conditions(UNet2DConditionConfig config, FormulaRun run) {
    UNetConditions c = UNetConditions.of(run.input("text", 2, 3, 6));
    if (!config.hasTextTime()) {
      return c;
    }
    int ids = config.timeIds(10);
    return c.withTextEmbeds(run.input("text_embeds", 2, 10))
        .withTimeIds(run.input("ids", FormulaWeights.shifted("time_ids", 100, 50, 2, ids)));
  }

  private static void check(
      String what, Map<String, Object> values, int parameters, float... expected) {
    FormulaRun.check(
        what,
        run -> {
          UNet2DConditionConfig config = config(values);
          FormulaWeights weights = new FormulaWeights();
          UNet2DConditionModel unet = new UNet2DConditionModel(Weights.of(weights), config);
          assertThat(weights.parameters()).isEqualTo(parameters);
          Tensor sample = run.input("sample", 2, 4, 6, 5);
          Tensor timestep = run.input("timestep", TIMESTEPS);
          return List.of(unet.forward(sample, timestep, conditions(config, run)));
        },
        new float[][] {expected});
  }

  private static Map<String, Object> refiner() {
    return xl(
        Map.of(
            "block_out_channels",
            List.of(8, 8, 16, 16),
            "attention_head_dim",
            List.of(2, 2, 4, 4),
            "transformer_layers_per_block",
            2,
            "projection_class_embeddings_input_dim",
            30,
            "down_block_types",
            List.of("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
            "up_block_types",
            List.of("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D")));
  }

  @Test
  void theRefinersForm() {
    check("refiner", refiner(), 127716, 0.0438270f, -0.0934853f, 0.4652665f);
  }

  /** Smaller XL models say the number of transformer blocks for each layer. */
  private static Map<String, Object> distilled(String midBlock) {
    Map<String, Object> values = new HashMap<>();
    values.put("block_out_channels", List.of(8, 16));
    values.put("attention_head_dim", List.of(2, 4));
    values.put("transformer_layers_per_block", List.of(1, List.of(2)));
    values.put("reverse_transformer_layers_per_block", List.of(List.of(3, 0), 1));
    values.put("projection_class_embeddings_input_dim", 34);
    values.put("down_block_types", List.of("DownBlock2D", "CrossAttnDownBlock2D"));
    values.put("up_block_types", List.of("CrossAttnUpBlock2D", "UpBlock2D"));
    values.put("mid_block_type", midBlock.isEmpty() ? null : midBlock);
    return xl(values);
  }

  @Test
  void aMiddleOfOneResnet() {
    check("resnet", distilled("UNetMidBlock2D"), 64956, -0.4777513f, -0.8288006f, 0.4450520f);
  }

  @Test
  void noMiddle() {
    check("none", distilled(""), 59724, -0.4504932f, -0.8178992f, 0.4396540f);
  }

  private static final Map<String, Object> PLAIN =
      Map.of(
          "block_out_channels",
          List.of(8, 16),
          "attention_head_dim",
          2,
          "down_block_types",
          List.of("CrossAttnDownBlock2D", "DownBlock2D"),
          "up_block_types",
          List.of("UpBlock2D", "CrossAttnUpBlock2D"));

  private static UNetConditions withResiduals(UNetConditions c, FormulaRun run) {
    int[][] shapes = {{2, 8, 6, 5}, {2, 8, 6, 5}, {2, 8, 3, 3}, {2, 16, 3, 3}};
    List<Tensor> down = new ArrayList<>();
    for (int i = 0; i < shapes.length; i++) {
      down.add(run.input("down" + i, shapes[i]));
    }
    return c.withResiduals(down, run.input("mid", 2, 16, 3, 3));
  }

  @Test
  void residualsOfAControlNet() {
    FormulaRun.check(
        "residuals",
        run -> {
          UNet2DConditionConfig config = config(PLAIN);
          UNet2DConditionModel unet =
              new UNet2DConditionModel(Weights.of(new FormulaWeights()), config);
          UNetConditions c = withResiduals(conditions(config, run), run);
          Tensor sample = run.input("sample", 2, 4, 6, 5);
          return List.of(unet.forward(sample, run.input("timestep", TIMESTEPS), c));
        },
        new float[][] {{-0.4809285f, -0.4718367f, 0.4407122f}});
  }

  @Test
  void theShallowEvaluationOnItsOwnFeaturesIsTheWholeOne() {
    UNet2DConditionConfig config = config(refiner());
    for (Backend backend : ReferenceData.backends()) {
      try (backend) {
        double whole = 0;
        for (int branch = 0; branch < config.skips(); branch++) {
          double shallow = compareFromCache(config, branch, backend);
          assertThat(shallow).as("flops of branch " + branch).isGreaterThan(whole);
          whole = shallow;
        }
      }
    }
  }

  @Test
  void theShallowEvaluationHasAControlNetsResidualsToo() {
    for (Backend backend : ReferenceData.backends()) {
      try (backend) {
        compareFromCache(config(PLAIN), 1, backend);
      }
    }
  }

  /** Gives the shallow part's flops. */
  private static double compareFromCache(
      UNet2DConditionConfig config, int branch, Backend backend) {
    UNet2DConditionModel unet = new UNet2DConditionModel(Weights.of(new FormulaWeights()), config);
    FormulaRun first = new FormulaRun();
    Tensor sample = first.input("sample", 2, 4, 6, 5);
    Tensor timestep = first.input("timestep", TIMESTEPS);
    UNetConditions c = conditions(config, first);
    c = config.hasTextTime() ? c : withResiduals(c, first);
    UNet2DConditionModel.CachedOutput cached = unet.forwardCaching(sample, timestep, c, branch);
    Tensor plain = unet.forward(sample, timestep, c);
    List<float[]> whole =
        first.run(List.of(cached.prediction(), cached.features(), plain), backend);

    FormulaRun second = new FormulaRun();
    sample = second.input("sample", 2, 4, 6, 5);
    timestep = second.input("timestep", TIMESTEPS);
    c = conditions(config, second);
    c = config.hasTextTime() ? c : withResiduals(c, second);
    HostTensor features = HostTensor.of(cached.features().shape(), whole.get(1));
    Tensor again =
        unet.forwardFromCache(sample, timestep, c, second.input("features", features), branch);
    float[] shallow = second.run(List.of(again), backend).getFirst();

    String where = backend.device().id() + " branch " + branch;
    ReferenceData.assertClose(where + " caching", whole.get(0), whole.get(2), 1e-6);
    ReferenceData.assertClose(where + " from cache", shallow, whole.get(0), 1e-6);
    double flops = second.plan(List.of(again), backend).flops();
    assertThat(flops).isLessThan(first.plan(List.of(plain), backend).flops());
    return flops;
  }

  /**
   * Of Stable Diffusion 1.5 at 512x512, as in the paper's table: branch 0 is most of the saving.
   */
  @Test
  void theOutermostBranchIsASmallPartOfStableDiffusion() {
    Architecture arch = Architecture.SD15;
    UNet2DConditionModel unet =
        new UNet2DConditionModel(Weights.of(new RandomWeights("random", DType.F32)), arch.unet());
    Graph graph = new Graph();
    Tensor sample = graph.input("sample", 1, 4, 64, 64);
    Tensor timestep = graph.input("timestep", 1);
    UNetConditions c = UNetConditions.of(graph.input("text", 1, 77, 768));
    UNet2DConditionModel.CachedOutput whole = unet.forwardCaching(sample, timestep, c, 0);
    assertThat(whole.features().shape()).isEqualTo(Shape.of(1, 320, 64, 64));
    Tensor features = graph.input("features", whole.features().shape().toArray());
    Tensor shallow = unet.forwardFromCache(sample, timestep, c, features, 0);
    PlanOptions options = new PlanOptions(true, true);
    double all = Plan.of(graph, Map.of("out", whole.prediction()), options).flops();
    double part = Plan.of(graph, Map.of("out", shallow), options).flops();
    assertThat(part / all).isLessThan(0.15);
  }
}
