package eddy.pipeline.denoise;

import eddy.pipeline.request.GenerationRequest.Noise;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.random.NoiseGenerator;
import eddy.random.TorchCpuGenerator;
import eddy.random.TorchCudaGenerator;
import java.util.List;
import java.util.stream.IntStream;

/** A batch's random numbers: a generator for each picture, so that each can be made again alone. */
public final class NoiseSource implements NoiseGenerator {
  private final List<NoiseGenerator> generators;

  /** Picture i draws from seed + i. */
  public NoiseSource(Noise noise, int batch) {
    generators =
        IntStream.range(0, batch).mapToObj(i -> generator(noise.rng(), noise.seed() + i)).toList();
  }

  /**
   * @param count for the whole batch
   */
  @Override
  public float[] randn(int count) {
    float[] all = new float[count];
    int each = count / generators.size();
    for (int i = 0; i < generators.size(); i++) {
      System.arraycopy(generators.get(i).randn(each), 0, all, i * each, each);
    }
    return all;
  }

  private static NoiseGenerator generator(Rng rng, long seed) {
    return switch (rng) {
      case CPU -> new TorchCpuGenerator(seed);
      case CUDA -> new TorchCudaGenerator(seed);
    };
  }
}
