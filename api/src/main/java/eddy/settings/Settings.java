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

  public Settings {
    values = Map.copyOf(values);
  }

  /** A picture of that. */
  public static Settings of(String prompt) {
    return NONE.with(Fields.PROMPT, prompt);
  }

  /**
   * Those of a picture that Eddy or the Stable Diffusion web UI made.
   *
   * @throws InputException if it is no PNG, or one without parameters that Eddy can read
   */
  public static Settings from(Path png) {
    return new Settings(Map.of(), Recorded.of(png));
  }

  /**
   * Reads what {@link #json} gives.
   *
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

  /** What was given, by the settings' keys: strings, numbers, booleans, and lists of these. */
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

  /** What was given for a setting; null if nothing was. */
  @SuppressWarnings("unchecked") // with() takes values of the field's own type only
  public <T> @Nullable T get(Field<T> field) {
    return (T) values.get(field);
  }

  /** What was given for a setting, or else that. */
  public <T> T or(Field<T> field, T otherwise) {
    T value = get(field);
    return value == null ? otherwise : value;
  }

  /** The same with another value for a setting; null takes it out. */
  public <T> Settings with(Field<T> field, @Nullable T value) {
    Map<Field<?>, Object> more = new LinkedHashMap<>(values);
    if (value == null) {
      more.remove(field);
    } else {
      more.put(field, value);
    }
    return new Settings(more, recorded);
  }

  /** The same, but where nothing is given, what {@code defaults} have. */
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

  /** What not to show. */
  public Settings negative(String text) {
    return with(Fields.NEGATIVE, text);
  }

  /** In pixels; the model says of which number both are multiples, mostly of 8. */
  public Settings size(int width, int height) {
    return with(Fields.WIDTH, width).with(Fields.HEIGHT, height);
  }

  /** Pictures at once, with seed, seed + 1 and so on. */
  public Settings batch(int pictures) {
    return with(Fields.BATCH, pictures);
  }

  /** Of denoising. */
  public Settings steps(int steps) {
    return with(Fields.STEPS, steps);
  }

  /** How strongly the prompt guides; 1 is off. */
  public Settings cfg(double scale) {
    return with(Fields.CFG, scale);
  }

  /** Any name that the command line takes, such as "ddim" or "DPM++ 2M Karras". */
  public Settings sampler(String name) {
    return with(Fields.SAMPLER, name);
  }

  /** The same seed makes the same picture; unsigned. */
  public Settings seed(long seed) {
    return with(Fields.SEED, seed);
  }

  /**
   * A picture to begin with.
   *
   * @param strength how much to change, 0 to 1
   */
  public Settings init(Path picture, double strength) {
    return with(Fields.INIT, PictureSource.of(picture)).with(Fields.STRENGTH, strength);
  }

  /**
   * A picture to begin with.
   *
   * @param strength how much to change, 0 to 1
   */
  public Settings init(PictureFile picture, double strength) {
    return with(Fields.INIT, PictureSource.of(picture)).with(Fields.STRENGTH, strength);
  }

  /** Which part of {@link #init} is painted anew: what is white or, if anything is, transparent. */
  public Settings mask(Path picture) {
    return with(Fields.MASK, PictureSource.of(picture));
  }

  /** One more LoRA. */
  public Settings lora(Path file, double weight) {
    List<LoraSpec> all = new ArrayList<>(or(Fields.LORA, List.of()));
    all.add(LoraSpec.of(file, (float) weight));
    return with(Fields.LORA, List.copyOf(all));
  }

  /** One more ControlNet, of full weight in all steps. */
  public Settings controlNet(Path net, Path picture) {
    List<Path> nets = new ArrayList<>(or(Fields.CONTROL_NET_FILE, List.of()));
    List<PictureSource> pictures = new ArrayList<>(or(Fields.CONTROL_IMAGE, List.of()));
    nets.add(net);
    pictures.add(PictureSource.of(picture));
    return with(Fields.CONTROL_NET_FILE, List.copyOf(nets))
        .with(Fields.CONTROL_IMAGE, List.copyOf(pictures));
  }
}
