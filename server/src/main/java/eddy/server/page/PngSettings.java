package eddy.server.page;

import eddy.picture.file.PngTexts;
import eddy.server.desk.SettingsReader;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.Parameters;
import eddy.settings.PixelSize;
import eddy.settings.Recorded;
import eddy.settings.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A picture's parameters as settings of a form. */
final class PngSettings {
  private PngSettings() {}

  /**
   * What a PNG's parameters say, as far as a form can show it.
   *
   * @throws eddy.error.EddyException if it has none that can be read
   */
  static Map<String, Object> of(String called, PngTexts texts) {
    Recorded recorded = Recorded.of(called, texts);
    Map<String, Object> settings = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    Parameters parameters = recorded.parameters();
    if (parameters != null) {
      settings.put(Fields.PROMPT.setting().key(), parameters.prompt());
      if (!parameters.negative().isEmpty()) {
        settings.put(Fields.NEGATIVE.setting().key(), parameters.negative());
      }
      String size = recorded.text(Told.SIZE.key());
      if (size != null) {
        try {
          PixelSize pixels = Told.SIZE.read(size);
          settings.put(Fields.WIDTH.setting().key(), pixels.width());
          settings.put(Fields.HEIGHT.setting().key(), pixels.height());
        } catch (IllegalArgumentException e) {
          notes.add("its size can't be read");
        }
      }
      for (Field<?> field : SettingsReader.FIELDS) {
        put(settings, notes, field, recorded);
      }
      // Both have the same key, and only what else a picture tells says which is meant.
      boolean twice = isIn(settings, Fields.HIRES_SCALE) || isIn(settings, Fields.HIRES_SIZE);
      settings.remove((twice ? Fields.STRENGTH : Fields.HIRES_STRENGTH).setting().key());
    }
    if (recorded.unlike() != null) {
      notes.add(recorded.unlike());
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("settings", settings);
    out.put("model", String.valueOf(recorded.fields().getOrDefault(Fields.MODEL.key(), "")));
    out.put("notes", notes);
    out.put("text", texts.parameters() == null ? "" : texts.parameters());
    return out;
  }

  private static boolean isIn(Map<String, Object> settings, Field<?> field) {
    return settings.containsKey(field.setting().key());
  }

  private static <T> void put(
      Map<String, Object> settings, List<String> notes, Field<T> field, Recorded recorded) {
    for (String key : field.keys()) {
      String text = recorded.text(key);
      if (text == null) {
        continue;
      }
      if (field.form().kind() == Form.FormKind.FILE) {
        notes.add("it " + field.what() + " " + text + ", which has to be given again");
        continue;
      }
      try {
        settings.put(field.setting().key(), field.form().toJson().apply(field.read(text)));
      } catch (IllegalArgumentException e) {
        notes.add(key + " is " + text + ", where " + field.expected() + " was expected");
      }
    }
  }
}
