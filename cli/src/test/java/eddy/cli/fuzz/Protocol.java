package eddy.cli.fuzz;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines by which the fuzzing process tells what it does: fields with tabs between them. */
final class Protocol {
  static final String AT = "AT";
  static final String FINDING = "FINDING";
  static final String OUTCOME = "OUTCOME";
  static final String SAY = "SAY";

  static final String WHOLE = "whole";
  static final String TAKEN = "taken";
  static final String REFUSED = "refused";

  private Protocol() {}

  static void at(PrintStream out, int number, String input) {
    line(out, AT, String.valueOf(number), input);
    out.flush();
  }

  static void finding(PrintStream out, String input, Verdict.Finding finding) {
    line(out, FINDING, input, finding.kind(), finding.detail());
  }

  static void outcome(PrintStream out, Entry entry, boolean whole, @Nullable Throwable refusal) {
    line(
        out,
        OUTCOME,
        entry.name(),
        String.valueOf(entry.refuses()),
        whole ? WHOLE : refusal == null ? TAKEN : REFUSED,
        refusal == null ? "" : String.valueOf(refusal.getMessage()));
  }

  static void say(PrintStream out, String text) {
    line(out, SAY, text);
  }

  private static void line(PrintStream out, String... fields) {
    out.println(
        String.join(
            "\t",
            List.of(fields).stream()
                .map(
                    f ->
                        f.replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t")
                            .replace("\r", "\\r"))
                .toList()));
  }

  static List<String> fields(String line) {
    return List.of(line.split("\t", -1)).stream()
        .map(
            f ->
                f.replace("\\\\", "\u0001")
                    .replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\r", "\r")
                    .replace("\u0001", "\\"))
        .toList();
  }
}
