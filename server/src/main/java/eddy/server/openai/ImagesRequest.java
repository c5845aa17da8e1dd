package eddy.server.openai;

import eddy.server.desk.Refusal;
import eddy.server.desk.SettingsReader;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.PixelSize;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for in OpenAI's words. Beside these, it may say any setting of Eddy's by its
 * key. What is known and changes nothing here is passed over and told in the answer.
 *
 * @param model null for the standard one
 * @param settings what to make
 * @param asUrl the answer has addresses of pictures in the place of the pictures
 * @param jpeg in the place of PNG
 * @param quality of a JPEG, 1 to 100
 * @param stream events in the place of one answer
 * @param partialImages previews in it, 0 to 3
 * @param ignored keys that have no effect
 */
record ImagesRequest(
    @Nullable String model,
    Settings settings,
    boolean asUrl,
    boolean jpeg,
    int quality,
    boolean stream,
    int partialImages,
    List<String> ignored) {
  private static final int MOST_PICTURES = 10;
  private static final int MOST_PARTIAL = 3;
  private static final String AUTO = "auto";

  /** Of OpenAI's own models only. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("quality", "style", "user", "moderation", "input_fidelity");

  /**
   * Reads a request.
   *
   * @param given its members; in a form all of them are strings
   * @param pictures settings that are pictures: where to begin, and the mask
   * @throws Refusal for a value that can't be used
   * @throws eddy.error.EddyException for a setting's value that can't be used
   */
  static ImagesRequest of(
      Map<String, @Nullable Object> given, Settings pictures, SettingsReader reader) {
    Settings settings = pictures.over(reader.standing());
    List<String> ignored = new ArrayList<>();
    for (Map.Entry<String, @Nullable Object> e : given.entrySet()) {
      String key = e.getKey();
      Object value = e.getValue();
      if (value == null || OWN.contains(key)) {
        continue;
      }
      Field<?> field = SettingsReader.field(key);
      if (WITHOUT_EFFECT.contains(key) || field == null) {
        ignored.add(key);
      } else {
        settings = reader.with(settings, field, typed(field, value));
      }
    }
    Values values = new Values(given);
    String format = values.text("output_format", "png", List.of("png", "jpeg", "jpg", "webp"));
    if (format.equals("webp")) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "\"output_format\" can be png or jpeg; Eddy doesn't write WebP.",
          "output_format");
    }
    if (values
        .text("background", AUTO, List.of(AUTO, "opaque", "transparent"))
        .equals("transparent")) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "\"background\" can be auto or opaque; Eddy's pictures aren't transparent.",
          "background");
    }
    Object prompt = given.get("prompt");
    if (prompt != null) {
      settings = settings.with(Fields.PROMPT, values.text("prompt", "", List.of()));
    }
    int count = values.whole("n", 1, 1, MOST_PICTURES);
    if (given.get("n") != null) {
      settings = settings.with(Fields.BATCH, count);
    }
    PixelSize size = size(values.text("size", AUTO, List.of()));
    if (size != null) {
      settings = settings.size(size.width(), size.height());
    }
    boolean stream = values.truth("stream");
    int partial = values.whole("partial_images", 0, 0, MOST_PARTIAL);
    settings.check();
    return new ImagesRequest(
        given.get("model") == null ? null : values.text("model", "", List.of()),
        settings,
        values.text("response_format", "b64_json", List.of("b64_json", "url")).equals("url"),
        !format.equals("png"),
        Math.max(1, values.whole("output_compression", 100, 0, 100)),
        stream,
        stream ? partial : 0,
        ignored);
  }

  private static final Set<String> OWN =
      Set.of(
          "prompt",
          "model",
          "n",
          "size",
          "response_format",
          "output_format",
          "output_compression",
          "background",
          "stream",
          "partial_images",
          "image",
          "image[]",
          "mask");

  /** In a form every value is a string. */
  private static Object typed(Field<?> field, Object value) {
    if (!(value instanceof String text) || field.form().kind() == Form.FormKind.FILE) {
      return value;
    }
    return switch (field.form().kind()) {
      case INTEGER, NUMBER -> number(text);
      case TRUTH -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : text;
      default -> text;
    };
  }

  private static Object number(String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      return text; // which the setting refuses in its own words
    }
  }

  private static @Nullable PixelSize size(String text) {
    if (text.equals(AUTO)) {
      return null;
    }
    try {
      return PixelSize.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "\"size\" should be auto, or a width and height such as 512x512, but is "
              + Quoted.of(text)
              + ".",
          "size");
    }
  }

  /** OpenAI's own keys, in JSON or in a form. */
  private record Values(Map<String, @Nullable Object> given) {
    String text(String key, String otherwise, List<String> choices) {
      Object value = given.get(key);
      if (value == null) {
        return otherwise;
      }
      if (!(value instanceof String text) || !(choices.isEmpty() || choices.contains(text))) {
        throw refused(
            key, choices.isEmpty() ? "a string" : "one of " + String.join(", ", choices), value);
      }
      return text;
    }

    int whole(String key, int otherwise, int least, int most) {
      Object value = given.get(key);
      if (value == null) {
        return otherwise;
      }
      int number = value instanceof Integer i ? i : value instanceof String s ? parse(s) : -1;
      if (number >= least && number <= most) {
        return number;
      }
      throw refused(key, "a whole number from " + least + " to " + most, value);
    }

    /** -1 for what is no number, as no key can have that. */
    private static int parse(String text) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    boolean truth(String key) {
      Object value = given.get(key);
      if (value == null || value.equals(false) || value.equals("false")) {
        return false;
      }
      if (value.equals(true) || value.equals("true")) {
        return true;
      }
      throw refused(key, "true or false", value);
    }

    private static Refusal refused(String key, String expected, Object value) {
      return new Refusal(
          Refusal.Reason.BAD_REQUEST,
          '"'
              + key
              + "\" should be "
              + expected
              + ", but is "
              + Quoted.of(String.valueOf(value))
              + ".",
          key);
    }
  }
}
