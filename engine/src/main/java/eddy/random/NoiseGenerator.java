package eddy.random;

import eddy.error.InputException;

/**
 * A stream of standard normal numbers. Pictures depend on the exact order of the draws, so each
 * call stands for one tensor drawn by the reference, never for a share of one.
 */
@FunctionalInterface
public interface NoiseGenerator {
  /**
   * Draws one tensor, as one call of {@code torch.randn} does.
   *
   * @param count the tensor's number of elements, at least 0
   * @return the elements in row-major order, mean 0 and variance 1
   */
  float[] randn(int count);

  /**
   * The generator with the given name.
   *
   * @param name {@code cpu} for {@link TorchCpuGenerator} or {@code cuda} for {@link
   *     TorchCudaGenerator}
   * @param seed any 64 bits
   * @throws InputException if there's no generator of that name
   */
  static NoiseGenerator named(String name, long seed) {
    return switch (name) {
      case "cpu" -> new TorchCpuGenerator(seed);
      case "cuda" -> new TorchCudaGenerator(seed);
      default ->
          throw new InputException(
              "There is no noise generator named '" + name + "'; choose cpu or cuda.");
    };
  }
}
