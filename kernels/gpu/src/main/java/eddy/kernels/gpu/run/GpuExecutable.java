package eddy.kernels.gpu.run;

import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.WeightSlot;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program on a device: its arena, its launches, and the weights it shares. A run copies the
 * inputs that it was given to the device, puts all launches into the queue, and waits once, at the
 * end.
 *
 * @param <H> a buffer's handle
 */
public final class GpuExecutable<H> implements Executable {
  private static final String ADVICE = "use a smaller picture or batch";
  private static final String RUNNING = "running the network";

  private final GpuBackend<H> backend;
  private final GpuDriver<H> driver;
  private final GpuProgram program;
  private final BufferTable<H> buffers;

  /** The program's invariant launches, and all others. */
  private final Submission once;

  private final Submission submission;
  private final @Nullable ProfileLog profileLog;

  /** What to release, the last first. */
  private final Deque<Runnable> held;

  /** Where inputs wait for being copied to the device, by name; kept, since runs repeat. */
  private final Map<String, MemorySegment> staging = new HashMap<>();

  private final Arena stagingMemory = Arena.ofShared();
  private final Set<String> given = new HashSet<>();
  private final long valueBytes;
  private boolean closed;

  /** What the invariant launches write is there, of the inputs as they are now. */
  private boolean invariantsDone;

  private GpuExecutable(
      GpuBackend<H> backend,
      GpuProgram program,
      BufferTable<H> buffers,
      Submission once,
      Submission submission,
      Deque<Runnable> held,
      long valueBytes) {
    this.backend = backend;
    this.driver = backend.driver();
    this.program = program;
    this.buffers = buffers;
    this.once = once;
    this.submission = submission;
    this.held = held;
    this.valueBytes = valueBytes;
    this.profileLog = ProfileLog.ifWanted(driver.device().id().backend());
  }

  /**
   * Reserves memory, uploads weights that aren't there yet, builds the kernels.
   *
   * @throws eddy.error.CapacityException when memory doesn't suffice
   * @throws DeviceException when a kernel can't be built
   * @throws RuntimeException of the driver's own when it fails otherwise
   */
  static <H> GpuExecutable<H> prepare(GpuProgram program, GpuBackend<H> backend) {
    Deque<Runnable> held = new ArrayDeque<>();
    boolean done = false;
    try {
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
      held.push(weights::close);
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
      int invariant = program.invariantLaunches();
      Submission once = driver.prepare(program.launches().subList(0, invariant), buffers);
      held.push(once::close);
      Submission submission =
          driver.prepare(program.launches().subList(invariant, program.launches().size()), buffers);
      held.push(submission::close);
      long valueBytes = arena.bytes() + halfArena.bytes() + 4L * numbers.length + params.bytes();
      GpuExecutable<H> out =
          new GpuExecutable<>(backend, program, buffers, once, submission, held, valueBytes);
      done = true;
      return out;
    } finally {
      if (!done) {
        held.forEach(Runnable::run);
      }
    }
  }

  private static <H> DeviceMemory<H>.Buffer hold(
      Deque<Runnable> held, GpuBackend<H> backend, long elements, int bytesEach, String what) {
    DeviceMemory<H>.Buffer buffer = backend.memory().allocate(elements, bytesEach, what, ADVICE);
    held.push(buffer::close);
    return buffer;
  }

  @Override
  public synchronized Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    if (profileLog != null) {
      List<KernelTime> times = new ArrayList<>();
      Map<String, HostTensor> outputs = execute(inputs, times::addAll);
      profileLog.add(times);
      return outputs;
    }
    return execute(inputs, null);
  }

  /**
   * Runs the program once, like {@link #run(Map)} does, and answers with what each kernel took, in
   * the order in which they ran.
   */
  public synchronized List<KernelTime> profile(Map<String, ? extends HostTensor> inputs) {
    List<KernelTime> times = new ArrayList<>();
    execute(inputs, times::addAll);
    return times;
  }

  /**
   * What a run takes.
   *
   * @param seconds from the first launch's start to the last one's end; if not whole, worked out
   *     from the groups that were run
   * @param spent what the device took in fact
   * @param whole every group was run
   */
  record Timing(double seconds, double spent, boolean whole) {}

  /**
   * Gives inputs and runs the first {@code most} groups of each launch. With fewer groups than
   * there are, results are left undone.
   */
  synchronized Timing time(Map<String, ? extends HostTensor> inputs, long most) {
    try {
      inputs.forEach(this::store);
      driver.finish();
      invariantsDone = false;
      List<Submission.Span> spans = timed(most);
      boolean whole = true;
      double seconds = 0;
      for (int i = 0; i < spans.size(); i++) {
        Grid grid = program.launches().get(i).grid();
        Grid cut = grid.cut(most);
        whole &= cut.equals(grid);
        double part = (double) grid.groupCount() / cut.groupCount();
        seconds += 1e-9 * part * spans.get(i).nanos();
      }
      double spent = spent(spans);
      return new Timing(whole ? spent : seconds, spent, whole);
    } catch (RuntimeException e) {
      throw failure(e, "measuring kernels");
    }
  }

  /** From the first launch's start to the last one's end, in seconds. */
  private static double spent(List<Submission.Span> spans) {
    return spans.isEmpty() ? 0 : 1e-9 * (spans.getLast().end() - spans.getFirst().start());
  }

  /** Those that there is something to do for. */
  private List<KernelLaunch> toDo() {
    List<KernelLaunch> all = program.launches();
    return invariantsDone ? all.subList(program.invariantLaunches(), all.size()) : all;
  }

  /** Whether the invariant launches are among them. */
  private boolean onceToo() {
    return !invariantsDone && program.invariantLaunches() > 0;
  }

  private List<Submission.Span> timed(long groups) {
    if (!onceToo()) {
      return submission.timed(groups);
    }
    List<Submission.Span> spans = new ArrayList<>(once.timed(groups));
    List<Submission.Span> others = submission.timed(groups);
    if (!others.isEmpty()) {
      // Each submission's clock starts anywhere: the second begins where the first ended.
      long later = spans.getLast().end() - others.getFirst().start();
      others.forEach(s -> spans.add(new Submission.Span(s.start() + later, s.end() + later)));
    }
    return spans;
  }

  /** Runs all launches that there is something to do for, and answers with what each took. */
  private List<KernelTime> times() {
    List<KernelLaunch> launches = toDo();
    List<Submission.Span> spans = timed(Long.MAX_VALUE);
    invariantsDone = true;
    List<KernelTime> times = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      KernelLaunch launch = launches.get(i);
      times.add(new KernelTime(launch.kernel(), launch.step(), spans.get(i).nanos()));
    }
    return times;
  }

  private RuntimeException failure(RuntimeException e, String doing) {
    return driver.failure(e, doing, backend.memory().numbers());
  }

  /**
   * {@inheritDoc}
   *
   * <p>By the device's clock; by the host's if its driver gives no times.
   */
  @Override
  public synchronized RunTime time() {
    requireReady();
    try {
      driver.finish();
      List<KernelTime> times = new ArrayList<>();
      RunTime host = RunTime.ofHost(() -> times.addAll(times()));
      long nanos = times.stream().mapToLong(KernelTime::nanos).sum();
      return nanos > 0 || times.isEmpty() ? new RunTime(nanos * 1e-9, RunTime.Clock.DEVICE) : host;
    } catch (RuntimeException e) {
      throw failure(e, RUNNING);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DeviceException also if the device's driver gives no times
   */
  @Override
  public synchronized Profile profile() {
    requireReady();
    try {
      driver.finish();
      List<KernelLaunch> launches = toDo();
      List<Submission.Span> spans = timed(Long.MAX_VALUE);
      invariantsDone = true;
      double spent = spent(spans);
      if (spent <= 0 && !spans.isEmpty()) {
        throw new DeviceException(
            Message.of(
                    Setting.DEVICE.to(driver.device().id()),
                    ": its driver gives no times of kernels, so they can't be told one by one.")
                .about(Setting.DEVICE));
      }
      List<Profile.ProfilePart> parts = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        KernelLaunch launch = launches.get(i);
        double seconds = 1e-9 * spans.get(i).nanos();
        long groups = launch.grid().groupCount();
        program
            .shares()
            .getOrDefault(launch.step(), Map.of(launch.step(), 1.0))
            .forEach(
                (step, share) ->
                    parts.add(
                        new Profile.ProfilePart(step, launch.kernel(), groups, share * seconds)));
      }
      return new Profile(parts, spent, RunTime.Clock.DEVICE);
    } catch (RuntimeException e) {
      throw failure(e, RUNNING);
    }
  }

  private void requireReady() {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
    for (String name : program.inputs().keySet()) {
      if (!given.contains(name)) {
        throw new IllegalArgumentException("input " + name + " was never given");
      }
    }
  }

  /** All its values. */
  H arena() {
    return buffers.arena();
  }

  private interface Times {
    void accept(List<KernelTime> times);
  }

  private Map<String, HostTensor> execute(
      Map<String, ? extends HostTensor> inputs, @Nullable Times times) {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
    try {
      inputs.forEach(this::store);
      requireReady();
      if (times == null) {
        if (onceToo()) {
          once.enqueue();
        }
        submission.enqueue();
        // Reading may lock the heap in place, so it waits for the device before, not meanwhile.
        driver.finish();
        invariantsDone = true;
      } else {
        driver.finish();
        times.accept(times());
      }
      Map<String, HostTensor> outputs = new LinkedHashMap<>();
      program.outputs().forEach((name, port) -> outputs.put(name, load(port)));
      return outputs;
    } catch (RuntimeException e) {
      throw failure(e, RUNNING);
    }
  }

  private void store(String name, HostTensor value) {
    Port port = program.inputs().get(name);
    if (port == null) {
      throw new IllegalArgumentException(
          "there is no input " + name + "; expected " + program.inputs().keySet());
    }
    MemorySegment staged =
        staging.computeIfAbsent(
            name, _ -> stagingMemory.allocate((long) bytes(port) * port.count(), Long.BYTES));
    try {
      if (port.half()) {
        MemorySegment.copy(
            port.toHalves(value), 0, staged, ValueLayout.JAVA_SHORT, 0, port.count());
      } else {
        MemorySegment.copy(
            port.toDevice(value), 0, staged, ValueLayout.JAVA_FLOAT, 0, port.count());
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("input " + name + ": " + e.getMessage(), e);
    }
    driver.write(buffer(port), (long) bytes(port) * port.offset(), staged);
    given.add(name);
    if (program.invariantInputs().contains(name)) {
      invariantsDone = false;
    }
  }

  private HostTensor load(Port port) {
    long at = (long) bytes(port) * port.offset();
    if (port.half()) {
      short[] halves = new short[port.count()];
      driver.read(buffer(port), at, MemorySegment.ofArray(halves));
      return port.fromHalves(halves);
    }
    float[] floats = new float[port.count()];
    driver.read(buffer(port), at, MemorySegment.ofArray(floats));
    return port.fromDevice(floats);
  }

  private H buffer(Port port) {
    return port.half() ? buffers.halfArena() : buffers.arena();
  }

  private static int bytes(Port port) {
    return port.half() ? Short.BYTES : Float.BYTES;
  }

  @Override
  public long valueBytes() {
    return valueBytes;
  }

  @Override
  public DType activations() {
    return program.activations();
  }

  @Override
  public long weightBytes() {
    return program.weightBytes();
  }

  /** A run that failed may have left something in the queue that still reads host memory. */
  private void finish() {
    try {
      driver.finish();
    } catch (RuntimeException e) {
      // Only a lost device can't be waited for, and then nothing reads any more; any other error
      // was told when it happened.
      if (failure(e, RUNNING).equals(e)) {
        throw e;
      }
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    backend.closed(this);
    finish();
    held.forEach(Runnable::run);
    staging.clear();
    stagingMemory.close();
    if (profileLog != null) {
      profileLog.print();
    }
  }
}
