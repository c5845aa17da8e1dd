package eddy.kernels.gpu.run;

import eddy.kernels.gpu.KernelLaunch;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * An open device as its driver gives access to it: memory, copies and launches, all in one order.
 * What fails throws an exception of the driver's own, which {@link #failure} turns into a sentence.
 *
 * @param <H> a buffer's handle
 */
public interface GpuDriver<H> extends AutoCloseable {
  GpuDevice device();

  /** A buffer of at least one byte, with any content. */
  H allocate(long bytes);

  void free(H buffer);

  /**
   * Copies to a buffer, after all that was put into the queue before. An array may be changed when
   * this returns; native memory has to stay as it is until {@link #finish}.
   *
   * @param at first byte in the buffer
   */
  void write(H buffer, long at, MemorySegment from);

  /** Waits for all that was put into the queue, and copies from a buffer. */
  void read(H buffer, long at, MemorySegment to);

  /** Waits for all that was put into the queue. */
  void finish();

  /** Bytes at whose multiples the params of a launch may begin in their buffer. */
  long paramsAlignment();

  /**
   * Work-items that a kernel's groups may have: fewer than the device allows in general if it needs
   * many registers.
   *
   * @throws eddy.error.DeviceException when the kernel can't be built
   */
  default int mostItems(String kernel) {
    return device().traits().maxGroupSize();
  }

  /**
   * Makes launches ready to run.
   *
   * @throws eddy.error.DeviceException when a kernel can't be built, or can't run in such groups
   */
  Submission prepare(List<KernelLaunch> launches, BufferTable<H> buffers);

  /**
   * Copies a buffer's beginning to right behind it, and waits.
   *
   * @return nanoseconds by the device's clock; 0 if the driver gives no times
   */
  long timeCopy(H buffer, long bytes);

  /**
   * What an exception of the driver's means for the user; any other is given back as it is.
   *
   * @param doing what was tried, such as "running the network"
   * @param memory a clause that says who holds how much
   */
  RuntimeException failure(RuntimeException e, String doing, String memory);

  @Override
  void close();
}
