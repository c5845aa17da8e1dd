package eddy.kernels.gpu;

/**
 * What the choice of kernels depends on.
 *
 * @param maxGroupSize work-items that a group may have
 * @param localMemoryBytes local memory of a group
 * @param simt many work-items run in lockstep with fast local memory, as on a GPU; on a CPU seen
 *     through OpenCL the plain kernels are faster
 * @param tensorCores kernels for the tensor cores of NVIDIA GPUs can be compiled and run: only
 *     through TornadoVM's CUDA backend, from compute capability 8.0 on
 */
public record DeviceTraits(
    int maxGroupSize, long localMemoryBytes, boolean simt, boolean tensorCores) {
  /** A device without tensor cores, or with ones that can't be reached. */
  public DeviceTraits(int maxGroupSize, long localMemoryBytes, boolean simt) {
    this(maxGroupSize, localMemoryBytes, simt, false);
  }
}
