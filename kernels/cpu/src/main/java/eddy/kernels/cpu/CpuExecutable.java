package eddy.kernels.cpu;

import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.CapacityException;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan's stages with their arena and scratch. */
final class CpuExecutable implements Executable {
  /** Elements that the arena can have, which is one array. */
  private static final long MOST_VALUES = Integer.MAX_VALUE - 8L - Scratch.SLACK;

  private final Plan plan;
  private final Lowering.Lowered lowered;
  private final WeightCache.Lease weights;
  private final WorkerThreads workers;
  private final float[] arena;
  private final Scratch[] scratch;
  private final long valueBytes;
  private final Set<String> given = new HashSet<>();

  /** The results of the plan's invariant steps are there, of the inputs as they are now. */
  private boolean invariantsDone;

  private CpuExecutable(
      Plan plan,
      Lowering.Lowered lowered,
      WeightCache.Lease weights,
      WorkerThreads workers,
      float[] arena,
      Scratch.Size size) {
    this.plan = plan;
    this.lowered = lowered;
    this.weights = weights;
    this.workers = workers;
    this.arena = arena;
    this.scratch = size.allocate(workers.threads());
    this.valueBytes = 4L * arena.length + size.bytes(workers.threads());
  }

  /** What {@link #compile} would take, with the stages made but nothing packed. */
  static MemoryUse estimate(Plan plan, WeightCache cache, int threads, boolean exact) {
    if (plan.arenaElements() > MOST_VALUES) {
      return MemoryUse.unpacked(plan, Float.BYTES, Float.BYTES * MOST_VALUES);
    }
    try (WeightCache.Lease weights = cache.sizes()) {
      Scratch.Size size = new Scratch.Size();
      Lowering.of(plan, weights, threads, exact).stages().forEach(s -> s.reserve(size));
      long values = Float.BYTES * (plan.arenaElements() + Scratch.SLACK) + size.bytes(threads);
      return new MemoryUse(weights.bytes(), values, Long.MAX_VALUE);
    }
  }

  /**
   * @param exact convolutions by direct sums only
   */
  static CpuExecutable compile(Plan plan, WeightCache cache, WorkerThreads workers, boolean exact) {
    if (plan.arenaElements() > MOST_VALUES) {
      throw new CapacityException(
          "The network's values need one array of "
              + plan.arenaElements()
              + " numbers at this size, but the cpu backend can use "
              + MOST_VALUES
              + " at most; use a smaller picture or batch.");
    }
    WeightCache.Lease weights = cache.lease();
    boolean done = false;
    try {
      Lowering.Lowered lowered = Lowering.of(plan, weights, workers.threads(), exact);
      Scratch.Size size = new Scratch.Size();
      lowered.stages().forEach(s -> s.reserve(size));
      weights.fill();
      float[] arena = new float[(int) plan.arenaElements() + Scratch.SLACK];
      CpuExecutable out = new CpuExecutable(plan, lowered, weights, workers, arena, size);
      done = true;
      return out;
    } catch (OutOfMemoryError e) {
      throw new CapacityException(outOfMemory(plan, weights.bytes()), e);
    } finally {
      if (!done) {
        weights.close();
      }
    }
  }

  private static String outOfMemory(Plan plan, long packed) {
    return "Memory doesn't suffice: the network's values need "
        + megabytes(4 * plan.arenaElements())
        + " MB beside its weights ("
        + megabytes(packed)
        + " MB of them were packed), but Java may use only "
        + megabytes(Runtime.getRuntime().maxMemory())
        + " MB in all; allow it more with -Xmx, or use a smaller picture or batch.";
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }

  @Override
  public synchronized Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    for (Map.Entry<String, ? extends HostTensor> e : inputs.entrySet()) {
      store(e.getKey(), e.getValue());
    }
    requireInputs();
    compute();
    Map<String, HostTensor> outputs = new LinkedHashMap<>();
    plan.outputs().forEach((name, tensor) -> outputs.put(name, load(tensor)));
    return outputs;
  }

  @Override
  public synchronized RunTime time() {
    requireInputs();
    return RunTime.ofHost(this::compute);
  }

  @Override
  public synchronized Profile profile() {
    requireInputs();
    List<CpuStage> stages = lowered.stages();
    List<Profile.ProfilePart> parts = new ArrayList<>(stages.size());
    long first = System.nanoTime();
    for (int i = firstStage(); i < stages.size(); i++) {
      CpuStage stage = stages.get(i);
      long start = System.nanoTime();
      workers.run(stage, arena, scratch);
      double seconds = (System.nanoTime() - start) * 1e-9;
      parts.add(
          new Profile.ProfilePart(lowered.steps().get(i), stage.part(), stage.tasks(), seconds));
    }
    double seconds = (System.nanoTime() - first) * 1e-9;
    return new Profile(parts, seconds, RunTime.Clock.HOST);
  }

  private void requireInputs() {
    for (String name : plan.inputs().keySet()) {
      if (!given.contains(name)) {
        throw new IllegalArgumentException("input " + name + " was never given");
      }
    }
  }

  private void compute() {
    List<CpuStage> stages = lowered.stages();
    for (int i = firstStage(); i < stages.size(); i++) {
      workers.run(stages.get(i), arena, scratch);
    }
    invariantsDone = true;
  }

  /** The first stage that there is something to do for. */
  private int firstStage() {
    return invariantsDone ? lowered.invariantStages() : 0;
  }

  private void store(String name, HostTensor value) {
    Tensor tensor = plan.inputs().get(name);
    if (tensor == null) {
      throw new IllegalArgumentException(
          "there is no input " + name + "; expected " + plan.inputs().keySet());
    }
    if (!tensor.shape().equals(value.shape()) || tensor.dtype() != value.dtype()) {
      throw new IllegalArgumentException(
          "input "
              + name
              + " is "
              + tensor.dtype()
              + tensor.shape()
              + ", but "
              + value.dtype()
              + value.shape()
              + " was given");
    }
    if (tensor.isInvariantInput()) {
      invariantsDone = false;
    }
    int at = Math.toIntExact(plan.offset(tensor));
    switch (value) {
      case HostTensor.Floats f -> Layout.store(f.shape(), f.values(), arena, at);
      case HostTensor.Ints i -> Layout.store(i.shape(), i.values(), arena, at);
    }
    given.add(name);
  }

  private HostTensor load(Tensor tensor) {
    float[] values = Layout.load(tensor.shape(), arena, Math.toIntExact(plan.offset(tensor)));
    return switch (tensor.dtype()) {
      case I32 -> {
        int[] ids = new int[values.length];
        for (int i = 0; i < ids.length; i++) {
          ids[i] = Float.floatToRawIntBits(values[i]);
        }
        yield HostTensor.of(tensor.shape(), ids);
      }
      default -> HostTensor.of(tensor.shape(), values);
    };
  }

  @Override
  public long valueBytes() {
    return valueBytes;
  }

  @Override
  public long weightBytes() {
    return weights.bytes();
  }

  @Override
  public void close() {
    weights.close();
  }
}
