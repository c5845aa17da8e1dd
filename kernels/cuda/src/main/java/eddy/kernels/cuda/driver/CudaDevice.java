package eddy.kernels.cuda.driver;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.run.GpuDevice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A device, and what of it matters to Eddy.
 *
 * @param ordinal its number, in the driver's order
 * @param handle what the driver calls it
 * @param cuda what the driver is for
 * @param capability its compute capability: 9.0 is sm_90
 * @param multiprocessors how many it has
 * @param globalMemory bytes of memory in all
 * @param sharedMemory bytes that a group's threads can share, of what a kernel declares
 * @param maxGroup threads that a group can have at most
 * @param memoryPools it allocates from pools, in the order of a stream
 */
public record CudaDevice(
    int ordinal,
    int handle,
    String name,
    CudaVersion cuda,
    CudaVersion capability,
    int multiprocessors,
    long globalMemory,
    int sharedMemory,
    int maxGroup,
    boolean memoryPools)
    implements GpuDevice {
  /** The least compute capability whose tensor cores the kernels are written for. */
  public static final CudaVersion TENSOR_CORES = new CudaVersion(8, 0);

  private static final int NAME_BYTES = 256;

  /** From cuda.h's {@code CUdevice_attribute}. */
  private static final int MAX_THREADS_PER_BLOCK = 1;

  private static final int MAX_SHARED_MEMORY_PER_BLOCK = 8;
  private static final int MULTIPROCESSOR_COUNT = 16;
  private static final int COMPUTE_MODE = 20;
  private static final int COMPUTE_CAPABILITY_MAJOR = 75;
  private static final int COMPUTE_CAPABILITY_MINOR = 76;
  private static final int MEMORY_POOLS_SUPPORTED = 115;

  /** {@code CU_COMPUTEMODE_PROHIBITED}: nobody may open it. */
  private static final int PROHIBITED = 2;

  static CudaDevice of(CudaApi api, int ordinal) {
    int handle = api.number("cuDeviceGet", ordinal);
    return new CudaDevice(
        ordinal,
        handle,
        name(api, handle),
        api.driverVersion(),
        new CudaVersion(
            attribute(api, handle, COMPUTE_CAPABILITY_MAJOR),
            attribute(api, handle, COMPUTE_CAPABILITY_MINOR)),
        attribute(api, handle, MULTIPROCESSOR_COUNT),
        api.handle("cuDeviceTotalMem_v2", handle),
        attribute(api, handle, MAX_SHARED_MEMORY_PER_BLOCK),
        attribute(api, handle, MAX_THREADS_PER_BLOCK),
        attribute(api, handle, MEMORY_POOLS_SUPPORTED) != 0);
  }

  static boolean isProhibited(CudaApi api, int ordinal) {
    return attribute(api, api.number("cuDeviceGet", ordinal), COMPUTE_MODE) == PROHIBITED;
  }

  private static int attribute(CudaApi api, int handle, int which) {
    return api.number("cuDeviceGetAttribute", which, handle);
  }

  private static String name(CudaApi api, int handle) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(NAME_BYTES);
      api.run("cuDeviceGetName", text, NAME_BYTES, handle);
      text.set(JAVA_BYTE, NAME_BYTES - 1, (byte) 0);
      return text.getString(0).strip();
    }
  }

  @Override
  public DeviceId id() {
    return DeviceId.of("cuda", ordinal);
  }

  @Override
  public String vendor() {
    return "NVIDIA";
  }

  @Override
  public String platformName() {
    return "CUDA";
  }

  @Override
  public String driver() {
    return cuda.toString();
  }

  @Override
  public String version() {
    return "compute capability " + capability;
  }

  @Override
  public int computeUnits() {
    return multiprocessors;
  }

  /** A buffer may have all of the memory. */
  @Override
  public long maxAllocation() {
    return globalMemory;
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits(maxGroup, sharedMemory)
        .withTensorCores(capability.compareTo(TENSOR_CORES) >= 0)
        .withUnits(multiprocessors);
  }

  @Override
  public DeviceInfo info() {
    String details =
        String.join(
            ", ",
            vendor(),
            "driver for CUDA " + cuda,
            version(),
            multiprocessors + " multiprocessors");
    return new DeviceInfo(id(), name, details, true, globalMemory);
  }
}
