package eddy.scheduler;

import eddy.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sampler as people call it: a class and the settings that the name implies.
 *
 * @param name the short name
 * @param className the class in diffusers
 * @param settings config keys that the name decides
 * @param aliases other names in short form
 */
record SamplerName(
    String name, String className, Map<String, Object> settings, List<String> aliases) {

  private static final String DPM = "DPMSolverMultistepScheduler";
  private static final String NO_SPACING = "";
  private static final String KARRAS = "use_karras_sigmas";
  private static final String EXPONENTIAL = "use_exponential_sigmas";
  private static final List<String> SPACINGS =
      List.of(KARRAS, EXPONENTIAL, "use_beta_sigmas", "use_lu_lambdas");

  static final List<SamplerName> ALL =
      List.of(
          new SamplerName("ddim", "DDIMScheduler", Map.of(), List.of()),
          new SamplerName("ddpm", "DDPMScheduler", Map.of(), List.of()),
          new SamplerName("pndm", "PNDMScheduler", Map.of(), List.of()),
          new SamplerName("plms", "PNDMScheduler", Map.of("skip_prk_steps", true), List.of()),
          spaced("euler", "EulerDiscreteScheduler", NO_SPACING, "k_euler"),
          spaced("euler_karras", "EulerDiscreteScheduler", KARRAS),
          new SamplerName(
              "euler_a",
              "EulerAncestralDiscreteScheduler",
              Map.of(),
              List.of("euler_ancestral", "k_euler_a", "k_euler_ancestral")),
          spaced("heun", "HeunDiscreteScheduler", NO_SPACING, "k_heun"),
          spaced("heun_karras", "HeunDiscreteScheduler", KARRAS),
          spaced("dpm2", "KDPM2DiscreteScheduler", NO_SPACING, "dpm_2", "k_dpm_2"),
          spaced("dpm2_karras", "KDPM2DiscreteScheduler", KARRAS),
          dpm("dpmpp_2m", "dpmsolver++", 2, NO_SPACING),
          dpm("dpmpp_2m_karras", "dpmsolver++", 2, KARRAS),
          dpm("dpmpp_2m_exponential", "dpmsolver++", 2, EXPONENTIAL),
          dpm("dpmpp_2m_sde", "sde-dpmsolver++", 2, NO_SPACING),
          dpm("dpmpp_2m_sde_karras", "sde-dpmsolver++", 2, KARRAS),
          dpm("dpmpp_2m_sde_exponential", "sde-dpmsolver++", 2, EXPONENTIAL),
          dpm("dpmpp_3m", "dpmsolver++", 3, NO_SPACING),
          dpm("dpmpp_3m_karras", "dpmsolver++", 3, KARRAS),
          dpm("dpmpp_3m_sde", "sde-dpmsolver++", 3, NO_SPACING),
          dpm("dpmpp_3m_sde_karras", "sde-dpmsolver++", 3, KARRAS),
          dpm("dpmpp_3m_sde_exponential", "sde-dpmsolver++", 3, EXPONENTIAL),
          spaced("unipc", "UniPCMultistepScheduler", NO_SPACING, "uni_pc"),
          spaced("unipc_karras", "UniPCMultistepScheduler", KARRAS, "uni_pc_karras"),
          spaced("lms", "LMSDiscreteScheduler", NO_SPACING, "k_lms"),
          spaced("lms_karras", "LMSDiscreteScheduler", KARRAS),
          new SamplerName("lcm", "LCMScheduler", Map.of(), List.of()));

  private static final int MAX_SUGGESTIONS = 3;

  /**
   * Finds a sampler by any of its names.
   *
   * @throws InputException if there's none, with the nearest names
   */
  static SamplerName find(String wanted) {
    String key = simplified(wanted);
    for (SamplerName sampler : ALL) {
      if (sampler.keys().contains(key)) {
        return sampler;
      }
    }
    for (String className : Schedulers.classNames()) {
      if (simplified(className).equals(key)) {
        return new SamplerName(className, className, Map.of(), List.of());
      }
    }
    List<String> near = nearest(key);
    throw new InputException(
        "There is no sampler named '"
            + wanted
            + "'"
            + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
            + (near.isEmpty() ? "; choose one of " : " All samplers: ")
            + String.join(", ", Schedulers.names())
            + ".");
  }

  private static SamplerName spaced(
      String name, String className, String spacing, String... aliases) {
    Map<String, Object> settings = spacing.equals(NO_SPACING) ? Map.of() : only(spacing);
    return new SamplerName(name, className, settings, List.of(aliases));
  }

  private static SamplerName dpm(String name, String algorithm, int order, String spacing) {
    Map<String, Object> settings =
        new HashMap<>(spacing.equals(NO_SPACING) ? Map.of() : only(spacing));
    settings.put("algorithm_type", algorithm);
    settings.put("solver_order", order);
    return new SamplerName(name, DPM, Map.copyOf(settings), List.of());
  }

  /** One spacing on and the others, which the model's config might have on, off. */
  private static Map<String, Object> only(String spacing) {
    Map<String, Object> settings = new HashMap<>();
    for (String each : SPACINGS) {
      settings.put(each, each.equals(spacing));
    }
    return settings;
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add(simplified(name));
    aliases.forEach(alias -> keys.add(simplified(alias)));
    return keys;
  }

  /** Only what tells names apart: {@code DPM++ 2M Karras} becomes {@code dpmpp2mkarras}. */
  private static String simplified(String name) {
    return name.toLowerCase(Locale.ROOT).replace("+", "p").replaceAll("[\\s_-]", "");
  }

  private static List<String> nearest(String key) {
    record Candidate(String name, int distance) {}
    List<Candidate> candidates = new ArrayList<>();
    for (SamplerName sampler : ALL) {
      sampler.keys().stream()
          .mapToInt(other -> distance(key, other))
          .min()
          .ifPresent(d -> candidates.add(new Candidate(sampler.name, d)));
    }
    for (String className : Schedulers.classNames()) {
      candidates.add(new Candidate(className, distance(key, simplified(className))));
    }
    int limit = Math.max(2, key.length() / 3);
    int best = candidates.stream().mapToInt(Candidate::distance).min().orElse(limit + 1);
    return candidates.stream()
        .filter(c -> c.distance <= Math.min(limit, best + 1))
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(MAX_SUGGESTIONS)
        .map(Candidate::name)
        .toList();
  }

  /** Insertions, deletions and substitutions that make one string the other (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
