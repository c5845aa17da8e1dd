package eddy.settings;

import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Samplers as the Stable Diffusion web UI writes them into its pictures. */
public final class SamplerTitle {
  private SamplerTitle() {}

  /**
   * The title of what the user asked for.
   *
   * @param sampler any name that the setting takes
   * @return the title, with the schedule that the name ends with, if any
   * @throws eddy.error.InputException if there is no sampler of that name
   */
  public static String of(String sampler) {
    String title = Schedulers.title(sampler);
    String schedule = Schedulers.scheduleIn(sampler);
    if (schedule == null) {
      return title;
    }
    return title
        + Arrays.stream(schedule.split("_", -1))
            .map(word -> " " + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  /**
   * The title of a model's own sampler, whose further settings only the model's config has.
   *
   * @param scheduler the sampler
   * @return the web UI's title or, where it has none, diffusers' class name without "Scheduler"
   */
  public static String of(Scheduler scheduler) {
    return switch (scheduler.className()) {
      case "EulerDiscreteScheduler" -> "Euler";
      case "EulerAncestralDiscreteScheduler" -> "Euler a";
      case "HeunDiscreteScheduler" -> "Heun";
      case "LMSDiscreteScheduler" -> "LMS";
      case "UniPCMultistepScheduler" -> "UniPC";
      case "DPMSolverMultistepScheduler" -> "DPM++ 2M";
      default -> scheduler.className().replace("Scheduler", "");
    };
  }
}
