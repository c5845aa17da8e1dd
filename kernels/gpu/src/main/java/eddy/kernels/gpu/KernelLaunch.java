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
}
