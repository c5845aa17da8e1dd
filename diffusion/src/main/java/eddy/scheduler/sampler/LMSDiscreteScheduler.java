package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The linear multistep method (Adams-Bashforth with unequal steps): the next sample follows the
 * polynomial through the last slopes, after Karras et al. (arXiv:2206.00364) and k-diffusion's
 * {@code sample_lms}. {@link SamplerOptions#lmsOrder} slopes, 4 by default.
 */
public final class LMSDiscreteScheduler extends SigmaScheduler {
  private static final GaussIntegratorFactory QUADRATURE = new GaussIntegratorFactory();

  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private final Deque<float[]> slopes = new ArrayDeque<>();

  public LMSDiscreteScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    SigmaRange given = SigmaRange.read(config);
    // The reference's LMS takes the ends of Karras spacing from the timesteps alone.
    range = sigmaSpacing == SigmaSpacing.KARRAS ? SigmaRange.NONE : given;
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    setSigmas(grid.sigmas(), 0);
    slopes.clear();
    return Vectors.roundedToFloat(grid.timesteps());
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float[] x0 = predictionType().originalFromUnscaled(output, sample, sigma(stepIndex));
    predicted(x0);
    slopes.addFirst(Vectors.slope(sample, x0, sigma(stepIndex)));
    if (slopes.size() > options().lmsOrder()) {
      slopes.removeLast();
    }
    // The order counts from the schedule's beginning; a run that begins later lacks the oldest
    // slopes and leaves their terms out, as the reference does.
    int order = Math.min(stepIndex + 1, options().lmsOrder());
    float[] change = new float[sample.length];
    int back = 0;
    for (float[] slope : slopes) {
      Vectors.add(change, (float) coefficient(order, stepIndex, back++), slope);
    }
    return Vectors.combine(1f, sample, 1f, change);
  }

  /** The integral, over the step, of the Lagrange polynomial that is 1 at the given node. */
  private double coefficient(int order, int stepIndex, int node) {
    int points = Math.ceilDiv(order, 2); // exact for polynomials of this degree
    double from = sigma(stepIndex);
    double to = sigma(stepIndex + 1);
    if (from == to) {
      return 0; // as some configs have it
    }
    GaussIntegrator overTheStep =
        QUADRATURE.legendre(points, Math.min(from, to), Math.max(from, to));
    return Math.signum(to - from)
        * overTheStep.integrate(
            sigma -> {
              double product = 1;
              for (int k = 0; k < order; k++) {
                if (k != node) {
                  product *=
                      (sigma - sigma(stepIndex - k))
                          / ((double) sigma(stepIndex - node) - sigma(stepIndex - k));
                }
              }
              return product;
            });
  }
}
