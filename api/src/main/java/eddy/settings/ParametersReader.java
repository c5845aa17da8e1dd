package eddy.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.text.Chars;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Parameters}. The web UI's form has all settings in the last line, with commas
 * between. Other programs, and extensions of the web UI, put further lines behind it, the settings
 * in several lines, or other signs between them; such are read too where a line begins with {@code
 * Steps:}.
 *
 * @param unlike how the text departs from the web UI's form, what follows "FILE: " in a sentence;
 *     null if it doesn't
 */
record ParametersReader(Parameters parameters, @Nullable String unlike) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The web UI's own rule: a line with fewer fields belongs to the prompt. */
  private static final int FEWEST = 3;

  private static final Pattern FIRST_FIELD = Pattern.compile("\\s*+Steps: ?\\d");

  static ParametersReader of(String text) {
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> lines = new ArrayList<>(Arrays.asList(whole.strip().split("\n", -1)));
    Map<String, String> fields = fields(lines.getLast(), ',');
    if (fields.size() >= FEWEST) {
      lines.removeLast();
      return new ParametersReader(parameters(lines, fields), null);
    }
    int first = lines.size() - 1;
    while (first >= 0 && !FIRST_FIELD.matcher(lines.get(first)).lookingAt()) {
      first--;
    }
    fields = first < 0 ? new LinkedHashMap<>() : fieldsOf(lines.subList(first, lines.size()));
    if (fields.size() < FEWEST) {
      String last = lines.getLast();
      return new ParametersReader(
          parameters(lines, new LinkedHashMap<>()),
          "its last line, "
              + Quoted.of(last)
              + ", can't be read as settings such as Steps: 20; it is taken as part of the prompt.");
    }
    String unlike =
        "its settings don't stand in one last line with commas between, as the web UI's do; read were "
            + Quoted.list(fields.keySet())
            + ".";
    return new ParametersReader(parameters(lines.subList(0, first), fields), unlike);
  }

  private static Parameters parameters(List<String> lines, Map<String, String> fields) {
    List<String> prompt = new ArrayList<>();
    List<String> negative = new ArrayList<>();
    List<String> current = prompt;
    for (String line : lines) {
      String stripped = line.strip();
      if (stripped.startsWith(Parameters.NEGATIVE)) {
        current = negative;
        stripped = stripped.substring(Parameters.NEGATIVE.length()).strip();
      }
      current.add(stripped);
    }
    String exactPrompt = fields.remove(Parameters.EXACT_PROMPT);
    String exactNegative = fields.remove(Parameters.EXACT_NEGATIVE);
    return new Parameters(
        exactPrompt == null ? String.join("\n", prompt) : exactPrompt,
        exactNegative == null ? String.join("\n", negative) : exactNegative,
        fields);
  }

  /** Of several lines, each with commas or else upright strokes between its fields. */
  private static Map<String, String> fieldsOf(List<String> lines) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String line : lines) {
      Map<String, String> byCommas = fields(line, ',');
      Map<String, String> byStrokes = fields(line, '|');
      out.putAll(byStrokes.size() > byCommas.size() ? byStrokes : byCommas);
    }
    return out;
  }

  /**
   * The fields of a line. A key begins with a letter or digit; more of these, blanks, dashes and
   * slashes follow, and then a colon. Every character is looked at a few times at most.
   */
  private static Map<String, String> fields(String line, char separator) {
    Map<String, String> out = new LinkedHashMap<>();
    int keyStart = -1;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean isWord = Chars.isWord(c);
      if (keyStart < 0) {
        keyStart = isWord ? i : -1;
      } else if (c == ':' && i > line.offsetByCodePoints(keyStart, 1)) {
        int end = endOfValue(line, next, separator);
        int start = next;
        while (start < end && Chars.isSpace(line.charAt(start))) {
          start++;
        }
        out.put(line.substring(keyStart, i), unquote(line.substring(start, end).strip()));
        next = end + 1;
        keyStart = -1;
      } else if (!isWord && c != ' ' && c != '-' && c != '/') {
        keyStart = -1;
      }
      i = next;
    }
    return out;
  }

  /** Index behind a value that begins at {@code from}, perhaps with white space. */
  private static int endOfValue(String line, int from, char separator) {
    int start = from;
    while (start < line.length() && Chars.isSpace(line.charAt(start))) {
      start++;
    }
    int end = line.startsWith("\"", start) ? endOfQuoted(line, start, separator) : -1;
    if (end < 0) {
      end = line.indexOf(separator, start);
    }
    return end < 0 ? line.length() : end;
  }

  /** Index behind the closing quote if a separator or the line's end follows it, else -1. */
  private static int endOfQuoted(String line, int start, char separator) {
    for (int i = start + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        int end = i + 1;
        return end == line.length() || line.charAt(end) == separator ? end : -1;
      }
    }
    return -1;
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
}
