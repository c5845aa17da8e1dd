package eddy.kernels.opencl;

import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.GpuProgram;
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
import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.Pointer;
import org.jocl.cl_command_queue;
import org.jocl.cl_mem;
import org.jspecify.annotations.Nullable;

/**
 * A program on a device: its arena, its launches, and the weights it shares. A run copies the
 * inputs that it was given to the device, puts all launches into the queue, and waits once, at the
 * end.
 */
final class OpenClExecutable implements Executable {
  private static final String ADVICE = "use a smaller picture or batch";

  private final OpenClBackend backend;
  private final GpuProgram program;
  private final DeviceMemory.Buffer arena;
  private final DeviceMemory.Buffer halfArena;
  private final Launches launches;
  private final @Nullable ProfileLog profileLog = ProfileLog.ifWanted();

  /** What to release, the last first. */
  private final Deque<Runnable> held;

  /** Where inputs wait for being copied to the device, by name; kept, since runs repeat. */
  private final Map<String, MemorySegment> staging = new HashMap<>();

  private final Arena stagingMemory = Arena.ofShared();
  private final Set<String> given = new HashSet<>();
  private final long valueBytes;
  private boolean closed;

  private OpenClExecutable(
      OpenClBackend backend,
      GpuProgram program,
      DeviceMemory.Buffer arena,
      DeviceMemory.Buffer halfArena,
      Launches launches,
      Deque<Runnable> held) {
    this.backend = backend;
    this.program = program;
    this.arena = arena;
    this.halfArena = halfArena;
    this.launches = launches;
    this.held = held;
    this.valueBytes =
        arena.bytes() + halfArena.bytes() + 4L * program.constants().length + launches.bytes();
  }

  /**
   * Reserves memory, uploads weights that aren't there yet, builds the kernels.
   *
   * @throws eddy.error.CapacityException when memory doesn't suffice
   * @throws DeviceException when a kernel can't be built
   * @throws CLException when the driver fails otherwise
   */
  static OpenClExecutable prepare(GpuProgram program, OpenClBackend backend) {
    Deque<Runnable> held = new ArrayDeque<>();
    boolean done = false;
    try {
      DeviceMemory memory = backend.memory();
      DeviceMemory.Buffer arena =
          memory.allocate(
              program.arenaElements(), Float.BYTES, "the network's values at this size", ADVICE);
      held.push(arena::close);
      DeviceMemory.Buffer halfArena =
          memory.allocate(
              program.halfArenaElements(),
              Short.BYTES,
              "the network's fp16 values at this size",
              ADVICE);
      held.push(halfArena::close);
      float[] numbers = program.constants();
      DeviceMemory.Buffer constants =
          memory.allocate(numbers.length, Float.BYTES, "the constants", ADVICE);
      held.push(constants::close);
      if (numbers.length > 0) {
        CL.clEnqueueWriteBuffer(
            backend.queue(),
            constants.handle(),
            true,
            0,
            4L * numbers.length,
            Pointer.to(numbers),
            0,
            null,
            null);
      }
      DeviceWeights.Lease weights = backend.weights().lease();
      held.push(weights::close);
      List<cl_mem> handles = new ArrayList<>();
      for (WeightSlot slot : program.weights()) {
        handles.add(weights.buffer(slot));
      }
      Launches launches =
          Launches.prepare(
              program.launches(),
              new Launches.Buffers(arena.handle(), halfArena.handle(), constants.handle(), handles),
              backend);
      held.push(launches::close);
      OpenClExecutable out =
          new OpenClExecutable(backend, program, arena, halfArena, launches, held);
      done = true;
      return out;
    } finally {
      if (!done) {
        held.forEach(Runnable::run);
      }
    }
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
  synchronized List<KernelTime> profile(Map<String, ? extends HostTensor> inputs) {
    List<KernelTime> times = new ArrayList<>();
    execute(inputs, times::addAll);
    return times;
  }

  /** Gives inputs and runs the first groups of each launch; see {@link Launches#time}. */
  synchronized Launches.Timing time(Map<String, ? extends HostTensor> inputs, long groups) {
    cl_command_queue queue = backend.queue();
    try {
      inputs.forEach((name, value) -> store(queue, name, value));
      CL.clFinish(queue);
      return launches.time(backend.profilingQueue(), groups);
    } catch (CLException e) {
      throw ClFailure.of(e, backend.clDevice(), "measuring kernels", backend.memory());
    }
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
      CL.clFinish(backend.queue());
      List<KernelTime> times = new ArrayList<>();
      RunTime host = RunTime.ofHost(() -> times.addAll(launches.time(backend.profilingQueue())));
      long nanos = times.stream().mapToLong(KernelTime::nanos).sum();
      return nanos > 0 || times.isEmpty() ? new RunTime(nanos * 1e-9, RunTime.Clock.DEVICE) : host;
    } catch (CLException e) {
      throw ClFailure.of(e, backend.clDevice(), "running the network", backend.memory());
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
      CL.clFinish(backend.queue());
      Profile profile = launches.profile(backend.profilingQueue());
      if (profile.seconds() <= 0 && !profile.parts().isEmpty()) {
        throw new DeviceException(
            Message.of(
                    Setting.DEVICE.to(backend.clDevice().id()),
                    ": its driver gives no times of kernels, so they can't be told one by one.")
                .about(Setting.DEVICE));
      }
      return profile;
    } catch (CLException e) {
      throw ClFailure.of(e, backend.clDevice(), "running the network", backend.memory());
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
  cl_mem arena() {
    return arena.handle();
  }

  private interface Times {
    void accept(List<KernelTime> times);
  }

  private Map<String, HostTensor> execute(
      Map<String, ? extends HostTensor> inputs, @Nullable Times times) {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
    cl_command_queue queue = backend.queue();
    try {
      inputs.forEach((name, value) -> store(queue, name, value));
      requireReady();
      if (times == null) {
        launches.enqueue(queue);
        // Reading locks the heap in place, so it waits for the device before, not while it reads.
        CL.clFinish(queue);
      } else {
        CL.clFinish(queue);
        times.accept(launches.time(backend.profilingQueue()));
      }
      Map<String, HostTensor> outputs = new LinkedHashMap<>();
      program.outputs().forEach((name, port) -> outputs.put(name, load(queue, port)));
      return outputs;
    } catch (CLException e) {
      throw ClFailure.of(e, backend.clDevice(), "running the network", backend.memory());
    }
  }

  private void store(cl_command_queue queue, String name, HostTensor value) {
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
    CL.clEnqueueWriteBuffer(
        queue,
        buffer(port),
        false,
        (long) bytes(port) * port.offset(),
        staged.byteSize(),
        Pointer.to(staged.asByteBuffer()),
        0,
        null,
        null);
    given.add(name);
  }

  private HostTensor load(cl_command_queue queue, Port port) {
    if (port.half()) {
      short[] halves = new short[port.count()];
      read(queue, port, Pointer.to(halves));
      return port.fromHalves(halves);
    }
    float[] floats = new float[port.count()];
    read(queue, port, Pointer.to(floats));
    return port.fromDevice(floats);
  }

  private void read(cl_command_queue queue, Port port, Pointer to) {
    CL.clEnqueueReadBuffer(
        queue,
        buffer(port),
        true,
        (long) bytes(port) * port.offset(),
        (long) bytes(port) * port.count(),
        to,
        0,
        null,
        null);
  }

  private cl_mem buffer(Port port) {
    return port.half() ? halfArena.handle() : arena.handle();
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
      CL.clFinish(backend.queue());
    } catch (CLException e) {
      // The device is lost, and nothing reads any more.
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
