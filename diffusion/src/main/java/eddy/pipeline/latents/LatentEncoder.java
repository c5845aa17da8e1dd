package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.TilingOptions;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures to latents. Encodes one picture at a time, since an encoder's arena is large. */
public final class LatentEncoder {
  private final VaeRunner runner;
  private final int factor;
  private final int channels;

  /** Encodes pictures as a whole. */
  public LatentEncoder(PipelineComponents components, Backend backend) {
    this(components, backend, TilingOptions.OFF, Long.MAX_VALUE);
  }

  /**
   * @param memory bytes that may be taken before pictures are cut into tiles, where tiling is AUTO
   */
  public LatentEncoder(
      PipelineComponents components, Backend backend, TilingOptions tiling, long memory) {
    runner = new VaeRunner(VaeRunner.Half.ENCODER, components, backend, tiling, memory);
    factor = components.vae().config().factor();
    channels = components.vae().config().latentChannels();
  }

  /**
   * The Gaussians of latents, not yet times the scaling factor; a sample of them is mean + std · a
   * standard normal number.
   *
   * @param shape [N, L, H/8, W/8]
   * @param mean of each value
   * @param std standard deviation of each value
   */
  public record Moments(Shape shape, float[] mean, float[] std) {}

  /**
   * @param pictures -1 black to 1 white
   * @param shape [N, 3, H, W], H and W multiples of the VAE's factor (8)
   * @throws eddy.error.InputException when the result isn't finite
   */
  public Moments encode(float[] pictures, Shape shape) {
    int n = shape.dim(0);
    int each = pictures.length / n;
    List<float[]> inputs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      inputs.add(Arrays.copyOfRange(pictures, i * each, (i + 1) * each));
    }
    Shape latents = Shape.of(n, channels, shape.dim(2) / factor, shape.dim(3) / factor);
    List<float[]> moments = runner.run(inputs, latents.dim(2), latents.dim(3)); // [2L, h, w] each
    int half = Math.toIntExact(latents.count() / n);
    float[] mean = new float[n * half];
    float[] std = new float[n * half];
    for (int i = 0; i < n; i++) {
      System.arraycopy(moments.get(i), 0, mean, i * half, half);
      for (int j = 0; j < half; j++) {
        std[i * half + j] = std(moments.get(i)[half + j]);
      }
    }
    return new Moments(latents, mean, std);
  }

  /** Standard deviation of a log-variance, which the reference clamps. */
  private static float std(float logvar) {
    return (float) Math.exp(0.5 * Math.clamp(logvar, -30f, 20f));
  }
}
