package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;

import eddy.kernels.cpu.loops.scalar.ScalarChains;
import eddy.kernels.cpu.loops.vector.VectorChains;

/** Multiply-adds that touch no memory: what the arithmetic units can do at best. */
public final class Chains {
  /** Independent chains: enough to hide the latency, few enough for 16 registers. */
  public static final int COUNT = 10;

  private Chains() {}

  /**
   * {@code steps} multiply-adds of a vector in each of {@link #COUNT} chains.
   *
   * @return a number that depends on all of them
   */
  public static float run(int steps) {
    return VECTORS ? VectorChains.run(steps) : ScalarChains.run(steps, COUNT);
  }
}
