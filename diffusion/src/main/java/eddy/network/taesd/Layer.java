package eddy.network.taesd;

import eddy.graph.Tensor;

/** A layer of TAESD, on values that are {@link AutoencoderTiny#SCALE} times as large. */
interface Layer {
  Tensor forward(Tensor x);
}
