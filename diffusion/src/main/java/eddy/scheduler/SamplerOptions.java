package eddy.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * Choices for one run that are not part of a model's scheduler config. Each sampler reads those
 * that concern it.
 *
 * @param eta how much fresh noise enters at each step, 0 (none) to 1; null takes the sampler's own.
 *     DDIM: 1 is as much as DDPM has; 0 unless set. TCD: the paper's gamma; 0.3 unless set
 * @param useClippedModelOutput DDIM: recompute the noise from the limited clean sample
 * @param churn Euler and EDM Euler: fresh noise, off by default
 * @param originalInferenceSteps LCM and TCD: steps of the distillation; 0 takes the config's
 * @param strength LCM and TCD: share of the schedule that the run covers, above 0 and up to 1; 1
 *     except for pictures from pictures
 * @param lmsOrder LMS: how many slopes are combined, at least 1
 * @param batch pictures in a sample, which dynamic thresholding treats one by one
 */
public record SamplerOptions(
    @Nullable Double eta,
    boolean useClippedModelOutput,
    Churn churn,
    int originalInferenceSteps,
    double strength,
    int lmsOrder,
    int batch) {

  /** What diffusers does when nothing is asked for. */
  public static final SamplerOptions DEFAULTS =
      new SamplerOptions(null, false, Churn.OFF, 0, 1, 4, 1);

  /**
   * Noise added before an Euler step. Karras et al. (arXiv:2206.00364), algorithm 2.
   *
   * @param amount S_churn, at least 0; 0 is off
   * @param minSigma S_tmin: no noise below this sigma
   * @param maxSigma S_tmax: nor above this one
   * @param noise S_noise, the standard deviation of the added noise
   */
  public record Churn(double amount, double minSigma, double maxSigma, double noise) {
    public static final Churn OFF = new Churn(0, 0, Double.POSITIVE_INFINITY, 1);

    public Churn withAmount(double value) {
      return new Churn(value, minSigma, maxSigma, noise);
    }

    public Churn withMinSigma(double value) {
      return new Churn(amount, value, maxSigma, noise);
    }

    public Churn withMaxSigma(double value) {
      return new Churn(amount, minSigma, value, noise);
    }

    public Churn withNoise(double value) {
      return new Churn(amount, minSigma, maxSigma, value);
    }
  }

  public SamplerOptions {
    if (eta != null) {
      require(eta >= 0, "eta", eta);
    }
    require(churn.amount >= 0, "churn", churn.amount);
    require(originalInferenceSteps >= 0, "originalInferenceSteps", originalInferenceSteps);
    require(strength > 0 && strength <= 1, "strength", strength);
    require(lmsOrder >= 1, "lmsOrder", lmsOrder);
    require(batch >= 1, "batch", batch);
  }

  public double etaOr(double otherwise) {
    return eta == null ? otherwise : eta;
  }

  public SamplerOptions withEta(double value) {
    return new SamplerOptions(
        value, useClippedModelOutput, churn, originalInferenceSteps, strength, lmsOrder, batch);
  }

  public SamplerOptions withUseClippedModelOutput(boolean value) {
    return new SamplerOptions(eta, value, churn, originalInferenceSteps, strength, lmsOrder, batch);
  }

  public SamplerOptions withChurn(Churn value) {
    return new SamplerOptions(
        eta, useClippedModelOutput, value, originalInferenceSteps, strength, lmsOrder, batch);
  }

  public SamplerOptions withOriginalInferenceSteps(int value) {
    return new SamplerOptions(eta, useClippedModelOutput, churn, value, strength, lmsOrder, batch);
  }

  public SamplerOptions withStrength(double value) {
    return new SamplerOptions(
        eta, useClippedModelOutput, churn, originalInferenceSteps, value, lmsOrder, batch);
  }

  public SamplerOptions withLmsOrder(int value) {
    return new SamplerOptions(
        eta, useClippedModelOutput, churn, originalInferenceSteps, strength, value, batch);
  }

  public SamplerOptions withBatch(int value) {
    return new SamplerOptions(
        eta, useClippedModelOutput, churn, originalInferenceSteps, strength, lmsOrder, value);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is out of range: " + value);
    }
  }
}
