package eddy.kernels.opencl;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Tunable;
import eddy.backend.Tuning;
import eddy.error.Message;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.ClFailure;
import eddy.kernels.opencl.device.ClInfo;
import eddy.kernels.opencl.device.DeviceMemory;
import eddy.kernels.opencl.device.DeviceWeights;
import eddy.kernels.opencl.program.ProgramCache;
import eddy.kernels.opencl.program.Programs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_command_queue;
import org.jocl.cl_context;
import org.jocl.cl_device_id;
import org.jspecify.annotations.Nullable;

/** A device with its context, one queue that runs things in order, programs and weights. */
final class OpenClBackend implements Backend, Tunable {
  /** None: OpenCL's defaults keep the rounding that the tolerances need. */
  private static final String BUILD_OPTIONS = "";

  private final ClDevice device;
  private final VariantTable variants;
  private final WeightStorage storage;
  private final ActivationStorage activations;
  private final cl_context context;
  private final cl_command_queue queue;
  private final DeviceMemory memory;
  private final DeviceWeights weights;
  private final Programs programs;
  private final List<OpenClExecutable> open = new ArrayList<>();
  private @Nullable cl_command_queue profilingQueue;
  private boolean closed;

  private OpenClBackend(
      ClDevice device,
      VariantTable variants,
      BackendOptions options,
      ProgramCache cache,
      cl_context context,
      cl_command_queue queue) {
    this.device = device;
    this.variants = variants;
    this.storage = options.weights();
    // fp16 values may be asked for on any device; only one that is made for them gets them unasked.
    boolean unasked = device.gpu() && device.fp16();
    this.activations =
        options.activations() == ActivationStorage.AUTO && !unasked
            ? ActivationStorage.F32
            : options.activations();
    this.context = context;
    this.queue = queue;
    this.memory = new DeviceMemory(context, device);
    this.weights = new DeviceWeights(memory, queue);
    this.programs = new Programs(context, device, cache, BUILD_OPTIONS);
  }

  /**
   * Opens a device.
   *
   * @throws CLException when its driver fails
   */
  static OpenClBackend open(
      ClDevice device, BackendOptions options, VariantTable variants, ProgramCache cache) {
    cl_context context =
        CL.clCreateContext(null, 1, new cl_device_id[] {device.device()}, null, null, null);
    try {
      cl_command_queue queue = queue(context, device, 0);
      return new OpenClBackend(device, variants, options, cache, context, queue);
    } catch (CLException e) {
      CL.clReleaseContext(context);
      throw e;
    }
  }

  @SuppressWarnings("deprecation") // The newer call is missing from OpenCL 1.2 drivers.
  private static cl_command_queue queue(cl_context context, ClDevice device, long properties) {
    return CL.clCreateCommandQueue(context, device.device(), properties, null);
  }

  @Override
  public DeviceInfo device() {
    return device.info();
  }

  @Override
  public PlanOptions planOptions() {
    return GpuLowering.PLANS;
  }

  @Override
  public Support supports(Step step) {
    return GpuLowering.supports(step);
  }

  /**
   * {@inheritDoc}
   *
   * @throws eddy.error.DeviceException when the driver can't build a kernel, or fails
   */
  @Override
  public OpenClExecutable compile(Plan plan) {
    return compile(plan, variants);
  }

  /** The same with another table of kernels. */
  OpenClExecutable compile(Plan plan, VariantTable table) {
    return prepare(GpuLowering.lower(plan, table, storage, activations));
  }

  /** The same for launches that come from no plan. */
  OpenClExecutable prepare(GpuProgram program) {
    try {
      OpenClExecutable executable = OpenClExecutable.prepare(program, this);
      synchronized (this) {
        open.add(executable);
      }
      return executable;
    } catch (CLException e) {
      throw ClFailure.of(e, device, "preparing the network", memory);
    }
  }

  @Override
  public MemoryUse estimate(Plan plan) {
    long most = Math.min(device.maxAllocation(), Float.BYTES * GpuLowering.MOST_VALUES);
    if (plan.arenaElements() > GpuLowering.MOST_VALUES) {
      return MemoryUse.unpacked(plan, Float.BYTES, most);
    }
    GpuProgram program = GpuLowering.lower(plan, variants, storage, activations);
    boolean fits =
        Math.max(
                (long) Float.BYTES * program.arenaElements(),
                (long) Short.BYTES * program.halfArenaElements())
            <= device.maxAllocation();
    long beside = ParamsLayout.of(program.launches(), paramsAlignment()).bytes();
    if (program.halfArenaElements() == 0) {
      beside += Short.BYTES; // no buffer is empty
    }
    return new MemoryUse(
        program.weightBytes(), program.valueBytes() + beside, fits ? Long.MAX_VALUE : most);
  }

  /** Bits at which a part of a buffer may begin. */
  long paramsAlignment() {
    return ClInfo.number(clDevice().device(), CL.CL_DEVICE_MEM_BASE_ADDR_ALIGN);
  }

  @Override
  public Tuning tune(List<Plan> plans, int runs, Consumer<Message> progress) {
    TuningFile file = TuningFile.of(device, ProgramCache.ofUser());
    file.tryOut();
    Tuner tuner = new Tuner(this, storage, activations, runs, progress);
    List<Tuning.Choice> choices = tuner.tune(plans);
    return new Tuning(choices, file.add(tuner.found()).toString());
  }

  @Override
  public double measurePeakFlops() {
    return measure(OpenClPeaks::flops);
  }

  @Override
  public double measureBandwidth() {
    return measure(OpenClPeaks::bandwidth);
  }

  private double measure(ToDoubleFunction<OpenClPeaks> what) {
    try {
      return what.applyAsDouble(new OpenClPeaks(this));
    } catch (CLException e) {
      throw ClFailure.of(e, device, "measuring what it can do", memory);
    }
  }

  ClDevice clDevice() {
    return device;
  }

  cl_command_queue queue() {
    return queue;
  }

  DeviceMemory memory() {
    return memory;
  }

  DeviceWeights weights() {
    return weights;
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

  synchronized void closed(OpenClExecutable executable) {
    open.remove(executable);
  }

  /** Closes its executables too. */
  @Override
  public void close() {
    List<OpenClExecutable> left;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      left = List.copyOf(open);
    }
    left.forEach(Executable::close);
    programs.close();
    if (profilingQueue != null) {
      CL.clReleaseCommandQueue(profilingQueue);
    }
    CL.clReleaseCommandQueue(queue);
    CL.clReleaseContext(context);
  }
}
