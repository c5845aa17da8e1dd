package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.Tiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Into how many slices the depth of a product is cut where its groups are too few for the device
 * (split-K). Costs are cycles of one compute unit, as kernels compiled for sm_90 have them.
 */
final class DepthSlices {
  /** Groups that keep a large device busy; with fewer tiles than that, products are cut up. */
  private static final int BUSY = 256;

  /** Of direct sums. */
  static final int MOST = 16;

  /** A wide tile of the depth on a unit of four times 32 lanes. */
  private static final int TILE_CYCLES = 2400;

  /** The same: the way to the first tile and the epilogue. */
  private static final int GROUP_CYCLES = 4000;

  /** Of a launch more, some 4 µs: its start, and that its first and last groups run alone. */
  private static final int LAUNCH_CYCLES = 7200;

  /** A tile of 32 on tensor cores, which mostly waits: to memory and back once. */
  private static final int MMA_TILE_CYCLES = 780;

  /** Adding slices up, in a graph: its start, 0.8 µs, and one more that a cut has to save. */
  private static final int SUM_CYCLES = 3300;

  /** Of memory, for each unit: half of what an H200's gives at best, as much as an A100's. */
  private static final int BYTES_A_CYCLE = 10;

  /** Beyond that, slices fill any device, and only cost memory. */
  static final int MOST_GROUPS = 1024;

  private DepthSlices() {}

  /**
   * Of tiles of 64.
   *
   * @param groups of one slice
   */
  static int tiled(OpShape.Gemm shape, long groups) {
    // A slice is worth its trip through memory from eight tiles of depth on.
    return Math.clamp(Math.min(BUSY / groups, shape.tilesOfDepth() / 8), 1, MOST);
  }

  /**
   * Of tiles of 128.
   *
   * @param groups of one slice
   */
  static int wide(OpShape.Gemm shape, long groups, int units) {
    long results = (long) shape.rows() * shape.columns();
    return soonest(groups, shape.tilesOfDepth(), results, units, MOST, LAUNCH_CYCLES);
  }

  /**
   * On tensor cores.
   *
   * @param groups of one slice
   */
  static int tensor(OpShape.Gemm shape, long groups, int units) {
    // Two such groups fill a multiprocessor. At least eight tiles of 32, as for tiles of 64.
    long wanted = Math.min(2L * units / groups, shape.tilesOfDepth() / 16);
    int slices = Math.clamp(wanted, 1, MOST);
    // All groups are there at once, so what a cut saves is tiles of one of them.
    double saved = shape.tilesOfDepth() / 2.0 * (slices - 1) / slices * MMA_TILE_CYCLES;
    double bytes = (double) (Float.BYTES * slices + Short.BYTES) * shape.rows() * shape.columns();
    double sum = SUM_CYCLES + bytes / units / (2 * BYTES_A_CYCLE);
    return saved > sum ? slices : 1;
  }

  /**
   * The number of slices with which wide tiles are done soonest on so many compute units: groups
   * come in waves, and slices must be written and added up.
   *
   * @param groups of one slice
   * @param tilesOfDepth {@link Tiles#DEPTH} each
   * @param results numbers that each slice has
   * @param most slices
   * @param cut cycles that it costs to cut at all
   */
  static int soonest(long groups, int tilesOfDepth, long results, int units, int most, int cut) {
    int best = 1;
    double least = Double.MAX_VALUE;
    for (int slices = 1; slices <= most && slices <= tilesOfDepth; slices++) {
      long waves = (groups * slices + units - 1) / units;
      long deep = (tilesOfDepth + slices - 1) / slices;
      double cycles = (double) waves * (deep * TILE_CYCLES + GROUP_CYCLES);
      if (slices > 1) {
        double bytes = 2.0 * Float.BYTES * slices * results;
        cycles += cut + bytes / units / BYTES_A_CYCLE;
      }
      if (cycles < least) {
        least = cycles;
        best = slices;
      }
    }
    return best;
  }

  /**
   * The numbers of slices that are worth measuring.
   *
   * @param groups of one slice
   * @param most slices
   */
  static List<Integer> toMeasure(long groups, int tilesOfDepth, int most) {
    List<Integer> out = new ArrayList<>(List.of(1));
    for (int slices = 2; slices <= most; slices *= 2) {
      if (groups * slices <= MOST_GROUPS && slices <= tilesOfDepth / 2) {
        out.add(slices);
      }
    }
    return out;
  }
}
