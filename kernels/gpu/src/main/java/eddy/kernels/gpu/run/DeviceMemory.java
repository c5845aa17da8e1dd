package eddy.kernels.gpu.run;

import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.error.Setting;

/**
 * Buffers of one device, counted. Drivers promise memory that they don't have and fail much later,
 * so what can't fit is refused here.
 *
 * @param <H> a buffer's handle
 */
public final class DeviceMemory<H> {
  private final GpuDriver<H> driver;
  private final GpuDevice device;
  private long inUse;

  public DeviceMemory(GpuDriver<H> driver) {
    this.driver = driver;
    this.device = driver.device();
  }

  /** A buffer until it is closed. */
  public final class Buffer implements AutoCloseable {
    private final H handle;
    private final long bytes;
    private boolean closed;

    private Buffer(H handle, long bytes) {
      this.handle = handle;
      this.bytes = bytes;
    }

    public H handle() {
      return handle;
    }

    public long bytes() {
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
      driver.free(handle);
    }
  }

  /**
   * Makes a buffer, at least one element long, since drivers have no empty ones.
   *
   * @param what it is for, in a message: "the network's values"
   * @param advice what helps if it is too large, after a semicolon
   * @throws CapacityException when it can't fit
   */
  public synchronized Buffer allocate(long elements, int bytesEach, String what, String advice) {
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
    H handle = driver.allocate(bytes);
    inUse += bytes;
    return new Buffer(handle, bytes);
  }

  /** A clause with what is in use and what there is. */
  public synchronized String numbers() {
    return "Eddy holds "
        + megabytes(inUse)
        + " MB of the device's "
        + megabytes(device.globalMemory())
        + " MB";
  }

  /** Bytes of all open buffers. */
  public synchronized long inUse() {
    return inUse;
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }
}
