package eddy.kernels.gpu;

/**
 * What the choice of kernels depends on.
 *
 * @param maxGroupSize work-items that a group may have
 * @param localMemoryBytes local memory of a group
 * @param maxBufferBytes what one buffer may have; larger weights are split into several
 * @param tensorCores kernels for the tensor cores of NVIDIA GPUs can be compiled and run: only
 *     through TornadoVM's CUDA backend, from compute capability 8.0 on
 */
public record DeviceTraits(
    int maxGroupSize, long localMemoryBytes, long maxBufferBytes, boolean tensorCores) {
  /**
   * A device whose buffers may be of any size, without tensor cores or with ones that can't be
   * reached.
   */
  public DeviceTraits(int maxGroupSize, long localMemoryBytes) {
    this(maxGroupSize, localMemoryBytes, Long.MAX_VALUE, false);
  }

  /** The same device with smaller buffers. */
  public DeviceTraits withMaxBuffer(long bytes) {
    return new DeviceTraits(maxGroupSize, localMemoryBytes, bytes, tensorCores);
  }

  /** The same device with tensor cores that can be reached, or without. */
  public DeviceTraits withTensorCores(boolean there) {
    return new DeviceTraits(maxGroupSize, localMemoryBytes, maxBufferBytes, there);
  }

  /** Whether groups of so many work-items can run that use so many floats of local memory. */
  public boolean holds(int groupSize, long localFloats) {
    return maxGroupSize >= groupSize && localMemoryBytes >= Float.BYTES * localFloats;
  }
}
