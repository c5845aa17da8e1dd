package eddy.scheduler.registry;

import eddy.config.Config;
import eddy.error.Choices;
import eddy.error.FileKey;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.scheduler.BetaScheduler;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.Scheduler;
import eddy.text.Quoted;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes samplers: the one that a model's config names, or another by its name. */
public final class Schedulers {
  static final Setting SAMPLER = Setting.of("sampler");

  /**
   * Keys that some sampler of the family reads. The samplers share one config file, so each passes
   * over the keys of the others; a key outside this list is refused.
   */
  private static final String[] FAMILY_KEYS = {
    "algorithm_type",
    "clip_sample",
    "clip_sample_range",
    "disable_corrector",
    "dynamic_thresholding_ratio",
    "euler_at_final",
    "final_sigmas_type",
    "flow_shift",
    "interpolation_type",
    "lambda_min_clipped",
    "lower_order_final",
    "noise_sampler_seed",
    "original_inference_steps",
    "predict_x0",
    "rho",
    "sample_max_value",
    "set_alpha_to_one",
    "shift_terminal",
    "sigma_data",
    "sigma_max",
    "sigma_min",
    "sigma_schedule",
    "skip_prk_steps",
    "solver_order",
    "solver_p",
    "solver_type",
    "steps_offset",
    "thresholding",
    "time_shift_type",
    "timestep_scaling",
    "timestep_spacing",
    "timestep_type",
    "use_beta_sigmas",
    "use_dynamic_shifting",
    "use_exponential_sigmas",
    "use_flow_sigmas",
    "use_karras_sigmas",
    "use_lu_lambdas",
    "variance_type",
  };

  /**
   * Keys that diffusers' schedulers once wrote and that never had a say in the picture: which
   * library's arrays they worked on, and which timesteps the training chose from.
   */
  public static final Set<String> UNUSED_KEYS = Set.of("tensor_format", "timestep_values");

  /**
   * Keys that a class doesn't know in diffusers, which then drops the key of a model that has it.
   * The same pictures need the same.
   */
  private static final Map<String, List<String>> DROPPED_KEYS = new HashMap<>();

  static {
    for (String className :
        List.of(
            "PNDMScheduler",
            "LMSDiscreteScheduler",
            "HeunDiscreteScheduler",
            "KDPM2DiscreteScheduler",
            "KDPM2AncestralDiscreteScheduler",
            "DPMSolverSDEScheduler",
            "DEISMultistepScheduler")) {
      DROPPED_KEYS.put(className, List.of("rescale_betas_zero_snr"));
    }
    DROPPED_KEYS.put(
        "DPMSolverSinglestepScheduler",
        List.of("rescale_betas_zero_snr", "timestep_spacing", "steps_offset"));
    DROPPED_KEYS.put(
        "EulerAncestralDiscreteScheduler",
        List.of("use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas"));
  }

  private Schedulers() {}

  /**
   * The names of the classes that {@link #fromConfig} can make: those of diffusers,
   * IPNDMSigmaScheduler, and what {@link SamplerProvider}s of other jars bring.
   */
  public static List<String> classNames() {
    return Samplers.found().classNames();
  }

  /**
   * The sampler that a {@code scheduler_config.json} describes.
   *
   * @throws InputException if its class, a key or a value isn't supported
   */
  public static Scheduler fromConfig(Config config) {
    return made(withoutDropped(config));
  }

  /**
   * The noise that the training of a model with a table of betas added.
   *
   * @param config the model's {@code scheduler_config.json}
   * @throws InputException if its sampler is for noise of another kind, or isn't supported
   */
  public static NoiseSchedule noiseSchedule(Config config) {
    if (fromConfig(config) instanceof BetaScheduler scheduler) {
      return scheduler.noiseSchedule();
    }
    throw InputException.in(
        config.source(),
        ": this model's noise isn't made of betas, which are needed here; choose another model.");
  }

  private static Config withoutDropped(Config config) {
    Config own = config;
    for (String key : DROPPED_KEYS.getOrDefault(config.stringOr("_class_name", ""), List.of())) {
      own = own.with(key, null);
    }
    return own;
  }

  private static Scheduler made(Config config) {
    String className = config.stringOr("_class_name", "");
    Samplers samplers = Samplers.found();
    Function<Config, ? extends Scheduler> constructor = samplers.constructor(className);
    if (constructor == null) {
      throw new InputException(
          Message.in(
                  config.source(),
                  ": ",
                  className.isEmpty()
                      ? "key _class_name is missing"
                      : "sampler class " + Quoted.plain(className) + " isn't supported",
                  "; choose another with ",
                  SAMPLER,
                  " (",
                  new Choices(SAMPLER, "Schedulers.names()", false),
                  " lists them).")
              .about(new FileKey(config.source(), "_class_name")));
    }
    Scheduler scheduler = constructor.apply(config);
    config.ignore(FAMILY_KEYS);
    config.ignore(samplers.keys());
    config.ignore(UNUSED_KEYS);
    config.requireAllRead();
    return scheduler;
  }

  /** {@link #byName(String, String, Config)} on the model's own schedule, or the name's. */
  public static Scheduler byName(String name, Config modelSchedulerConfig) {
    return byName(name, null, modelSchedulerConfig);
  }

  /**
   * The sampler with a name that people use, for a model. What the model's config says (betas,
   * prediction type, spacing and all else that the two samplers share) stays; what it leaves out
   * takes the new sampler's defaults, as with diffusers' {@code
   * Class.from_config(pipe.scheduler.config)}.
   *
   * @param sampler a class of diffusers ({@code EulerDiscreteScheduler}), a name of AUTOMATIC1111
   *     ({@code DPM++ 2M}), of ComfyUI ({@code euler_ancestral}) or a short one ({@code dpmpp_2m});
   *     upper and lower case, spaces, dashes and underscores don't matter; a schedule may follow
   *     ({@code DPM++ 2M Karras})
   * @param schedule the noise levels to visit, as AUTOMATIC1111 ({@code SGM Uniform}), ComfyUI
   *     ({@code sgm_uniform}) or diffusers ({@code trailing}) calls them; {@code Automatic} for
   *     AUTOMATIC1111's choice; null for the one in the sampler's name, or else the model's
   * @param modelSchedulerConfig the model's {@code scheduler_config.json}
   * @throws InputException if there's no such sampler or schedule, with the nearest names and all;
   *     or if they don't go together or with the model
   */
  public static Scheduler byName(
      String sampler, @Nullable String schedule, Config modelSchedulerConfig) {
    Samplers.Found found = Samplers.found().find(sampler);
    String className = classFor(found.sampler(), sampler, modelSchedulerConfig);
    ScheduleName chosen = scheduleFor(found, sampler, schedule);
    Map<String, Object> settings = new LinkedHashMap<>(found.sampler().settings());
    if (chosen != null && found.sampler().takes() != Sampler.Takes.DISTILLED) {
      settings.putAll(chosen.settings());
    }
    Config config = withoutDropped(modelSchedulerConfig.with("_class_name", className));
    for (Map.Entry<String, Object> entry : settings.entrySet()) {
      config = config.with(entry.getKey(), entry.getValue());
    }
    return made(config);
  }

  /** Refuses short names that a model's kind of training rules out; class names are believed. */
  private static String classFor(Sampler sampler, String asked, Config model) {
    String own = model.stringOr("_class_name", "");
    String wanted = sampler.className();
    if (wanted.equals("IPNDMSigmaScheduler") && own.equals("IPNDMScheduler")) {
      return own;
    }
    if (!sampler.isClass() && wanted.startsWith("EDM") != own.startsWith("EDM")) {
      throw new InputException(
          own.startsWith("EDM")
              ? "This model was trained on noise levels and not on timesteps ("
                  + own
                  + "), so the sampler "
                  + asked
                  + " can't run it; choose edm_euler or edm_dpmpp_2m."
              : "The sampler "
                  + asked
                  + " is for models trained on noise levels, whose scheduler config names an"
                  + " EDM class, but this one has "
                  + (own.isEmpty() ? "no class" : own)
                  + "; choose euler or dpmpp_2m.");
    }
    return wanted;
  }

  private static @Nullable ScheduleName scheduleFor(
      Samplers.Found found, String asked, @Nullable String schedule) {
    Sampler sampler = found.sampler();
    ScheduleName inName = found.schedule();
    ScheduleName chosen = inName;
    if (schedule != null) {
      boolean automatic = Sampler.simplified(schedule).equals("automatic");
      if (!automatic) {
        chosen = ScheduleName.find(schedule);
      } else if (inName == null) {
        return sampler.automatic();
      }
    }
    if (inName != null && chosen != inName) {
      throw new InputException(
          "The sampler's name, "
              + asked
              + ", already has the schedule "
              + inName.title()
              + ", but "
              + schedule
              + " was asked for too; use "
              + sampler.name()
              + " with one of them.");
    }
    if (chosen != null && !sampler.takes().schedules.contains(chosen)) {
      List<String> possible = ScheduleName.titles(sampler.takes().schedules);
      throw new InputException(
          "The sampler "
              + sampler.name()
              + " can't run on the schedule "
              + chosen.title()
              + "; it takes "
              + (possible.isEmpty() ? "only its own" : String.join(", ", possible))
              + ".");
    }
    return chosen;
  }

  /** The short names of all samplers, for help texts. */
  public static List<String> names() {
    return Samplers.found().names();
  }

  /** The short names of all schedules, for help texts. */
  public static List<String> schedules() {
    return ScheduleName.titles(List.of(ScheduleName.values()));
  }

  /**
   * A sampler as AUTOMATIC1111 names it, such as {@code DPM++ 2M}, without its schedule.
   *
   * @throws InputException if there's no sampler with that name
   */
  public static String title(String sampler) {
    return Samplers.found().find(sampler).sampler().title();
  }

  /**
   * The short name of the schedule that a sampler's name ends with, such as {@code karras}; null if
   * it names none.
   *
   * @throws InputException if there's no sampler with that name
   */
  public static @Nullable String scheduleIn(String sampler) {
    ScheduleName schedule = Samplers.found().find(sampler).schedule();
    return schedule == null ? null : schedule.title();
  }
}
