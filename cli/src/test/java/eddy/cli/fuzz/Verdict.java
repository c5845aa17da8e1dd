package eddy.cli.fuzz;

import eddy.error.EddyException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is right: an input is taken, or refused with one sentence. Everything else is a {@link
 * Finding}, whatever the input.
 */
final class Verdict {
  /** Characters of a sentence, the folder's path not counted. */
  private static final int LONGEST = 300;

  /** What only those say who didn't know what went wrong. */
  private static final List<String> UNKNOWING =
      List.of("Exception", "this is a bug", "java.", "Out of memory", "null");

  private static final Pattern VARIABLE = Pattern.compile("\"[^\"]*\"|[\\d.]+|\\s{2,}");

  /**
   * A fault.
   *
   * @param kind the same for faults that are probably one
   * @param detail several lines
   */
  record Finding(String kind, String detail) {
    /** Characters of each line that are told. */
    private static final int LONGEST_LINE = 500;

    Finding {
      detail =
          detail
              .lines()
              .limit(80)
              .map(l -> l.length() <= LONGEST_LINE ? l : l.substring(0, LONGEST_LINE) + "...")
              .collect(Collectors.joining("\n"));
    }
  }

  private Verdict() {}

  /** Null if that was a proper refusal. */
  static @Nullable Finding of(Throwable thrown, Sample input) {
    if (thrown instanceof CommandVerdict.Fault fault) {
      return fault.finding();
    }
    return thrown instanceof EddyException || thrown instanceof Entry.Refusal
        ? ofSentence(String.valueOf(thrown.getMessage()), thrown, input)
        : unexpected(thrown);
  }

  /** An exception that isn't a refusal. */
  private static Finding unexpected(Throwable thrown) {
    return new Finding(thrown.getClass().getName() + " at " + place(thrown), trace(thrown));
  }

  private static @Nullable Finding ofSentence(String message, Throwable thrown, Sample input) {
    String problem = problem(message, input);
    if (problem == null && !message.endsWith(".")) {
      problem = "has no full stop";
    }
    return problem == null
        ? null
        : new Finding(
            "the sentence " + problem + " at " + place(thrown), message + "\n" + trace(thrown));
  }

  /** What is wrong with a line for the user; null for nothing. */
  static @Nullable String problem(String line, Sample input) {
    String folder = Path.of("").toAbsolutePath().toString();
    String plain = line.replace(folder, "");
    if (plain.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    if (plain.codePoints().anyMatch(c -> Character.isISOControl(c))) {
      return "has control characters";
    }
    for (String word : UNKNOWING) {
      // What the input itself says may be quoted: JSON has a null.
      if (plain.contains(word) && !input.says(word)) {
        return "says " + word;
      }
    }
    return null;
  }

  /** A line's beginning, without what differs from input to input. */
  static String shape(String message) {
    String plain = VARIABLE.matcher(message).replaceAll("#");
    return plain.length() <= 40 ? plain : plain.substring(0, 40) + "...";
  }

  /** Our own frame where it was thrown, or below which it was. */
  private static String place(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    for (StackTraceElement f : frames) {
      if (f.getClassName().startsWith("eddy.") && !f.getClassName().startsWith("eddy.cli.fuzz.")) {
        return f.getClassName() + "." + f.getMethodName();
      }
    }
    return frames.length == 0 ? "nowhere" : frames[0].toString();
  }

  static String trace(Throwable thrown) {
    StringWriter out = new StringWriter();
    thrown.printStackTrace(new PrintWriter(out, true));
    return out.toString();
  }
}
