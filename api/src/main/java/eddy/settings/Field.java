package eddy.settings;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of settings: what a front end calls the setting, what it may be, and how a
 * picture's parameters tell it. Some lines stand in a picture's parameters only, as the size does,
 * which is given by a width and a height.
 *
 * @param <T> the type of its values
 */
public final class Field<T> {
  private final Setting setting;
  private final Form<T> form;
  private final @Nullable Section section;
  private final String label;
  private final List<Message> help;
  private final @Nullable Range range;
  private final @Nullable T otherwise;
  private final List<String> keys;
  private final String expected;
  private final @Nullable Function<String, T> read;
  private final Function<T, String> write;
  private final Message given;
  private final @Nullable String what;

  private Field(Builder<T> b) {
    setting = b.setting;
    form = b.form;
    section = b.section;
    label = b.label;
    help = b.help;
    range = b.range;
    otherwise = b.otherwise;
    keys = b.keys;
    expected = b.expected;
    read = b.read;
    write = b.write;
    given = b.given;
    what = b.what;
  }

  /** A line of which the rest is told by the builder's methods. */
  static <T> Builder<T> of(String key, Form<T> form) {
    return new Builder<>(key, form);
  }

  /** {@return what every front end calls it, in its own way} */
  public Setting setting() {
    return setting;
  }

  /** {@return what its values look like} */
  public Form<T> form() {
    return form;
  }

  /** {@return where a front end shows it; null if it is in a picture's parameters only} */
  public @Nullable Section section() {
    return section;
  }

  /** {@return what stands for its value in a help text, such as "N"} */
  public String label() {
    return label;
  }

  /** {@return what it does and what it is unless given, in a few words; one or more lines} */
  public List<Message> help() {
    return help;
  }

  /** {@return the numbers that it may be; null if it isn't one, or any will do} */
  public @Nullable Range range() {
    return range;
  }

  /** {@return what it is unless given; null where the model or another setting says that} */
  public @Nullable T otherwise() {
    return otherwise;
  }

  /**
   * {@return the keys under which it stands in a picture's parameters, of which Eddy writes the
   * first; there may be none}
   */
  public List<String> keys() {
    return keys;
  }

  /**
   * {@return the key that Eddy writes}
   *
   * @throws java.util.NoSuchElementException if a picture's parameters don't tell it
   */
  public String key() {
    return keys.getFirst();
  }

  /** {@return what a picture's parameters should say, with its article} */
  public String expected() {
    return expected;
  }

  /** {@return the settings to give instead of it, for messages} */
  public Message given() {
    return given;
  }

  /** {@return for a file, which a PNG doesn't hold, the picture's relation to it; else null} */
  public @Nullable String what() {
    return what;
  }

  /**
   * Reads the value in a picture's parameters.
   *
   * @param text as it stands there
   * @return the value
   * @throws IllegalArgumentException if it is none
   */
  public T read(String text) {
    if (read == null) {
      throw new IllegalArgumentException(text);
    }
    return read.apply(text);
  }

  /**
   * The value for a picture's parameters.
   *
   * @param value any
   * @return the text that stands there
   */
  public String write(T value) {
    return write.apply(value);
  }

  /**
   * Checks a value that was given.
   *
   * @param value null if none was
   * @throws InputException if it is out of range
   */
  public void check(@Nullable T value) {
    if (range == null || value == null) {
      return;
    }
    if (value instanceof List<?> values) {
      values.forEach(v -> check(v, range));
    } else {
      check(value, range);
    }
  }

  private void check(Object value, Range allowed) {
    if (value instanceof Number n && !allowed.has(n.doubleValue())) {
      throw new InputException(
          Message.of(setting, " should be ", allowed.words(), ", but is ", n, ".").about(setting));
    }
  }

  @Override
  public String toString() {
    return setting.key() + (keys.isEmpty() ? "" : " (" + key() + ")");
  }

  /** Collects a line. */
  static final class Builder<T> {
    private final Setting setting;
    private final Form<T> form;
    private @Nullable Section section;
    private String label = "";
    private List<Message> help = List.of();
    private @Nullable Range range;
    private @Nullable T otherwise;
    private List<String> keys = List.of();
    private String expected = "";
    private @Nullable Function<String, T> read;
    private Function<T, String> write;
    private Message given;
    private @Nullable String what;

    private Builder(String key, Form<T> form) {
      this.setting = Setting.of(key);
      this.form = form;
      this.given = Message.of(setting);
      this.write = value -> text(form.toJson().apply(value));
    }

    private static String text(Object json) {
      return switch (json) {
        case Double x -> Numbers.text(x);
        case List<?> many -> many.stream().map(Builder::text).collect(Collectors.joining("; "));
        default -> json.toString();
      };
    }

    /**
     * Where front ends show it.
     *
     * @param help parts of the first line
     */
    Builder<T> in(Section section, String label, Object... help) {
      this.section = section;
      this.label = label;
      this.help = List.of(Message.of(help));
      return this;
    }

    /** A second line of help. */
    Builder<T> andHelp(String line) {
      help = List.of(help.getFirst(), Message.of(line));
      return this;
    }

    Builder<T> range(double least, double most) {
      range = Range.of(least, most);
      return this;
    }

    Builder<T> range(Range allowed) {
      range = allowed;
      return this;
    }

    Builder<T> otherwise(T value) {
      otherwise = value;
      return this;
    }

    /** Under that key, a number or numbers within the range. */
    Builder<T> png(String key) {
      Range allowed = Objects.requireNonNull(range);
      String words = allowed.words();
      return png(
          key,
          form.many()
              ? "numbers " + words + ", such as 0.8; 1,"
              : (form.kind() == Form.FormKind.INTEGER ? "a whole number " : "a number ") + words,
          text -> {
            T value = form.ofText().apply(text);
            List<?> all = value instanceof List<?> many ? many : List.of(value);
            if (all.stream()
                .anyMatch(v -> !(v instanceof Number n && allowed.has(n.doubleValue())))) {
              throw new IllegalArgumentException(text);
            }
            return value;
          });
    }

    /** Under that key, as text in the form's own way. */
    Builder<T> png(String key, String expected) {
      return png(key, expected, form.ofText());
    }

    Builder<T> png(String key, String expected, Function<String, T> read) {
      keys = List.of(key);
      this.expected = expected;
      this.read = read;
      return this;
    }

    /**
     * Only a name stands under that key, of a file that has to be given again.
     *
     * @param what the picture's relation to it, such as "was decoded by"
     */
    Builder<T> named(String key, String what) {
      keys = List.of(key);
      this.what = what;
      return this;
    }

    /** Others write it under that key. */
    Builder<T> or(String key) {
      keys = List.of(keys.getFirst(), key);
      return this;
    }

    Builder<T> written(Function<T, String> text) {
      write = text;
      return this;
    }

    Builder<T> given(Object... parts) {
      given = Message.of(parts);
      return this;
    }

    Field<T> build() {
      return new Field<>(this);
    }
  }
}
