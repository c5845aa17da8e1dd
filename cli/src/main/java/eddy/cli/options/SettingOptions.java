package eddy.cli.options;

import eddy.cli.terminal.Flags;
import eddy.cli.terminal.Io;
import eddy.error.Message;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.PictureSource;
import eddy.settings.Section;
import eddy.settings.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options out of the table of settings, and settings out of these options. */
public final class SettingOptions {
  private final Map<Field<?>, OptionSpec> options = new LinkedHashMap<>();

  /** The options of a section, to be mixed in under its title. */
  public CommandSpec section(Section section) {
    CommandSpec spec = CommandSpec.create();
    for (Field<?> field : Fields.ALL) {
      if (field.section() == section) {
        OptionSpec option = option(field);
        options.put(field, option);
        spec.addOption(option);
      }
    }
    return spec;
  }

  /** What {@code --model} says; null if it isn't given. */
  public @Nullable String text(Field<?> field) {
    OptionSpec option = options.get(field);
    return option == null ? null : option.getValue();
  }

  /**
   * What was given, but for the model, which isn't a picture's own.
   *
   * @throws eddy.error.InputException for a value that is no path, LoRA or embedding
   */
  public Settings settings() {
    Settings settings = Settings.NONE;
    for (Map.Entry<Field<?>, OptionSpec> e : options.entrySet()) {
      Object value = e.getValue().getValue();
      if (value != null && e.getKey() != Fields.MODEL) {
        settings = with(settings, e.getKey(), value);
      }
    }
    return settings;
  }

  @SuppressWarnings("unchecked") // value() gives what the field's form has
  private static <T> Settings with(Settings settings, Field<T> field, Object given) {
    Object value =
        given instanceof List<?> many
            ? many.stream().map(each -> value(field, each)).toList()
            : value(field, given);
    return settings.with(field, (T) value);
  }

  private static Object value(Field<?> field, Object given) {
    if (field.form().kind() != Form.FormKind.FILE) {
      return given;
    }
    String text = (String) given;
    Class<?> type = field.form().type();
    if (type != Path.class && type != PictureSource.class) {
      return form(field).ofText().apply(text); // a file with a weight or a word
    }
    Path path = Io.path(field.setting(), text);
    return type == PictureSource.class ? PictureSource.of(path) : path;
  }

  /** Of one value, where the field takes several. */
  private static Form<?> form(Field<?> field) {
    return field == Fields.LORA
        ? Form.LORA
        : field == Fields.EMBEDDING ? Form.EMBEDDING : field.form();
  }

  private static OptionSpec option(Field<?> field) {
    Form<?> form = field.form();
    OptionSpec.Builder option =
        OptionSpec.builder("--" + field.setting().key())
            .paramLabel(field.label())
            .description(help(field));
    Class<?> one =
        switch (form.kind()) {
          case TEXT, FILE -> String.class;
          case INTEGER, NUMBER, TRUTH, CHOICE, SEED, SIZE, OFFSET -> form.type();
        };
    if (form.many()) {
      option.type(List.class).auxiliaryTypes(one);
    } else {
      option.type(one);
      if (form.kind() == Form.FormKind.TRUTH && !field.label().isEmpty()) {
        option.arity("1"); // others are switches, which may stand with =true and =false
      }
    }
    switch (form.kind()) {
      case SEED -> option.converters(new Converters.OfSeed());
      case SIZE -> option.converters(new Converters.OfSize());
      case OFFSET -> option.converters(new Converters.OfCrop());
      case CHOICE -> {
        // Asked only when somebody looks.
        option.completionCandidates(() -> form.choices().get().iterator());
        if (form == Form.UPSCALER) {
          option.converters(new Converters.OfUpscaler());
        }
      }
      case TEXT, FILE, INTEGER, NUMBER, TRUTH -> {}
    }
    return option.build();
  }

  /** A field's help in the command line's words. */
  static String[] help(Field<?> field) {
    return field.help().stream().map((Message m) -> m.text(Flags.WORDING)).toArray(String[]::new);
  }
}
