package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of a weight panel's rows. Apart from {@code Species}, from which the panel's height is
 * found out.
 */
final class RowSpecies {
  /** Rows in a vector; MR is a multiple of it. */
  static final int RL = Math.min(MR, VL);

  static final VectorSpecies<Float> ROWS =
      VectorSpecies.of(float.class, VectorShape.forBitSize(RL * Float.SIZE));

  private RowSpecies() {}
}
