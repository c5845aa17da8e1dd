package eddy.cli;

import eddy.picture.file.LatentsFile;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.settings.Fields;
import eddy.settings.Seed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Size, sampler, guidance and noise of the pictures.
 *
 * @param batch pictures at once
 * @param sampler as the user named it; null for the one of the model's own scheduler_config.json
 * @param samplerTitle how a picture's parameters name it
 * @param schedule its noise levels as the user named them; null for its own
 * @param seed of the first picture, unsigned; the others have the next ones, after 2^64 - 1 comes 0
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

  static final String SCHEDULER = "Scheduler";

  /** Value of {@link #SCHEDULER} for pictures made without {@code --sampler}. */
  static final String MODELS_OWN = "of the model";

  /** Adds what the parameters of picture {@code index} say about it. */
  void describe(Map<String, String> fields, int index) {
    fields.put(Fields.STEPS.key(), Integer.toString(steps));
    fields.put(Fields.SAMPLER.key(), samplerTitle);
    if (schedule != null) {
      fields.put(Fields.SCHEDULE.key(), schedule);
    }
    fields.put(Fields.CFG.key(), Settings.number(cfg));
    fields.put(Fields.SEED.key(), Seed.text(seed + index));
    fields.put(Fields.SIZE.key(), width + "x" + height);
    fields.put(Fields.RNG.key(), rng == Rng.CPU ? "CPU" : "NV");
    if (eta != null) {
      fields.put(Fields.ETA.key(), Settings.number(eta));
    }
    if (sampler == null) {
      fields.put(SCHEDULER, MODELS_OWN);
    }
    if (cfgRescale > 0) {
      fields.put(Fields.CFG_RESCALE.key(), Settings.number(cfgRescale));
    }
    if (latents != null) {
      fields.put(Fields.LATENTS_INDEX.key(), latents.label(index));
    }
  }
}
