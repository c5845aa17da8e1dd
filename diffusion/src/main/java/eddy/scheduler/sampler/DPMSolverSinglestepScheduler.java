package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.DPMSolver;
import eddy.scheduler.MultistepScheduler;
import eddy.scheduler.SigmaSpacing;
import java.util.ArrayList;
import java.util.List;

/**
 * Lu et al., "DPM-Solver" (arXiv:2206.00927) and "DPM-Solver++" (arXiv:2211.01095), singlestep
 * forms of order 1 to 3 (k-diffusion's {@code dpmpp_2s} without its ancestral noise): a step of
 * order 2 spends two evaluations, the second on the way, and forgets them. A run's steps are evenly
 * spaced timesteps, each an evaluation, in turns of {@code solver_order}.
 */
public final class DPMSolverSinglestepScheduler extends MultistepScheduler {
  private final DPMSolver solver;
  private final double lambdaMinClipped;
  private final List<DPMSolver.LevelPrediction> newestFirst = new ArrayList<>();
  private float[] turnStart = {};

  public DPMSolverSinglestepScheduler(Config config) {
    super(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    solver = DPMSolver.read(config, "dpmsolver", "dpmsolver++", "sde-dpmsolver++");
    lambdaMinClipped =
        config.doubleOr(
            "lambda_min_clipped", Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 1000);
    config.requireOneOf("variance_type", "fixed_small", "fixed_small_log", "fixed_large");
    requireEnd(config, solver);
  }

  @Override
  protected boolean lowerOrderFinalByDefault() {
    return false;
  }

  @Override
  protected int lastTrainTimestep() {
    return lastAbove(lambdaMinClipped);
  }

  @Override
  protected double finalSigma(SigmaSpacing sigmaSpacing, double lastOfGrid) {
    return noiseSchedule().sigma(0);
  }

  @Override
  protected void reset() {
    newestFirst.clear();
  }

  /**
   * The order of an update: 1, 2 .. {@code solver_order}, then 1 again. The last one is of order 1
   * where it ends at sigma 0, and where it would end a whole turn of a run that eases out.
   */
  private int orderOf(int stepIndex) {
    int order = stepIndex % solverOrder + 1;
    boolean last = stepIndex == stepCount() - 1;
    boolean easeOut = lowerOrderFinal && order == solverOrder;
    return last && (easeOut || !endsAtSigmaMin) ? 1 : order;
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float[] converted = converted(solver, output, sample, stepIndex);
    remember(new DPMSolver.LevelPrediction(level(stepIndex), converted), newestFirst);
    float[] drawn = solver.stochastic() ? draw(noise, sample) : null;
    // A run that begins in the middle of a turn has fewer predictions.
    int order = Math.min(orderOf(stepIndex), newestFirst.size());
    if (order == 1) {
      turnStart = sample;
    }
    return solver.singlestep(order, level(stepIndex + 1), newestFirst, turnStart, drawn);
  }
}
