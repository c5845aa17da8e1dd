package eddy.kernels.cpu.loops.scalar;

/** {@link eddy.kernels.cpu.loops.Maps} in plain Java. */
public final class ScalarMaps {
  private ScalarMaps() {}

  public static void swish(float[] in, int from, float[] out, int to, int length, float slope) {
    for (int i = 0; i < length; i++) {
      out[to + i] = ScalarMath.swish(in[from + i], slope);
    }
  }

  public static void gelu(float[] in, int from, float[] out, int to, int length) {
    for (int i = 0; i < length; i++) {
      out[to + i] = ScalarMath.gelu(in[from + i]);
    }
  }

  public static void geglu(float[] x, int a, int b, float[] out, int to, int length) {
    for (int i = 0; i < length; i++) {
      out[to + i] = x[a + i] * ScalarMath.gelu(x[b + i]);
    }
  }

  public static void shift(float[] in, int from, float by, float[] out, int to, int length) {
    for (int i = 0; i < length; i++) {
      out[to + i] = in[from + i] + by;
    }
  }

  public static void add(float[] x, int a, int b, float[] out, int to, int length) {
    for (int i = 0; i < length; i++) {
      out[to + i] = x[a + i] + x[b + i];
    }
  }

  public static void mul(float[] x, int a, int b, float[] out, int to, int length) {
    for (int i = 0; i < length; i++) {
      out[to + i] = x[a + i] * x[b + i];
    }
  }
}
