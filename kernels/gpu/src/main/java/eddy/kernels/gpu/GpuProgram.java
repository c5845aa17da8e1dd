package eddy.kernels.gpu;

import eddy.backend.MemoryUse;
import eddy.tensor.DType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A plan as a GPU runs it: launches one after the other, each seeing what those before it wrote.
 *
 * @param launches in order
 * @param weights buffers to fill once
 * @param constants numbers that kernels read beside {@code params}; never empty
 * @param arenaElements floats of the arena, scratch included
 * @param halfArenaElements fp16 numbers of the half arena; 0 where values are kept as floats
 * @param inputs by name; each keeps its place for the whole run, so it is written only when it
 *     changes
 * @param outputs by name
 * @param invariantLaunches how many of the first may be left out while no invariant input is given
 * @param invariantInputs names of those inputs
 * @param shares of launches that do several of the plan's steps at once, by their step: each of
 *     these steps with its share of the work; together 1
 */
public record GpuProgram(
    List<KernelLaunch> launches,
    List<WeightSlot> weights,
    float[] constants,
    int arenaElements,
    int halfArenaElements,
    Map<String, Port> inputs,
    Map<String, Port> outputs,
    int invariantLaunches,
    Set<String> invariantInputs,
    Map<Integer, Map<Integer, Double>> shares) {
  /** One whose launches all run each time. */
  public GpuProgram(
      List<KernelLaunch> launches,
      List<WeightSlot> weights,
      float[] constants,
      int arenaElements,
      int halfArenaElements,
      Map<String, Port> inputs,
      Map<String, Port> outputs) {
    this(
        launches,
        weights,
        constants,
        arenaElements,
        halfArenaElements,
        inputs,
        outputs,
        0,
        Set.of(),
        Map.of());
  }

  /**
   * The same program with the groups of each kernel that knows none of at most so many work-items.
   *
   * @param mostItems of a kernel: work-items that its groups may have
   */
  public GpuProgram within(ToIntFunction<String> mostItems) {
    List<KernelLaunch> smaller =
        launches.stream().map(l -> l.within(mostItems.applyAsInt(l.kernel()))).toList();
    return new GpuProgram(
        smaller,
        weights,
        constants,
        arenaElements,
        halfArenaElements,
        inputs,
        outputs,
        invariantLaunches,
        invariantInputs,
        shares);
  }

  /** Bytes of both arenas and the constants. */
  public long valueBytes() {
    return 4L * arenaElements + 2L * halfArenaElements + 4L * constants.length;
  }

  /**
   * What it takes on a device.
   *
   * @param beside bytes that the backend keeps beside the arenas and constants
   * @param maxAllocation bytes that one buffer may have
   */
  public MemoryUse memory(long beside, long maxAllocation) {
    boolean fits =
        Math.max((long) Float.BYTES * arenaElements, (long) Short.BYTES * halfArenaElements)
            <= maxAllocation;
    return new MemoryUse(
        weightBytes(), valueBytes() + beside, fits ? Long.MAX_VALUE : maxAllocation);
  }

  /** In which dtype values are kept. */
  public DType activations() {
    return halfArenaElements > 0 ? DType.F16 : DType.F32;
  }

  /** Bytes of all weight buffers. */
  public long weightBytes() {
    return weights.stream().mapToLong(WeightSlot::bytes).sum();
  }
}
