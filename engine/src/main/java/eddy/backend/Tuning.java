package eddy.backend;

import java.util.List;

/**
 * What {@link Tunable#tune} found out.
 *
 * @param choices one for each shape of op
 * @param keptIn file that holds the result
 */
public record Tuning(List<Choice> choices, String keptIn) {
  /**
   * The kernel for a shape of op.
   *
   * @param op with its sizes, such as {@code matmul 640x154x320}
   * @param uses how often the plans have it
   * @param candidates kernels that could do it
   * @param chosen the fastest
   * @param seconds one run of it
   * @param untuned what would be used without measuring; {@code chosen} unless another is faster
   * @param untunedSeconds one run of that
   */
  public record Choice(
      String op,
      int uses,
      int candidates,
      String chosen,
      double seconds,
      String untuned,
      double untunedSeconds) {}
}
