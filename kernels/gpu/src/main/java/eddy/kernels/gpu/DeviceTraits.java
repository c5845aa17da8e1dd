package eddy.kernels.gpu;

/**
 * What the choice of kernels depends on.
 *
 * @param maxGroupSize work-items that a group may have
 * @param localMemoryBytes local memory of a group
 * @param maxBufferBytes what one buffer may have; larger weights are split into several
 * @param tensorCores kernels for the tensor cores of NVIDIA GPUs can be run: by CUDA's driver
 *     alone, from compute capability 8.0 on
 * @param units compute units as OpenCL counts them, CUDA's multiprocessors: each runs groups of its
 *     own
 */
public record DeviceTraits(
    int maxGroupSize, long localMemoryBytes, long maxBufferBytes, boolean tensorCores, int units) {
  /** What is reckoned with where a device's units aren't known: those of a large one. */
  public static final int USUAL_UNITS = 128;

  /**
   * A device whose buffers may be of any size, without tensor cores or with ones that can't be
   * reached.
   */
  public DeviceTraits(int maxGroupSize, long localMemoryBytes) {
    this(maxGroupSize, localMemoryBytes, Long.MAX_VALUE, false, USUAL_UNITS);
  }

  /** The same device with smaller buffers. */
  public DeviceTraits withMaxBuffer(long bytes) {
    return new DeviceTraits(maxGroupSize, localMemoryBytes, bytes, tensorCores, units);
  }

  /** The same device with tensor cores that can be reached, or without. */
  public DeviceTraits withTensorCores(boolean there) {
    return new DeviceTraits(maxGroupSize, localMemoryBytes, maxBufferBytes, there, units);
  }

  /** The same device with so many compute units, at least 1. */
  public DeviceTraits withUnits(int count) {
    return new DeviceTraits(
        maxGroupSize, localMemoryBytes, maxBufferBytes, tensorCores, Math.max(1, count));
  }

  /** Whether groups of so many work-items can run that use so many floats of local memory. */
  public boolean holds(int groupSize, long localFloats) {
    return maxGroupSize >= groupSize && localMemoryBytes >= Float.BYTES * localFloats;
  }
}
