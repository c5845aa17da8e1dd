package eddy.server.openapi;

import eddy.server.desk.JsonWording;
import eddy.server.desk.SettingsReader;
import eddy.settings.Field;
import eddy.settings.Form;
import eddy.settings.PictureSource;
import eddy.settings.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON Schemas out of the table of settings, the one that the command line's options are of. */
final class SettingSchemas {
  private SettingSchemas() {}

  /** Of all settings that a request can say, by their keys. */
  static Map<String, Object> all() {
    Map<String, Object> out = new LinkedHashMap<>();
    for (Field<?> field : SettingsReader.FIELDS) {
      out.put(field.setting().key(), of(field));
    }
    return out;
  }

  private static <T> Map<String, Object> of(Field<T> field) {
    Map<String, Object> one = one(field);
    Map<String, Object> schema = one;
    if (field.form().many()) {
      schema = new LinkedHashMap<>();
      schema.put("type", "array");
      schema.put("items", one);
    }
    schema.put("description", help(field));
    T otherwise = field.otherwise();
    if (otherwise != null) {
      Object json = field.form().toJson().apply(otherwise);
      // Names out of a list are understood in any case; the list has them in lower case.
      boolean isName = field.form().kind() == Form.FormKind.CHOICE && json instanceof String;
      schema.put("default", isName ? json.toString().toLowerCase(Locale.ROOT) : json);
    }
    return schema;
  }

  private static String help(Field<?> field) {
    return field.help().stream()
        .map(m -> m.text(JsonWording.WORDING))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, Object> one(Field<?> field) {
    Form<?> form = field.form();
    Map<String, Object> out = new LinkedHashMap<>();
    switch (form.kind()) {
      case INTEGER -> out.put("type", "integer");
      case NUMBER -> out.put("type", "number");
      case TRUTH -> out.put("type", "boolean");
      case SEED -> out.put("type", List.of("string", "integer"));
      case CHOICE -> {
        out.put("type", "string");
        // More names may be understood than there are in the list.
        out.put(
            "examples",
            form.choices().get().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList());
      }
      case TEXT, SIZE, OFFSET -> out.put("type", "string");
      case FILE -> {
        out.put("type", "string");
        if (form.type() == PictureSource.class) {
          out.put("contentEncoding", "base64");
        }
      }
    }
    range(out, field.range());
    return out;
  }

  private static void range(Map<String, Object> out, @Nullable Range range) {
    if (range != null) {
      out.put(range.above() ? "exclusiveMinimum" : "minimum", range.least());
      if (!Double.isInfinite(range.most())) {
        out.put(range.below() ? "exclusiveMaximum" : "maximum", range.most());
      }
    }
  }
}
