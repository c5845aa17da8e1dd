package eddy.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the commands write, and where Eddy lies.
 *
 * @param out results: paths of pictures, tables, JSON
 * @param err everything else: progress, notes, errors
 * @param terminal {@code err} is a terminal, where a line can be written over
 * @param home the folder of the launcher, which holds the demo model; null if started without it
 */
record Io(PrintStream out, PrintStream err, boolean terminal, @Nullable Path home) {

  /** The process's own streams. */
  static Io ofProcess() {
    String home = System.getProperty("eddy.home");
    return new Io(
        System.out,
        System.err,
        errIsTerminal(),
        home == null || home.isEmpty() ? null : Path.of(home));
  }

  /** One line to {@code err}, marked as Eddy's. */
  void note(String message) {
    err.println("eddy: " + message);
    err.flush();
  }

  /** A path that the user typed. */
  static Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new eddy.InputException(
          option + " " + text + ": is no path on this system (" + e.getReason() + ").", e);
    }
  }

  private static boolean errIsTerminal() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    // System.console() looks at stdin and stdout; Linux tells what stderr is.
    Path stderr = Path.of("/proc/self/fd/2");
    if (Files.isSymbolicLink(stderr)) {
      try {
        String target = Files.readSymbolicLink(stderr).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (java.io.IOException e) {
        return false;
      }
    }
    return System.console() != null && System.console().isTerminal();
  }
}
