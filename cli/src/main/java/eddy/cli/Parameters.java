package eddy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
record Parameters(String prompt, String negative, Map<String, String> fields) {
  private static final String NEGATIVE = "Negative prompt:";
  private static final String EXACT_PROMPT = "Exact prompt";
  private static final String EXACT_NEGATIVE = "Exact negative prompt";
  private static final Pattern KEY =
      Pattern.compile("\\s*(\\w[\\w \\-/]+):\\s*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final JsonMapper JSON = new JsonMapper();

  Parameters {
    fields = new LinkedHashMap<>(fields);
  }

  /** The text for the PNG. */
  String format() {
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

  /** Reads such a text, whoever wrote it. What can't be made out is left out. */
  static Parameters parse(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.strip().split("\n", -1)));
    Map<String, String> fields = fields(lines.getLast());
    // The web UI's own rule: a last line with fewer fields belongs to the prompt.
    if (fields.size() >= 3) {
      lines.removeLast();
    } else {
      fields = new LinkedHashMap<>();
    }
    List<String> prompt = new ArrayList<>();
    List<String> negative = new ArrayList<>();
    List<String> current = prompt;
    for (String line : lines) {
      String stripped = line.strip();
      if (stripped.startsWith(NEGATIVE)) {
        current = negative;
        stripped = stripped.substring(NEGATIVE.length()).strip();
      }
      current.add(stripped);
    }
    String exactPrompt = fields.remove(EXACT_PROMPT);
    String exactNegative = fields.remove(EXACT_NEGATIVE);
    return new Parameters(
        exactPrompt == null ? String.join("\n", prompt) : exactPrompt,
        exactNegative == null ? String.join("\n", negative) : exactNegative,
        fields);
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> out = new LinkedHashMap<>();
    Matcher key = KEY.matcher(line);
    int at = 0;
    while (at < line.length() && key.find(at)) {
      int start = key.end();
      int end = line.startsWith("\"", start) ? endOfQuoted(line, start) : -1;
      if (end < 0) {
        int comma = line.indexOf(',', start);
        end = comma < 0 ? line.length() : comma;
      }
      out.put(key.group(1), unquote(line.substring(start, end).strip()));
      at = end + 1;
    }
    return out;
  }

  /** Index behind the closing quote if a comma or the line's end follows it, else -1. */
  private static int endOfQuoted(String line, int start) {
    for (int i = start + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        int end = i + 1;
        return end == line.length() || line.charAt(end) == ',' ? end : -1;
      }
    }
    return -1;
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

  private static String unquote(String value) {
    if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return value;
    }
    try {
      return JSON.readValue(value, String.class);
    } catch (JsonProcessingException e) {
      return value;
    }
  }

  private static String json(String value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a string is always JSON", e);
    }
  }
}
