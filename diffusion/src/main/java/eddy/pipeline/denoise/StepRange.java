package eddy.pipeline.denoise;

import eddy.error.InputException;
import eddy.pipeline.request.GenerationRequest.Sampling;
import eddy.scheduler.Scheduler;
import java.util.Locale;

/**
 * Which of a sampler's evaluations a run makes.
 *
 * @param begin the first index into the sampler's timesteps
 * @param end one more than the last
 */
public record StepRange(int begin, int end) {
  public int count() {
    return end - begin;
  }

  /** All that the sampler has. */
  public static StepRange all(Scheduler scheduler) {
    return new StepRange(0, scheduler.timesteps().length);
  }

  /**
   * The last steps: as many as {@code strength} is a share of all.
   *
   * @param steps of the sampler, each of which may take several evaluations
   * @throws InputException when not a single one is left
   */
  public static StepRange last(double strength, int steps, Scheduler scheduler) {
    int run = Math.min((int) (steps * strength), steps);
    if (run < 1) {
      throw new InputException(
          String.format(
              Locale.ROOT,
              "A strength of %s leaves none of the %d steps to run; give a strength of at least %s,"
                  + " or more steps.",
              strength,
              steps,
              atLeast(steps)));
    }
    return new StepRange((steps - run) * scheduler.order(), scheduler.timesteps().length);
  }

  /** The part of {@code all} that lies between the start and the end of denoising. */
  public StepRange between(Sampling sampling, Scheduler scheduler) {
    int from = begin;
    int to = end;
    if (sampling.denoisingStart() != null) {
      from = cut(sampling.denoisingStart(), scheduler);
    }
    // As in diffusers an end of 1 is no end, although timesteps below 0 could not be left out.
    if (sampling.denoisingEnd() != null && sampling.denoisingEnd() < 1) {
      to = cut(sampling.denoisingEnd(), scheduler);
    }
    if (from >= to) {
      throw new InputException(
          "No step of this sampler lies between a start of denoising of "
              + (sampling.denoisingStart() == null ? 0 : sampling.denoisingStart())
              + " and an end of "
              + (sampling.denoisingEnd() == null ? 1 : sampling.denoisingEnd())
              + "; give more steps, or a wider range.");
    }
    return new StepRange(from, to);
  }

  /**
   * The first evaluation beyond a share of the training timesteps. With samplers that evaluate
   * twice a step it is the first one of a step, so that what is handed over has a known noise
   * level.
   */
  private static int cut(double share, Scheduler scheduler) {
    int train = scheduler.trainTimesteps();
    // Math.rint rounds halves to even, as Python's round does.
    double cutoff = Math.rint(train - share * train);
    double[] timesteps = scheduler.timesteps();
    int index = 0;
    while (index < timesteps.length && timesteps[index] >= cutoff) {
      index++;
    }
    return index == timesteps.length ? index : index - index % scheduler.order();
  }

  /** The smallest strength, in hundredths, of which one step is left. */
  private static String atLeast(int steps) {
    return String.format(Locale.ROOT, "%.2f", Math.ceil(100.0 / steps) / 100);
  }
}
