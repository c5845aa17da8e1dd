package eddy.settings;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.loader.adapter.LoraSpec;
import eddy.picture.file.PictureFile;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pictures to make. Only what was given is in it; the rest is what the model's makers
 * recommend, or Eddy's own, as the table {@link Fields} says. It never changes, so that threads can
 * share it; each {@code with} makes another.
 *
 * @param values of the lines of {@link Fields}
 * @param recorded a picture's parameters, which count where nothing was given
 */
public record Settings(Map<Field<?>, Object> values, Recorded recorded) {
  /** How front ends call a picture whose parameters count, see {@link #from}. */
  public static final Setting FROM = Setting.of("from");

  /** Nothing given. */
  public static final Settings NONE = new Settings(Map.of(), Recorded.NOTHING);

  /** Keeps a copy of the map. */
  public Settings {
    values = Map.copyOf(values);
  }

  /**
   * A picture of that.
   *
   * @param prompt what to show
   * @return settings of which nothing else is given
   */
  public static Settings of(String prompt) {
    return NONE.with(Fields.PROMPT, prompt);
  }

  /**
   * Those of a picture that Eddy or the Stable Diffusion web UI made.
   *
   * @param png the picture's file
   * @return settings in which nothing is given, and what the picture says counts
   * @throws InputException if it is no PNG, or one without parameters that Eddy can read
   */
  public static Settings from(Path png) {
    return new Settings(Map.of(), Recorded.of(png));
  }

  /**
   * Reads what {@link #json} gives.
   *
   * @param json strings, numbers, booleans and lists, by the settings' keys
   * @return these settings; numbers may still be out of their ranges, see {@link #check}
   * @throws InputException for a key that is no setting's, or a value of another kind
   */
  public static Settings ofJson(Map<String, ?> json) {
    Settings out = NONE;
    for (Map.Entry<String, ?> e : json.entrySet()) {
      Field<?> field = Fields.of(e.getKey());
      if (field == null) {
        throw new InputException(
            "There is no setting " + Quoted.of(e.getKey()) + "; leave it out, or check its name.");
      }
      out = out.withJson(field, e.getValue());
    }
    return out;
  }

  private <T> Settings withJson(Field<T> field, Object json) {
    try {
      return with(field, field.form().ofJson().apply(json));
    } catch (IllegalArgumentException | ClassCastException e) {
      List<String> names = field.form().choices().get();
      throw new InputException(
          Message.of(
                  field.setting(),
                  " should be ",
                  names.isEmpty() ? field.form().inJson() : "one of " + String.join(", ", names),
                  ", but is ",
                  Quoted.of(String.valueOf(json)),
                  ".")
              .about(field.setting()),
          e);
    }
  }

  /**
   * What was given, for a file or a wire. A picture's parameters are not in it.
   *
   * @return strings, numbers, booleans, and lists of these, by the settings' keys, in the order of
   *     {@link Fields#ALL}
   */
  public Map<String, Object> json() {
    Map<String, Object> out = new LinkedHashMap<>();
    for (Field<?> field : Fields.ALL) {
      putJson(out, field);
    }
    return out;
  }

  private <T> void putJson(Map<String, Object> out, Field<T> field) {
    T value = get(field);
    if (value != null) {
      out.put(field.setting().key(), field.form().toJson().apply(value));
    }
  }

  /**
   * What was given for a setting.
   *
   * @param <T> the type of its values
   * @param field the setting
   * @return null if nothing was given
   */
  @SuppressWarnings("unchecked") // with() takes values of the field's own type only
  public <T> @Nullable T get(Field<T> field) {
    return (T) values.get(field);
  }

  /**
   * What was given for a setting, or else that.
   *
   * @param <T> the type of its values
   * @param field the setting
   * @param otherwise what counts if nothing was given
   * @return never null
   */
  public <T> T or(Field<T> field, T otherwise) {
    T value = get(field);
    return value == null ? otherwise : value;
  }

  /**
   * The same with another value for a setting. Numbers out of range are refused by {@link #check},
   * which comes before pictures are made, not here.
   *
   * @param <T> the type of its values
   * @param field the setting
   * @param value null takes it out
   * @return other settings; these don't change
   */
  public <T> Settings with(Field<T> field, @Nullable T value) {
    Map<Field<?>, Object> more = new LinkedHashMap<>(values);
    if (value == null) {
      more.remove(field);
    } else {
      more.put(field, value);
    }
    return new Settings(more, recorded);
  }

  /**
   * The same, but where nothing is given, what others have.
   *
   * @param defaults the others
   * @return settings in which these win
   */
  public Settings over(Settings defaults) {
    Map<Field<?>, Object> all = new LinkedHashMap<>(defaults.values);
    all.putAll(values);
    return new Settings(all, recorded.equals(Recorded.NOTHING) ? defaults.recorded : recorded);
  }

  /**
   * Refuses numbers out of their ranges.
   *
   * @throws InputException which names the first in the table's order
   */
  public void check() {
    Fields.ALL.forEach(this::check);
  }

  private <T> void check(Field<T> field) {
    field.check(get(field));
  }

  /**
   * What not to show.
   *
   * @param text the negative prompt
   * @return other settings
   */
  public Settings negative(String text) {
    return with(Fields.NEGATIVE, text);
  }

  /**
   * How large pictures are; the model says of which number both sides are multiples, mostly of 8.
   *
   * @param width in pixels, 1 to 16384
   * @param height in pixels, 1 to 16384
   * @return other settings
   */
  public Settings size(int width, int height) {
    return with(Fields.WIDTH, width).with(Fields.HEIGHT, height);
  }

  /**
   * Pictures at once, with seed, seed + 1 and so on.
   *
   * @param pictures how many, 1 to 1000
   * @return other settings
   */
  public Settings batch(int pictures) {
    return with(Fields.BATCH, pictures);
  }

  /**
   * Of denoising.
   *
   * @param steps how many, at least 1
   * @return other settings
   */
  public Settings steps(int steps) {
    return with(Fields.STEPS, steps);
  }

  /**
   * How strongly the prompt guides.
   *
   * @param scale of classifier-free guidance, 0 to 1000; 1 is off
   * @return other settings
   */
  public Settings cfg(double scale) {
    return with(Fields.CFG, scale);
  }

  /**
   * The sampler.
   *
   * @param name any that the command line takes, such as "ddim" or "DPM++ 2M Karras"
   * @return other settings
   */
  public Settings sampler(String name) {
    return with(Fields.SAMPLER, name);
  }

  /**
   * The same seed makes the same picture.
   *
   * @param seed 64 bits, which are told as an unsigned number
   * @return other settings
   */
  public Settings seed(long seed) {
    return with(Fields.SEED, seed);
  }

  /**
   * A picture to begin with.
   *
   * @param picture a file, read when its turn comes
   * @param strength how much to change, 0 to 1
   * @return other settings
   */
  public Settings init(Path picture, double strength) {
    return with(Fields.INIT, PictureSource.of(picture)).with(Fields.STRENGTH, strength);
  }

  /**
   * A picture to begin with.
   *
   * @param picture one that was read before
   * @param strength how much to change, 0 to 1
   * @return other settings
   */
  public Settings init(PictureFile picture, double strength) {
    return with(Fields.INIT, PictureSource.of(picture)).with(Fields.STRENGTH, strength);
  }

  /**
   * Which part of {@link #init(Path, double)} is painted anew: what is white or, if anything is,
   * transparent.
   *
   * @param picture a file, read when its turn comes
   * @return other settings
   */
  public Settings mask(Path picture) {
    return with(Fields.MASK, PictureSource.of(picture));
  }

  /**
   * One more LoRA.
   *
   * @param file a safetensors file
   * @param weight how strongly it is applied: any finite number, 1 as it was trained
   * @return other settings
   * @throws InputException if the weight isn't finite
   */
  public Settings lora(Path file, double weight) {
    List<LoraSpec> all = new ArrayList<>(or(Fields.LORA, List.of()));
    all.add(LoraSpec.of(file, (float) weight));
    return with(Fields.LORA, List.copyOf(all));
  }

  /**
   * One more ControlNet, of full weight in all steps unless {@link Fields#CONTROL_WEIGHT} and its
   * like say otherwise.
   *
   * @param net a folder or a safetensors file
   * @param picture the edges, depth, pose and so on that the result is held to
   * @return other settings
   */
  public Settings controlNet(Path net, Path picture) {
    List<Path> nets = new ArrayList<>(or(Fields.CONTROL_NET_FILE, List.of()));
    List<PictureSource> pictures = new ArrayList<>(or(Fields.CONTROL_IMAGE, List.of()));
    nets.add(net);
    pictures.add(PictureSource.of(picture));
    return with(Fields.CONTROL_NET_FILE, List.copyOf(nets))
        .with(Fields.CONTROL_IMAGE, List.copyOf(pictures));
  }
}
