package eddy.network.unet;

import eddy.graph.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the U-Net is told beside the sample and the timestep. N is the sample's batch.
 *
 * @param encoderHiddenStates text embedding [N, S, crossAttentionDim]
 * @param textEmbeds pooled text embedding [N, P], for the U-Nets of SDXL
 * @param timeIds sizes in pixels [N, 6] (original height and width, top and left of the crop,
 *     target height and width) or, for the refiner, [N, 5] (the first four and the aesthetic
 *     score), for the U-Nets of SDXL; an input of the graph, so that fp16 values don't round it
 * @param timestepCond embedding of the guidance scale [N, timeCondProjDim], for those distilled
 *     from guidance (LCM); may be missing there, as in diffusers
 * @param downBlockResiduals what ControlNets add to the skips, in the order of the way down; empty
 *     without one
 * @param midBlockResidual what they add after the middle; null without one
 */
public record UNetConditions(
    Tensor encoderHiddenStates,
    @Nullable Tensor textEmbeds,
    @Nullable Tensor timeIds,
    @Nullable Tensor timestepCond,
    List<Tensor> downBlockResiduals,
    @Nullable Tensor midBlockResidual) {

  public UNetConditions {
    downBlockResiduals = List.copyOf(downBlockResiduals);
  }

  /** The text alone. */
  public static UNetConditions of(Tensor encoderHiddenStates) {
    return new UNetConditions(encoderHiddenStates, null, null, null, List.of(), null);
  }

  /** The same with the pooled text embedding [N, P] of SDXL. */
  public UNetConditions withTextEmbeds(Tensor embeds) {
    return new UNetConditions(
        encoderHiddenStates, embeds, timeIds, timestepCond, downBlockResiduals, midBlockResidual);
  }

  /** The same with the sizes [N, 6] of SDXL, or [N, 5] of its refiner. */
  public UNetConditions withTimeIds(Tensor ids) {
    return new UNetConditions(
        encoderHiddenStates, textEmbeds, ids, timestepCond, downBlockResiduals, midBlockResidual);
  }

  /** The same with the embedded guidance scale [N, timeCondProjDim]. */
  public UNetConditions withTimestepCond(Tensor cond) {
    return new UNetConditions(
        encoderHiddenStates, textEmbeds, timeIds, cond, downBlockResiduals, midBlockResidual);
  }

  /**
   * The same with a ControlNet's residuals, in place of any that were there.
   *
   * @param down as many as the U-Net has skips, each of its skip's shape
   * @param mid of the shape of the middle
   */
  public UNetConditions withResiduals(List<Tensor> down, Tensor mid) {
    return new UNetConditions(encoderHiddenStates, textEmbeds, timeIds, timestepCond, down, mid);
  }
}
