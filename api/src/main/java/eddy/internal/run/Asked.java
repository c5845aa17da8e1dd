package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.prompt.PromptSyntax;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import eddy.settings.Recorded;
import eddy.settings.Settings;
import eddy.settings.Told;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was given, and what a picture's parameters say where nothing was; null where neither says
 * anything. What was given wins: parameters are read only where nothing was, so that one that can't
 * be read does no harm then. It remembers which parameters were asked for.
 */
public final class Asked {
  /** Fields that say nothing about how to make the picture. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          Parameters.VERSION,
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

  private final Settings settings;
  private final Recorded recorded;
  private final Consumer<Message> notes;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param notes hears what the user should know
   */
  public Asked(Settings settings, Consumer<Message> notes) {
    this.settings = settings;
    this.recorded = settings.recorded();
    this.notes = notes;
  }

  /** Tells the user something. */
  void note(Object... parts) {
    notes.accept(Message.of(parts));
  }

  /** What was given alone. */
  public <T> @Nullable T given(Field<T> field) {
    return settings.get(field);
  }

  /** What was given, else what the parameters say, else null. */
  public <T> @Nullable T or(Field<T> field) {
    return orRecorded(settings.get(field), field);
  }

  /** What was given, else what the parameters say, else a default. */
  public <T> T or(Field<T> field, T otherwise) {
    T value = or(field);
    return value == null ? otherwise : value;
  }

  /** The same for something that was given in another way. */
  public <T> @Nullable T orRecorded(@Nullable T given, Field<T> field) {
    asked.addAll(field.keys());
    String key = key(field);
    if (given != null || key == null) {
      return given;
    }
    try {
      return field.read(raw(key));
    } catch (IllegalArgumentException e) {
      throw unusable(field, e);
    }
  }

  /** Something else decides about these, so that the parameters needn't be read. */
  void decided(Field<?>... fields) {
    for (Field<?> field : fields) {
      asked.addAll(field.keys());
    }
  }

  /** Whether the parameters have it. */
  boolean has(Field<?> field) {
    return key(field) != null;
  }

  /** What to call a value in a message: its setting, and where it is from if not from there. */
  Message source(@Nullable Object given, Field<?> field, Object... name) {
    String key = key(field);
    return given != null || key == null
        ? Message.of(name)
        : Message.of(Message.of(name), ", which ", recorded.file(), " gives as its ", key, ",");
  }

  /** For a value that the parameters give, but that can't be used. */
  InputException unusable(Field<?> field, Throwable cause) {
    String key = String.valueOf(key(field));
    return new InputException(
        Message.of(
            recorded.file(),
            ": its parameters give ",
            key,
            " as ",
            Quoted.of(raw(key)),
            ", where ",
            field.expected(),
            " was expected; give ",
            field.given(),
            ", which wins."),
        cause);
  }

  /**
   * For pictures made with a file, which wasn't given.
   *
   * @throws InputException if the parameters name one
   */
  void requireFile(Field<?> field) {
    requireFile(String.valueOf(field.what()), field.key(), field.setting());
  }

  /** The same under another key. */
  void requireFile(String what, String key, Setting setting) {
    String name = recorded.text(key);
    asked.add(key);
    if (name != null) {
      throw new InputException(
          Message.in(
              recorded.file(),
              ": " + what + " " + Quoted.plain(name),
              ", which a PNG doesn't hold; give that file with ",
              setting,
              "."));
    }
  }

  /** Null if there is neither. */
  public @Nullable String prompt() {
    String given = settings.get(Fields.PROMPT);
    Parameters said = recorded.parameters();
    return given != null || said == null ? given : said.prompt();
  }

  /** Null also where there was none, in contrast to "". */
  @Nullable String negative() {
    String given = settings.get(Fields.NEGATIVE);
    Parameters said = recorded.parameters();
    if (given != null || said == null) {
      return given;
    }
    return said.negative().isEmpty() && text(Told.EMPTY_NEGATIVE) == null ? null : said.negative();
  }

  /** The web UI's own pictures don't say that they have its syntax. */
  PromptSyntax syntax() {
    String version = recorded.text(Parameters.VERSION);
    boolean isOurs = version != null && version.startsWith("eddy ");
    return or(
        Fields.SYNTAX,
        isOurs || recorded.fields().isEmpty() ? PromptSyntax.PLAIN : PromptSyntax.A1111);
  }

  /** The web UI draws on the GPU unless its pictures say otherwise. */
  Rng rng() {
    return or(Fields.RNG, recorded.fields().isEmpty() ? Rng.CPU : Rng.CUDA);
  }

  /** A text of the parameters; null if there is none. */
  @Nullable String text(Field<?> field) {
    asked.addAll(field.keys());
    return recorded.text(field.key());
  }

  /**
   * What the user should know of the parameters, a sentence each. To be asked when everything has
   * been read.
   */
  List<String> unread() {
    List<String> notes = new ArrayList<>();
    if (recorded.parameters() == null) {
      return notes;
    }
    if (recorded.unlike() != null) {
      notes.add(recorded.file() + ": " + recorded.unlike());
    }
    List<String> unread =
        recorded.fields().keySet().stream()
            .filter(k -> !asked.contains(k) && !WITHOUT_EFFECT.contains(k))
            .toList();
    if (!unread.isEmpty()) {
      notes.add(
          recorded.file()
              + " also gives "
              + Quoted.list(unread)
              + ", which had no effect here; the picture may differ.");
    }
    return notes;
  }

  private @Nullable String key(Field<?> field) {
    return field.keys().stream().filter(recorded.fields()::containsKey).findFirst().orElse(null);
  }

  private String raw(String key) {
    asked.add(key);
    return String.valueOf(recorded.text(key));
  }
}
