package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Int8Format.RUN;
import static eddy.kernels.cpu.loops.shape.Int8Format.SCALE;
import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** {@link eddy.kernels.cpu.loops.Int8Runs} with the Vector API. */
public final class VectorInt8Runs {
  /** As many bytes as a vector has floats; 8 for 4 floats, since there are no shorter vectors. */
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(
          byte.class, VectorShape.forBitSize(Math.max(64, FLOATS.vectorBitSize() / Float.BYTES)));

  /** A vector of scales as bytes. */
  private static final VectorSpecies<Byte> SCALES = FLOATS.withLanes(byte.class);

  /** Repeats the scales of MR lanes where a vector holds several k of each. */
  private static final VectorShuffle<Float> LANES = VectorShuffle.fromOp(FLOATS, lane -> lane % MR);

  /** From a vector to the next of the same lanes. */
  private static final int STEP = Math.max(VL, MR);

  private VectorInt8Runs() {}

  public static void toFloats(byte[] in, int from, float[] out, int length) {
    int at = from;
    int to = 0;
    int k = 0;
    for (; k <= length - RUN; k += RUN) {
      run(in, at, out, to, MR * RUN);
      at += MR * (SCALE + RUN);
      to += MR * RUN;
    }
    if (k < length) {
      run(in, at, out, to, MR * (length - k));
    }
  }

  /** Reads {@code count} numbers of one run. C2 unrolls the loop where that is a constant. */
  private static void run(byte[] in, int scales, float[] out, int to, int count) {
    int values = scales + SCALE * MR;
    for (int first = 0; first < MR; first += VL) {
      FloatVector scale =
          ByteVector.fromArray(SCALES, in, scales + SCALE * first).reinterpretAsFloats();
      if (VL > MR) {
        scale = scale.rearrange(LANES);
      }
      for (int i = first; i < count; i += STEP) {
        FloatVector value =
            (FloatVector)
                ByteVector.fromArray(BYTES, in, values + i)
                    .convertShape(VectorOperators.B2F, FLOATS, 0);
        value.mul(scale).intoArray(out, to + i);
      }
    }
  }
}
