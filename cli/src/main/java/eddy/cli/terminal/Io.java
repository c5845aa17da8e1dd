package eddy.cli.terminal;

import eddy.error.Message;
import eddy.event.Progress;
import eddy.output.Paths;
import eddy.text.Quoted;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the commands write, and where Eddy lies.
 *
 * @param out results: paths of pictures, tables, JSON
 * @param err everything else: progress, notes, errors
 * @param terminal {@code err} is a terminal, where a line can be written over
 * @param home the folder of the launcher, which holds the demo model; null if started without it
 * @param in what is typed or piped in
 */
public record Io(
    PrintStream out, PrintStream err, boolean terminal, @Nullable Path home, InputStream in) {
  /**
   * The file descriptor of standard error. The launcher moves it, and keeps 2 for what the JVM
   * itself has to say.
   */
  private static final int STDERR = Integer.getInteger("eddy.stderr", 2);

  /** The process's own streams. */
  public static Io ofProcess() {
    String home = System.getProperty("eddy.home");
    return new Io(
        StandardOutput.ofProcess(System.out.charset()),
        standardError(),
        !"dumb".equals(System.getenv("TERM")) && isTerminal(STDERR),
        home == null || home.isEmpty() ? null : Path.of(home),
        System.in);
  }

  /** With nothing to read. */
  public Io(PrintStream out, PrintStream err, boolean terminal, @Nullable Path home) {
    this(out, err, terminal, home, InputStream.nullInputStream());
  }

  /** One line to {@code err}, marked as Eddy's. */
  public void note(String message) {
    err.println("eddy: " + Quoted.line(message));
    err.flush();
  }

  /** The same, with settings named by their options. */
  public void note(Message message) {
    note(message.text(Flags.WORDING));
  }

  /** What happens apart from the making of pictures, a line each. */
  public void tell(Progress progress) {
    switch (progress) {
      case Progress.Report(Message m) -> note(m);
      case Progress.DeviceNote(Message m) -> note(m);
      case Progress.Note(Message m) -> note(Message.of("note: ", m));
      case Progress.Warning(Message m) -> note(Message.of("warning: ", m));
      case Progress.StageBegun(String name) -> note(name);
      case Progress.StepDone _, Progress.Preview _ -> {} // of pictures, which have a printer
    }
  }

  /** Where the model lies that comes with Eddy, if it is there. */
  public Path demoModel() {
    return home == null ? Path.of("demo-model") : home.resolve("demo-model");
  }

  /**
   * A path that the user typed.
   *
   * @throws eddy.error.InputException if it is none
   */
  public static Path path(Object option, String text) {
    return Paths.of(option, text);
  }

  private static PrintStream standardError() {
    if (STDERR != 2) {
      try {
        // There is no public way to a descriptor by number, and opening /dev/fd anew would lose the
        // place in a file that standard output goes to as well.
        var descriptor = FileDescriptor.class.getDeclaredConstructor(int.class);
        descriptor.setAccessible(true);
        System.setErr(
            new PrintStream(
                new FileOutputStream(descriptor.newInstance(STDERR)), true, System.err.charset()));
      } catch (ReflectiveOperationException | InaccessibleObjectException e) {
        // Then the messages take the launcher's pipe like the JVM's own: they arrive all the same.
        return System.err;
      }
    }
    return System.err;
  }

  /**
   * @param descriptor the number of an open file
   */
  static boolean isTerminal(int descriptor) {
    // System.console() looks at stdin and stdout; Linux tells what each is.
    Path stream = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(stream)) {
      try {
        String target = Files.readSymbolicLink(stream).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (java.io.IOException e) {
        return false;
      }
    }
    return System.console() != null && System.console().isTerminal();
  }
}
