package eddy.pipeline.denoise;

import eddy.tensor.Shape;

/** Classifier-free guidance (Ho and Salimans 2022) and its rescaling (Lin et al. 2023, 3.4). */
final class Guidance {
  private Guidance() {}

  /**
   * Combines the two predictions: negative + scale · (positive − negative), for each picture scaled
   * towards the positive prediction's standard deviation by {@code rescale}.
   *
   * @param predictions [2·batch, C, h, w], the negative prompts' first
   * @param shape of the result, [batch, C, h, w]
   * @param rescale share of the rescaled result, 0 to 1
   */
  static float[] combine(float[] predictions, Shape shape, double scale, double rescale) {
    int count = Math.toIntExact(shape.count());
    float[] out = new float[count];
    float strength = (float) scale;
    for (int i = 0; i < count; i++) {
      out[i] = predictions[i] + strength * (predictions[count + i] - predictions[i]);
    }
    if (rescale > 0) {
      int each = count / shape.dim(0);
      for (int from = 0; from < count; from += each) {
        double ratio = std(predictions, count + from, each) / std(out, from, each);
        float factor = (float) (rescale * ratio + (1 - rescale));
        for (int i = from; i < from + each; i++) {
          out[i] *= factor;
        }
      }
    }
    return out;
  }

  /** Standard deviation with n − 1, as torch.std has it. */
  private static double std(float[] values, int from, int count) {
    double mean = 0;
    for (int i = from; i < from + count; i++) {
      mean += values[i];
    }
    mean /= count;
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(sum / (count - 1));
  }
}
