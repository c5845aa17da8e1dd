package eddy.cli.fuzz.mutations;

import eddy.cli.fuzz.Format;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Takes PNG, WebP and JPEG apart and puts them together again. */
final class ChunkFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Begins the picture's data, which have no length. */
  private static final int SCAN = 0xda;

  private ChunkFile() {}

  static List<String> types(Format format) {
    return switch (format) {
      case PNG ->
          List.of(
              "IHDR",
              "PLTE",
              "IDAT",
              "IEND",
              "tRNS",
              "tEXt",
              "zTXt",
              "iTXt",
              "iCCP",
              "eXIf",
              "sBIT",
              "bKGD",
              "gAMA",
              "fcTL",
              "fdAT",
              "abcd",
              "\0\0\0\0");
      case RIFF ->
          List.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP", "EXIF", "XMP ", "abcd");
      default ->
          List.of(
              "\u00c0", "\u00c2", "\u00c4", "\u00c9", "\u00da", "\u00db", "\u00dd", "\u00e0",
              "\u00e1", "\u00e2", "\u00ee", "\u00fe", "\u00d9", "\u00d8");
    };
  }

  /** Empty if the file isn't of that form at all; chunks that are cut short are left out. */
  static List<Chunk> read(Format format, byte[] file) {
    return switch (format) {
      case PNG -> png(file);
      case RIFF -> riff(file);
      default -> jpeg(file);
    };
  }

  static byte[] written(Format format, List<Chunk> chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case PNG -> {
        out.writeBytes(SIGNATURE);
        chunks.forEach(c -> writePng(c, out));
      }
      case RIFF -> {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        chunks.forEach(c -> writeRiff(c, body));
        out.writeBytes(latin("RIFF"));
        out.writeBytes(little(4 + body.size()));
        out.writeBytes(latin("WEBP"));
        out.writeBytes(body.toByteArray());
      }
      default -> {
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        chunks.forEach(c -> writeJpeg(c, out));
      }
    }
    return out.toByteArray();
  }

  private static List<Chunk> png(byte[] file) {
    List<Chunk> out = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(file);
    for (int at = SIGNATURE.length; at + 12 <= file.length; ) {
      int length = in.getInt(at);
      if (length < 0 || length > file.length - at - 12) {
        break;
      }
      out.add(chunk(file, at + 4, at + 8, length));
      at += 12 + length;
    }
    return out;
  }

  private static List<Chunk> riff(byte[] file) {
    List<Chunk> out = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 12; at + 8 <= file.length; ) {
      int length = in.getInt(at + 4);
      if (length < 0 || length > file.length - at - 8) {
        break;
      }
      out.add(chunk(file, at, at + 8, length));
      at += 8 + length + length % 2;
    }
    return out;
  }

  private static List<Chunk> jpeg(byte[] file) {
    List<Chunk> out = new ArrayList<>();
    int at = 2;
    while (at + 4 <= file.length && file[at] == (byte) 0xff) {
      int marker = file[at + 1] & 0xff;
      int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
      int said = -1;
      if (marker == SCAN) {
        said = length;
        length = file.length - at - 2;
      }
      if (length < 2 || length > file.length - at - 2) {
        break;
      }
      byte[] data = Arrays.copyOfRange(file, at + 4, at + 2 + length);
      out.add(new Chunk(String.valueOf((char) marker), data, said, true));
      at += 2 + length;
    }
    return out;
  }

  private static Chunk chunk(byte[] file, int type, int data, int length) {
    return new Chunk(
        new String(file, type, 4, StandardCharsets.ISO_8859_1),
        Arrays.copyOfRange(file, data, data + length));
  }

  private static void writePng(Chunk c, ByteArrayOutputStream out) {
    byte[] type = latin(c.type());
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(c.data());
    out.writeBytes(big(c.said(0)));
    out.writeBytes(type);
    out.writeBytes(c.data());
    out.writeBytes(big((int) crc.getValue() ^ (c.sound() ? 0 : 1)));
  }

  private static void writeRiff(Chunk c, ByteArrayOutputStream out) {
    out.writeBytes(latin(c.type()));
    out.writeBytes(little(c.said(0)));
    out.writeBytes(c.data());
    if (c.data().length % 2 != 0 && c.sound()) {
      out.write(0);
    }
  }

  private static void writeJpeg(Chunk c, ByteArrayOutputStream out) {
    int length = c.said(2);
    out.write(c.sound() ? 0xff : 0xfe);
    out.write(c.type().charAt(0));
    out.write(length >> 8);
    out.write(length);
    out.writeBytes(c.data());
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] big(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }
}
