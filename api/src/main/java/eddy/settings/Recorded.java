package eddy.settings;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.picture.file.PngTexts;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a PNG says about how it was made.
 *
 * @param file as the user named it; "" for {@link #NOTHING}
 * @param parameters null where there is no PNG
 * @param unlike how its text departs from the usual form, what follows "FILE: " in a sentence; null
 *     if it doesn't
 */
public record Recorded(String file, @Nullable Parameters parameters, @Nullable String unlike) {
  /** Without a PNG. */
  public static final Recorded NOTHING = new Recorded("", null, null);

  /**
   * Reads a PNG's parameters. Their values aren't looked at yet: one that can't be used does no
   * harm if the user gives another.
   *
   * @param png the picture's file
   * @return what it says
   * @throws InputException if it is no PNG, or one without parameters that Eddy can read
   */
  public static Recorded of(Path png) {
    return of(png.toString(), PngTexts.read(png));
  }

  /**
   * The same of a PNG whose texts were read before.
   *
   * @param called what messages call the PNG
   * @param texts of it
   * @return what it says
   * @throws InputException if it has no parameters that Eddy can read
   */
  public static Recorded of(String called, PngTexts texts) {
    String text = texts.parameters();
    if (text == null) {
      throw new InputException(
          Message.in(
              called, ": has no text \"parameters\", so ", ForeignTexts.instead(texts.keywords())));
    }
    ParametersReader read = ParametersReader.of(text);
    if (read.parameters().fields().isEmpty() && ForeignTexts.isJson(text)) {
      throw new InputException(
          Message.in(
              called,
              ": its text \"parameters\" is JSON, as Fooocus or SwarmUI write it, not the web UI's"
                  + " form, which is all that Eddy reads; give the settings as options, without ",
              Settings.FROM,
              "."));
    }
    return new Recorded(called, read.parameters(), read.unlike());
  }

  /**
   * The text of a key.
   *
   * @param key as the PNG has it, such as "CFG scale"
   * @return null if there is none
   */
  public @Nullable String text(String key) {
    return parameters == null ? null : parameters.fields().get(key);
  }

  /** {@return the texts by their keys; none without a PNG} */
  public Map<String, String> fields() {
    return parameters == null ? Map.of() : parameters.fields();
  }
}
