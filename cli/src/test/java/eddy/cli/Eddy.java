package eddy.cli;

import eddy.cli.terminal.Io;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command line inside the tests, as the launcher would from another process. */
public record Eddy(int code, String out, String err) {
  /** The repository, which holds the demo model. */
  public static final Path ROOT = Path.of(System.getProperty("eddy.root"));

  static final Path DEMO_MODEL = ROOT.resolve("demo-model");

  public static Eddy run(String... args) {
    return piped(InputStream.nullInputStream(), args);
  }

  static Eddy piped(byte[] input, String... args) {
    return piped(new ByteArrayInputStream(input), args);
  }

  /** With {@code in} as its standard input. */
  static Eddy piped(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            ROOT,
            in);
    int code = Main.run(io, args);
    return new Eddy(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
