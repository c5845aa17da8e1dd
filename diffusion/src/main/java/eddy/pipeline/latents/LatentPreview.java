package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.error.Expected;
import eddy.family.CodecJob;
import eddy.family.DiffusionModel;
import eddy.family.LatentCodec;
import eddy.picture.Picture;
import eddy.random.TorchCpuGenerator;
import eddy.tensor.Shape;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Latents as a small picture without the VAE, fast enough for every step: each colour of a pixel is
 * a weighted sum of the latents' channels there, plus a constant.
 *
 * <p>The weights are fitted by least squares to what the model's own VAE makes of random latents,
 * averaged over the square of pixels that one of them stands for, so there is no table of weights
 * for known models, and every VAE has its preview.
 */
public final class LatentPreview {
  /**
   * Side of the latents that it is fitted to; their pictures are as small as VAEs are used with.
   */
  private static final int SIDE = 16;

  private static final int SAMPLES = 2;

  /** Side of the squares in which the latents' smooth part hardly changes, as in pictures. */
  private static final int PATCH = 4;

  private static final double SMOOTH = 0.9;
  private static final double ROUGH = 0.4;

  private final int channels;

  /** [3][1 + channels]: the constant, then each channel's weight; 0 black to 1 white. */
  private final double[][] weights;

  private LatentPreview(int channels, double[][] weights) {
    this.channels = channels;
    this.weights = weights;
  }

  /**
   * Fits the weights to a model's VAE, which is packed and given back.
   *
   * @throws eddy.error.InputException when its samples aren't laid out as a picture
   * @throws eddy.error.NumericException when the VAE's result isn't finite
   */
  public static LatentPreview fit(DiffusionModel model, Backend backend) {
    LatentCodec codec = model.codec();
    int factor = codec.factor();
    int side = SIDE * factor;
    Shape shape = model.denoiser().sample(SAMPLES, side, side);
    Expected.that(
        shape.rank() == 4,
        "no preview, since this model's samples aren't laid out as a picture",
        "one");
    int channels = shape.dim(1);
    float[] latents = randomLatents(shape);
    List<float[]> decoded =
        codec
            .decoding(CodecJob.whole("decoding the picture", SAMPLES, side, side))
            .run(backend, latents);
    int cells = SIDE * SIDE;
    double[][] x = new double[SAMPLES * cells][channels];
    for (int i = 0; i < x.length; i++) {
      for (int c = 0; c < channels; c++) {
        x[i][c] = latents[(i / cells * channels + c) * cells + i % cells];
      }
    }
    double[][] weights = new double[3][];
    for (int colour = 0; colour < 3; colour++) {
      double[] y = new double[x.length];
      for (int i = 0; i < y.length; i++) {
        y[i] = 0.5 + 0.5 * mean(decoded.get(i / cells), colour, i % cells, factor);
      }
      OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
      regression.newSampleData(y, x);
      weights[colour] = regression.estimateRegressionParameters();
    }
    return new LatentPreview(channels, weights);
  }

  /** Smooth and rough Gaussian noise of about unit variance, as latents of pictures are. */
  private static float[] randomLatents(Shape shape) {
    int count = Math.toIntExact(shape.count());
    TorchCpuGenerator random = new TorchCpuGenerator(0);
    float[] coarse = random.randn(count);
    float[] latents = random.randn(count);
    for (int i = 0; i < count; i++) {
      int x = i % SIDE;
      int y = i / SIDE % SIDE;
      float smooth = coarse[i - (y % PATCH) * SIDE - x % PATCH];
      latents[i] = (float) (SMOOTH * smooth + ROUGH * latents[i]);
    }
    return latents;
  }

  /** A colour's mean over the pixels of one cell, limited as a picture's are. */
  private static double mean(float[] chw, int colour, int cell, int factor) {
    int width = SIDE * factor;
    int start = colour * width * width + cell / SIDE * factor * width + cell % SIDE * factor;
    double sum = 0;
    for (int y = 0; y < factor; y++) {
      for (int x = 0; x < factor; x++) {
        sum += Math.clamp(chw[start + y * width + x], -1f, 1f);
      }
    }
    return sum / (factor * factor);
  }

  /**
   * One picture of a batch, a pixel for each place in the latents.
   *
   * @param latents [n, channels, h, w], as the U-Net has them; best the sampler's estimate of the
   *     clean ones
   * @param index which of the n
   * @return a picture of w×h pixels
   */
  public Picture picture(float[] latents, Shape shape, int index) {
    int width = shape.dim(3);
    int height = shape.dim(2);
    int cells = width * height;
    int start = index * channels * cells;
    byte[] rgb = new byte[3 * cells];
    for (int i = 0; i < cells; i++) {
      for (int colour = 0; colour < 3; colour++) {
        double value = weights[colour][0];
        for (int c = 0; c < channels; c++) {
          value += weights[colour][1 + c] * latents[start + c * cells + i];
        }
        rgb[3 * i + colour] = (byte) Math.rint(Math.clamp(value, 0.0, 1.0) * 255);
      }
    }
    return new Picture(width, height, rgb);
  }
}
