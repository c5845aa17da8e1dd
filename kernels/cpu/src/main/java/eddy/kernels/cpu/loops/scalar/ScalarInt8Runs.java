package eddy.kernels.cpu.loops.scalar;

import static eddy.kernels.cpu.loops.shape.Int8Format.RUN;
import static eddy.kernels.cpu.loops.shape.Int8Format.SCALE;
import static eddy.kernels.cpu.loops.shape.Lanes.MR;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** {@link eddy.kernels.cpu.loops.Int8Runs} in plain Java. */
public final class ScalarInt8Runs {
  /** A scale in an array of runs. */
  public static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

  private ScalarInt8Runs() {}

  public static void toFloats(byte[] in, int from, float[] out, int length) {
    int scales = from;
    int to = 0;
    for (int k = 0; k < length; k += RUN) {
      int values = scales + SCALE * MR;
      int count = MR * Math.min(RUN, length - k);
      for (int lane = 0; lane < MR; lane++) {
        float scale = (float) FLOAT.get(in, scales + SCALE * lane);
        for (int i = lane; i < count; i += MR) {
          out[to + i] = in[values + i] * scale;
        }
      }
      scales = values + count;
      to += count;
    }
  }
}
