package eddy.cli;

import eddy.scheduler.Scheduler;
import java.util.List;
import java.util.Locale;

/** Samplers as the Stable Diffusion web UI writes them into its pictures. */
final class SamplerTitle {
  private static final List<String> TITLES =
      List.of(
          "DDIM",
          "DDPM",
          "PNDM",
          "PLMS",
          "Euler",
          "Euler Karras",
          "Euler a",
          "Heun",
          "Heun Karras",
          "DPM++ 2M",
          "DPM++ 2M Karras",
          "DPM++ 2M Exponential",
          "DPM++ 2M SDE",
          "DPM++ 2M SDE Karras",
          "DPM++ 2M SDE Exponential",
          "DPM++ 3M SDE",
          "DPM++ 3M SDE Karras",
          "DPM++ 3M SDE Exponential",
          "UniPC",
          "UniPC Karras",
          "LMS",
          "LMS Karras",
          "LCM");

  private SamplerTitle() {}

  /** The title of what the user asked for; their own word where the web UI has none. */
  static String of(String sampler) {
    String key = key(sampler);
    return TITLES.stream().filter(t -> key(t).equals(key)).findFirst().orElse(sampler);
  }

  /** The title of a model's own sampler, whose further settings only the model's config has. */
  static String of(Scheduler scheduler) {
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

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("+", "p").replaceAll("[\\s_-]", "");
  }
}
