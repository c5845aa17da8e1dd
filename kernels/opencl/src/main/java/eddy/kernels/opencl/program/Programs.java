package eddy.kernels.opencl.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.run.UserFolder;
import eddy.kernels.opencl.device.ClDevice;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_context;
import org.jocl.cl_device_id;
import org.jocl.cl_kernel;
import org.jocl.cl_program;
import org.jspecify.annotations.Nullable;

/** The kernels' programs, each built when first asked for, from the cache where it has them. */
public final class Programs implements AutoCloseable {
  private static final Pattern ENTRY = Pattern.compile("__kernel void (\\w+)\\s*\\(");

  private final cl_context context;
  private final ClDevice device;
  private final ProgramCache cache;
  private final String options;
  private final Map<String, Built> built = new LinkedHashMap<>();
  private final Map<String, Integer> mostItems = new HashMap<>();
  private int builtFromSource;

  public Programs(cl_context context, ClDevice device, ProgramCache cache, String options) {
    this.context = context;
    this.device = device;
    this.cache = cache;
    this.options = options;
  }

  private record Built(cl_program program, String entry) {}

  /**
   * Work-items that a kernel's groups may have: fewer than the device allows in general if it needs
   * many registers.
   *
   * @throws DeviceException when the driver can't build it
   */
  public synchronized int mostItems(String kernel) {
    return mostItems.computeIfAbsent(kernel, this::askMostItems);
  }

  private int askMostItems(String name) {
    if (!device.knowsKernelLimits()) {
      return device.traits().maxGroupSize();
    }
    cl_kernel kernel = kernel(name);
    try {
      long[] most = new long[1];
      CL.clGetKernelWorkGroupInfo(
          kernel,
          device.device(),
          CL.CL_KERNEL_WORK_GROUP_SIZE,
          Sizeof.size_t,
          Pointer.to(most),
          null);
      return (int) Math.min(most[0], Integer.MAX_VALUE);
    } finally {
      CL.clReleaseKernel(kernel);
    }
  }

  /**
   * A new kernel object, for one launch's arguments.
   *
   * @param kernel class and method: its resource's name
   * @throws DeviceException when the driver can't build it
   */
  public synchronized cl_kernel kernel(String kernel) {
    Built program = built.get(kernel);
    if (program == null) {
      program = build(kernel);
      built.put(kernel, program);
    }
    return CL.clCreateKernel(program.program(), program.entry(), null);
  }

  /** How many programs didn't come from the cache. */
  public synchronized int builtFromSource() {
    return builtFromSource;
  }

  private Built build(String kernel) {
    String source = KernelSource.read(kernel);
    Matcher entry = ENTRY.matcher(source);
    if (!entry.find()) {
      throw new IllegalStateException(kernel + ".cl has no kernel");
    }
    String key =
        UserFolder.key(
            device.platformName(),
            device.version(),
            device.name(),
            device.vendor(),
            device.driver(),
            options,
            source);
    byte[] binary = cache.find(key);
    if (binary != null) {
      cl_program program = fromBinary(binary);
      if (program != null) {
        return new Built(program, entry.group(1));
      }
      cache.discard(key);
    }
    cl_program program = fromSource(kernel, source);
    store(key, program);
    return new Built(program, entry.group(1));
  }

  /** The program of a stored binary, or null when the driver doesn't take it. */
  private @Nullable cl_program fromBinary(byte[] binary) {
    cl_program program;
    try {
      program =
          CL.clCreateProgramWithBinary(
              context,
              1,
              new cl_device_id[] {device.device()},
              new long[] {binary.length},
              new byte[][] {binary},
              new int[1],
              null);
    } catch (CLException e) {
      return null;
    }
    try {
      CL.clBuildProgram(program, 1, new cl_device_id[] {device.device()}, options, null, null);
      return program;
    } catch (CLException e) {
      CL.clReleaseProgram(program);
      return null;
    }
  }

  private cl_program fromSource(String kernel, String source) {
    cl_program program =
        CL.clCreateProgramWithSource(context, 1, new String[] {source}, null, null);
    builtFromSource++;
    try {
      CL.clBuildProgram(program, 1, new cl_device_id[] {device.device()}, options, null, null);
      return program;
    } catch (CLException e) {
      String log = log(program);
      CL.clReleaseProgram(program);
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(device.id()),
                  " (",
                  device.name(),
                  "): its driver (",
                  device.platformName(),
                  " ",
                  device.driver(),
                  ") can't build the kernel ",
                  kernel,
                  ": ",
                  cache.buildLog().describe(kernel + " on " + device, log, e),
                  "; another driver version may help, or ",
                  Setting.DEVICE.to("cpu"),
                  ".")
              .about(Setting.DEVICE)
              .remedy(Setting.DEVICE.to("cpu")),
          e);
    }
  }

  private void store(String key, cl_program program) {
    try {
      long[] size = new long[1];
      CL.clGetProgramInfo(
          program, CL.CL_PROGRAM_BINARY_SIZES, Sizeof.size_t, Pointer.to(size), null);
      byte[] binary = new byte[Math.toIntExact(size[0])];
      if (binary.length == 0) {
        return; // A driver that keeps its binaries to itself.
      }
      CL.clGetProgramInfo(
          program, CL.CL_PROGRAM_BINARIES, Sizeof.POINTER, Pointer.to(Pointer.to(binary)), null);
      cache.store(key, binary);
    } catch (CLException e) {
      // Then there is nothing to keep; the program itself works.
    }
  }

  private String log(cl_program program) {
    try {
      long[] size = new long[1];
      CL.clGetProgramBuildInfo(program, device.device(), CL.CL_PROGRAM_BUILD_LOG, 0, null, size);
      byte[] bytes = new byte[Math.toIntExact(size[0])];
      CL.clGetProgramBuildInfo(
          program, device.device(), CL.CL_PROGRAM_BUILD_LOG, bytes.length, Pointer.to(bytes), null);
      return new String(bytes, UTF_8).replace("\0", "").strip();
    } catch (CLException e) {
      return "";
    }
  }

  @Override
  public synchronized void close() {
    built.values().forEach(b -> CL.clReleaseProgram(b.program()));
    built.clear();
  }
}
