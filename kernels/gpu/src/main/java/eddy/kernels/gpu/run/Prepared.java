package eddy.kernels.gpu.run;

import eddy.file.Closing;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.WeightSlot;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * A program with all that it needs on a device: memory, weights, kernels with their arguments. It
 * holds these until it is closed.
 *
 * @param <H> a buffer's handle
 */
final class Prepared<H> implements AutoCloseable {
  private static final String ADVICE = "use a smaller picture or batch";

  private final GpuProgram program;
  private final BufferTable<H> buffers;
  private final long valueBytes;

  /** The program's invariant launches, and all others. */
  private final Submission once;

  private final Submission others;

  /** What to release, the last first. */
  private final List<AutoCloseable> held;

  private Prepared(
      GpuProgram program,
      BufferTable<H> buffers,
      long valueBytes,
      Submission once,
      Submission others,
      List<AutoCloseable> held) {
    this.program = program;
    this.buffers = buffers;
    this.valueBytes = valueBytes;
    this.once = once;
    this.others = others;
    this.held = held;
  }

  /**
   * Reserves memory, uploads weights that aren't there yet, builds the kernels.
   *
   * @throws eddy.error.CapacityException when memory doesn't suffice
   * @throws eddy.error.DeviceException when a kernel can't be built
   * @throws RuntimeException of the driver's own when it fails otherwise
   */
  static <H> Prepared<H> of(GpuProgram program, GpuBackend<H> backend) {
    List<AutoCloseable> held = new ArrayList<>();
    try {
      return of(program, backend, held);
    } catch (RuntimeException | Error e) {
      Closing.after(e, held);
      throw e;
    }
  }

  private static <H> Prepared<H> of(
      GpuProgram program, GpuBackend<H> backend, List<AutoCloseable> held) {
    GpuDriver<H> driver = backend.driver();
    DeviceMemory<H>.Buffer arena =
        hold(
            held,
            backend,
            program.arenaElements(),
            Float.BYTES,
            "the network's values at this size");
    DeviceMemory<H>.Buffer halfArena =
        hold(
            held,
            backend,
            program.halfArenaElements(),
            Short.BYTES,
            "the network's fp16 values at this size");
    float[] numbers = program.constants();
    DeviceMemory<H>.Buffer constants =
        hold(held, backend, numbers.length, Float.BYTES, "the constants");
    if (numbers.length > 0) {
      driver.write(constants.handle(), 0, MemorySegment.ofArray(numbers));
    }
    DeviceWeights<H>.Lease weights = backend.weights().lease();
    held.add(weights);
    List<H> handles = new ArrayList<>();
    for (WeightSlot slot : program.weights()) {
      handles.add(weights.buffer(slot));
    }
    ParamsLayout layout = ParamsLayout.of(program.launches(), driver.paramsAlignment());
    int[] contents = layout.contents();
    DeviceMemory<H>.Buffer params =
        hold(held, backend, contents.length, Integer.BYTES, "the kernels' parameters");
    driver.write(params.handle(), 0, MemorySegment.ofArray(contents));
    BufferTable<H> buffers =
        new BufferTable<>(
            arena.handle(),
            halfArena.handle(),
            constants.handle(),
            handles,
            params.handle(),
            layout);
    List<KernelLaunch> all = program.launches();
    int invariant = program.invariantLaunches();
    Submission once = driver.prepare(all.subList(0, invariant), buffers);
    held.add(once);
    Submission others = driver.prepare(all.subList(invariant, all.size()), buffers);
    held.add(others);
    long valueBytes = arena.bytes() + halfArena.bytes() + 4L * numbers.length + params.bytes();
    return new Prepared<>(program, buffers, valueBytes, once, others, held);
  }

  private static <H> DeviceMemory<H>.Buffer hold(
      List<AutoCloseable> held, GpuBackend<H> backend, long elements, int bytesEach, String what) {
    DeviceMemory<H>.Buffer buffer = backend.memory().allocate(elements, bytesEach, what, ADVICE);
    held.add(buffer);
    return buffer;
  }

  GpuProgram program() {
    return program;
  }

  BufferTable<H> buffers() {
    return buffers;
  }

  /** Bytes of values, constants and parameters. */
  long valueBytes() {
    return valueBytes;
  }

  /**
   * Puts the launches into the queue.
   *
   * @param onceToo the invariant ones as well
   */
  void enqueue(boolean onceToo) {
    if (onceToo && program.invariantLaunches() > 0) {
      once.enqueue();
    }
    others.enqueue();
  }

  /**
   * Runs the launches one at a time, and waits.
   *
   * @param onceToo the invariant ones as well
   * @param groups at most so many of each launch
   */
  TimedRun timed(boolean onceToo, long groups) {
    List<KernelLaunch> all = program.launches();
    int invariant = program.invariantLaunches();
    if (!onceToo || invariant == 0) {
      return new TimedRun(all.subList(invariant, all.size()), others.timed(groups));
    }
    return new TimedRun(all, TimedRun.joined(once.timed(groups), others.timed(groups)));
  }

  @Override
  public void close() {
    Closing.all(held);
  }
}
