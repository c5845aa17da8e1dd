package eddy.kernels.gpu;

/**
 * What the choice of kernels depends on.
 *
 * @param maxGroupSize work-items that a group may have
 * @param localMemoryBytes local memory of a group
 * @param simt many work-items run in lockstep with fast local memory, as on a GPU; on a CPU seen
 *     through OpenCL the plain kernels are faster
 * @param maxBufferBytes what one buffer may have; larger weights are split into several
 */
public record DeviceTraits(
    int maxGroupSize, long localMemoryBytes, boolean simt, long maxBufferBytes) {
  /** A device whose buffers may be of any size. */
  public DeviceTraits(int maxGroupSize, long localMemoryBytes, boolean simt) {
    this(maxGroupSize, localMemoryBytes, simt, Long.MAX_VALUE);
  }

  /** The same device with smaller buffers. */
  public DeviceTraits withMaxBuffer(long bytes) {
    return new DeviceTraits(maxGroupSize, localMemoryBytes, simt, bytes);
  }
}
