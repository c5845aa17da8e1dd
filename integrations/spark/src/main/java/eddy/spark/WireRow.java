package eddy.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.error.Message;
import eddy.settings.Settings;
import eddy.table.BadRow;
import eddy.table.PictureRow;
import eddy.table.TableRow;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way to an executor.
 *
 * @param id of the row
 * @param place where it stands
 * @param settings all of them as JSON, the seed among them; null of a row of which no picture can
 *     be made
 * @param problem what is wrong with such a row
 */
record WireRow(String id, String place, @Nullable String settings, @Nullable Message problem)
    implements Serializable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static WireRow of(TableRow row) {
    return switch (row) {
      case PictureRow p -> new WireRow(p.id(), p.place(), json(p.settings()), null);
      case BadRow bad -> new WireRow(bad.id(), bad.place(), null, bad.problem());
    };
  }

  static String json(Settings settings) {
    try {
      return MAPPER.writeValueAsString(settings.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values are always JSON", e);
    }
  }

  /** What {@link #json} was given. */
  static Settings settings(String json) {
    try {
      return Settings.ofJson(MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written as JSON is JSON", e);
    }
  }

  TableRow row() {
    if (settings != null) {
      return new PictureRow(id, place, settings(settings));
    }
    return new BadRow(id, place, problem == null ? Message.of(place) : problem);
  }
}
