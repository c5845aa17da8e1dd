package eddy.network.unet;

import eddy.graph.Tensor;
import eddy.tensor.Weights;
import org.jspecify.annotations.Nullable;

/**
 * All that a U-Net or a ControlNet is told once for the whole picture, as one vector: the timestep,
 * LCM's guidance scale (Luo et al. 2023), and SDXL's pooled text and sizes (Podell et al. 2023).
 */
public final class TimeEmbeddings {
  private final UNet2DConditionConfig config;
  private final TimestepEmbedding timeEmbedding;
  private final @Nullable TimestepEmbedding addEmbedding;

  /** Takes {@code time_embedding} and, if the config has one, {@code add_embedding}. */
  public TimeEmbeddings(Weights w, UNet2DConditionConfig c) {
    config = c;
    int out = c.timeEmbeddingDim();
    int sines = c.blockOutChannels().getFirst();
    timeEmbedding = new TimestepEmbedding(w.at("time_embedding"), sines, out, c.timeCondProjDim());
    addEmbedding =
        c.hasTextTime()
            ? new TimestepEmbedding(
                w.at("add_embedding"), c.projectionClassEmbeddingsInputDim(), out, 0)
            : null;
  }

  /**
   * @param timestep [N]
   * @return [N, timeEmbeddingDim]
   * @throws IllegalArgumentException when a condition is missing, or not one of this network's
   */
  public Tensor forward(Tensor timestep, UNetConditions c) {
    int sines = config.blockOutChannels().getFirst();
    Tensor t =
        timestep.timestepEmbedding(sines, config.flipSinToCos(), config.freqShift()); // [N, C0]
    Tensor temb = timeEmbedding.forward(t, c.timestepCond()); // [N, timeEmbeddingDim]
    if (addEmbedding == null) {
      if (c.textEmbeds() != null || c.timeIds() != null) {
        throw new IllegalArgumentException("this U-Net takes no pooled text and no sizes");
      }
      return temb;
    }
    if (c.textEmbeds() == null || c.timeIds() == null) {
      throw new IllegalArgumentException("this U-Net needs the pooled text and the sizes");
    }
    Tensor ids =
        c.timeIds()
            .timestepEmbedding(
                config.additionTimeEmbedDim(), config.flipSinToCos(), config.freqShift());
    Tensor added = c.textEmbeds().concat(ids, 1); // [N, P + ids · additionTimeEmbedDim]
    return temb.add(addEmbedding.forward(added, null)); // [N, timeEmbeddingDim]
  }
}
