package eddy.kernels.cpu.loops.scalar;

/** {@link eddy.kernels.cpu.loops.Stores} in plain Java. */
public final class ScalarStores {
  private ScalarStores() {}

  public static void store(
      float[] in,
      int from,
      int inStep,
      float[] shift,
      int shiftAt,
      float[] out,
      int to,
      int outStep,
      int rows,
      int length) {
    for (int r = 0; r < rows; r++) {
      int i = from + r * inStep;
      int o = to + r * outStep;
      float s = shift[shiftAt + r];
      for (int j = 0; j < length; j++) {
        out[o + j] = in[i + j] + s;
      }
    }
  }

  public static void storePlus(
      float[] in,
      int from,
      int inStep,
      float[] shift,
      int shiftAt,
      float[] out,
      int plus,
      int to,
      int outStep,
      int rows,
      int length) {
    for (int r = 0; r < rows; r++) {
      int i = from + r * inStep;
      int p = plus + r * outStep;
      int o = to + r * outStep;
      float s = shift[shiftAt + r];
      for (int j = 0; j < length; j++) {
        out[o + j] = in[i + j] + s + out[p + j];
      }
    }
  }
}
