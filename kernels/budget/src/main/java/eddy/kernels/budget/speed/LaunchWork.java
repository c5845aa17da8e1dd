package eddy.kernels.budget.speed;

/**
 * What one launch has to do, whatever the GPU.
 *
 * @param kernel class and method
 * @param op which op in which form it belongs to, such as {@code conv2d.3x3}
 * @param groups work-groups
 * @param items work-items of a group
 * @param tiles that each group goes through; 0 where the kernel isn't tiled
 * @param mads multiply-adds that it does; 0 for all but products and attention
 * @param defined those that what it does takes by the op's definition, more than it does itself
 *     after Winograd
 * @param bytes that it has to move between memory and the GPU, each once
 * @param reads bytes that it reads
 * @param weights bytes of weights among those that it moves
 */
public record LaunchWork(
    String kernel,
    String op,
    long groups,
    int items,
    long tiles,
    double mads,
    double defined,
    double bytes,
    double reads,
    double weights) {
  /** Of a launch that spares no multiply-adds. */
  public LaunchWork(
      String kernel,
      String op,
      long groups,
      int items,
      long tiles,
      double mads,
      double bytes,
      double reads,
      double weights) {
    this(kernel, op, groups, items, tiles, mads, mads, bytes, reads, weights);
  }

  /** The same of one that does. */
  LaunchWork defining(double mads) {
    return new LaunchWork(kernel, op, groups, items, tiles, this.mads, mads, bytes, reads, weights);
  }
}
