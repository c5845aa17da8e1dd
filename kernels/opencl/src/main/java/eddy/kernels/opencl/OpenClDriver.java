package eddy.kernels.opencl;

import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.run.BufferTable;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.GpuDriver;
import eddy.kernels.gpu.run.Submission;
import eddy.kernels.gpu.run.TuningFile;
import eddy.kernels.gpu.run.UserFolder;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.ClFailure;
import eddy.kernels.opencl.device.ClInfo;
import eddy.kernels.opencl.program.KernelSource;
import eddy.kernels.opencl.program.ProgramCache;
import eddy.kernels.opencl.program.Programs;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.Pointer;
import org.jocl.cl_command_queue;
import org.jocl.cl_context;
import org.jocl.cl_device_id;
import org.jocl.cl_event;
import org.jocl.cl_mem;
import org.jspecify.annotations.Nullable;

/** A device with its context, one queue that runs things in order, and its programs. */
final class OpenClDriver implements GpuDriver<cl_mem> {
  /**
   * {@code -Deddy.opencl.blocking=true}: waits for each write. JOCL watches over one that isn't
   * waited for from a thread of its own, which simulators such as Oclgrind don't take.
   */
  private static final boolean BLOCKING = Boolean.getBoolean("eddy.opencl.blocking");

  /** None: OpenCL's defaults keep the rounding that the tolerances need. */
  private static final String BUILD_OPTIONS = "";

  private final ClDevice device;
  private final cl_context context;
  private final cl_command_queue queue;
  private final Programs programs;
  private @Nullable cl_command_queue profilingQueue;

  private OpenClDriver(
      ClDevice device, ProgramCache cache, cl_context context, cl_command_queue queue) {
    this.device = device;
    this.context = context;
    this.queue = queue;
    this.programs = new Programs(context, device, cache, BUILD_OPTIONS);
  }

  /**
   * Opens a device.
   *
   * @throws CLException when its driver fails
   */
  static OpenClDriver open(ClDevice device, ProgramCache cache) {
    cl_context context =
        CL.clCreateContext(null, 1, new cl_device_id[] {device.device()}, null, null, null);
    try {
      return new OpenClDriver(device, cache, context, queue(context, device, 0));
    } catch (CLException e) {
      CL.clReleaseContext(context);
      throw e;
    }
  }

  /** A backend on it. */
  GpuBackend<cl_mem> backend(BackendOptions options, VariantTable variants) {
    ActivationStorage activations = activations(options, device.gpu());
    return new GpuBackend<>(this, variants, options.with(activations), () -> tuning(device));
  }

  /**
   * How values are kept. Unasked, a GPU may get them as fp16: arithmetic is fp32 in all kernels, so
   * a device needs no {@code cl_khr_fp16} for it, which NVIDIA's driver doesn't report, and half
   * the memory is half the traffic. A processor's caches leave little of that gain.
   */
  static ActivationStorage activations(BackendOptions options, boolean gpu) {
    return options.activations() == ActivationStorage.AUTO && !gpu
        ? ActivationStorage.F32
        : options.activations();
  }

  /** What {@code eddy tune} measured on a device. */
  static TuningFile tuning(ClDevice device) {
    return TuningFile.of(device, UserFolder.of("opencl"), KernelSource::head);
  }

  @SuppressWarnings("deprecation") // The newer call is missing from OpenCL 1.2 drivers.
  private static cl_command_queue queue(cl_context context, ClDevice device, long properties) {
    return CL.clCreateCommandQueue(context, device.device(), properties, null);
  }

  @Override
  public ClDevice device() {
    return device;
  }

  @Override
  public cl_mem allocate(long bytes) {
    return CL.clCreateBuffer(context, CL.CL_MEM_READ_WRITE, bytes, null, null);
  }

  @Override
  public void free(cl_mem buffer) {
    CL.clReleaseMemObject(buffer);
  }

  @Override
  public void write(cl_mem buffer, long at, MemorySegment from) {
    boolean wait = BLOCKING || from.heapBase().isPresent();
    CL.clEnqueueWriteBuffer(queue, buffer, wait, at, from.byteSize(), pointer(from), 0, null, null);
  }

  @Override
  public void read(cl_mem buffer, long at, MemorySegment to) {
    CL.clEnqueueReadBuffer(queue, buffer, true, at, to.byteSize(), pointer(to), 0, null, null);
  }

  private static Pointer pointer(MemorySegment memory) {
    Object array = memory.heapBase().orElse(null);
    return switch (array) {
      case null -> Pointer.to(memory.asByteBuffer());
      case float[] floats -> Pointer.to(floats);
      case short[] halves -> Pointer.to(halves);
      case int[] ints -> Pointer.to(ints);
      default -> throw new IllegalArgumentException("an array of " + array.getClass());
    };
  }

  @Override
  public void finish() {
    CL.clFinish(queue);
  }

  @Override
  public long paramsAlignment() {
    return ClInfo.number(device.device(), CL.CL_DEVICE_MEM_BASE_ADDR_ALIGN) / Byte.SIZE;
  }

  @Override
  public int mostItems(String kernel) {
    return programs.mostItems(kernel);
  }

  @Override
  public Submission prepare(List<KernelLaunch> launches, BufferTable<cl_mem> buffers) {
    return Launches.prepare(launches, buffers, this);
  }

  @Override
  public long timeCopy(cl_mem buffer, long bytes) {
    cl_command_queue timed = profilingQueue();
    cl_event event = new cl_event();
    CL.clEnqueueCopyBuffer(timed, buffer, buffer, 0, bytes, bytes, 0, null, event);
    try {
      CL.clFinish(timed);
      return Launches.span(event).nanos();
    } finally {
      CL.clReleaseEvent(event);
    }
  }

  @Override
  public RuntimeException failure(RuntimeException e, String doing, String memory) {
    return e instanceof CLException cl ? ClFailure.of(cl, device, doing, memory) : e;
  }

  cl_command_queue queue() {
    return queue;
  }

  Programs programs() {
    return programs;
  }

  /** A queue whose events carry times; made when first asked for, since those cost time. */
  synchronized cl_command_queue profilingQueue() {
    if (profilingQueue == null) {
      profilingQueue = queue(context, device, CL.CL_QUEUE_PROFILING_ENABLE);
    }
    return profilingQueue;
  }

  @Override
  public void close() {
    programs.close();
    if (profilingQueue != null) {
      CL.clReleaseCommandQueue(profilingQueue);
    }
    CL.clReleaseCommandQueue(queue);
    CL.clReleaseContext(context);
  }
}
