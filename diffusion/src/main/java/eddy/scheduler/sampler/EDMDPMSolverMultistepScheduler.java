package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.DPMSolver;
import eddy.scheduler.SampleLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * DPM-Solver++ (Lu et al., arXiv:2211.01095), multistep, for models trained in the scale of Karras
 * et al. (arXiv:2206.00364). Its timesteps are log(sigma) / 4, so a model trained on timesteps
 * can't use it.
 */
public final class EDMDPMSolverMultistepScheduler extends EDMScheduler {
  private final DPMSolver solver;
  private final SampleLimit limit;
  private final int solverOrder;
  private final boolean lowerOrderFinal;
  private final boolean eulerAtFinal;
  private final List<DPMSolver.LevelPrediction> newestFirst = new ArrayList<>();

  public EDMDPMSolverMultistepScheduler(Config config) {
    super(config);
    solver = DPMSolver.read(config, "dpmsolver++", "sde-dpmsolver++");
    limit = SampleLimit.readThresholding(config);
    solverOrder = config.intOr("solver_order", 2, 1, solver.stochastic() ? 2 : 3);
    lowerOrderFinal = config.boolOr("lower_order_final", true);
    eulerAtFinal = config.boolOr("euler_at_final", false);
  }

  @Override
  protected void reset() {
    newestFirst.clear();
  }

  /** Samples are in the model's own scale, where alpha is 1. */
  private DPMSolver.Level level(int index) {
    return new DPMSolver.Level(1f, sigma(index));
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int known = newestFirst.size();
    float[] x0 = scale.original(output, sample, sigma(stepIndex));
    limit.apply(x0, options().batch());
    predicted(x0);
    newestFirst.addFirst(new DPMSolver.LevelPrediction(level(stepIndex), x0));
    if (newestFirst.size() > solverOrder) {
      newestFirst.removeLast();
    }
    int left = stepCount() - stepIndex;
    boolean easeOut = lowerOrderFinal && stepCount() < DPMSolverMultistepScheduler.MANY_STEPS;
    int order = Math.min(solverOrder, known + 1);
    if (left == 1 && (eulerAtFinal || easeOut || !scale.endsAtSigmaMin())) {
      order = 1;
    } else if (left == 2 && easeOut) {
      order = Math.min(order, 2);
    }
    float[] drawn = solver.stochastic() ? draw(noise, sample) : null;
    return solver.multistep(order, level(stepIndex + 1), newestFirst, sample, drawn);
  }
}
