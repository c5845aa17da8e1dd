package eddy.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.server.desk.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON that came over the network, and JSON that goes there. */
public final class WireJson {
  /** Lists in maps in lists; the deepest that a client sends has five levels. */
  private static final int DEEPEST = 32;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Integer.MAX_VALUE) // a body's own limit comes first
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private WireJson() {}

  /**
   * Reads an object.
   *
   * @param body as it came
   * @return its members, in their order
   * @throws Refusal if it isn't an object, or isn't JSON
   */
  @SuppressWarnings("unchecked") // Jackson's maps have strings as keys
  public static Map<String, @Nullable Object> object(byte[] body) {
    try {
      Map<String, @Nullable Object> read = MAPPER.readValue(body, LinkedHashMap.class);
      if (read != null) {
        return read;
      }
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ")";
      throw refused(where);
    } catch (IOException e) {
      throw refused("");
    }
    throw refused("");
  }

  private static Refusal refused(String where) {
    return new Refusal(
        Refusal.Reason.BAD_REQUEST,
        "The body should be one JSON object, each key once and no deeper than "
            + DEEPEST
            + " levels, but can't be read as that"
            + where
            + ".");
  }

  /**
   * Writes what Jackson knows: maps, lists, strings, numbers, booleans, null.
   *
   * @param value such a value
   * @return JSON on one line
   */
  public static String text(@Nullable Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values are always JSON", e);
    }
  }
}
