package eddy.scheduler;

import eddy.error.InputException;

/**
 * Timesteps of few-step models: chosen from those of the distillation, which went back from T-1 in
 * {@code original_inference_steps} even strides.
 */
public final class DistilledTimesteps {
  private DistilledTimesteps() {}

  /** Luo et al., "Latent Consistency Models" (arXiv:2310.04378). */
  public static double[] forLCM(Scheduler scheduler, int configured, int steps) {
    int asked = scheduler.options().originalInferenceSteps();
    int original = checkedOriginal(scheduler, asked > 0 ? asked : configured);
    int available = (int) (original * scheduler.options().strength());
    require("LCM", scheduler, original, available, steps);
    return choose(available, scheduler.trainTimesteps() / original, steps);
  }

  /**
   * As the reference has it: a number of original steps that is asked for makes all timesteps of
   * the training available.
   */
  public static double[] forTCD(Scheduler scheduler, int configured, int steps) {
    int train = scheduler.trainTimesteps();
    double strength = scheduler.options().strength();
    int asked = scheduler.options().originalInferenceSteps();
    int original = checkedOriginal(scheduler, asked > 0 ? asked : configured);
    int most = (int) (original * strength);
    require("TCD", scheduler, original, most, steps);
    return asked > 0
        ? choose((int) (train * strength), 1, steps)
        : choose(most, train / original, steps);
  }

  private static int checkedOriginal(Scheduler scheduler, int original) {
    int train = scheduler.trainTimesteps();
    if (original < 1 || original > train) {
      throw new InputException(
          "original_inference_steps should be 1 to " + train + ", but is " + original + ".");
    }
    return original;
  }

  private static void require(
      String name, Scheduler scheduler, int original, int available, int steps) {
    if (steps > available) {
      throw new InputException(
          name
              + " can do at most "
              + available
              + " steps here (original_inference_steps "
              + original
              + " times strength "
              + scheduler.options().strength()
              + "), but "
              + steps
              + " were asked for; use fewer steps.");
    }
  }

  /** {@code steps} of the multiples of {@code stride}, less one, from the largest down. */
  private static double[] choose(int available, int stride, int steps) {
    double[] chosen = new double[steps];
    double spread = (double) available / steps;
    for (int i = 0; i < steps; i++) {
      int skipped = (int) Math.floor(i * spread);
      chosen[i] = (double) (available - skipped) * stride - 1;
    }
    return chosen;
  }
}
