package eddy.settings;

import eddy.error.InputException;
import eddy.picture.file.PngTexts;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.prompt.PromptSyntax;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the PNG of {@code --from} says about how it was made; null wherever it says nothing. Options
 * win over it: a value is read only where its option wasn't given, so that one that can't be read
 * does no harm then.
 */
public final class Recorded {
  /** Without {@code --from}. */
  public static final Recorded NOTHING = new Recorded("", null, null);

  /** Fields that say nothing about how to make the picture. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "Version",
          "User",
          "Model hash",
          "VAE hash",
          "Lora hashes",
          "TI hashes",
          "TI",
          "Hashes",
          "Denoising strength",
          "Batch size",
          "Batch pos");

  private final String file;
  private final @Nullable Parameters parameters;
  private final @Nullable String unlike;
  private final Set<String> asked = new HashSet<>();

  private Recorded(String file, @Nullable Parameters parameters, @Nullable String unlike) {
    this.file = file;
    this.parameters = parameters;
    this.unlike = unlike;
  }

  /**
   * @throws InputException if it is no PNG, or one without parameters that Eddy can read
   */
  public static Recorded of(Path png) {
    PngTexts texts = PngTexts.read(png);
    String text = texts.parameters();
    if (text == null) {
      throw new InputException(
          png + ": has no text \"parameters\", so " + ForeignTexts.instead(texts.keywords()));
    }
    ParametersReader read = ParametersReader.of(text);
    if (read.parameters().fields().isEmpty() && ForeignTexts.isJson(text)) {
      throw new InputException(
          png
              + ": its text \"parameters\" is JSON, as Fooocus or SwarmUI write it, not the web UI's"
              + " form, which is all that Eddy reads; give the settings as options, without --from.");
    }
    return new Recorded(png.toString(), read.parameters(), read.unlike());
  }

  /** The option's value if it was given, else what the parameters say, else null. */
  public <T> @Nullable T or(@Nullable T given, Field<T> field) {
    asked.addAll(field.keys());
    String key = key(field);
    if (given != null || key == null) {
      return given;
    }
    try {
      return field.parse().apply(raw(key));
    } catch (IllegalArgumentException e) {
      throw unusable(field, e);
    }
  }

  /** The option's value if it was given, else what the parameters say, else a default. */
  public <T> T or(@Nullable T given, Field<T> field, T otherwise) {
    T value = or(given, field);
    return value == null ? otherwise : value;
  }

  /** A field that is any text, if none was given. */
  public @Nullable String or(@Nullable String given, String key) {
    String text = raw(key);
    return given == null ? text : given;
  }

  /** Something else decides about these, so that the parameters needn't be read. */
  public void decided(Field<?>... fields) {
    for (Field<?> field : fields) {
      asked.addAll(field.keys());
    }
  }

  /** Whether the parameters have it. */
  public boolean has(Field<?> field) {
    return key(field) != null;
  }

  /** What to call a value in a message: its option, and where it is from if not from there. */
  public String source(@Nullable Object given, Field<?> field, String option) {
    String key = key(field);
    return given != null || key == null
        ? option
        : option + ", which " + file + " gives as its " + key + ",";
  }

  /** For a value that the parameters give, but that can't be used. */
  public InputException unusable(Field<?> field, Throwable cause) {
    String key = String.valueOf(key(field));
    return new InputException(
        file
            + ": its parameters give "
            + key
            + " as "
            + Quoted.of(String.valueOf(raw(key)))
            + ", where "
            + field.expected()
            + " was expected; give "
            + field.option()
            + ", which wins.",
        cause);
  }

  public @Nullable String prompt() {
    return parameters == null ? null : parameters.prompt();
  }

  /** Null also where there was none, in contrast to "". */
  public @Nullable String negative() {
    if (parameters == null
        || (parameters.negative().isEmpty() && raw(Parameters.EMPTY_NEGATIVE) == null)) {
      return null;
    }
    return parameters.negative();
  }

  /** The web UI's own pictures don't say that they have its syntax. */
  public PromptSyntax syntax(@Nullable PromptSyntax given) {
    String version = raw(Parameters.VERSION);
    boolean isOurs = version != null && version.startsWith("eddy ");
    return or(
        given, Fields.SYNTAX, isOurs || !hasFields() ? PromptSyntax.PLAIN : PromptSyntax.A1111);
  }

  /** The web UI draws on the GPU unless its pictures say otherwise. */
  public Rng rng(@Nullable Rng given) {
    return or(given, Fields.RNG, hasFields() ? Rng.CUDA : Rng.CPU);
  }

  private boolean hasFields() {
    return parameters != null && !parameters.fields().isEmpty();
  }

  /**
   * What the user should know of the parameters, a sentence each. To be asked when everything has
   * been read.
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (parameters == null) {
      return notes;
    }
    if (unlike != null) {
      notes.add(file + ": " + unlike);
    }
    List<String> unread =
        parameters.fields().keySet().stream()
            .filter(k -> !asked.contains(k) && !WITHOUT_EFFECT.contains(k))
            .toList();
    if (!unread.isEmpty()) {
      notes.add(
          file
              + " also gives "
              + Quoted.list(unread)
              + ", which had no effect here; the picture may differ.");
    }
    return notes;
  }

  /** The file of {@code --from}, for messages. */
  public String file() {
    return file;
  }

  /**
   * For pictures made from another file, which wasn't given.
   *
   * @throws InputException if the parameters have that key
   */
  public void requireFile(String what, String key, String option) {
    String name = raw(key);
    if (name != null) {
      throw new InputException(
          file
              + ": "
              + what
              + " "
              + Quoted.plain(name)
              + ", which a PNG doesn't hold; give that file with "
              + option
              + ".");
    }
  }

  private @Nullable String key(Field<?> field) {
    Map<String, String> fields = parameters == null ? Map.of() : parameters.fields();
    return field.keys().stream().filter(fields::containsKey).findFirst().orElse(null);
  }

  private @Nullable String raw(String key) {
    asked.add(key);
    return parameters == null ? null : parameters.fields().get(key);
  }
}
