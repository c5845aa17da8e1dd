package eddy.benchkit;

import eddy.cli.Main;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command line with this module's command inside the tests. */
public record Eddy(int code, String out, String err) {
  /** The repository. */
  public static final Path ROOT = Path.of(System.getProperty("eddy.root"));

  public static Eddy run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, args);
  }

  /** With {@code out} as its standard output. */
  public static Eddy run(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new StandardOutput(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            ROOT);
    int code = Main.run(io, args);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Eddy(code, written, err.toString(StandardCharsets.UTF_8));
  }
}
