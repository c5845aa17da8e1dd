package eddy.settings;

import eddy.error.Setting;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a picture's parameters tell: settings, and a few things that are no settings of their own.
 * They are written in the order of {@link #ORDER}, whatever the order in which they were told.
 */
public final class Told {
  /** Of the picture. It is given by a width and a height. */
  public static final Field<PixelSize> SIZE =
      Field.of("size", Form.SIZE)
          .png(
              "Size",
              "WIDTHxHEIGHT, each from 1 to 16384,",
              text -> PixelSize.parse(text, 1, 1 << 14))
          .given(Setting.of("width"), " and ", Setting.of("height"))
          .build();

  /** Says that the sampler is the model's own; its title alone doesn't tell all about it. */
  public static final Field<String> SCHEDULER =
      Field.of("scheduler", Form.TEXT).png("Scheduler", "a text").build();

  /** Value of {@link #SCHEDULER}. */
  public static final String MODELS_OWN = "of the model";

  /** Says that there was a negative prompt, "", which the parameters' own form can't. */
  public static final Field<String> EMPTY_NEGATIVE =
      Field.of("empty-negative", Form.TEXT).png("Empty negative prompt", "a text").build();

  /** Which picture of the file's batch it was, from 0. */
  public static final Field<Integer> LATENTS_INDEX =
      Field.of("latents-index", Form.INTEGER)
          .png(
              "Latents",
              "FILE #NUMBER",
              text -> Integer.parseInt(text.substring(text.lastIndexOf('#') + 1)) - 1)
          .given(Setting.of("batch"))
          .build();

  /** Of a second pass where the first began with a picture, and so has a strength itself. */
  public static final Field<Double> HIRES_STRENGTH =
      Field.of("hires-strength", Form.NUMBER)
          .range(new Range(0, 1, true, false))
          .png("Hires strength")
          .build();

  /** A tile's side; 0 for the VAE's own. */
  public static final Field<Integer> VAE_TILING =
      Field.of("tile-size", Form.INTEGER).range(0, 1 << 14).png("VAE tiling").build();

  /** All that may be told, in the order in which it is written. */
  public static final List<Field<?>> ORDER =
      List.of(
          Fields.STEPS,
          Fields.SAMPLER,
          Fields.SCHEDULE,
          Fields.CFG,
          Fields.SEED,
          SIZE,
          Fields.RNG,
          Fields.ETA,
          SCHEDULER,
          Fields.CFG_RESCALE,
          Fields.LATENTS,
          Fields.MODEL,
          Fields.VAE,
          Fields.EMA,
          Fields.PREDICTION_TYPE,
          Fields.LORA,
          Fields.LORA_STRICT,
          Fields.EMBEDDING,
          Fields.REFINER_MODEL,
          Fields.REFINER_START,
          Fields.CLIP_SKIP,
          Fields.SYNTAX,
          Fields.PROMPT_2,
          Fields.NEGATIVE_2,
          EMPTY_NEGATIVE,
          Fields.STRENGTH,
          Fields.INIT,
          Fields.RESIZE,
          Fields.MASK,
          Fields.MASK_BLUR,
          Fields.MASK_PADDING,
          Fields.CONTROL_NET_FILE,
          Fields.CONTROL_IMAGE,
          Fields.CONTROL_WEIGHT,
          Fields.CONTROL_START,
          Fields.CONTROL_END,
          Fields.ORIGINAL_SIZE,
          Fields.CROP_TOP_LEFT,
          Fields.TARGET_SIZE,
          Fields.AESTHETIC_SCORE,
          Fields.HIRES_STRENGTH,
          HIRES_STRENGTH,
          Fields.HIRES_SIZE,
          Fields.HIRES_SCALE,
          Fields.HIRES_UPSCALER,
          Fields.HIRES_STEPS,
          VAE_TILING,
          Fields.DEEP_CACHE,
          Fields.WEIGHTS,
          Fields.ACTIVATIONS,
          Fields.EXACT);

  /** Those that are no settings. */
  public static final List<Field<?>> ALONE =
      List.of(SIZE, SCHEDULER, EMPTY_NEGATIVE, LATENTS_INDEX, HIRES_STRENGTH, VAE_TILING);

  private final Map<Field<?>, String> texts = new HashMap<>();

  /** Nothing told yet. */
  public Told() {}

  /**
   * Tells a value.
   *
   * @param <T> the type of its values
   * @param field what it is
   * @param value which is written in the field's own way
   */
  public <T> void tell(Field<T> field, T value) {
    texts.put(field, field.write(value));
  }

  /**
   * Tells a file by its name, or by another text.
   *
   * @param field what it is
   * @param name the text
   */
  public void name(Field<?> field, String name) {
    texts.put(field, name);
  }

  /** {@return the texts by their keys, in the order in which they are written} */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Field<?> field : ORDER) {
      String text = texts.get(field);
      if (text != null) {
        fields.put(field.key(), text);
      }
    }
    return fields;
  }
}
