package eddy.kernels.cpu.loops.shape;

/** Slopes of x · sigmoid(s · x), as the loops take them: −s · log₂e. */
public final class Slopes {
  private static final float LOG2_E = 1.44269504f;

  /** Of x · sigmoid(x). */
  public static final float SILU = -LOG2_E;

  /** Of x · sigmoid(1.702 x). */
  public static final float QUICK_GELU = -1.702f * LOG2_E;

  private Slopes() {}
}
