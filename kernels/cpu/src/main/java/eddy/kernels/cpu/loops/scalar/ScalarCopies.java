package eddy.kernels.cpu.loops.scalar;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;

/** {@link eddy.kernels.cpu.loops.Copies} in plain Java. */
public final class ScalarCopies {
  private ScalarCopies() {}

  public static void copyVectors(
      float[] in, int from, int inStep, float[] out, int[] list, int count, int channels) {
    for (int c = 0; c < channels; c++) {
      int base = from + c * inStep;
      for (int i = 0; i < 3 * count; i += 3) {
        System.arraycopy(in, base + list[i], out, list[i + 1] + c * list[i + 2], VL);
      }
    }
  }

  public static void fromBfloat16(short[] in, int from, float[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = Float.intBitsToFloat(in[from + i] << 16);
    }
  }
}
