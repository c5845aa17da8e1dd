package eddy.kernels.budget.speed;

import eddy.error.InputException;
import eddy.kernels.budget.BudgetLine;
import eddy.kernels.budget.Figure;
import eddy.kernels.budget.KernelBudget;
import eddy.kernels.budget.Multiprocessor;
import java.util.HashMap;
import java.util.Map;

/**
 * Seconds of launches on a GPU, from issue slots and the latency that nothing hides.
 *
 * <p>A tile takes each warp so many issue slots, and it waits so many times for global memory. The
 * groups that are on a unit together hide each other's waits: a round of one tile each takes as
 * long as all their instructions, or as one group's instructions and waits, whichever is longer. No
 * launch is faster than its bytes at the memory's speed, or its multiply-adds at the peak. Each
 * costs its start besides. {@code docs/kernels.md} lists what is assumed.
 */
public final class SpeedModel {
  private static final int WARP = 32;

  /** From a load to its use where the second-level cache has it, at most; an assumption. */
  private static final double CACHED_CYCLES = 270;

  /** Rounds after which the last, half-empty one no longer counts. */
  private static final long MANY_ROUNDS = 3;

  private final Gpu gpu;
  private final double latencyCycles;
  private final double launchSeconds;
  private final String language;
  private final Map<String, BudgetLine> lines = new HashMap<>();

  /**
   * A model of a GPU that runs kernels of a table.
   *
   * @param language of the kernels: {@code opencl} or {@code ptx}
   * @param latencyCycles from a load from global memory to its use
   * @param launchSeconds what it costs to start a kernel
   */
  public SpeedModel(
      Gpu gpu, KernelBudget budget, String language, double latencyCycles, double launchSeconds) {
    this.gpu = gpu;
    this.latencyCycles = latencyCycles;
    this.launchSeconds = launchSeconds;
    this.language = language;
    for (BudgetLine line : budget.lines().values()) {
      // Lines of registers alone say nothing of time.
      if (line.key().language().equals(language)
          && line.key().target().equals(gpu.target())
          && line.get(Figure.CODE).isPresent()) {
        lines.put(line.key().kernel(), line);
      }
    }
  }

  /**
   * One launch.
   *
   * @throws InputException if the table has no figures of its kernel
   */
  public LaunchTime time(LaunchWork work) {
    BudgetLine line = lines.get(work.kernel());
    if (line == null) {
      throw new InputException(
          "kernel-budget.tsv has no loop figures of the "
              + language
              + " kernel "
              + work.kernel()
              + " for "
              + gpu.target()
              + ", which "
              + gpu.title()
              + " runs; ask for another device or GPU.");
    }
    double warps = Math.ceil((double) work.items() / WARP);
    double rounds = rounds(work, line);
    boolean loops = line.get(Figure.SLOTS).isPresent();
    double slots = loops ? line.orZero(Figure.SLOTS) : line.orZero(Figure.CODE);
    double waits = loops ? line.orZero(Figure.WAITS) : 1;
    long together = together(work, line);
    // A warp issues at most one instruction a cycle, whatever schedulers are idle.
    double groupIssue = slots * Math.max(1, warps / gpu.schedulers());
    double all = slots * Math.max(1, together * warps / gpu.schedulers());
    // Warps that no barrier holds together wait for themselves alone.
    boolean apart = loops && line.orZero(Figure.BARRIERS) == 0;
    double one = waits * latency(work) + (apart ? slots : groupIssue);
    double trips = waves(work, line, together) * rounds;
    double busy = trips * all / gpu.hertz();
    double waiting = trips * Math.max(0, one - all) / gpu.hertz();
    double arithmetic = arithmetic(work, line);
    double traffic = work.bytes() / gpu.bandwidth();
    double run = Math.max(busy + waiting, Math.max(arithmetic, traffic));
    return new LaunchTime(run + launchSeconds, arithmetic, busy, waiting, traffic, launchSeconds);
  }

  /**
   * Products wait for weights, which come from memory. What works on values alone, or nearly, finds
   * them in the cache, where the launch before left them, if there's room for them.
   */
  private double latency(LaunchWork work) {
    boolean cached =
        work.tiles() == 0 && 2 * work.weights() < work.bytes() && work.bytes() < gpu.cacheBytes();
    return cached ? Math.min(latencyCycles, CACHED_CYCLES) : latencyCycles;
  }

  /** Tiles of a group, or trips of its loop. */
  private static double rounds(LaunchWork work, BudgetLine line) {
    if (work.tiles() > 0) {
      return work.tiles();
    }
    double items = (double) work.groups() * work.items();
    int mads = line.orZero(Figure.MADS);
    if (work.mads() > 0 && mads > 0) {
      return Math.max(1, work.mads() / (items * mads));
    }
    int bytes = line.loadedBytes();
    return bytes > 0 ? Math.max(1, work.reads() / (items * bytes)) : 1;
  }

  /** Groups that are on a unit at once. */
  private long together(LaunchWork work, BudgetLine line) {
    return Math.min(room(work, line), (work.groups() + gpu.units() - 1) / gpu.units());
  }

  private long room(LaunchWork work, BudgetLine line) {
    if (gpu.target().startsWith("sm_")) {
      int registers = line.orZero(Figure.REGISTERS);
      Multiprocessor unit = Multiprocessor.of(gpu.target());
      return Math.max(1, unit.groups(work.items(), registers, line.orZero(Figure.LOCAL)));
    }
    // What the compiler says counts waves of a SIMD.
    long waves = (long) line.orZero(Figure.OCCUPANCY) * gpu.schedulers();
    return Math.max(1, waves * WARP / Math.max(work.items(), WARP));
  }

  /** How often the units are filled with groups. */
  private double waves(LaunchWork work, BudgetLine line, long together) {
    double waves = (double) work.groups() / ((double) gpu.units() * together);
    boolean few = work.groups() <= MANY_ROUNDS * gpu.units() * room(work, line);
    return few ? Math.ceil(waves) : waves;
  }

  private double arithmetic(LaunchWork work, BudgetLine line) {
    boolean matrix = line.orZero(Figure.MATRIX) > 0;
    return work.mads()
        / ((double) (matrix ? gpu.matrixLanes() : gpu.lanes()) * gpu.units() * gpu.hertz());
  }
}
