package eddy.cli;

import eddy.pipeline.GenerationRequest.Rng;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Size, sampler, guidance and noise of the pictures.
 *
 * @param batch pictures at once
 * @param sampler as the user named it; null for the one of the model's own scheduler_config.json
 * @param samplerTitle how a picture's parameters name it
 * @param schedule its noise levels as the user named them; null for its own
 * @param eta null for the sampler's own
 * @param latents the initial noise, if it didn't come from the seed
 */
record Sampling(
    int width,
    int height,
    int batch,
    int steps,
    @Nullable String sampler,
    String samplerTitle,
    @Nullable String schedule,
    double cfg,
    double cfgRescale,
    @Nullable Double eta,
    long seed,
    Rng rng,
    @Nullable LatentsFile latents) {

  static final String STEPS = "Steps";
  static final String SAMPLER = "Sampler";
  static final String SCHEDULE = "Schedule type";
  static final String CFG = "CFG scale";
  static final String SEED = "Seed";
  static final String SIZE = "Size";
  static final String RNG = "RNG";
  static final String ETA = "Eta";
  static final String SCHEDULER = "Scheduler";
  static final String CFG_RESCALE = "CFG rescale";
  static final String LATENTS = "Latents";

  /** Samplers whose share of fresh noise can be chosen. */
  private static final List<String> HAVE_ETA = List.of("DDIMScheduler", "TCDScheduler");

  /** Value of {@link #SCHEDULER} for pictures made without {@code --sampler}. */
  static final String MODELS_OWN = "of the model";

  /** Adds what the parameters of picture {@code index} say about it. */
  void describe(Map<String, String> fields, int index) {
    fields.put(STEPS, Integer.toString(steps));
    fields.put(SAMPLER, samplerTitle);
    if (schedule != null) {
      fields.put(SCHEDULE, schedule);
    }
    fields.put(CFG, Settings.number(cfg));
    fields.put(SEED, Long.toString(seed + index));
    fields.put(SIZE, width + "x" + height);
    // NV is the web UI's name for numbers as NVIDIA's cards draw them.
    fields.put(RNG, rng == Rng.CPU ? "CPU" : "NV");
    if (eta != null) {
      fields.put(ETA, Settings.number(eta));
    }
    if (sampler == null) {
      fields.put(SCHEDULER, MODELS_OWN);
    }
    if (cfgRescale > 0) {
      fields.put(CFG_RESCALE, Settings.number(cfgRescale));
    }
    if (latents != null) {
      fields.put(LATENTS, latents.label(index));
    }
  }

  /** One sentence for each setting that changes nothing beside the others. */
  List<String> withoutEffect(Prompts prompts, String schedulerClass) {
    List<String> out = new ArrayList<>();
    if (cfg <= 1 && prompts.negative() != null && !prompts.negative().isEmpty()) {
      out.add("The negative prompt has no effect, for a guidance of 1 or less turns it off.");
    }
    if (cfg <= 1 && cfgRescale > 0) {
      out.add("--cfg-rescale has no effect, for a guidance of 1 or less is none to rescale.");
    }
    if (eta != null && eta > 0 && !HAVE_ETA.contains(schedulerClass)) {
      out.add("--eta has no effect: only the samplers ddim and tcd have it.");
    }
    return out;
  }
}
