package eddy.scheduler.sampler;

import eddy.random.NoiseGenerator;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.scheduler.Vectors;

/**
 * A sample raised to a higher noise level before a step. Karras et al. (arXiv:2206.00364),
 * algorithm 2, lines 4 to 6.
 */
record ChurnedSample(float[] sample, float sigma) {
  private static final double MAX_CHURN = Math.sqrt(2) - 1;

  /**
   * @param steps of the whole run, over which the churn is spread
   */
  static ChurnedSample of(
      float[] sample, float sigma, int steps, SamplerOptions.Churn churn, NoiseGenerator noise) {
    double gamma =
        sigma >= churn.minSigma() && sigma <= churn.maxSigma()
            ? Math.min(churn.amount() / steps, MAX_CHURN)
            : 0;
    if (gamma <= 0) {
      return new ChurnedSample(sample, sigma);
    }
    float raised = sigma * (float) (gamma + 1);
    float[] fresh = Vectors.scale((float) churn.noise(), Scheduler.draw(noise, sample));
    float deviation = Vectors.sqrt(raised * raised - sigma * sigma);
    return new ChurnedSample(Vectors.combine(1f, sample, deviation, fresh), raised);
  }
}
