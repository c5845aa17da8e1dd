package eddy.pipeline.denoise;

import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNet2DConditionModel.CachedOutput;
import eddy.network.unet.UNetConditions;
import eddy.pipeline.memory.DenoisingMemory;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation of the U-Net records: its own forward pass, whole or in part, and the
 * ControlNets before it. {@link Evaluation} runs it; {@link DenoisingMemory} reckons with it.
 *
 * <p>Inputs are {@link #SAMPLE}, {@link #TIMESTEP} [n], what the conditions have, {@link #CHANNELS}
 * if there are any, for each ControlNet its picture ({@link #control}) and its weight ({@link
 * #scale}) [n, 1, 1], and the kept {@link #FEATURES} if it is shallow.
 *
 * @param latents [n, L, h, w]
 * @param controls ControlNets that have a say; they add up
 * @param picture of each of them, [n, 3, H, W]
 * @param channels C, for [n, C, h, w] behind the latents in the U-Net's input; 0 for none
 * @param branch skips from the top down to which shallow evaluations go
 */
public record EvaluationGraph(
    UNet2DConditionModel unet,
    Shape latents,
    List<ControlNetModel> controls,
    @Nullable Shape picture,
    int channels,
    int branch) {
  static final String SAMPLE = "sample";
  static final String TIMESTEP = "timestep";
  static final String CHANNELS = "channels";
  static final String PREDICTION = "prediction";
  public static final String FEATURES = "features";

  /** How much of the U-Net is evaluated. */
  public enum Depth {
    WHOLE,
    /** The whole, deep features being kept. */
    KEEPING,
    /** The layers above the kept features. */
    SHALLOW
  }

  /** Name of a ControlNet's picture among the inputs. */
  static String control(int index) {
    return "control_" + index;
  }

  /** Name of its weight. */
  static String scale(int index) {
    return "scale_" + index;
  }

  /**
   * Records it.
   *
   * @param told inputs of {@code graph}
   * @param features shape of the kept features; null unless SHALLOW
   * @return a plan whose outputs are {@link #PREDICTION} [n, L, h, w] and, of KEEPING, {@link
   *     #FEATURES}
   */
  public Plan plan(
      Graph graph,
      UNetConditions told,
      Depth depth,
      @Nullable Shape features,
      PlanOptions options) {
    int n = latents.dim(0);
    Tensor sample = graph.input(SAMPLE, latents.toArray());
    Tensor timestep = graph.input(TIMESTEP, n);
    UNetConditions conditions = controlled(graph, sample, timestep, told);
    if (channels > 0) {
      Tensor more = graph.input(CHANNELS, latents.with(1, channels).toArray());
      sample = sample.concat(more, 1); // [n, L + C, h, w]
    }
    Map<String, Tensor> outputs =
        switch (depth) {
          case WHOLE ->
              Map.of(PREDICTION, unet.forward(sample, timestep, conditions)); // [n, L, h, w]
          case KEEPING -> {
            CachedOutput out = unet.forwardCaching(sample, timestep, conditions, branch);
            yield Map.of(PREDICTION, out.prediction(), FEATURES, out.features());
          }
          case SHALLOW -> {
            Tensor kept = graph.input(FEATURES, Objects.requireNonNull(features).toArray());
            Tensor out =
                unet.forwardFromCache(sample, timestep, conditions, kept, branch); // [n, L, h, w]
            yield Map.of(PREDICTION, out);
          }
        };
    return Plan.of(graph, outputs, options);
  }

  private UNetConditions controlled(
      Graph graph, Tensor sample, Tensor timestep, UNetConditions told) {
    ControlNetModel.Output sum = null;
    for (int i = 0; i < controls.size(); i++) {
      Tensor shown = graph.input(control(i), Objects.requireNonNull(picture).toArray());
      Tensor weight = graph.input(scale(i), latents.dim(0), 1, 1);
      ControlNetModel.Output one = controls.get(i).forward(sample, timestep, told, shown, weight);
      sum = sum == null ? one : sum.plus(one);
    }
    return sum == null
        ? told
        : told.withResiduals(sum.downBlockResiduals(), sum.midBlockResidual());
  }
}
