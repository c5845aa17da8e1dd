package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.PredictionType;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.Vectors;
import java.util.Arrays;

/**
 * The scale of models trained as in Karras et al., "Elucidating the Design Space of Diffusion-Based
 * Generative Models" (arXiv:2206.00364), table 1, last column: the network sees {@code c_in *
 * sample} and, in place of a timestep, {@code log(sigma) / 4}; the clean sample is {@code c_skip *
 * sample + c_out * output}.
 */
record EDMScale(
    double sigmaMin,
    double sigmaMax,
    float sigmaData,
    double rho,
    boolean exponential,
    boolean endsAtSigmaMin,
    boolean negative) {

  static EDMScale read(Config config, PredictionType prediction) {
    config.requireOneOf("sigma_schedule", "karras", "exponential");
    config.requireOneOf("final_sigmas_type", "zero", "sigma_min");
    if (prediction == PredictionType.SAMPLE) {
      throw config.wrong("prediction_type", "epsilon or v_prediction", "sample");
    }
    double min = config.doubleOr("sigma_min", 0.002, SigmaRange.LEAST, SigmaRange.MOST);
    double max = config.doubleOr("sigma_max", 80, SigmaRange.LEAST, SigmaRange.MOST);
    if (min >= max) {
      throw config.wrong("sigma_min", "below sigma_max, " + max, min);
    }
    return new EDMScale(
        min,
        max,
        (float) config.doubleOr("sigma_data", 0.5, 1e-3, 1e3),
        config.doubleOr("rho", 7, 0.1, 100),
        config.stringOr("sigma_schedule", "karras").equals("exponential"),
        config.stringOr("final_sigmas_type", "zero").equals("sigma_min"),
        prediction == PredictionType.V_PREDICTION);
  }

  /** N descending noise levels and the last one. */
  float[] sigmas(int steps) {
    float[] out = new float[steps + 1];
    if (exponential) {
      float[] logs =
          NoiseSchedule.floatLinspace(
              (float) Math.log(sigmaMin), (float) Math.log(sigmaMax), steps);
      for (int i = 0; i < steps; i++) {
        out[i] = Vectors.exp(logs[steps - 1 - i]);
      }
    } else {
      double minRoot = Math.pow(sigmaMin, 1 / rho);
      double maxRoot = Math.pow(sigmaMax, 1 / rho);
      double[] ramp = Vectors.linspace(0, 1, steps);
      for (int i = 0; i < steps; i++) {
        out[i] = (float) Math.pow(maxRoot + ramp[i] * (minRoot - maxRoot), rho);
      }
    }
    out[steps] = endsAtSigmaMin ? out[steps - 1] : 0;
    return out;
  }

  /** {@code log(sigma) / 4} of each but the last. */
  static double[] timesteps(float[] sigmas) {
    double[] out = new double[sigmas.length - 1];
    Arrays.setAll(out, i -> 0.25f * Vectors.log(sigmas[i]));
    return out;
  }

  double initNoiseSigma() {
    return Math.sqrt(sigmaMax * sigmaMax + 1);
  }

  float[] scaled(float[] sample, float sigma) {
    return Vectors.scale(1f / Vectors.sqrt(sigma * sigma + sigmaData * sigmaData), sample);
  }

  /** The clean sample. */
  float[] original(float[] output, float[] sample, float sigma) {
    float variance = sigma * sigma + sigmaData * sigmaData;
    float skip = sigmaData * sigmaData / variance;
    float out = (negative ? -sigma : sigma) * sigmaData / Vectors.sqrt(variance);
    return Vectors.combine(skip, sample, out, output);
  }
}
