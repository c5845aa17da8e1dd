package eddy.pipeline.latents;

import eddy.picture.Resampling;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/**
 * Enlarges latents as torch.nn.functional.interpolate does, which A1111 uses for its "Latent"
 * upscalers: pixel centres at halves, no wider filter when something becomes smaller.
 */
public final class LatentUpscale {
  private LatentUpscale() {}

  /**
   * @param latents [n, L, h, w]
   * @return [n, L, height, width]
   */
  public static HostTensor.Floats resize(
      HostTensor.Floats latents, int width, int height, Upscaler upscaler) {
    Shape shape = latents.shape();
    int planes = shape.dim(0) * shape.dim(1);
    int h = shape.dim(2);
    int w = shape.dim(3);
    float[] out = new float[planes * height * width];
    for (int y = 0; y < height; y++) {
      Taps rows = taps(y, h, height, upscaler);
      for (int x = 0; x < width; x++) {
        Taps columns = taps(x, w, width, upscaler);
        for (int p = 0; p < planes; p++) {
          double sum = 0;
          for (int i = 0; i < rows.at.length; i++) {
            for (int j = 0; j < columns.at.length; j++) {
              float value = latents.values()[(p * h + rows.at[i]) * w + columns.at[j]];
              sum += rows.weight[i] * columns.weight[j] * value;
            }
          }
          out[(p * height + y) * width + x] = (float) sum;
        }
      }
    }
    return HostTensor.of(Shape.of(shape.dim(0), shape.dim(1), height, width), out);
  }

  /** Which values count for one of the result, and how much. */
  private record Taps(int[] at, double[] weight) {}

  private static Taps taps(int index, int in, int out, Upscaler upscaler) {
    double scale = (double) in / out;
    double center = (index + 0.5) * scale - 0.5;
    return switch (upscaler) {
      case LATENT_NEAREST ->
          new Taps(new int[] {Math.min(in - 1, (int) (index * scale))}, new double[] {1});
      case LATENT_BILINEAR -> {
        double from = Math.max(0, center);
        int low = (int) from;
        yield new Taps(
            new int[] {low, Math.min(in - 1, low + 1)},
            new double[] {1 - (from - low), from - low});
      }
      case LATENT_BICUBIC -> {
        int low = (int) Math.floor(center);
        int[] at = new int[4];
        double[] weight = new double[4];
        for (int i = 0; i < 4; i++) {
          at[i] = Math.clamp(low - 1 + i, 0, in - 1);
          weight[i] = Resampling.keys(Math.abs(center - (low - 1 + i)), -0.75);
        }
        yield new Taps(at, weight);
      }
      case BICUBIC, LANCZOS -> throw new IllegalArgumentException(upscaler + " is for pictures");
    };
  }
}
