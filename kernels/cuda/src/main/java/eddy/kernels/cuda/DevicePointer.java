package eddy.kernels.cuda;

/**
 * Memory of a device.
 *
 * @param address a {@code CUdeviceptr}
 */
record DevicePointer(long address) {}
