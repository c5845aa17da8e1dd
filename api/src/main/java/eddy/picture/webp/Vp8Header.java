package eddy.picture.webp;

import eddy.picture.webp.LoopFilter.Strength;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** What a key frame says before its macroblocks: RFC 6386, sections 9 and 19.2. */
final class Vp8Header {
  /** Bytes before the first partition. */
  static final int LENGTH = 10;

  static final int SEGMENTS = 4;

  final int width;
  final int height;

  /** The first partition: the rest of this header, then the modes of all macroblocks. */
  final BoolDecoder modes;

  /** The partitions of coefficients; rows of macroblocks take them in turns. */
  final BoolDecoder[] tokens;

  /** [3] probabilities of the tree of segments; null if all macroblocks are in the first. */
  final int @Nullable [] segmentTree;

  final Quantizer[] quantizers = new Quantizer[SEGMENTS];
  final boolean simpleFilter;

  /** [segment][0 for a whole prediction, 1 for one by subblocks]. */
  final Strength[][] filters = new Strength[SEGMENTS][2];

  /** As {@link Vp8Tables#COEFFICIENTS}. */
  final int[] probabilities = Vp8Tables.COEFFICIENTS.clone();

  /** That a macroblock has coefficients, out of 256; -1 if all have. */
  final int notSkipped;

  /** Factors of coefficients: the first and the others of luma, of Y2, of chroma. */
  record Quantizer(int y1Dc, int y1Ac, int y2Dc, int y2Ac, int uvDc, int uvAc) {}

  /**
   * @param data a chunk "VP8 "
   * @throws IIOException if it is no key frame that can be shown, or its parts don't fit
   */
  Vp8Header(byte[] data) throws IIOException {
    int[] size = size(data);
    width = size[0];
    height = size[1];
    int first = (data[0] & 0xff | (data[1] & 0xff) << 8 | (data[2] & 0xff) << 16) >> 5;
    int behind = LENGTH + first;
    if (behind > data.length) {
      throw new IIOException("its first partition is longer than its data");
    }
    modes = new BoolDecoder(data, LENGTH, behind);
    modes.number(2); // The colour space is always this one; that clamping isn't needed, no matter.
    int[] quantizerOf = new int[SEGMENTS];
    int[] filterOf = new int[SEGMENTS];
    boolean segmented = modes.flag();
    boolean absolute = false;
    int @Nullable [] tree = null;
    if (segmented) {
      boolean map = modes.flag();
      if (modes.flag()) {
        absolute = modes.flag();
        for (int i = 0; i < SEGMENTS; i++) {
          quantizerOf[i] = modes.optionalSigned(7);
        }
        for (int i = 0; i < SEGMENTS; i++) {
          filterOf[i] = modes.optionalSigned(6);
        }
      }
      if (map) {
        tree = new int[3];
        for (int i = 0; i < tree.length; i++) {
          tree[i] = modes.flag() ? modes.number(8) : 255;
        }
      }
    }
    segmentTree = tree;
    simpleFilter = modes.flag();
    int level = modes.number(6);
    int sharpness = modes.number(3);
    int[] deltas = filterDeltas();
    for (int i = 0; i < SEGMENTS; i++) {
      int base = segmented ? filterOf[i] + (absolute ? 0 : level) : level;
      for (int bySubblocks = 0; bySubblocks < 2; bySubblocks++) {
        int of = base + deltas[0] + bySubblocks * deltas[1];
        // A level of 0 for the frame is no filter, whatever its segments say.
        filters[i][bySubblocks] =
            level == 0 ? Strength.NONE : Strength.of(Math.clamp(of, 0, 63), sharpness);
      }
    }
    tokens = partitions(data, behind, 1 << modes.number(2));
    readQuantizers(segmented, absolute, quantizerOf);
    modes.flag(); // What later frames would begin with.
    for (int i = 0; i < probabilities.length; i++) {
      if (modes.bit(Vp8Tables.UPDATES[i]) == 1) {
        probabilities[i] = modes.number(8);
      }
    }
    notSkipped = modes.flag() ? modes.number(8) : -1;
  }

  /**
   * Width and height, from the first 10 bytes of a chunk.
   *
   * @throws IIOException if it is no key frame that can be shown
   */
  static int[] size(byte[] data) throws IIOException {
    if (data.length < LENGTH) {
      throw new IIOException("its data end too early");
    }
    boolean shown = (data[0] & 0x10) != 0;
    if ((data[0] & 1) != 0 || !shown || (data[0] >> 1 & 7) > 3) {
      throw new IIOException("its frame is no picture of its own");
    }
    if (data[3] != (byte) 0x9d || data[4] != 1 || data[5] != 0x2a) {
      throw new IIOException("its frame doesn't begin as VP8 does");
    }
    int width = data[6] & 0xff | (data[7] & 0x3f) << 8;
    int height = data[8] & 0xff | (data[9] & 0x3f) << 8;
    if (width == 0 || height == 0) {
      throw new IIOException("its frame has no pixels");
    }
    return new int[] {width, height};
  }

  /** What is added to the filter's level: in a key frame, and for prediction by subblocks. */
  private int[] filterDeltas() throws IIOException {
    int[] deltas = new int[2];
    boolean used = modes.flag();
    boolean sent = used && modes.flag();
    if (sent) {
      for (int i = 0; i < 2 * SEGMENTS; i++) {
        int delta = modes.optionalSigned(6);
        // Four for kinds of frames, the first the key frame; four for modes.
        if (i % SEGMENTS == 0) {
          deltas[i / SEGMENTS] = delta;
        }
      }
    }
    return deltas;
  }

  private static BoolDecoder[] partitions(byte[] data, int from, int count) throws IIOException {
    BoolDecoder[] out = new BoolDecoder[count];
    int at = from + 3 * (count - 1);
    for (int i = 0; i < count; i++) {
      int sizeAt = from + 3 * i;
      int left = data.length - at;
      boolean last = i == count - 1;
      int size =
          last || left < 0
              ? left
              : data[sizeAt] & 0xff
                  | (data[sizeAt + 1] & 0xff) << 8
                  | (data[sizeAt + 2] & 0xff) << 16;
      if (left < 0 || size > left) {
        throw new IIOException("its partitions are longer than its data");
      }
      out[i] = new BoolDecoder(data, at, at + size);
      at += size;
    }
    return out;
  }

  private void readQuantizers(boolean segmented, boolean absolute, int[] quantizerOf)
      throws IIOException {
    int base = modes.number(7);
    int y1Dc = modes.optionalSigned(4);
    int y2Dc = modes.optionalSigned(4);
    int y2Ac = modes.optionalSigned(4);
    int uvDc = modes.optionalSigned(4);
    int uvAc = modes.optionalSigned(4);
    for (int i = 0; i < SEGMENTS; i++) {
      int q = segmented ? quantizerOf[i] + (absolute ? 0 : base) : base;
      quantizers[i] =
          new Quantizer(
              factor(Vp8Tables.DC_FACTORS, q + y1Dc),
              factor(Vp8Tables.AC_FACTORS, q),
              2 * factor(Vp8Tables.DC_FACTORS, q + y2Dc),
              Math.max(8, factor(Vp8Tables.AC_FACTORS, q + y2Ac) * 155 / 100),
              Math.min(132, factor(Vp8Tables.DC_FACTORS, q + uvDc)),
              factor(Vp8Tables.AC_FACTORS, q + uvAc));
    }
  }

  private static int factor(int[] table, int index) {
    return table[Math.clamp(index, 0, table.length - 1)];
  }
}
