package eddy.kernels.cuda;

import eddy.file.Closing;
import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaDevice;
import eddy.kernels.cuda.driver.CudaException;
import eddy.kernels.cuda.driver.CudaFailure;
import eddy.kernels.cuda.ptx.Modules;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.run.BufferTable;
import eddy.kernels.gpu.run.BuildLog;
import eddy.kernels.gpu.run.GpuDriver;
import eddy.kernels.gpu.run.Submission;
import eddy.kernels.gpu.run.UserFolder;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * A device with its primary context, one stream that runs things in order, its memory and modules.
 * A context belongs to a thread, and Eddy's threads come and go, so everything that is asked of it
 * first makes it the calling thread's.
 */
final class CudaDriver implements GpuDriver<DevicePointer> {
  /** {@code CU_STREAM_NON_BLOCKING}: it waits for nobody's default stream. */
  static final int NON_BLOCKING = 1;

  /** What {@code cuMemAlloc} and pools align to, and as large as a line of the cache needs. */
  private static final long PARAMS_ALIGNMENT = 256;

  private final CudaApi api;
  private final CudaDevice device;
  private final long context;
  private final long stream;
  private final StreamMemory memory;
  private final PinnedCopies copies;
  private final Modules modules;

  /** What to give back, the last first. */
  private final List<AutoCloseable> held;

  private CudaDriver(
      CudaApi api,
      CudaDevice device,
      long context,
      long stream,
      StreamMemory memory,
      List<AutoCloseable> held) {
    this.api = api;
    this.device = device;
    this.context = context;
    this.stream = stream;
    this.memory = memory;
    this.held = held;
    this.copies = new PinnedCopies(api, stream);
    held.add(copies);
    this.modules = new Modules(api, device, new BuildLog("cuda", UserFolder.of("cuda")));
    held.add(modules);
  }

  /**
   * Opens a device.
   *
   * @throws CudaException when its driver fails
   */
  static CudaDriver open(CudaApi api, CudaDevice device) {
    List<AutoCloseable> held = new ArrayList<>();
    try {
      long context = api.handle("cuDevicePrimaryCtxRetain", device.handle());
      held.add(() -> api.giveBack("cuDevicePrimaryCtxRelease_v2", device.handle()));
      api.run("cuCtxSetCurrent", context);
      long stream = api.handle("cuStreamCreate", NON_BLOCKING);
      held.add(() -> api.giveBack("cuStreamDestroy_v2", stream));
      StreamMemory memory = StreamMemory.of(api, device, stream);
      held.add(memory);
      return new CudaDriver(api, device, context, stream, memory, held);
    } catch (RuntimeException e) {
      Closing.after(e, held);
      throw e;
    }
  }

  @Override
  public CudaDevice device() {
    return device;
  }

  @Override
  public DevicePointer allocate(long bytes) {
    use();
    return new DevicePointer(memory.allocate(bytes));
  }

  @Override
  public void free(DevicePointer buffer) {
    use();
    memory.free(buffer.address());
  }

  @Override
  public void write(DevicePointer buffer, long at, MemorySegment from) {
    use();
    copies.write(buffer.address() + at, from);
  }

  @Override
  public void read(DevicePointer buffer, long at, MemorySegment to) {
    use();
    copies.read(buffer.address() + at, to);
  }

  @Override
  public void finish() {
    use();
    api.run("cuStreamSynchronize", stream);
  }

  @Override
  public long paramsAlignment() {
    return PARAMS_ALIGNMENT;
  }

  @Override
  public int mostItems(String kernel) {
    use();
    return modules.function(kernel).maxGroup();
  }

  @Override
  public Submission prepare(List<KernelLaunch> launches, BufferTable<DevicePointer> buffers) {
    use();
    List<CudaLaunch> prepared = new ArrayList<>();
    for (KernelLaunch launch : launches) {
      Modules.Function function = modules.function(launch.kernel());
      CudaLaunch.requireFits(launch, function, device);
      prepared.add(CudaLaunch.of(launch, function, buffers));
    }
    return new CudaLaunches(this, prepared);
  }

  @Override
  public long timeCopy(DevicePointer buffer, long bytes) {
    use();
    long from = buffer.address();
    return StepGraph.timed(
            this, List.of(to -> api.run("cuMemcpyDtoDAsync_v2", from + bytes, from, bytes, to)))
        .getFirst()
        .nanos();
  }

  @Override
  public RuntimeException failure(RuntimeException e, String doing, String memoryInUse) {
    return e instanceof CudaException cuda ? CudaFailure.of(cuda, device, doing, memoryInUse) : e;
  }

  CudaApi api() {
    return api;
  }

  /** Everything runs in it. */
  long stream() {
    return stream;
  }

  /** Makes the device's context the calling thread's. */
  void use() {
    api.run("cuCtxSetCurrent", context);
  }

  @Override
  public void close() {
    use();
    Closing.all(held);
  }
}
