package eddy.kernels.gpu;

/**
 * What the choice of kernels depends on.
 *
 * @param maxGroupSize work-items that a group may have
 * @param localMemoryBytes local memory of a group
 * @param maxBufferBytes what one buffer may have; larger weights are split into several
 */
public record DeviceTraits(int maxGroupSize, long localMemoryBytes, long maxBufferBytes) {
  /** A device whose buffers may be of any size. */
  public DeviceTraits(int maxGroupSize, long localMemoryBytes) {
    this(maxGroupSize, localMemoryBytes, Long.MAX_VALUE);
  }

  /** The same device with smaller buffers. */
  public DeviceTraits withMaxBuffer(long bytes) {
    return new DeviceTraits(maxGroupSize, localMemoryBytes, bytes);
  }
}
