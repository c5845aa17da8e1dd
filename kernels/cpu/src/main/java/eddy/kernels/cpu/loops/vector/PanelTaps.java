package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;
import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Kernels of 3 × 3 in whole vectors, from panels of weights [channels][9][MR]. Where a vector is
 * twice as long as a panel has rows, two channels lie in it side by side. Shorter vectors of that
 * length would do as well, but with two classes of vectors in use, C2 no longer knows which one a
 * loop has.
 */
final class PanelTaps {
  /** Channels in a vector, 1 or 2. */
  static final int CHANNELS = VL > MR ? 2 : 1;

  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOATS, -1L << MR);

  private PanelTaps() {}

  /**
   * Loads the 9 taps of {@link #CHANNELS} channels, or of VL rows of one.
   *
   * @param channel the first one
   * @param lane the first row, if a channel takes several vectors
   * @param t [9][VL] from 0 on
   */
  static void load(float[] w, int from, int channel, int lane, float[] t) {
    int i = from + channel * 9 * MR + lane;
    for (int tap = 0; tap < 9; tap++) {
      FloatVector taps = FloatVector.fromArray(FLOATS, w, i + tap * MR);
      if (CHANNELS == 2) {
        taps = taps.blend(FloatVector.fromArray(FLOATS, w, i + (9 + tap - 1) * MR), SECOND);
      }
      taps.intoArray(t, tap * VL);
    }
  }
}
