package eddy.scheduler;

import eddy.InputException;
import eddy.config.Config;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes samplers: the one that a model's config names, or another by its name. */
public final class Schedulers {
  private static final Map<String, Function<Config, Scheduler>> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("DDIMScheduler", DDIMScheduler::new);
    CLASSES.put("DDPMScheduler", DDPMScheduler::new);
    CLASSES.put("PNDMScheduler", PNDMScheduler::new);
    CLASSES.put("EulerDiscreteScheduler", EulerDiscreteScheduler::new);
    CLASSES.put("EulerAncestralDiscreteScheduler", EulerAncestralDiscreteScheduler::new);
    CLASSES.put("HeunDiscreteScheduler", HeunDiscreteScheduler::new);
    CLASSES.put("DPMSolverMultistepScheduler", DPMSolverMultistepScheduler::new);
    CLASSES.put("UniPCMultistepScheduler", UniPCMultistepScheduler::new);
    CLASSES.put("LMSDiscreteScheduler", LMSDiscreteScheduler::new);
    CLASSES.put("LCMScheduler", LCMScheduler::new);
    CLASSES.put("KDPM2DiscreteScheduler", KDPM2DiscreteScheduler::new);
    CLASSES.put("KDPM2AncestralDiscreteScheduler", KDPM2AncestralDiscreteScheduler::new);
    CLASSES.put("DPMSolverSDEScheduler", DPMSolverSDEScheduler::new);
    CLASSES.put("DPMSolverSinglestepScheduler", DPMSolverSinglestepScheduler::new);
    CLASSES.put("DEISMultistepScheduler", DEISMultistepScheduler::new);
    CLASSES.put("IPNDMScheduler", IPNDMScheduler::new);
    CLASSES.put("TCDScheduler", TCDScheduler::new);
    CLASSES.put("EDMEulerScheduler", EDMEulerScheduler::new);
    CLASSES.put("EDMDPMSolverMultistepScheduler", EDMDPMSolverMultistepScheduler::new);
  }

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
  }

  private Schedulers() {}

  /** The names of the classes of diffusers that {@link #fromConfig} can make. */
  public static List<String> classNames() {
    return List.copyOf(CLASSES.keySet());
  }

  /**
   * The sampler that a {@code scheduler_config.json} describes.
   *
   * @throws InputException if its class, a key or a value isn't supported
   */
  public static Scheduler fromConfig(Config config) {
    String className = config.stringOr("_class_name", "");
    Function<Config, Scheduler> constructor = CLASSES.get(className);
    if (constructor == null) {
      throw new InputException(
          config.source()
              + ": "
              + (className.isEmpty()
                  ? "key _class_name is missing"
                  : "sampler class " + className + " isn't supported")
              + "; choose another with --sampler, or one of "
              + String.join(", ", CLASSES.keySet())
              + ".");
    }
    Config own = config;
    for (String key : DROPPED_KEYS.getOrDefault(className, List.of())) {
      own = own.with(key, null);
    }
    Scheduler scheduler = constructor.apply(own);
    own.ignore(FAMILY_KEYS);
    own.requireAllRead();
    return scheduler;
  }

  /**
   * The sampler with a name that people use, for a model. What the model's config says (betas,
   * prediction type, spacing and all else that the two samplers share) stays; what it leaves out
   * takes the new sampler's defaults, as with diffusers' {@code
   * Class.from_config(pipe.scheduler.config)}.
   *
   * @param name a class of diffusers ({@code EulerDiscreteScheduler}), a name of the AUTOMATIC1111
   *     interface ({@code DPM++ 2M Karras}) or a short one ({@code dpmpp_2m_karras}); upper and
   *     lower case, spaces, dashes and underscores don't matter
   * @param modelSchedulerConfig the model's {@code scheduler_config.json}
   * @throws InputException if there's no such sampler; the message has the nearest names and all
   */
  public static Scheduler byName(String name, Config modelSchedulerConfig) {
    SamplerName sampler = SamplerName.find(name);
    Config config = modelSchedulerConfig.with("_class_name", sampler.className());
    for (Map.Entry<String, Object> entry : sampler.settings().entrySet()) {
      config = config.with(entry.getKey(), entry.getValue());
    }
    return fromConfig(config);
  }

  /** The short names of all samplers, for help texts. */
  public static List<String> names() {
    return SamplerName.ALL.stream().map(SamplerName::name).toList();
  }
}
