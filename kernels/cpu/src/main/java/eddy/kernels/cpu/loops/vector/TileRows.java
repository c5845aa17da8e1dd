package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;

/**
 * Rows of pixels to and from vectors in which each lane is a tile: {@link
 * eddy.kernels.cpu.loops.Winograd#deal} and {@link eddy.kernels.cpu.loops.Winograd#join} for whole
 * vectors of tiles that lie side by side.
 */
public final class TileRows {
  private static final VectorShuffle<Float> EVEN = VectorShuffle.makeUnzip(FLOATS, 0);
  private static final VectorShuffle<Float> ODD = VectorShuffle.makeUnzip(FLOATS, 1);
  private static final VectorShuffle<Float> FIRST = VectorShuffle.makeZip(FLOATS, 0);
  private static final VectorShuffle<Float> SECOND = VectorShuffle.makeZip(FLOATS, 1);

  private TileRows() {}

  /**
   * Pixel x of VL tiles of 2 pixels goes to {@code to + x · step}.
   *
   * @param from the first tile's first pixel
   */
  public static void deal2(float[] row, int from, float[] out, int to, int step) {
    FloatVector a = FloatVector.fromArray(FLOATS, row, from);
    FloatVector b = FloatVector.fromArray(FLOATS, row, from + VL);
    a.rearrange(EVEN, b).intoArray(out, to);
    a.rearrange(ODD, b).intoArray(out, to + step);
  }

  /** The same for tiles of 4 pixels. */
  public static void deal4(float[] row, int from, float[] out, int to, int step) {
    FloatVector a = FloatVector.fromArray(FLOATS, row, from);
    FloatVector b = FloatVector.fromArray(FLOATS, row, from + VL);
    FloatVector c = FloatVector.fromArray(FLOATS, row, from + 2 * VL);
    FloatVector d = FloatVector.fromArray(FLOATS, row, from + 3 * VL);
    FloatVector even = a.rearrange(EVEN, b);
    FloatVector even2 = c.rearrange(EVEN, d);
    even.rearrange(EVEN, even2).intoArray(out, to);
    even.rearrange(ODD, even2).intoArray(out, to + 2 * step);
    FloatVector odd = a.rearrange(ODD, b);
    FloatVector odd2 = c.rearrange(ODD, d);
    odd.rearrange(EVEN, odd2).intoArray(out, to + step);
    odd.rearrange(ODD, odd2).intoArray(out, to + 3 * step);
  }

  /** Two rows [2][VL], pixel x of VL tiles each, become a row of 2 · VL pixels. */
  public static void join2(float[] in, int from, float[] out, int to) {
    FloatVector a = FloatVector.fromArray(FLOATS, in, from);
    FloatVector b = FloatVector.fromArray(FLOATS, in, from + VL);
    a.rearrange(FIRST, b).intoArray(out, to);
    a.rearrange(SECOND, b).intoArray(out, to + VL);
  }

  /** Four rows [4][VL] become a row of 4 · VL pixels. */
  public static void join4(float[] in, int from, float[] out, int to) {
    FloatVector a = FloatVector.fromArray(FLOATS, in, from);
    FloatVector b = FloatVector.fromArray(FLOATS, in, from + VL);
    FloatVector c = FloatVector.fromArray(FLOATS, in, from + 2 * VL);
    FloatVector d = FloatVector.fromArray(FLOATS, in, from + 3 * VL);
    FloatVector even = a.rearrange(FIRST, c);
    FloatVector odd = b.rearrange(FIRST, d);
    even.rearrange(FIRST, odd).intoArray(out, to);
    even.rearrange(SECOND, odd).intoArray(out, to + VL);
    FloatVector even2 = a.rearrange(SECOND, c);
    FloatVector odd2 = b.rearrange(SECOND, d);
    even2.rearrange(FIRST, odd2).intoArray(out, to + 2 * VL);
    even2.rearrange(SECOND, odd2).intoArray(out, to + 3 * VL);
  }
}
