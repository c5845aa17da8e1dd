package eddy.kernels.gpu;

import java.util.List;

/**
 * One run of one kernel.
 *
 * @param kernel class and method, such as {@code MatmulKernels.tiled}
 * @param buffers the kernel's array arguments in order; behind them comes {@code params}, always
 *     the last argument
 * @param params sizes and offsets, in elements
 * @param grid work-items
 * @param step index of the plan's step that it belongs to, for profiles
 */
public record KernelLaunch(
    String kernel, List<KernelBuffer> buffers, int[] params, Grid grid, int step) {
  public KernelLaunch {
    buffers = List.copyOf(buffers);
  }

  /** The same in groups of at most so many work-items, if the kernel knows no groups. */
  public KernelLaunch within(int mostItems) {
    Grid smaller = grid.within(mostItems);
    return smaller.equals(grid) ? this : new KernelLaunch(kernel, buffers, params, smaller, step);
  }
}
