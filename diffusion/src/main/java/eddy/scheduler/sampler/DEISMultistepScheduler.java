package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.DPMSolver;
import eddy.scheduler.FloatLog;
import eddy.scheduler.MultistepScheduler;
import eddy.scheduler.PredictionType;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.ArrayList;
import java.util.List;

/**
 * Zhang and Chen, "Fast Sampling of Diffusion Models with Exponential Integrator"
 * (arXiv:2204.13902), its log-rho multistep form of order 1 to 3: the predicted noise is a
 * polynomial in log rho, with rho = sigma / alpha, through the last predictions, and is integrated
 * exactly over the step. A run ends at the smallest noise of the training and not at 0.
 */
public final class DEISMultistepScheduler extends MultistepScheduler {
  private static final DPMSolver FIRST_ORDER = new DPMSolver(false, false, false);

  private final List<DPMSolver.LevelPrediction> newestFirst = new ArrayList<>();

  public DEISMultistepScheduler(Config config) {
    super(config, true, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    // The other names come from configs of related samplers and mean the one that there is.
    config.requireOneOf("algorithm_type", "deis", "dpmsolver", "dpmsolver++");
    config.requireOneOf("solver_type", "logrho", "midpoint", "heun", "bh1", "bh2");
  }

  @Override
  protected void reset() {
    newestFirst.clear();
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    DPMSolver.Level from = level(stepIndex);
    DPMSolver.Level to = level(stepIndex + 1);
    float[] x0 = limitedOriginal(output, sample, stepIndex);
    float[] epsilon = PredictionType.SAMPLE.epsilon(x0, sample, from.alpha(), from.sigma());

    remember(new DPMSolver.LevelPrediction(from, epsilon), newestFirst);
    int order = newestFirst.size();
    if (lowerOrderFinal && stepCount() < DPMSolverMultistepScheduler.MANY_STEPS) {
      order = Math.min(order, stepCount() - stepIndex);
    }
    return order == 1
        ? FIRST_ORDER.multistep(1, to, newestFirst, sample, null)
        : update(order, to, sample);
  }

  private float[] update(int order, DPMSolver.Level to, float[] sample) {
    float[] nodes = new float[order];
    for (int k = 0; k < order; k++) {
      nodes[k] = rho(newestFirst.get(k).level());
    }
    float[] next = Vectors.divide(sample, newestFirst.getFirst().level().alpha());
    for (int k = 0; k < order; k++) {
      float weight = integral(rho(to), nodes, k) - integral(nodes[0], nodes, k);
      Vectors.add(next, weight, newestFirst.get(k).values());
    }
    return Vectors.scale(to.alpha(), next);
  }

  private static float rho(DPMSolver.Level level) {
    return level.sigma() / level.alpha();
  }

  /**
   * The antiderivative, at rho, of the Lagrange polynomial in log rho that is 1 at a node: with L =
   * log rho, the integral of (L - c) is rho (L - c - 1), and so on by parts.
   */
  private static float integral(float rho, float[] nodes, int node) {
    float log = FloatLog.of(rho);
    float b = FloatLog.of(nodes[node]);
    float c = FloatLog.of(nodes[(node + 1) % nodes.length]);
    if (nodes.length == 2) {
      return rho * (-c + log - 1f) / (b - c);
    }
    float d = FloatLog.of(nodes[(node + 2) % nodes.length]);
    float numerator = rho * (c * (d - log + 1f) - d * log + d + log * log - 2f * log + 2f);
    return numerator / ((b - c) * (b - d));
  }
}
