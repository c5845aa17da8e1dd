package eddy.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a picture was made with, in the text form that the Stable Diffusion web UI (AUTOMATIC1111)
 * keeps in the PNG chunk {@code parameters}: the prompt, a line {@code Negative prompt: …} if there
 * is one, and last a line of fields such as {@code Steps: 25, Sampler: DDIM, CFG scale: 5}.
 *
 * <p>That form loses white space at the ends of lines, and can't tell a prompt that itself has a
 * line beginning with {@code Negative prompt:}. For prompts that it would change, {@link #format}
 * adds two more fields with the exact texts, which other programs skip.
 *
 * @param prompt may have several lines
 * @param negative the same; "" for none
 * @param fields in the order in which they are written
 */
public record Parameters(String prompt, String negative, Map<String, String> fields) {
  /** Key of the program's name and version. */
  public static final String VERSION = "Version";

  /** Says that there was a negative prompt, "", which this form can't. */
  public static final String EMPTY_NEGATIVE = "Empty negative prompt";

  static final String NEGATIVE = "Negative prompt:";
  static final String EXACT_PROMPT = "Exact prompt";
  static final String EXACT_NEGATIVE = "Exact negative prompt";
  private static final JsonMapper JSON = new JsonMapper();

  /** Keeps a copy of the fields, in their order. */
  public Parameters {
    fields = new LinkedHashMap<>(fields);
  }

  /** {@return the text for the PNG} */
  public String format() {
    String text = format(fields);
    if (parse(text).equals(this)) {
      return text;
    }
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(EXACT_PROMPT, prompt);
    more.put(EXACT_NEGATIVE, negative);
    return format(more);
  }

  private String format(Map<String, String> lastLine) {
    StringBuilder out = new StringBuilder(prompt);
    if (!negative.isEmpty()) {
      out.append('\n').append(NEGATIVE).append(' ').append(negative);
    }
    out.append('\n');
    String separator = "";
    for (Map.Entry<String, String> e : lastLine.entrySet()) {
      out.append(separator).append(e.getKey()).append(": ").append(quote(e.getValue()));
      separator = ", ";
    }
    return out.toString().strip();
  }

  /**
   * Reads such a text, whoever wrote it. What can't be made out is left out.
   *
   * @param text a PNG's {@code parameters}
   * @return what it tells; without fields where it has none of them
   */
  public static Parameters parse(String text) {
    return ParametersReader.of(text).parameters();
  }

  private static String quote(String value) {
    if (value.isEmpty()) {
      return value;
    }
    boolean plain =
        isInk(value.charAt(0))
            && isInk(value.charAt(value.length() - 1))
            && !value.startsWith("\"")
            && value.chars().noneMatch(c -> c == ',' || c == ':' || c == '\n' || c == '\r');
    return plain ? value : json(value);
  }

  private static boolean isInk(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
  }

  private static String json(String value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a string is always JSON", e);
    }
  }
}
