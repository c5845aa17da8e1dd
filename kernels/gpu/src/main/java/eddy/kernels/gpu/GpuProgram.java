package eddy.kernels.gpu;

import java.util.List;
import java.util.Map;

/**
 * A plan as a GPU runs it: launches one after the other, each seeing what those before it wrote.
 *
 * @param launches in order
 * @param weights buffers to fill once
 * @param constants numbers that kernels read beside {@code params}; never empty
 * @param arenaElements floats of the arena, scratch included
 * @param inputs by name; each keeps its place for the whole run, so it is written only when it
 *     changes
 * @param outputs by name
 */
public record GpuProgram(
    List<KernelLaunch> launches,
    List<WeightSlot> weights,
    float[] constants,
    int arenaElements,
    Map<String, Port> inputs,
    Map<String, Port> outputs) {
  /** Bytes of all weight buffers. */
  public long weightBytes() {
    return weights.stream().mapToLong(WeightSlot::bytes).sum();
  }
}
