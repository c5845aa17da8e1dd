package eddy.kernels.cpu.loops.scalar;

/** {@link eddy.kernels.cpu.loops.Triad} in plain Java. */
public final class ScalarTriad {
  private ScalarTriad() {}

  public static void run(float[] a, float[] b, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = ScalarMath.multiplyAdd(3f, b[i], a[i]);
    }
  }
}
