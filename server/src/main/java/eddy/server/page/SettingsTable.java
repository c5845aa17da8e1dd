package eddy.server.page;

import eddy.server.desk.JsonWording;
import eddy.server.desk.Library;
import eddy.server.desk.ModelShelf;
import eddy.server.desk.SettingsReader;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.PictureSource;
import eddy.settings.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of settings as JSON: what a request can say, for whoever draws a form. */
final class SettingsTable {
  private SettingsTable() {}

  static List<Map<String, @Nullable Object>> json(Library library, ModelShelf models) {
    List<Map<String, @Nullable Object>> out = new ArrayList<>();
    for (Field<?> field : SettingsReader.FIELDS) {
      out.add(line(field, library, models));
    }
    return out;
  }

  private static <T> Map<String, @Nullable Object> line(
      Field<T> field, Library library, ModelShelf models) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("key", field.setting().key());
    line.put("section", field.section() == null ? "" : field.section().title());
    line.put("kind", kind(field));
    line.put("many", field.form().many());
    line.put("label", field.label());
    line.put(
        "help",
        field.help().stream()
            .map(m -> m.text(JsonWording.WORDING))
            .collect(Collectors.joining(" ")));
    Range range = field.range();
    if (range != null) {
      line.put("least", range.least());
      if (!Double.isInfinite(range.most())) {
        line.put("most", range.most());
      }
    }
    T otherwise = field.otherwise();
    if (otherwise != null) {
      line.put("default", field.form().toJson().apply(otherwise));
    }
    List<String> choices = choices(field, library, models);
    if (!choices.isEmpty()) {
      line.put("choices", choices);
    }
    return line;
  }

  private static String kind(Field<?> field) {
    Form<?> form = field.form();
    if (form.kind() != Form.FormKind.FILE) {
      return form.kind().name().toLowerCase(Locale.ROOT);
    }
    return form.type() == PictureSource.class ? "picture" : "name";
  }

  private static List<String> choices(Field<?> field, Library library, ModelShelf models) {
    if (field == Fields.LORA) {
      return library.loras().names();
    }
    if (field == Fields.EMBEDDING) {
      return library.embeddings().names();
    }
    if (field == Fields.VAE) {
      return library.vaes().names();
    }
    if (field == Fields.CONTROL_NET_FILE) {
      return library.controlNets().names();
    }
    if (field == Fields.REFINER_MODEL) {
      return models.names();
    }
    return field.form().choices().get().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
  }
}
