package eddy.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of all settings: what front ends call them, what they may be, and how a picture's
 * parameters tell them. A line that is added to one of its parts and to {@link #ALL} is an option
 * of the command line and a member of the JSON and, if it has a key and stands in {@link
 * Told#ORDER}, is read from pictures and written into them.
 */
public final class Fields
    implements PromptFields, ModelFields, SamplingFields, StartFields, RunFields {
  /** Of a picture, in pixels. */
  static final int LONGEST_SIDE = 1 << 14;

  /** All of them, in the order in which front ends show them. */
  public static final List<Field<?>> ALL =
      List.of(
          PROMPT,
          NEGATIVE,
          SYNTAX,
          CLIP_SKIP,
          PROMPT_2,
          NEGATIVE_2,
          MODEL,
          TOKENIZER,
          VAE,
          CONFIG,
          EMA,
          PREDICTION_TYPE,
          LORA,
          LORA_DIR,
          LORA_STRICT,
          EMBEDDING,
          WIDTH,
          HEIGHT,
          BATCH,
          STEPS,
          CFG,
          CFG_RESCALE,
          SAMPLER,
          SCHEDULE,
          ETA,
          SEED,
          RNG,
          LATENTS,
          INIT,
          STRENGTH,
          RESIZE,
          MASK,
          MASK_BLUR,
          MASK_PADDING,
          CONTROL_NET_FILE,
          CONTROL_IMAGE,
          CONTROL_WEIGHT,
          CONTROL_START,
          CONTROL_END,
          ORIGINAL_SIZE,
          CROP_TOP_LEFT,
          TARGET_SIZE,
          AESTHETIC_SCORE,
          REFINER_MODEL,
          REFINER_START,
          HIRES_SCALE,
          HIRES_SIZE,
          HIRES_UPSCALER,
          HIRES_STEPS,
          HIRES_STRENGTH,
          MAX_MEMORY,
          VAE_TILING,
          TILE_SIZE,
          DEEP_CACHE,
          PREVIEW,
          TAESD,
          DEVICE_NAME,
          WEIGHTS,
          ACTIVATIONS,
          EXACT,
          THREADS);

  private Fields() {}

  /**
   * The setting of a key.
   *
   * @param key as in {@code cfg-rescale}
   * @return null if there is none
   */
  public static @Nullable Field<?> of(String key) {
    return ALL.stream().filter(f -> f.setting().key().equals(key)).findFirst().orElse(null);
  }

  /**
   * How a picture's parameters name a file or folder.
   *
   * @param path any
   * @return the last name of its absolute path
   */
  public static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
