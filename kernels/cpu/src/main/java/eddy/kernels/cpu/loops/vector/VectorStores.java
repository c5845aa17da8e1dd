package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** {@link eddy.kernels.cpu.loops.Stores} with the Vector API. */
public final class VectorStores {
  private VectorStores() {}

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
    int whole = length / VL * VL;
    VectorMask<Float> mask = FLOATS.indexInRange(whole, length);
    for (int r = 0; r < rows; r++) {
      int i = from + r * inStep;
      int o = to + r * outStep;
      float s = shift[shiftAt + r];
      for (int j = 0; j < whole; j += VL) {
        FloatVector.fromArray(FLOATS, in, i + j).add(s).intoArray(out, o + j);
      }
      if (whole < length) {
        FloatVector.fromArray(FLOATS, in, i + whole).add(s).intoArray(out, o + whole, mask);
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
    int whole = length / VL * VL;
    VectorMask<Float> mask = FLOATS.indexInRange(whole, length);
    for (int r = 0; r < rows; r++) {
      int i = from + r * inStep;
      int p = plus + r * outStep;
      int o = to + r * outStep;
      float s = shift[shiftAt + r];
      for (int j = 0; j < whole; j += VL) {
        FloatVector.fromArray(FLOATS, in, i + j)
            .add(s)
            .add(FloatVector.fromArray(FLOATS, out, p + j))
            .intoArray(out, o + j);
      }
      if (whole < length) {
        FloatVector.fromArray(FLOATS, in, i + whole)
            .add(s)
            .add(FloatVector.fromArray(FLOATS, out, p + whole))
            .intoArray(out, o + whole, mask);
      }
    }
  }
}
