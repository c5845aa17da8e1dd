package eddy.kernels.cuda;

import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaDevice;
import eddy.kernels.cuda.ptx.Modules;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.run.BufferTable;
import eddy.kernels.gpu.run.LaunchLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A launch and its arguments.
 *
 * <p>The calling convention of the exported kernels: a device pointer for each array of the Java
 * method, in its order, whose elements begin at byte 0, {@code params} last.
 *
 * @param function the driver's
 * @param grid threads and groups
 * @param arguments the pointers
 */
record CudaLaunch(long function, Grid grid, long[] arguments) {
  /** Groups that a grid can have in its second and third direction, on every device. */
  private static final int MOST_GROUPS = 65_535;

  static CudaLaunch of(
      KernelLaunch launch, Modules.Function function, BufferTable<DevicePointer> buffers) {
    long[] arguments = new long[launch.buffers().size() + 1];
    int at = 0;
    for (KernelBuffer buffer : launch.buffers()) {
      arguments[at++] = buffers.of(buffer).address();
    }
    arguments[at] = buffers.params().address() + buffers.layout().at(launch);
    return new CudaLaunch(function.handle(), launch.grid(), arguments);
  }

  /**
   * A kernel that needs many registers may not be able to use the device's largest groups, and
   * grids have limits of their own.
   *
   * @throws eddy.error.DeviceException when the launch can't be
   * @throws IllegalStateException when the kernel was exported from other sources
   */
  static void requireFits(KernelLaunch launch, Modules.Function function, CudaDevice device) {
    // The driver would read as many pointers as the kernel takes, wherever they end.
    int given = launch.buffers().size() + 1;
    if (given != function.arrays()) {
      throw new IllegalStateException(
          launch.kernel() + " was exported with " + function.arrays() + " arrays, not " + given);
    }
    Grid grid = launch.grid();
    LaunchLimits limits = new LaunchLimits(device, "threads", CudaBackendProvider.KERNELS);
    limits.requireGroup(launch, function.maxGroup());
    int groups = Math.max(grid.globalY() / grid.localY(), grid.globalZ() / grid.localZ());
    limits.require(launch, "grids of ", groups, MOST_GROUPS, "groups a side");
  }

  /** The same of the first groups only. */
  CudaLaunch cut(long groups) {
    return new CudaLaunch(function, grid.cut(groups), arguments);
  }

  /** Puts it into a stream; the driver takes the arguments over. */
  void enqueue(CudaApi api, long stream) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment values = arena.allocateFrom(ValueLayout.JAVA_LONG, arguments);
      MemorySegment places = arena.allocate(ValueLayout.ADDRESS, arguments.length);
      for (int i = 0; i < arguments.length; i++) {
        places.setAtIndex(
            ValueLayout.ADDRESS, i, values.asSlice((long) Long.BYTES * i, Long.BYTES));
      }
      api.run(
          "cuLaunchKernel",
          function,
          grid.globalX() / grid.localX(),
          grid.globalY() / grid.localY(),
          grid.globalZ() / grid.localZ(),
          grid.localX(),
          grid.localY(),
          grid.localZ(),
          0,
          stream,
          places,
          MemorySegment.NULL);
    }
  }
}
