package eddy.picture.file;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The text chunks of a PNG (its specification, sections 5 and 11.3.3): tEXt, zTXt and iTXt, before
 * and behind the pixels, which aren't looked at.
 *
 * @param parameters the first text under that keyword; null if there is none
 * @param keywords of all texts
 */
public record PngTexts(@Nullable String parameters, Set<String> keywords) {
  /** Bytes of the parameters, in the file and when inflated: what reads them holds each line. */
  static final int LONGEST = 1 << 20;

  private static final String WHAT = "a PNG of Eddy's or the web UI's";
  private static final String KEYWORD = "parameters";
  private static final long SIGNATURE = 0x8950_4e47_0d0a_1a0aL;
  private static final int LONGEST_KEYWORD = 79;

  /** Keywords are for messages only, so that a few will do. */
  private static final int MOST_KEYWORDS = 1000;

  /**
   * Reads a PNG's texts, not its pixels.
   *
   * @throws InputException if the file isn't there, is no PNG, or its parameters are damaged or too
   *     long
   */
  public static PngTexts read(Path file) {
    RegularFile.require(file, WHAT);
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * The same of a PNG that isn't the user's own file, such as one that came over a network.
   *
   * @param called what messages call it
   * @param in its bytes; stays open
   * @throws InputException if it is no PNG, or its parameters are damaged or too long
   */
  public static PngTexts read(String called, InputStream in) {
    InputStream buffered = new BufferedInputStream(in);
    try {
      requireSignature(called, buffered);
      return read(called, new DataInputStream(buffered));
    } catch (EOFException e) {
      throw new InputException(
          called + ": is cut off, for it ends within the chunks of a PNG; give a whole file.", e);
    } catch (IOException e) {
      throw unreadable(called, e);
    }
  }

  private static InputException unreadable(String called, IOException e) {
    return new InputException(
        called + ": can't be read as a PNG (" + IoReason.of(e) + "); check the file.", e);
  }

  private static void requireSignature(String called, InputStream in) throws IOException {
    in.mark(Long.BYTES + 4);
    byte[] start = in.readNBytes(Long.BYTES + 4);
    in.reset();
    if (start.length < Long.BYTES || new DataInputStream(in).readLong() != SIGNATURE) {
      throw new InputException(
          called
              + ": is "
              + format(start)
              + ", where "
              + WHAT
              + " was expected; give such a file.");
    }
  }

  private static String format(byte[] start) {
    String head = new String(start, StandardCharsets.ISO_8859_1);
    return head.isEmpty()
        ? "empty"
        : head.startsWith("\u00ff\u00d8\u00ff")
            ? "a JPEG, whose parameters Eddy can't read"
            : head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                ? "a WebP picture, whose parameters Eddy can't read"
                : "no PNG";
  }

  private static PngTexts read(String called, DataInputStream in) throws IOException {
    Set<String> keywords = new LinkedHashSet<>();
    String parameters = null;
    // What follows the parameters doesn't matter to them, damaged or cut off as it may be.
    while (parameters == null) {
      long length = Integer.toUnsignedLong(in.readInt());
      byte[] type = in.readNBytes(4);
      String name = new String(type, StandardCharsets.ISO_8859_1);
      if (name.equals("IEND")) {
        break;
      }
      long left = length + Integer.BYTES;
      if (name.equals("tEXt") || name.equals("zTXt") || name.equals("iTXt")) {
        byte[] head = in.readNBytes((int) Math.min(length, LONGEST_KEYWORD + 1));
        left -= head.length;
        String keyword = untilZero(head, 0);
        if (keyword.toLowerCase(Locale.ROOT).equals(KEYWORD)) {
          byte[] data = whole(called, type, head, length, in);
          parameters = text(called, name, data, keyword.length() + 1);
          left = 0;
        }
        if (keywords.size() < MOST_KEYWORDS) {
          keywords.add(keyword);
        }
      }
      in.skipNBytes(left);
    }
    return new PngTexts(parameters, keywords);
  }

  /** A chunk's data, checked by its checksum. */
  private static byte[] whole(
      String called, byte[] type, byte[] head, long length, DataInputStream in) throws IOException {
    if (length > LONGEST) {
      throw tooLong(called);
    }
    byte[] data = Arrays.copyOf(head, (int) length);
    in.readFully(data, head.length, data.length - head.length);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(data);
    if ((int) crc.getValue() != in.readInt()) {
      throw damaged(called, null);
    }
    return data;
  }

  private static String text(String called, String chunk, byte[] data, int from) {
    if (chunk.equals("tEXt")) {
      int start = Math.min(from, data.length);
      return new String(data, start, data.length - start, StandardCharsets.ISO_8859_1);
    }
    boolean international = chunk.equals("iTXt");
    int at = from + (international ? 2 : 1);
    if (at > data.length) {
      throw damaged(called, null);
    }
    boolean compressed = !international || data[from] == 1;
    if (international) { // a language and the keyword in it
      at += untilZero(data, at).length() + 1;
      at += untilZero(data, at).length() + 1;
    }
    int length = Math.max(0, data.length - at);
    byte[] text =
        compressed
            ? inflated(called, new ByteArrayInputStream(data, Math.min(at, data.length), length))
            : Arrays.copyOfRange(data, data.length - length, data.length);
    return new String(text, international ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private static byte[] inflated(String called, InputStream deflated) {
    byte[] text;
    try (InputStream in = new InflaterInputStream(deflated)) {
      text = in.readNBytes(LONGEST + 1);
    } catch (IOException e) {
      throw damaged(called, e);
    }
    if (text.length > LONGEST) {
      throw tooLong(called);
    }
    return text;
  }

  /** In Latin-1, in which every byte is one character; to the end if there is no zero. */
  private static String untilZero(byte[] data, int from) {
    int end = Math.min(from, data.length);
    int start = end;
    while (end < data.length && data[end] != 0) {
      end++;
    }
    return new String(data, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static InputException tooLong(String called) {
    return new InputException(
        Message.in(
            called,
            ": its text \"parameters\" is longer than ",
            LONGEST >> 20,
            " MiB, the most that Eddy reads; give the settings as options, without ",
            Setting.of("from"),
            "."));
  }

  private static InputException damaged(String called, @Nullable IOException cause) {
    String message =
        called + ": its text \"parameters\" is damaged; give an undamaged copy of the file.";
    return cause == null ? new InputException(message) : new InputException(message, cause);
  }
}
