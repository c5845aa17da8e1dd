package eddy.cli.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of an input, or one text.
 *
 * @param name the file's, with slashes; "" for a text
 * @param weight how often it is spoilt in comparison with the others; 0 for never
 * @param content null where {@code original} has it
 * @param original a file that the piece is as yet like, so that it needn't be copied
 */
public record Piece(
    String name, Format format, int weight, byte @Nullable [] content, @Nullable Path original) {

  /** A file. */
  public static Piece file(String name, Format format, byte[] content) {
    return new Piece(name, format, 1, content, null);
  }

  /** A file like another. */
  public static Piece like(String name, Format format, int weight, Path original) {
    return new Piece(name, format, weight, null, original);
  }

  /** A text, which may be no valid UTF-16. */
  public static Piece text(String text) {
    return new Piece("", Format.TEXT, 1, bytes(Format.TEXT, text), null);
  }

  /** A text that stays as it is. */
  public static Piece fixed(String text) {
    return text(text).weighing(0);
  }

  public boolean isFile() {
    return !name.isEmpty();
  }

  public Piece with(byte[] bytes) {
    return new Piece(name, format, weight, bytes, null);
  }

  public Piece named(String other) {
    return new Piece(other, format, weight, content, original);
  }

  public Piece weighing(int other) {
    return new Piece(name, format, other, content, original);
  }

  public byte[] bytes() {
    if (content != null) {
      return content;
    }
    try {
      return original == null ? new byte[0] : Files.readAllBytes(original);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text() {
    return text(format, bytes());
  }

  /** A text that is no file keeps its UTF-16, so that surrogates may stand alone. */
  public static byte[] bytes(Format format, String text) {
    if (format != Format.TEXT) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteBuffer out = ByteBuffer.allocate(2 * text.length());
    out.asCharBuffer().put(text);
    return out.array();
  }

  public static String text(Format format, byte[] bytes) {
    return format == Format.TEXT
        ? ByteBuffer.wrap(bytes).asCharBuffer().toString()
        : new String(bytes, StandardCharsets.UTF_8);
  }
}
