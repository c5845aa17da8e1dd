package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.SigmaRange;
import eddy.scheduler.SigmaScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * DPM-Solver++ (Lu et al., arXiv:2211.01095) for the stochastic differential equation, singlestep
 * of order 2, k-diffusion's {@code sample_dpmpp_sde}: an ancestral step to the middle of the step
 * in log sigma, whose prediction then carries the whole step, with fresh noise after each. Two
 * evaluations a step but for the last.
 *
 * <p>The noise is independent at each evaluation and comes from the run's seed, in the order of the
 * evaluations, as with the other samplers. diffusers and k-diffusion take it from a Brownian tree,
 * which ties the two draws of a step together and depends on the internals of another library: the
 * same seed gives a picture of the same kind there, but not the same picture. For that reason
 * {@code noise_sampler_seed} has no effect.
 */
public final class DPMSolverSDEScheduler extends SigmaScheduler {
  private final SigmaSpacing sigmaSpacing;
  private final SigmaRange range;
  private float[] levels = {};
  private float @Nullable [] heldSample;

  public DPMSolverSDEScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.STABLE_DIFFUSION_LINEAR);
    sigmaSpacing =
        SigmaSpacing.read(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    SigmaRange given = SigmaRange.read(config);
    // The reference takes the ends of Karras spacing from the timesteps alone.
    range = sigmaSpacing == SigmaSpacing.KARRAS ? SigmaRange.NONE : given;
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  protected double[] start(int steps) {
    SigmaGrid grid = respaced(timestepGrid(steps), range, sigmaSpacing, steps);
    double[] sigmas = grid.sigmas();
    levels = Vectors.narrowed(Arrays.copyOf(sigmas, sigmas.length + 1));
    setSigmas(doubled(levels));
    heldSample = null;
    double[] timesteps = new double[2 * sigmas.length - 1];
    for (int i = 0; i < timesteps.length; i++) {
      int k = i / 2;
      timesteps[i] =
          i % 2 == 0
              ? grid.timesteps()[k]
              : noiseSchedule().timestepAt(Math.sqrt(sigmas[k]) * Math.sqrt(sigmas[k + 1]));
    }
    return timesteps;
  }

  /** Time is -log(sigma), in float arithmetic. */
  private static float time(float sigma) {
    return -Vectors.log(sigma);
  }

  private float middle(int k) {
    float t = time(levels[k]);
    return t + (time(levels[k + 1]) - t) * 0.5f;
  }

  @Override
  public float[] scaleModelInput(float[] sample, int stepIndex) {
    return scaled(sample, inputSigma(stepIndex));
  }

  private float inputSigma(int stepIndex) {
    int k = stepIndex / 2;
    return stepIndex % 2 == 0 ? levels[k] : Vectors.exp(-middle(k));
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int k = stepIndex / 2;
    float[] x0 = predictionType().originalFromUnscaled(output, sample, inputSigma(stepIndex));
    predicted(x0);
    if (levels[k + 1] == 0) {
      float[] slope = Vectors.slope(sample, x0, levels[k]);
      return Vectors.combine(1f, sample, -levels[k], slope);
    }
    boolean first = stepIndex % 2 == 0;
    float[] start = first || heldSample == null ? sample : heldSample;
    heldSample = first ? sample : null;

    float t = time(levels[k]);
    float from = Vectors.exp(-t);
    float to = Vectors.exp(-(first ? middle(k) : time(levels[k + 1])));
    AncestralStep split = AncestralStep.of(from, to);
    float down = time(split.down());
    float[] next =
        Vectors.combine(Vectors.exp(-down) / from, start, -(float) Math.expm1(t - down), x0);
    Vectors.add(next, split.up(), draw(noise, sample));
    return next;
  }
}
