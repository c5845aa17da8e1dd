package eddy.kernels.opencl.device;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.run.GpuDevice;
import java.util.Locale;
import org.jocl.CL;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

/**
 * A device of a platform, and what of it matters to Eddy.
 *
 * @param platformIndex number of its platform, in the loader's order
 * @param index its number among its platform's devices
 * @param driver the driver's version
 * @param version the OpenCL version with the platform's remarks
 * @param globalMemory bytes of memory in all
 * @param maxAllocation bytes that one buffer can have at most
 * @param localMemory bytes that a work-group can share
 * @param maxWorkGroup work-items that a work-group can have at most
 */
public record ClDevice(
    cl_platform_id platform,
    cl_device_id device,
    int platformIndex,
    int index,
    String name,
    String vendor,
    String platformName,
    String driver,
    String version,
    boolean gpu,
    int computeUnits,
    long globalMemory,
    long maxAllocation,
    long localMemory,
    long maxWorkGroup)
    implements GpuDevice {

  public static ClDevice of(
      cl_platform_id platform, int platformIndex, cl_device_id device, int index) {
    return new ClDevice(
        platform,
        device,
        platformIndex,
        index,
        ClInfo.text(device, CL.CL_DEVICE_NAME),
        ClInfo.text(device, CL.CL_DEVICE_VENDOR),
        ClInfo.text(platform, CL.CL_PLATFORM_NAME),
        ClInfo.text(device, CL.CL_DRIVER_VERSION),
        ClInfo.text(device, CL.CL_DEVICE_VERSION),
        (ClInfo.number(device, CL.CL_DEVICE_TYPE) & CL.CL_DEVICE_TYPE_GPU) != 0,
        Math.toIntExact(ClInfo.number(device, CL.CL_DEVICE_MAX_COMPUTE_UNITS)),
        ClInfo.number(device, CL.CL_DEVICE_GLOBAL_MEM_SIZE),
        ClInfo.number(device, CL.CL_DEVICE_MAX_MEM_ALLOC_SIZE),
        ClInfo.number(device, CL.CL_DEVICE_LOCAL_MEM_SIZE),
        ClInfo.number(device, CL.CL_DEVICE_MAX_WORK_GROUP_SIZE));
  }

  @Override
  public DeviceId id() {
    return DeviceId.of("opencl", platformIndex, index);
  }

  /**
   * Whether it counts what the driver says of a single kernel's groups. llvmpipe of Mesa 22 says 32
   * of every kernel, and runs them in groups of as many work-items as the device takes.
   */
  public boolean knowsKernelLimits() {
    return !(platformName.equals("rusticl")
        && driver.startsWith("22.")
        && name.startsWith("llvmpipe"));
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits((int) Math.min(maxWorkGroup, Integer.MAX_VALUE), localMemory)
        .withMaxBuffer(maxAllocation)
        .withUnits(computeUnits);
  }

  @Override
  public DeviceInfo info() {
    String details =
        String.join(
            ", ",
            vendor,
            platformName + " " + driver,
            computeUnits + (computeUnits == 1 ? " compute unit" : " compute units"),
            "buffers up to " + gigabytes(maxAllocation),
            "groups of up to " + maxWorkGroup + " with " + (localMemory >> 10) + " KiB");
    return new DeviceInfo(id(), name, details, gpu, globalMemory);
  }

  public static String gigabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
