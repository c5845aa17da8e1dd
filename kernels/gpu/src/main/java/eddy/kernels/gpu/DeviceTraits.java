package eddy.kernels.gpu;

/**
 * What the choice of kernels depends on.
 *
 * @param maxGroupSize work-items that a group may have
 * @param localMemoryBytes local memory of a group
 * @param simt many work-items run in lockstep with fast local memory, as on a GPU; on a CPU seen
 *     through OpenCL the plain kernels are faster
 */
public record DeviceTraits(int maxGroupSize, long localMemoryBytes, boolean simt) {}
