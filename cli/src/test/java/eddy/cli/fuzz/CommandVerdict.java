package eddy.cli.fuzz;

import eddy.cli.FuzzAccess.Done;
import java.util.List;
import java.util.regex.Pattern;

/** What is right of a command: it is done, or says in a sentence why not, in whole lines. */
public final class CommandVerdict {
  private static final int OK = 0;
  private static final int BAD_INPUT = 2;
  private static final String MARK = "eddy: ";
  private static final Pattern TRACE =
      Pattern.compile("(?m)^\\s*at ((?:[\\w.]+/)?eddy\\.[\\w.$]+).*$");

  /** A command that did neither. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;

    Fault(String kind, String detail) {
      super(detail);
      this.kind = kind;
    }

    Verdict.Finding finding() {
      return new Verdict.Finding(kind, String.valueOf(getMessage()));
    }
  }

  private CommandVerdict() {}

  /**
   * @throws Entry.Refusal for a command that refused its input properly
   */
  public static void require(Done done, Sample input) {
    List<String> lines = done.err().lines().toList();
    if (done.code() != OK && done.code() != BAD_INPUT) {
      throw new Fault("exit code " + done.code() + ": " + exception(lines), done.err());
    }
    for (String line : lines) {
      String problem = Verdict.problem(line, input);
      if (problem != null) {
        throw new Fault("a line " + problem + ": " + Verdict.shape(line), line);
      }
    }
    if (done.out().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw new Fault("control characters in the output", done.out());
    }
    if (done.code() == BAD_INPUT) {
      if (lines.isEmpty() || !lines.getLast().startsWith(MARK)) {
        throw new Fault("refused without a sentence", done.err());
      }
      throw new Entry.Refusal(lines.getLast().substring(MARK.length()));
    }
  }

  /** The exception in a stack trace, and where it came from. */
  private static String exception(List<String> lines) {
    String what =
        lines.stream()
            .filter(line -> !line.startsWith(MARK))
            .findFirst()
            .map(line -> line.split(":", 2)[0])
            .orElse("");
    return what
        + " at "
        + TRACE
            .matcher(String.join("\n", lines))
            .results()
            .findFirst()
            .map(m -> m.group(1))
            .orElse("nowhere of ours");
  }
}
