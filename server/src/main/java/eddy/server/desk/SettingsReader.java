package eddy.server.desk;

import eddy.error.InputException;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.PictureSource;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings that came over the network: the table's, but for those that belong to whoever runs the
 * server. Files are named as the server's folders have them, and pictures stand in base64, so that
 * no request has a path in it.
 */
public final class SettingsReader {
  /** What a request can't say. */
  private static final Set<Field<?>> NOT_ASKED =
      Set.of(
          Fields.MODEL,
          Fields.TOKENIZER,
          Fields.CONFIG,
          Fields.LORA_DIR,
          Fields.LATENTS,
          Fields.TAESD,
          Fields.MAX_MEMORY,
          Fields.DEVICE_NAME,
          Fields.THREADS);

  /** What a request can say, in the order of the table. */
  public static final List<Field<?>> FIELDS =
      Fields.ALL.stream().filter(f -> !NOT_ASKED.contains(f)).toList();

  private final Library library;
  private final ModelShelf models;

  /**
   * A reader.
   *
   * @param models of which one may be a refiner
   */
  public SettingsReader(Library library, ModelShelf models) {
    this.library = library;
    this.models = models;
  }

  /**
   * The setting of a key.
   *
   * @param key with hyphens or underscores
   * @return null if a request can't say it
   */
  public static @Nullable Field<?> field(String key) {
    Field<?> field = Fields.of(key.replace('_', '-'));
    return field == null || NOT_ASKED.contains(field) ? null : field;
  }

  /** {@return what counts where a request doesn't say it: where prompts find their LoRAs} */
  public Settings standing() {
    return Settings.NONE.with(Fields.LORA_DIR, library.loras().folder());
  }

  /**
   * Reads what stands in JSON.
   *
   * @param json values by the settings' keys
   * @return the settings, checked
   * @throws Refusal for a key that isn't a setting's, or one that a request can't say
   * @throws eddy.error.EddyException for a value that can't be used
   */
  public Settings read(Map<String, ?> json) {
    Settings out = standing();
    for (Map.Entry<String, ?> e : json.entrySet()) {
      Field<?> field = field(e.getKey());
      if (field == null) {
        throw new Refusal(
            Refusal.Reason.BAD_REQUEST,
            (Fields.of(e.getKey()) == null
                    ? "There is no setting "
                    : "Whoever runs the server chooses the setting ")
                + Quoted.of(e.getKey())
                + "; leave it out.",
            e.getKey());
      }
      out = with(out, field, e.getValue());
    }
    out.check();
    return out;
  }

  /**
   * The same settings with one more.
   *
   * @param field one of {@link #FIELDS}
   * @param json its value as it stands in JSON; null changes nothing
   * @return other settings
   * @throws Refusal if the value is a picture and can't be read
   * @throws eddy.error.EddyException if the value can't be used
   */
  public Settings with(Settings settings, Field<?> field, @Nullable Object json) {
    if (json == null) {
      return settings;
    }
    return field.form().kind() == Form.FormKind.FILE
        ? withFile(settings, field, json)
        : Settings.ofJson(Map.of(field.setting().key(), json)).over(settings);
  }

  @SuppressWarnings("unchecked") // file() gives what the field's form has
  private <T> Settings withFile(Settings settings, Field<T> field, Object json) {
    if (!field.form().many()) {
      return settings.with(field, (T) file(field, json));
    }
    List<Object> all = new ArrayList<>();
    for (Object each : json instanceof List<?> many ? many : List.of(json)) {
      all.add(file(field, each));
    }
    return settings.with(field, (T) List.copyOf(all));
  }

  private Object file(Field<?> field, @Nullable Object json) {
    String key = field.setting().key();
    if (!(json instanceof String text)) {
      throw new InputException(
          '"' + key + "\" should be a string, but is " + Quoted.of(String.valueOf(json)) + ".");
    }
    if (field.form().type() == PictureSource.class) {
      return SentPicture.ofBase64(text, key);
    }
    if (field == Fields.LORA) {
      return lora(text);
    }
    if (field == Fields.EMBEDDING) {
      return embedding(text);
    }
    return named(field, text);
  }

  private Path named(Field<?> field, String name) {
    if (field == Fields.VAE) {
      return library.vaes().find(name);
    }
    if (field == Fields.CONTROL_NET_FILE) {
      return library.controlNets().find(name);
    }
    if (field == Fields.REFINER_MODEL) {
      return models.path(name);
    }
    throw new IllegalArgumentException("nothing is known that " + field + " could name");
  }

  /** {@code NAME} or {@code NAME:0.8}, with weights as the command line has them behind a file. */
  private Object lora(String text) {
    int colon = text.indexOf(':');
    Path file = library.loras().find(colon < 0 ? text : text.substring(0, colon));
    String weights = colon < 0 ? ":1" : text.substring(colon);
    return Form.LORA.ofText().apply(file.toAbsolutePath() + weights);
  }

  /** {@code NAME} or {@code WORD=NAME}. */
  private Object embedding(String text) {
    int behind = text.indexOf('=') + 1;
    Path file = library.embeddings().find(text.substring(behind));
    return Form.EMBEDDING.ofText().apply(text.substring(0, behind) + file.toAbsolutePath());
  }

  /** {@return the files that may be named} */
  public Library library() {
    return library;
  }
}
