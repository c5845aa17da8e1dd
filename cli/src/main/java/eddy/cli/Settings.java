package eddy.cli;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.pipeline.GenerationRequest.Rng;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a picture looks like, and what its PNG therefore says.
 *
 * @param sampler as the user named it; null for the one of the model's own scheduler_config.json
 * @param samplerTitle how a picture's parameters name it
 * @param clipSkip last layers left out, 0 for none
 * @param model name of the model's folder
 * @param weights in which dtype they were kept
 * @param activations in which dtype the values between ops were kept
 * @param latents the initial noise, if it didn't come from the seed
 */
record Settings(
    String prompt,
    String negative,
    int steps,
    @Nullable String sampler,
    String samplerTitle,
    double cfg,
    double cfgRescale,
    long seed,
    Rng rng,
    int width,
    int height,
    int clipSkip,
    double eta,
    String model,
    WeightStorage weights,
    ActivationStorage activations,
    @Nullable LatentsFile latents) {

  static final String STEPS = "Steps";
  static final String SAMPLER = "Sampler";
  static final String CFG = "CFG scale";
  static final String SEED = "Seed";
  static final String SIZE = "Size";
  static final String MODEL = "Model";
  static final String CLIP_SKIP = "Clip skip";
  static final String RNG = "RNG";
  static final String ETA = "Eta";
  static final String SCHEDULER = "Scheduler";
  static final String CFG_RESCALE = "CFG rescale";
  static final String WEIGHTS = "Weights";
  static final String ACTIVATIONS = "Activations";
  static final String LATENTS = "Latents";
  static final String VERSION = "Version";

  /** Value of {@link #SCHEDULER} for pictures made without {@code --sampler}. */
  static final String MODELS_OWN = "of the model";

  /** What the PNG of picture {@code index} of a batch says; made again alone, it is the same. */
  Parameters parameters(int index) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(STEPS, Integer.toString(steps));
    fields.put(SAMPLER, samplerTitle);
    fields.put(CFG, number(cfg));
    fields.put(SEED, Long.toString(seed + index));
    fields.put(SIZE, width + "x" + height);
    fields.put(MODEL, model);
    if (clipSkip > 0) {
      // The web UI counts from 1: "Clip skip: 2" leaves one layer out.
      fields.put(CLIP_SKIP, Integer.toString(clipSkip + 1));
    }
    // NV is the web UI's name for numbers as NVIDIA's cards draw them.
    fields.put(RNG, rng == Rng.CPU ? "CPU" : "NV");
    if (eta > 0) {
      fields.put(ETA, number(eta));
    }
    if (sampler == null) {
      fields.put(SCHEDULER, MODELS_OWN);
    }
    if (cfgRescale > 0) {
      fields.put(CFG_RESCALE, number(cfgRescale));
    }
    if (weights != WeightStorage.AUTO) {
      fields.put(WEIGHTS, weights.name().toLowerCase(Locale.ROOT));
    }
    if (activations != ActivationStorage.AUTO) {
      fields.put(ACTIVATIONS, activations.name().toLowerCase(Locale.ROOT));
    }
    if (latents != null) {
      fields.put(LATENTS, latents.label(index));
    }
    fields.put(VERSION, "eddy " + Version.text());
    return new Parameters(prompt, negative, fields);
  }

  /** One sentence for each setting that changes nothing beside the others. */
  List<String> withoutEffect(String schedulerClass) {
    List<String> out = new ArrayList<>();
    if (cfg <= 1 && !negative.isEmpty()) {
      out.add("The negative prompt has no effect, for a guidance of 1 or less turns it off.");
    }
    if (cfg <= 1 && cfgRescale > 0) {
      out.add("--cfg-rescale has no effect, for a guidance of 1 or less is none to rescale.");
    }
    if (eta > 0 && !schedulerClass.equals("DDIMScheduler")) {
      out.add("--eta has no effect: only the sampler ddim has it.");
    }
    return out;
  }

  private static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
