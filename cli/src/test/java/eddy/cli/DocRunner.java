package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import eddy.cli.terminal.Io;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A process that runs one command after the other in its own current folder, which a test can't
 * change. Each line of its input is a command, with tabs between its words; the answer is a line
 * {@code exit CODE} on standard output.
 */
final class DocRunner {
  static final String EXIT = "exit ";

  private DocRunner() {}

  public static void main(String[] args) throws IOException {
    Io io = new Io(System.out, System.err, false, Path.of(args[0]));
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (@Nullable String line; (line = commands.readLine()) != null; ) {
      int code = Main.run(io, line.split("\t", -1));
      System.out.println(EXIT + code);
      System.out.flush();
    }
  }
}
