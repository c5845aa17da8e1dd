package eddy.picture.webp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** Decodes VP8L, WebP's lossless form, as its specification says; alpha may be coded so as well. */
final class Lossless {
  /** Bytes before the bits of the picture. */
  static final int HEADER = 5;

  /** Bytes that decoding takes for each pixel, without the array that the pixels come to. */
  static final int BYTES = 3;

  private static final int LITERALS = 256;
  private static final int LENGTHS = 24;
  private static final int DISTANCES = 40;

  /** Columns to the left and rows up that short distances mean, the nearest first. */
  private static final List<int[]> NEAR = near();

  /** The codes of an area: green with lengths and the cache, red, blue, alpha, distances. */
  private record Codes(
      PrefixCode green, PrefixCode red, PrefixCode blue, PrefixCode alpha, PrefixCode distance) {}

  private final LowBits bits;

  private Lossless(LowBits bits) {
    this.bits = bits;
  }

  private static List<int[]> near() {
    List<int[]> out = new ArrayList<>();
    for (int up = 0; up < 8; up++) {
      for (int left = up == 0 ? 1 : -7; left <= 8; left++) {
        out.add(new int[] {left, up});
      }
    }
    out.sort(
        Comparator.<int[]>comparingInt(p -> p[0] * p[0] + p[1] * p[1])
            .thenComparingInt(p -> Math.abs(p[0]))
            .thenComparingInt(p -> -p[0]));
    return out;
  }

  /**
   * Width and height, from the first 5 bytes of a chunk "VP8L".
   *
   * @throws IIOException if it begins otherwise
   */
  static int[] size(byte[] data) throws IIOException {
    LowBits bits = new LowBits(data, 0);
    if (bits.read(8) != 0x2f || (data[4] & 0xe0) != 0) {
      throw new IIOException("its picture doesn't begin as VP8L does");
    }
    return new int[] {1 + bits.read(14), 1 + bits.read(14)};
  }

  /** Whether the pixels may be transparent, from the same bytes. */
  static boolean hasAlpha(byte[] data) {
    return (data[4] & 0x10) != 0;
  }

  /**
   * Decodes.
   *
   * @param data a chunk; its first {@code from} bytes are left out
   * @param out [height, width], alpha, red, green and blue from the highest byte on
   * @throws IIOException if the data are damaged or cut short
   */
  static void decode(byte[] data, int from, int width, int height, int[] out) throws IIOException {
    new Lossless(new LowBits(data, from)).picture(width, height, out);
  }

  private void picture(int width, int height, int[] out) throws IIOException {
    List<LosslessTransform> transforms = new ArrayList<>();
    int stored = width;
    int seen = 0;
    while (bits.flag()) {
      int type = bits.read(2);
      if ((seen & 1 << type) != 0) {
        throw new IIOException("it asks for a transform twice");
      }
      seen |= 1 << type;
      LosslessTransform transform = readTransform(type, stored, height);
      transforms.addFirst(transform);
      stored = transform.storedWidth();
    }
    int[] pixels = stored == width ? out : new int[stored * height];
    entropyCoded(stored, height, true, pixels);
    for (LosslessTransform transform : transforms) {
      pixels = transform.undo(pixels, height, out);
    }
  }

  private LosslessTransform readTransform(int type, int width, int height) throws IIOException {
    switch (type) {
      case LosslessTransform.PREDICTOR, LosslessTransform.COLOUR -> {
        int blockBits = 2 + bits.read(3);
        int across = blocks(width, blockBits);
        int[] blocks = new int[across * blocks(height, blockBits)];
        entropyCoded(across, blocks(height, blockBits), false, blocks);
        return new LosslessTransform(type, width, width, blockBits, blocks);
      }
      case LosslessTransform.PALETTE -> {
        int colours = 1 + bits.read(8);
        int packing = colours > 16 ? 0 : colours > 4 ? 1 : colours > 2 ? 2 : 3;
        int[] palette = new int[colours];
        entropyCoded(colours, 1, false, palette);
        for (int i = 1; i < colours; i++) {
          palette[i] = LosslessTransform.sum(palette[i], palette[i - 1]);
        }
        return new LosslessTransform(type, width, blocks(width, packing), packing, palette);
      }
      default -> {
        return new LosslessTransform(type, width, width, 0, new int[0]);
      }
    }
  }

  private static int blocks(int size, int blockBits) {
    return size + (1 << blockBits) - 1 >> blockBits;
  }

  /**
   * Reads codes and then what they code.
   *
   * @param outer for the picture itself, whose areas may have codes of their own
   */
  private void entropyCoded(int width, int height, boolean outer, int[] out) throws IIOException {
    int cacheBits = 0;
    if (bits.flag()) {
      cacheBits = bits.read(4);
      if (cacheBits < 1 || cacheBits > 11) {
        throw new IIOException("its cache of colours has an impossible size");
      }
    }
    int areaBits = 0;
    int[] areas = null;
    if (outer && bits.flag()) {
      areaBits = 2 + bits.read(3);
      int across = blocks(width, areaBits);
      areas = new int[across * blocks(height, areaBits)];
      entropyCoded(across, blocks(height, areaBits), false, areas);
    }
    Codes[] codes = readCodes(areas, cacheBits);
    pixels(width, out, cacheBits, areas, areaBits, codes);
  }

  /** The codes of all areas; only those that an area uses are kept. */
  private Codes[] readCodes(int @Nullable [] areas, int cacheBits) throws IIOException {
    int count = 1;
    if (areas != null) {
      for (int i = 0; i < areas.length; i++) {
        areas[i] = areas[i] >> 8 & 0xffff;
        count = Math.max(count, areas[i] + 1);
      }
    }
    boolean[] used = new boolean[count];
    used[0] = areas == null;
    if (areas != null) {
      for (int area : areas) {
        used[area] = true;
      }
    }
    Codes[] out = new Codes[count];
    int greens = LITERALS + LENGTHS + (cacheBits == 0 ? 0 : 1 << cacheBits);
    for (int i = 0; i < count; i++) {
      Codes codes =
          new Codes(
              PrefixCode.read(bits, greens),
              PrefixCode.read(bits, LITERALS),
              PrefixCode.read(bits, LITERALS),
              PrefixCode.read(bits, LITERALS),
              PrefixCode.read(bits, DISTANCES));
      if (used[i]) {
        out[i] = codes;
      }
    }
    return out;
  }

  private void pixels(
      int width, int[] out, int cacheBits, int @Nullable [] areas, int areaBits, Codes[] codes)
      throws IIOException {
    int[] cache = new int[1 << cacheBits];
    int across = blocks(width, areaBits);
    int at = 0;
    while (at < out.length) {
      int x = at % width;
      int y = at / width;
      Codes here = codes[areas == null ? 0 : areas[(y >> areaBits) * across + (x >> areaBits)]];
      // Up to the end of the area's row the codes stay the same.
      int end =
          areas == null ? out.length : at - x + Math.min(width, (x >> areaBits) + 1 << areaBits);
      while (at < end) {
        int symbol = here.green.read(bits);
        int from = at;
        if (symbol < LITERALS) {
          int red = here.red.read(bits);
          int blue = here.blue.read(bits);
          out[at++] = here.alpha.read(bits) << 24 | red << 16 | symbol << 8 | blue;
        } else if (symbol < LITERALS + LENGTHS) {
          int length = lengthOrDistance(symbol - LITERALS);
          int distance = distance(lengthOrDistance(here.distance.read(bits)), width);
          if (distance > at || length > out.length - at) {
            throw new IIOException("it repeats pixels that lie outside of it");
          }
          for (int i = 0; i < length; i++, at++) {
            out[at] = out[at - distance];
          }
        } else {
          out[at++] = cache[symbol - LITERALS - LENGTHS];
        }
        for (int i = from; i < at && cacheBits > 0; i++) {
          cache[out[i] * 0x1e35a7bd >>> 32 - cacheBits] = out[i];
        }
      }
    }
  }

  private int lengthOrDistance(int symbol) throws IIOException {
    if (symbol < 4) {
      return 1 + symbol;
    }
    int extra = symbol - 2 >> 1;
    return 1 + (2 + (symbol & 1) << extra) + bits.read(extra);
  }

  private static int distance(int code, int width) {
    if (code > NEAR.size()) {
      return code - NEAR.size();
    }
    int[] p = NEAR.get(code - 1);
    return Math.max(1, p[0] + p[1] * width);
  }
}
