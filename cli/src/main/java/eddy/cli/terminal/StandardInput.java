package eddy.cli.terminal;

import eddy.error.InputException;
import eddy.file.IoReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A prompt that is piped or typed in, where the command line says {@code -}. */
public final class StandardInput {
  /** What this stands for. */
  public static final String MARK = "-";

  /** Bytes; as much as Linux takes for one argument. */
  public static final int LONGEST = 128 * 1024;

  private StandardInput() {}

  /**
   * All of it, without the newlines at its end.
   *
   * @throws InputException if it is no UTF-8, empty or longer than {@link #LONGEST}
   */
  public static String prompt(Io io) {
    if (io.terminal() && Io.isTerminal(0)) {
      io.note("reading the prompt from the keyboard; Ctrl-D on a line of its own ends it.");
    }
    byte[] bytes;
    try {
      bytes = io.in().readNBytes(LONGEST + 1);
    } catch (IOException e) {
      throw new InputException(
          "The prompt - is read from standard input, which can't be read: " + IoReason.of(e) + ".",
          e);
    }
    if (bytes.length > LONGEST) {
      throw new InputException(
          "Expected a prompt of at most " + LONGEST + " bytes on standard input, but it has more.");
    }
    String text = decoded(bytes);
    if (text.startsWith("\ufeff")) { // some editors' mark of UTF-8
      text = text.substring(1);
    }
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    if (end == 0) {
      throw new InputException(
          "The prompt - is read from standard input, but nothing is there; for an empty prompt"
              + " write \"\".");
    }
    return text.substring(0, end);
  }

  private static String decoded(byte[] bytes) {
    CharacterCodingException reason = null;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException e) {
      reason = e;
    }
    InputException problem =
        new InputException(
            "Expected a prompt as UTF-8 text on standard input, but got other bytes; if it is text,"
                + " convert it, with iconv for instance.");
    if (reason != null) {
      problem.initCause(reason);
    }
    throw problem;
  }
}
