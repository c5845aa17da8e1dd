package eddy.kernels.cpu;

import eddy.kernels.cpu.loops.Maps;
import eddy.kernels.cpu.loops.shape.Slopes;
import eddy.op.Activation;

/** Activations on ranges of arrays. */
final class ActivationRanges {
  private ActivationRanges() {}

  /** Writes the function of {@code in} to {@code out}; the two may be the same range. */
  @SuppressWarnings("ReferenceEquality") // the same array, not an equal one
  static void apply(Activation activation, float[] in, int from, float[] out, int to, int length) {
    switch (activation) {
      case NONE -> {
        if (in != out || from != to) {
          System.arraycopy(in, from, out, to, length);
        }
      }
      case SILU -> Maps.swish(in, from, out, to, length, Slopes.SILU);
      case QUICK_GELU -> Maps.swish(in, from, out, to, length, Slopes.QUICK_GELU);
      case GELU -> Maps.gelu(in, from, out, to, length);
    }
  }
}
