package eddy.pipeline.memory;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * What one stage of a run takes.
 *
 * @param name what is done: "denoising"
 * @param use of the device
 * @param hostBytes of inputs and outputs beside it
 */
public record StageMemory(String name, MemoryUse use, long hostBytes) {
  /** Of a stage that runs one plan. */
  public static StageMemory of(String name, Plan plan, Backend backend) {
    return new StageMemory(name, backend.estimate(plan), portBytes(plan));
  }

  /** Of a stage that works on the host alone. */
  public static StageMemory ofHost(String name, long bytes) {
    return new StageMemory(name, new MemoryUse(0, 0, Long.MAX_VALUE), bytes);
  }

  /** Bytes of a plan's inputs and outputs on the host. */
  private static long portBytes(Plan plan) {
    List<Tensor> ports = new ArrayList<>(plan.inputs().values());
    ports.addAll(plan.outputs().values());
    return ports.stream().mapToLong(t -> Float.BYTES * t.shape().count()).sum();
  }

  /** Bytes in all. */
  public long bytes() {
    return use.bytes() + hostBytes;
  }

  /** This and what another plan takes at the same time, whose weights are among this one's. */
  public StageMemory beside(StageMemory other) {
    MemoryUse values = new MemoryUse(0, other.use.valueBytes(), other.use.mostValueBytes());
    return new StageMemory(name, use.and(values), hostBytes + other.hostBytes);
  }

  /** The same with weights smaller by that factor. */
  StageMemory withWeights(double factor) {
    return new StageMemory(
        name,
        new MemoryUse((long) (use.weightBytes() * factor), use.valueBytes(), use.mostValueBytes()),
        hostBytes);
  }

  boolean fits(MemoryLimit limit) {
    return use.possible() && bytes() <= limit.bytes();
  }
}
