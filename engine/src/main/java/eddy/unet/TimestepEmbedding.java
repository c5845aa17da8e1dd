package eddy.unet;

import eddy.graph.Tensor;
import eddy.nn.Linear;
import eddy.nn.Module;
import eddy.tensor.Weights;

/** Sines and cosines of the timestep through a two-layer MLP. */
final class TimestepEmbedding extends Module {
  private final UNet2DConditionConfig config;
  private final Linear linear1;
  private final Linear linear2;

  TimestepEmbedding(Weights w, UNet2DConditionConfig c) {
    super(w);
    config = c;
    int sines = c.blockOutChannels().getFirst();
    linear1 = new Linear(w.at("linear_1"), sines, c.timeEmbeddingDim());
    linear2 = new Linear(w.at("linear_2"), c.timeEmbeddingDim(), c.timeEmbeddingDim());
  }

  /** timestep [N] to [N, timeEmbeddingDim]. */
  Tensor forward(Tensor timestep) {
    int sines = config.blockOutChannels().getFirst();
    Tensor x =
        timestep.timestepEmbedding(sines, config.flipSinToCos(), config.freqShift()); // [N, C0]
    x = linear1.forward(x).silu(); // [N, timeEmbeddingDim]
    return named(linear2.forward(x)); // [N, timeEmbeddingDim]
  }
}
