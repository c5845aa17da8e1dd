package eddy.scheduler;

import eddy.error.Choices;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sampler as people call it: a class and the settings that the name implies.
 *
 * @param name the short name
 * @param title as AUTOMATIC1111 has it
 * @param className the class in diffusers
 * @param takes the schedules that it can run on
 * @param automatic the schedule that AUTOMATIC1111 takes where its user chooses none; null for the
 *     one of the model's config
 * @param settings config keys that the name decides
 */
record SamplerName(
    String name,
    String title,
    String className,
    Takes takes,
    @Nullable ScheduleName automatic,
    Map<String, Object> settings) {

  /**
   * A class is that of diffusers, without "Scheduler" at the end. Settings: an algorithm of
   * DPM-Solver, an order, a solver type.
   */
  private static final String TABLE =
      """
      name             | A1111            | class                 | takes    | auto  | settings
      ddim             | DDIM             | DDIM                  | timesteps|       |
      ddpm             | DDPM             | DDPM                  | timesteps|       |
      pndm             | PNDM             | PNDM                  | timesteps|       |
      plms             | PLMS             | PNDM                  | timesteps|       | skip_prk
      euler            | Euler            | EulerDiscrete         | but_lu   |       |
      euler_a          | Euler a          | EulerAncestralDiscrete| but_lu   |       |
      heun             | Heun             | HeunDiscrete          | but_lu   |       |
      lms              | LMS              | LMSDiscrete           | but_lu   |       |
      dpm2             | DPM2             | KDPM2Discrete         | but_lu   | karras|
      dpm2_a           | DPM2 a           | KDPM2AncestralDiscrete| but_lu   | karras|
      dpmpp_2m         | DPM++ 2M         | DPMSolverMultistep    | all      | karras| ++ 2
      dpmpp_2m_sde     | DPM++ 2M SDE     | DPMSolverMultistep    | all      | expo  | sde++ 2
      dpmpp_2m_sde_heun| DPM++ 2M SDE Heun| DPMSolverMultistep    | all      | expo  | sde++ 2 heun
      dpmpp_3m         | DPM++ 3M         | DPMSolverMultistep    | all      |       | ++ 3
      dpmpp_3m_sde     | DPM++ 3M SDE     | DPMSolverMultistep    | all      | expo  | sde++ 3
      dpmpp_sde        | DPM++ SDE        | DPMSolverSDE          | but_lu   | karras|
      dpmpp_2s         | DPM++ 2S         | DPMSolverSinglestep   | but_lu   |       | ++ 2
      dpmpp_3s         | DPM++ 3S         | DPMSolverSinglestep   | but_lu   |       | ++ 3
      deis             | DEIS             | DEISMultistep         | but_lu   |       |
      ipndm            | iPNDM            | IPNDMSigma            | but_lu   |       |
      unipc            | UniPC            | UniPCMultistep        | but_lu   |       |
      unipc_bh1        | UniPC bh1        | UniPCMultistep        | but_lu   |       | bh1
      unipc_bh2        | UniPC bh2        | UniPCMultistep        | but_lu   |       | bh2
      lcm              | LCM              | LCM                   | distilled|       |
      tcd              | TCD              | TCD                   | distilled|       |
      edm_euler        | EDM Euler        | EDMEuler              | none     |       |
      edm_dpmpp_2m     | EDM DPM++ 2M     | EDMDPMSolverMultistep | none     |       | ++ 2
      """;

  static final List<SamplerName> ALL = TABLE.lines().skip(1).map(SamplerName::parse).toList();

  /** Schedules that a sampler can run on. */
  enum Takes {
    ALL(ScheduleName.values()),
    BUT_LU(Arrays.copyOf(ScheduleName.values(), ScheduleName.LU.ordinal())),
    TIMESTEPS(ScheduleName.NORMAL, ScheduleName.SGM_UNIFORM, ScheduleName.DDIM_UNIFORM),
    /** Its own timesteps, those of the distillation, which lie as in this schedule. */
    DISTILLED(ScheduleName.SGM_UNIFORM),
    NONE;

    final List<ScheduleName> schedules;

    Takes(ScheduleName... schedules) {
      this.schedules = List.of(schedules);
    }
  }

  /** A sampler and the schedule that its name had at the end. */
  record Found(SamplerName sampler, @Nullable ScheduleName schedule) {}

  /**
   * Finds a sampler by any of its names, alone or with a schedule behind it.
   *
   * @throws InputException if there's none, with the nearest names
   */
  static Found find(String wanted) {
    String key = simplified(wanted);
    Optional<SamplerName> alone = named(key);
    if (alone.isPresent()) {
      return new Found(alone.get(), null);
    }
    for (ScheduleName schedule : ScheduleName.values()) {
      for (String suffix : schedule.keys()) {
        Optional<SamplerName> first =
            key.endsWith(suffix)
                ? named(key.substring(0, key.length() - suffix.length()))
                : Optional.empty();
        if (first.isPresent()) {
          return new Found(first.get(), schedule);
        }
      }
    }
    throw new InputException(
        Message.of(
                "There is no sampler named '",
                Quoted.list(List.of(wanted)),
                "'",
                ScheduleName.named(key).isPresent() ? ", which is a schedule" : "",
                Nearest.sentence(
                    key,
                    candidates(),
                    new Choices(Schedulers.SAMPLER, "Schedulers.names()", true),
                    Schedulers.names()))
            .about(Schedulers.SAMPLER));
  }

  /**
   * @param key in the form of {@link #simplified}
   */
  static Optional<SamplerName> named(String key) {
    for (String each : List.of(key, plain(key))) {
      for (SamplerName sampler : ALL) {
        if (sampler.keys().contains(each)) {
          return Optional.of(sampler);
        }
      }
    }
    return Schedulers.classNames().stream()
        .filter(className -> simplified(className).equals(key))
        .findFirst()
        .map(SamplerName::ofClass);
  }

  private static SamplerName ofClass(String className) {
    Takes takes =
        ALL.stream()
            .filter(sampler -> sampler.className.equals(className))
            .map(SamplerName::takes)
            .findFirst()
            .orElse(Takes.NONE);
    return new SamplerName(className, className, className, takes, null, Map.of());
  }

  private static SamplerName parse(String row) {
    String[] cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    return new SamplerName(
        cells[0],
        cells[1],
        cells[2] + "Scheduler",
        Takes.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[4].isEmpty() ? null : ScheduleName.find(cells[4]),
        settings(cells[5]));
  }

  private static Map<String, Object> settings(String cell) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (String word : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" "))) {
      switch (word) {
        case "++" -> settings.put("algorithm_type", "dpmsolver++");
        case "sde++" -> settings.put("algorithm_type", "sde-dpmsolver++");
        case "2", "3" -> settings.put("solver_order", Integer.valueOf(word));
        case "heun", "bh1", "bh2" -> settings.put("solver_type", word);
        case "skip_prk" -> settings.put("skip_prk_steps", true);
        default -> throw new IllegalStateException(word);
      }
    }
    return Map.copyOf(settings);
  }

  /** Whether the name is a class of diffusers: its user knows what they do. */
  boolean isClass() {
    return name.equals(className);
  }

  private List<String> keys() {
    return List.of(simplified(name), simplified(title));
  }

  /** Only what tells names apart: {@code DPM++ 2M Karras} becomes {@code dpmpp2mkarras}. */
  static String simplified(String name) {
    return name.toLowerCase(Locale.ROOT).replace("+", "p").replaceAll("[\\s_-]", "");
  }

  /** Without k-diffusion's mark, ComfyUI's for noise from the GPU, and the long form of "a". */
  private static String plain(String key) {
    return key.replaceFirst("^k", "").replaceFirst("gpu$", "").replaceFirst("ancestral$", "a");
  }

  private static List<Nearest.Candidate> candidates() {
    List<Nearest.Candidate> all = new ArrayList<>();
    for (SamplerName sampler : ALL) {
      sampler.keys().forEach(key -> all.add(new Nearest.Candidate(sampler.name, key)));
      for (ScheduleName schedule : sampler.takes.schedules) {
        String name = sampler.name + "_" + schedule.title();
        all.add(new Nearest.Candidate(name, simplified(name)));
      }
    }
    for (String className : Schedulers.classNames()) {
      all.add(new Nearest.Candidate(className, simplified(className)));
    }
    return all;
  }
}
