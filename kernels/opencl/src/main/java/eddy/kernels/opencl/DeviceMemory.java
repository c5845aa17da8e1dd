package eddy.kernels.opencl;

import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.error.Setting;
import org.jocl.CL;
import org.jocl.cl_context;
import org.jocl.cl_mem;

/**
 * Buffers of one device, counted. Drivers promise memory that they don't have and fail much later,
 * so what can't fit is refused here.
 */
final class DeviceMemory {
  private final cl_context context;
  private final ClDevice device;
  private long inUse;

  DeviceMemory(cl_context context, ClDevice device) {
    this.context = context;
    this.device = device;
  }

  /** A buffer until it is closed. */
  final class Buffer implements AutoCloseable {
    private final cl_mem handle;
    private final long bytes;
    private boolean closed;

    private Buffer(cl_mem handle, long bytes) {
      this.handle = handle;
      this.bytes = bytes;
    }

    cl_mem handle() {
      return handle;
    }

    long bytes() {
      return bytes;
    }

    @Override
    public void close() {
      synchronized (DeviceMemory.this) {
        if (closed) {
          return;
        }
        closed = true;
        inUse -= bytes;
      }
      CL.clReleaseMemObject(handle);
    }
  }

  /**
   * Makes a buffer, at least one element long, since OpenCL has no empty ones.
   *
   * @param what it is for, in a message: "the network's values"
   * @param advice what helps if it is too large, after a semicolon
   * @throws CapacityException when it can't fit
   */
  synchronized Buffer allocate(long elements, int bytesEach, String what, String advice) {
    long bytes = Math.max(1, elements) * bytesEach;
    if (bytes > device.maxAllocation()) {
      throw new CapacityException(
          Message.of(
                  Setting.DEVICE.to(device.id()),
                  " (",
                  device.name(),
                  ") allows buffers of ",
                  megabytes(device.maxAllocation()),
                  " MB at most, but ",
                  what,
                  " need one of ",
                  megabytes(bytes),
                  " MB; ",
                  advice,
                  ".")
              .about(Setting.DEVICE));
    }
    if (inUse + bytes > device.globalMemory()) {
      throw new CapacityException(
          Message.of(
                  Setting.DEVICE.to(device.id()),
                  " (",
                  device.name(),
                  ") has too little memory: ",
                  what,
                  " need ",
                  megabytes(bytes),
                  " MB, but ",
                  numbers(),
                  "; ",
                  advice,
                  ".")
              .about(Setting.DEVICE));
    }
    cl_mem handle = CL.clCreateBuffer(context, CL.CL_MEM_READ_WRITE, bytes, null, null);
    inUse += bytes;
    return new Buffer(handle, bytes);
  }

  /** A clause with what is in use and what there is. */
  synchronized String numbers() {
    return "Eddy holds "
        + megabytes(inUse)
        + " MB of the device's "
        + megabytes(device.globalMemory())
        + " MB";
  }

  /** Bytes of all open buffers. */
  synchronized long inUse() {
    return inUse;
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }
}
