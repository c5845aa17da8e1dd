package eddy.mcp;

import eddy.cli.terminal.Flags;
import eddy.error.Assignment;
import eddy.error.Choices;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.error.Wording;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.Range;
import eddy.settings.Settings;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tool's arguments: lines of the table of settings, as a JSON schema. */
final class ArgumentSchema {
  /** What a client may choose; nothing of it names a file. */
  static final List<Field<?>> ARGUMENTS =
      List.of(
          Fields.PROMPT,
          Fields.NEGATIVE,
          Fields.WIDTH,
          Fields.HEIGHT,
          Fields.STEPS,
          Fields.CFG,
          Fields.SAMPLER,
          Fields.SEED,
          Fields.BATCH);

  private static final List<Setting> SETTINGS = ARGUMENTS.stream().map(Field::setting).toList();

  /** Arguments by their names, and all else by the server's own options. */
  static final Wording WORDING =
      new Wording() {
        @Override
        public String setting(Setting setting) {
          return SETTINGS.contains(setting) ? setting.key() : Flags.WORDING.setting(setting);
        }

        @Override
        public String assignment(Assignment assignment) {
          return SETTINGS.contains(assignment.setting())
              ? setting(assignment.setting()) + " " + assignment.value()
              : Flags.WORDING.assignment(assignment);
        }

        @Override
        public String choices(Choices choices) {
          return SETTINGS.contains(choices.setting())
              ? "the tool's schema"
              : Flags.WORDING.choices(choices);
        }
      };

  private ArgumentSchema() {}

  /**
   * The schema.
   *
   * @param defaults what counts where a call says nothing
   */
  static Map<String, Object> of(Settings defaults) {
    Map<String, Object> given = defaults.json();
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<?> field : ARGUMENTS) {
      Map<String, Object> property = property(field);
      Object value = given.get(field.setting().key());
      if (value != null) {
        property.put(
            "default",
            field.form().kind() == Form.FormKind.SEED ? new BigInteger((String) value) : value);
      }
      properties.put(field.setting().key(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.of(Fields.PROMPT.setting().key()));
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> property(Field<?> field) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "type",
        switch (field.form().kind()) {
          case INTEGER, SEED -> "integer";
          case NUMBER -> "number";
          case TRUTH -> "boolean";
          case TEXT, CHOICE, SIZE, OFFSET, FILE -> "string";
        });
    out.put("description", description(field));
    List<String> names = field.form().choices().get();
    if (!names.isEmpty()) {
      out.put("enum", names);
    }
    Range range = field.range();
    if (range != null) {
      if (Double.isFinite(range.least())) {
        out.put(range.above() ? "exclusiveMinimum" : "minimum", (long) range.least());
      }
      if (Double.isFinite(range.most())) {
        out.put(range.below() ? "exclusiveMaximum" : "maximum", (long) range.most());
      }
    }
    return out;
  }

  private static String description(Field<?> field) {
    if (field == Fields.PROMPT) {
      return "what to show"; // the command line's text speaks of its other arguments
    }
    if (field == Fields.SAMPLER) {
      return "how noise becomes a picture; default the model's";
    }
    return field.help().stream()
        .map((Message m) -> m.text(WORDING))
        .collect(Collectors.joining(" "));
  }
}
