package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@link IPNDMScheduler}'s multistep method, of order 1 to 4, for models trained on timesteps: in
 * the scale of Karras et al. (arXiv:2206.00364), over the slope of the sample, with coefficients
 * that take all steps for equal. ComfyUI's {@code ipndm}; diffusers has no such class.
 */
public final class IPNDMSigmaScheduler extends SigmaScheduler {
  private static final int ORDER = 4;

  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private final Deque<float[]> newestFirst = new ArrayDeque<>();

  public IPNDMSigmaScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    range = SigmaRange.read(config);
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    setSigmas(grid.sigmas(), 0);
    newestFirst.clear();
    return Vectors.roundedToFloat(grid.timesteps());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float sigma = sigma(stepIndex);
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma);
    predicted(x0);
    newestFirst.addFirst(Vectors.slope(sample, x0, sigma));
    if (newestFirst.size() > ORDER) {
      newestFirst.removeLast();
    }
    float[] slope = PNDMScheduler.adamsBashforth(newestFirst);
    return Vectors.combine(1f, sample, sigma(stepIndex + 1) - sigma, slope);
  }
}
