package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.DPMSolver;
import eddy.scheduler.MultistepScheduler;
import eddy.scheduler.SigmaSpacing;
import java.util.ArrayList;
import java.util.List;

/**
 * Lu et al., "DPM-Solver" (arXiv:2206.00927; {@code dpmsolver}, over the predicted noise) and
 * "DPM-Solver++" (arXiv:2211.01095; {@code dpmsolver++}, over the predicted clean sample),
 * multistep forms of order 1 to 3, and their variants for the stochastic differential equation
 * ({@code sde-...}), which draw noise at each step.
 */
public final class DPMSolverMultistepScheduler extends MultistepScheduler {
  /** From this number of steps on, the end of a run needs no lower order. */
  static final int MANY_STEPS = 15;

  private final DPMSolver solver;
  private final boolean eulerAtFinal;
  private final double lambdaMinClipped;
  private final List<DPMSolver.LevelPrediction> newestFirst = new ArrayList<>();

  public DPMSolverMultistepScheduler(Config config) {
    super(
        config, SigmaSpacing.KARRAS, SigmaSpacing.LU, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    solver = DPMSolver.read(config, "dpmsolver", "dpmsolver++", "sde-dpmsolver", "sde-dpmsolver++");
    eulerAtFinal = config.boolOr("euler_at_final", false);
    lambdaMinClipped =
        config.doubleOr(
            "lambda_min_clipped", Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 1000);
    config.requireOneOf("variance_type", "fixed_small", "fixed_small_log", "fixed_large");
    requireEnd(config, solver);
    if (solver.stochastic() && !solver.plusPlus() && solverOrder == 3) {
      throw config.wrong("solver_order", "1 or 2 with algorithm_type sde-dpmsolver", solverOrder);
    }
  }

  @Override
  protected int lastTrainTimestep() {
    return lastAbove(lambdaMinClipped);
  }

  @Override
  protected boolean roundsTimesteps(SigmaSpacing sigmaSpacing) {
    return (sigmaSpacing == SigmaSpacing.KARRAS || sigmaSpacing == SigmaSpacing.LU)
        && !noiseSchedule().isSquaredCosine();
  }

  @Override
  protected double finalSigma(SigmaSpacing sigmaSpacing, double lastOfGrid) {
    return noiseSchedule().sigma(0);
  }

  @Override
  protected void reset() {
    newestFirst.clear();
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float[] converted = converted(solver, output, sample, stepIndex);
    remember(new DPMSolver.LevelPrediction(level(stepIndex), converted), newestFirst);
    int left = stepCount() - stepIndex;
    boolean easeOut = lowerOrderFinal && stepCount() < MANY_STEPS;
    int order = newestFirst.size();
    if (left == 1 && (eulerAtFinal || easeOut || !endsAtSigmaMin)) {
      order = 1;
    } else if (left == 2 && easeOut) {
      order = Math.min(order, 2);
    }
    float[] drawn = solver.stochastic() ? draw(noise, sample) : null;
    return solver.multistep(order, level(stepIndex + 1), newestFirst, sample, drawn);
  }
}
