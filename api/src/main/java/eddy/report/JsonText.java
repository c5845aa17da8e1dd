package eddy.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for {@code --json}. */
public final class JsonText {
  private JsonText() {}

  /** Maps, lists, strings, numbers, booleans and null as indented JSON. */
  public static String of(Map<String, ? extends @Nullable Object> members) {
    try {
      return JsonMapper.builder()
          .build()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values are always JSON", e);
    }
  }
}
