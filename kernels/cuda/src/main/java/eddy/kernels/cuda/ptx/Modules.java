package eddy.kernels.cuda.ptx;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaDevice;
import eddy.kernels.cuda.driver.CudaException;
import eddy.kernels.gpu.run.BuildLog;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kernels as a driver has loaded them, each when first asked for. The driver compiles PTX for
 * its device and keeps what it made, from one start to the next.
 */
public final class Modules implements AutoCloseable {
  /** From cuda.h's {@code CUjit_option}. */
  private static final int JIT_ERROR_LOG_BUFFER = 5;

  private static final int JIT_ERROR_LOG_BUFFER_SIZE_BYTES = 6;

  /** Of the driver's compiler; what is longer it cuts. */
  private static final int LOG_BYTES = 64 << 10;

  /** From cuda.h's {@code CUfunction_attribute}. */
  private static final int MAX_THREADS_PER_BLOCK = 0;

  /**
   * A kernel that is loaded.
   *
   * @param handle the driver's function
   * @param maxGroup threads that a group of it can have at most
   * @param arrays how many it takes
   */
  public record Function(long handle, int maxGroup, int arrays) {}

  private final CudaApi api;
  private final CudaDevice device;
  private final BuildLog log;
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<String, Long> modules = new LinkedHashMap<>();

  public Modules(CudaApi api, CudaDevice device, BuildLog log) {
    this.api = api;
    this.device = device;
    this.log = log;
  }

  /**
   * A kernel. The device's context has to be the calling thread's.
   *
   * @param kernel class and method: its resource's name
   * @throws DeviceException when the driver is too old for it, or can't compile it
   */
  public synchronized Function function(String kernel) {
    Function there = functions.get(kernel);
    if (there != null) {
      return there;
    }
    PtxSource source = PtxSource.of(kernel);
    requireDriver(kernel, source);
    long module = load(kernel, source);
    modules.put(kernel, module);
    try (Arena arena = Arena.ofConfined()) {
      long handle = api.handle("cuModuleGetFunction", module, arena.allocateFrom(source.entry()));
      int most = api.number("cuFuncGetAttribute", MAX_THREADS_PER_BLOCK, handle);
      Function function = new Function(handle, most, source.arrays());
      functions.put(kernel, function);
      return function;
    }
  }

  private void requireDriver(String kernel, PtxSource source) {
    if (device.cuda().compareTo(source.needs()) < 0) {
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(device.id()),
                  " (",
                  device.name(),
                  "): the kernel ",
                  kernel,
                  " needs a driver for CUDA ",
                  source.needs(),
                  " or newer, but this one is for CUDA ",
                  device.cuda(),
                  "; update it, or use ",
                  Setting.DEVICE.to("opencl"),
                  ".")
              .about(Setting.DEVICE)
              .remedy(Setting.DEVICE.to("opencl")));
    }
  }

  private long load(String kernel, PtxSource source) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(LOG_BYTES);
      MemorySegment options =
          arena.allocateFrom(JAVA_INT, JIT_ERROR_LOG_BUFFER, JIT_ERROR_LOG_BUFFER_SIZE_BYTES);
      // A pointer's place holds the size as a number; the driver writes back how much it used.
      MemorySegment values = arena.allocateFrom(JAVA_LONG, text.address(), LOG_BYTES);
      int count = Math.toIntExact(options.byteSize() / JAVA_INT.byteSize());
      try {
        return api.handle(
            "cuModuleLoadDataEx", arena.allocateFrom(source.text()), count, options, values);
      } catch (CudaException e) {
        throw e.isOfCompiler() ? failed(kernel, text.getString(0).strip(), e) : e;
      }
    }
  }

  private DeviceException failed(String kernel, String text, CudaException e) {
    return new DeviceException(
        Message.of(
                Setting.DEVICE.to(device.id()),
                " (",
                device.name(),
                "): its driver (CUDA ",
                device.cuda(),
                ") can't build the kernel ",
                kernel,
                ": ",
                log.describe(kernel + " on " + device, text, e),
                "; another driver version may help, or ",
                Setting.DEVICE.to("opencl"),
                ".")
            .about(Setting.DEVICE)
            .remedy(Setting.DEVICE.to("opencl")),
        e);
  }

  /** Gives all of them back; the device's context has to be the calling thread's. */
  @Override
  public synchronized void close() {
    functions.clear();
    modules.values().forEach(module -> api.giveBack("cuModuleUnload", module));
    modules.clear();
  }
}
