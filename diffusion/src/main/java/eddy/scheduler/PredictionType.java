package eddy.scheduler;

import eddy.config.Config;
import java.util.Locale;

/**
 * What the network was trained to predict, for a noisy sample x = alpha * x0 + sigma * noise with
 * alpha^2 + sigma^2 = 1.
 */
public enum PredictionType {
  /** The noise. Ho et al., "Denoising Diffusion Probabilistic Models" (arXiv:2006.11239). */
  EPSILON,
  /** The clean sample x0. */
  SAMPLE,
  /**
   * The velocity alpha * noise - sigma * x0. Salimans and Ho, "Progressive Distillation for Fast
   * Sampling of Diffusion Models" (arXiv:2202.00512).
   */
  V_PREDICTION;

  public static PredictionType read(Config config) {
    config.requireOneOf("prediction_type", "epsilon", "sample", "v_prediction");
    return valueOf(config.stringOr("prediction_type", "epsilon").toUpperCase(Locale.ROOT));
  }

  /** The clean sample, from the output for the noisy {@code sample} of the scale above. */
  public float[] original(float[] output, float[] sample, float alpha, float sigma) {
    float[] x0 = new float[sample.length];
    for (int i = 0; i < x0.length; i++) {
      x0[i] =
          switch (this) {
            case EPSILON -> quotient(sample[i] - sigma * output[i], alpha);
            case SAMPLE -> output[i];
            case V_PREDICTION -> alpha * sample[i] - sigma * output[i];
          };
    }
    return x0;
  }

  /** 0 / 0 is 0: where all is noise and the network says so, nothing is known of the picture. */
  private static float quotient(float difference, float alpha) {
    return difference == 0 ? 0 : difference / alpha;
  }

  /** The noise, from the output for the noisy {@code sample} of the scale above. */
  public float[] epsilon(float[] output, float[] sample, float alpha, float sigma) {
    float[] epsilon = new float[sample.length];
    for (int i = 0; i < epsilon.length; i++) {
      epsilon[i] =
          switch (this) {
            case EPSILON -> output[i];
            case SAMPLE -> (sample[i] - alpha * output[i]) / sigma;
            case V_PREDICTION -> alpha * output[i] + sigma * sample[i];
          };
    }
    return epsilon;
  }

  /**
   * The clean sample where the noisy one is x0 + sigma * noise, the scale of Karras et al.
   * (arXiv:2206.00364); the network itself saw {@code sample / sqrt(sigma^2 + 1)}.
   */
  public float[] originalFromUnscaled(float[] output, float[] sample, float sigma) {
    float squared = sigma * sigma + 1f;
    float weight = -sigma / Vectors.sqrt(squared);
    float[] x0 = new float[sample.length];
    for (int i = 0; i < x0.length; i++) {
      x0[i] =
          switch (this) {
            case EPSILON -> sample[i] - sigma * output[i];
            case SAMPLE -> output[i];
            case V_PREDICTION -> output[i] * weight + sample[i] / squared;
          };
    }
    return x0;
  }
}
