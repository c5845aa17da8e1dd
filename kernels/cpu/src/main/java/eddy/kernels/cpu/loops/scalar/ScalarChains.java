package eddy.kernels.cpu.loops.scalar;

import static eddy.kernels.cpu.loops.scalar.ScalarMath.multiplyAdd;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import java.util.Arrays;

/**
 * {@link eddy.kernels.cpu.loops.Chains} in plain Java: for each number read and written, ten
 * multiply-adds, of which C2 makes vectors.
 */
public final class ScalarChains {
  /** Multiply-adds for an element in a pass, one for each of a chain. */
  private static final int LINKS = 10;

  /** Elements, in steps of a vector in each chain: enough that C2's loop over the rest is short. */
  private static final int STEPS = 20;

  private ScalarChains() {}

  /**
   * @param chains how many go side by side
   */
  public static float run(int steps, int chains) {
    float[] a = new float[STEPS * chains * VL];
    Arrays.fill(a, 0.5f);
    for (int n = 0; n < steps; n += LINKS * STEPS) {
      links(a, 0.999f, 0.5f);
    }
    return a[steps % a.length];
  }

  private static void links(float[] a, float x, float y) {
    for (int i = 0; i < a.length; i++) {
      float s = multiplyAdd(a[i], x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      s = multiplyAdd(s, x, y);
      a[i] = multiplyAdd(s, x, y);
    }
  }
}
