package eddy.scheduler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@link KDPM2DiscreteScheduler} with steps that go further down than asked and come back up with
 * fresh noise, k-diffusion's {@code sample_dpm_2_ancestral}. Two evaluations a step but for the
 * last; noise enters after the second.
 */
public final class KDPM2AncestralDiscreteScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private float[] levels = {};
  private float[] middles = {};
  private AncestralStep[] splits = {};
  private float @Nullable [] heldSample;

  KDPM2AncestralDiscreteScheduler(Config config) {
    super(config, NoiseSchedule.Defaults.STABLE_DIFFUSION_LINEAR);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  double[] start(int steps) {
    Grid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    levels = Vectors.narrowed(Arrays.copyOf(grid.sigmas(), grid.sigmas().length + 1));
    setSigmas(KDPM2DiscreteScheduler.listed(levels));
    int count = levels.length - 1;
    splits = new AncestralStep[count];
    middles = new float[count]; // the last step goes straight to 0
    for (int k = 0; k < count; k++) {
      splits[k] = AncestralStep.of(levels[k], levels[k + 1]);
      if (k < count - 1) {
        middles[k] = KDPM2DiscreteScheduler.middle(splits[k].down(), levels[k]);
      }
    }
    heldSample = null;
    return KDPM2DiscreteScheduler.interleaved(this, grid, sigmaSpacing, middles);
  }

  @Override
  public float[] scaleModelInput(float[] sample, int stepIndex) {
    return scaled(sample, inputSigma(stepIndex));
  }

  private float inputSigma(int stepIndex) {
    return stepIndex % 2 == 0 ? levels[stepIndex / 2] : middles[stepIndex / 2];
  }

  @Override
  float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int k = stepIndex / 2;
    float from = levels[k];
    float sigma = inputSigma(stepIndex);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma);
    predicted(x0);
    float[] slope = Vectors.slope(sample, x0, sigma);
    if (stepIndex % 2 == 0) {
      heldSample = sample;
      return Vectors.combine(1f, sample, middles[k] - from, slope);
    }
    float[] start = heldSample == null ? sample : heldSample;
    float[] next = Vectors.combine(1f, start, splits[k].down() - from, slope);
    Vectors.add(next, splits[k].up(), draw(noise, sample));
    return next;
  }
}
