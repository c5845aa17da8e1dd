package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;
import static eddy.kernels.cpu.loops.shape.Species.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** {@link eddy.kernels.cpu.loops.Copies} with the Vector API. */
public final class VectorCopies {
  private static final VectorSpecies<Short> SHORTS =
      VectorSpecies.of(short.class, VectorShape.forBitSize(FLOATS.vectorBitSize() / 2));

  private VectorCopies() {}

  public static void copyVectors(
      float[] in, int from, int inStep, float[] out, int[] list, int count, int channels) {
    for (int c = 0; c < channels; c++) {
      int base = from + c * inStep;
      for (int i = 0; i < 3 * count; i += 3) {
        FloatVector.fromArray(FLOATS, in, base + list[i])
            .intoArray(out, list[i + 1] + c * list[i + 2]);
      }
    }
  }

  public static void fromBfloat16(short[] in, int from, float[] out, int count) {
    int i = 0;
    for (; i <= count - VL; i += VL) {
      IntVector bits =
          (IntVector)
              ShortVector.fromArray(SHORTS, in, from + i)
                  .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
      bits.lanewise(VectorOperators.LSHL, 16).reinterpretAsFloats().intoArray(out, i);
    }
    for (; i < count; i++) {
      out[i] = Float.intBitsToFloat(in[from + i] << 16);
    }
  }
}
