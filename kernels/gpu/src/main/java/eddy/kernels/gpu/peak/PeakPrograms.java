package eddy.kernels.gpu.peak;

import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Programs that measure what a device could do at best: {@code PeakKernels}, without inputs,
 * outputs or weights.
 */
public final class PeakPrograms {
  /** Work-items of a group. */
  private static final int LOCAL = 256;

  private static final int MOST_TRIAD_ELEMENTS = 1 << 25;

  /** Any number that keeps the chains from growing. */
  private static final int DIVISOR = 3;

  private PeakPrograms() {}

  /**
   * One launch of multiply-adds.
   *
   * @param items work-items, made up to whole groups
   * @param steps multiply-adds of each chain
   */
  public static GpuProgram multiplyAdds(int items, int steps) {
    Grid grid = Grid.line(items, Tiles.LINE);
    int floats = Math.multiplyExact(grid.globalX(), Tiles.CHAIN_SUMS);
    return program(List.of(chains(grid, steps, 0, 0)), floats);
  }

  /** Floating-point operations of {@link #multiplyAdds}, a multiply-add counting two. */
  public static double flops(int items, int steps) {
    return 2.0 * Tiles.CHAINS * steps * Grid.line(items, Tiles.LINE).globalX();
  }

  /**
   * Fills two arrays with numbers, since memory that nobody has written to may not be there yet,
   * and then runs the triad on them again and again.
   *
   * @param elements of an array
   * @param runs of the triad: the last launches
   */
  public static GpuProgram triads(int elements, int runs) {
    int each = Math.multiplyExact(Grid.groupsFor(elements, LOCAL), LOCAL);
    Grid filling = Grid.line(each / Tiles.CHAIN_SUMS, LOCAL / Tiles.CHAIN_SUMS);
    List<KernelLaunch> launches = new ArrayList<>();
    launches.add(chains(filling, 1, each, 0));
    launches.add(chains(filling, 1, 2 * each, 1));
    int[] params = new int[Params.Peak.TRIAD_LENGTH];
    params[Params.Peak.COUNT] = elements;
    params[Params.Peak.OUT] = 0;
    params[Params.Peak.X] = each;
    params[Params.Peak.Y] = 2 * each;
    Grid grid = Grid.line(elements, LOCAL);
    KernelLaunch triad =
        new KernelLaunch("PeakKernels.triad", List.of(KernelBuffer.ARENA), params, grid, 2);
    launches.addAll(Collections.nCopies(runs, triad));
    return program(launches, Math.multiplyExact(3, each));
  }

  /**
   * Elements of each of a triad's arrays: 128 MiB, more than caches hold, or what there is room
   * for, in whole groups, so that the arrays have no gaps.
   *
   * @param memoryBytes that the three may take
   */
  public static int triadElements(long memoryBytes) {
    long elements = Math.min(MOST_TRIAD_ELEMENTS, memoryBytes / (3 * Float.BYTES));
    return Math.toIntExact(elements / LOCAL * LOCAL);
  }

  /** Bytes that a triad reads and writes. */
  public static double triadBytes(int elements) {
    return 3.0 * Float.BYTES * elements;
  }

  private static KernelLaunch chains(Grid grid, int steps, int out, int step) {
    int[] params = new int[Params.Peak.CHAINS_LENGTH];
    params[Params.Peak.STEPS] = steps;
    params[Params.Peak.DIVISOR] = DIVISOR;
    params[Params.Peak.OUT] = out;
    return new KernelLaunch(
        "PeakKernels.multiplyAdds", List.of(KernelBuffer.ARENA), params, grid, step);
  }

  private static GpuProgram program(List<KernelLaunch> launches, int floats) {
    return new GpuProgram(launches, List.of(), new float[] {0}, floats, 0, Map.of(), Map.of());
  }
}
