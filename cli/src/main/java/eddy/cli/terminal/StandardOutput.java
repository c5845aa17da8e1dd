package eddy.cli.terminal;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.IoReason;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The process's standard output. Like every {@link PrintStream} it goes on when it can't be
 * written, since pictures are worth more than the line that names them; but it keeps why, for the
 * end.
 */
public final class StandardOutput extends PrintStream {
  private static final int DESCRIPTOR = 1;

  private final Watched watched;
  private final boolean terminal;

  public StandardOutput(OutputStream out, boolean terminal, Charset charset) {
    this(new Watched(out), terminal, charset);
  }

  private StandardOutput(Watched watched, boolean terminal, Charset charset) {
    super(watched, true, charset);
    this.watched = watched;
    this.terminal = terminal;
  }

  static StandardOutput ofProcess(Charset charset) {
    return new StandardOutput(
        new FileOutputStream(FileDescriptor.out), Io.isTerminal(DESCRIPTOR), charset);
  }

  /**
   * Makes sure that a file's bytes can go to {@code out}.
   *
   * @param option that asks for it, with its value
   * @throws InputException if it is a terminal, or closed
   */
  public static void tryOut(Object option, PrintStream out) {
    if (Boolean.getBoolean("eddy.stdout.closed")) {
      throw new InputException(Message.of(option, ": standard output is closed; name a file."));
    }
    if (out instanceof StandardOutput standard && standard.terminal) {
      throw new InputException(
          Message.of(
              option,
              ": standard output is a terminal, which shows text and no other bytes; send it"
                  + " elsewhere with > or |, or name a file."));
    }
  }

  /** Why not everything could be written, as {@link IoReason} says it; null if all was. */
  public @Nullable String failure() {
    flush();
    return watched.failure == null ? null : IoReason.of(watched.failure);
  }

  private static final class Watched extends FilterOutputStream {
    private @Nullable IOException failure;

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        out.write(bytes, from, count);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
