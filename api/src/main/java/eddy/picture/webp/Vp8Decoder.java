package eddy.picture.webp;

import static eddy.picture.webp.IntraPrediction.DC;
import static eddy.picture.webp.IntraPrediction.HE;
import static eddy.picture.webp.IntraPrediction.TM;
import static eddy.picture.webp.IntraPrediction.VE;

import eddy.picture.webp.LoopFilter.Strength;
import eddy.picture.webp.Vp8Header.Quantizer;
import java.util.Arrays;
import javax.imageio.IIOException;

/** Decodes a key frame of VP8 (RFC 6386) into its planes, macroblock by macroblock. */
final class Vp8Decoder {
  /** Luma, two of chroma, and Y2. */
  private static final int COEFFICIENTS = 16 * 25;

  private static final int Y2 = 16 * 24;

  private final Vp8Header header;
  private final int columns;
  private final int rows;

  /** Y, U, V, of whole macroblocks. */
  private final Plane[] planes;

  /** Of the subblocks above and to the left of the macroblock. */
  private final int[] modesAbove;

  private final int[] modesLeft = new int[4];

  /** Whether they had coefficients: 4 of Y, 2 of U, 2 of V, Y2. */
  private final boolean[] filledAbove;

  private final boolean[] filledLeft = new boolean[9];

  /** For the filter, which works when all is predicted: the segment, 4 by subblocks, 8 inside. */
  private final byte[] filterOf;

  private final int[] coefficients = new int[COEFFICIENTS];
  private final int[] edge = new int[13];

  private Vp8Decoder(Vp8Header header) {
    this.header = header;
    columns = header.width + 15 >> 4;
    rows = header.height + 15 >> 4;
    planes =
        new Plane[] {
          new Plane(16 * columns, 16 * rows),
          new Plane(8 * columns, 8 * rows),
          new Plane(8 * columns, 8 * rows)
        };
    modesAbove = new int[4 * columns];
    filledAbove = new boolean[9 * columns];
    filterOf = new byte[columns * rows];
  }

  /** Bytes that decoding takes, without the data. */
  static long bytes(int width, int height) {
    int columns = width + 15 >> 4;
    int rows = height + 15 >> 4;
    return Plane.bytes(16 * columns, 16 * rows)
        + 2 * Plane.bytes(8 * columns, 8 * rows)
        + (long) columns * rows;
  }

  /**
   * Decodes.
   *
   * @param data a chunk "VP8 "
   * @return Y, U and V; chroma has half of the samples both ways, rounded up
   * @throws IIOException if the data are damaged or cut short
   */
  static Plane[] decode(byte[] data) throws IIOException {
    Vp8Decoder decoder = new Vp8Decoder(new Vp8Header(data));
    for (int row = 0; row < decoder.rows; row++) {
      decoder.row(row);
    }
    decoder.filter();
    return decoder.planes;
  }

  private void row(int row) throws IIOException {
    BoolDecoder tokens = header.tokens[row % header.tokens.length];
    Arrays.fill(modesLeft, DC);
    Arrays.fill(filledLeft, false);
    for (int column = 0; column < columns; column++) {
      macroblock(column, row, tokens);
    }
  }

  private void macroblock(int column, int row, BoolDecoder tokens) throws IIOException {
    BoolDecoder modes = header.modes;
    int segment = 0;
    int[] tree = header.segmentTree;
    if (tree != null) {
      segment = modes.bit(tree[0]) == 0 ? modes.bit(tree[1]) : 2 + modes.bit(tree[2]);
    }
    boolean skipped = header.notSkipped >= 0 && modes.bit(header.notSkipped) == 1;
    boolean bySubblocks = modes.bit(145) == 0;
    int[] subblockModes = new int[16];
    int mode = DC;
    if (bySubblocks) {
      readSubblockModes(column, subblockModes);
    } else {
      mode = modes.bit(156) == 0 ? modes.bit(163) == 0 ? DC : VE : modes.bit(128) == 0 ? HE : TM;
      Arrays.fill(modesAbove, 4 * column, 4 * column + 4, mode);
      Arrays.fill(modesLeft, mode);
    }
    int chroma =
        modes.bit(142) == 0 ? DC : modes.bit(114) == 0 ? VE : modes.bit(183) == 0 ? HE : TM;
    Arrays.fill(coefficients, 0);
    boolean filled = false;
    if (skipped) {
      // Y2 of macroblocks without one is passed over: their neighbours see the one before.
      int kinds = bySubblocks ? 8 : 9;
      Arrays.fill(filledAbove, 9 * column, 9 * column + kinds, false);
      Arrays.fill(filledLeft, 0, kinds, false);
    } else {
      filled = readCoefficients(column, tokens, header.quantizers[segment], !bySubblocks);
    }
    filterOf[row * columns + column] =
        (byte) (segment | (bySubblocks ? 4 : 0) | (bySubblocks || filled ? 8 : 0));
    if (bySubblocks) {
      predictSubblocks(column, row, subblockModes);
    } else {
      IntraPrediction.block(planes[0], 16 * column, 16 * row, 16, mode);
      addResidual(planes[0], 16 * column, 16 * row, 4, 0);
    }
    for (int i = 1; i < 3; i++) {
      IntraPrediction.block(planes[i], 8 * column, 8 * row, 8, chroma);
      addResidual(planes[i], 8 * column, 8 * row, 2, i == 1 ? 256 : 320);
    }
  }

  private void readSubblockModes(int column, int[] out) throws IIOException {
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 4; x++) {
        int mode = subblockMode(modesAbove[4 * column + x], modesLeft[y]);
        modesAbove[4 * column + x] = mode;
        modesLeft[y] = mode;
        out[4 * y + x] = mode;
      }
    }
  }

  private int subblockMode(int above, int left) throws IIOException {
    int[] p = Vp8Tables.SUBBLOCK_MODES;
    int at = (10 * above + left) * 9;
    BoolDecoder modes = header.modes;
    if (modes.bit(p[at]) == 0) {
      return DC;
    }
    if (modes.bit(p[at + 1]) == 0) {
      return TM;
    }
    if (modes.bit(p[at + 2]) == 0) {
      return VE;
    }
    if (modes.bit(p[at + 3]) == 0) {
      if (modes.bit(p[at + 4]) == 0) {
        return HE;
      }
      return modes.bit(p[at + 5]) == 0 ? IntraPrediction.RD : IntraPrediction.VR;
    }
    if (modes.bit(p[at + 6]) == 0) {
      return IntraPrediction.LD;
    }
    if (modes.bit(p[at + 7]) == 0) {
      return IntraPrediction.VL;
    }
    return modes.bit(p[at + 8]) == 0 ? IntraPrediction.HD : IntraPrediction.HU;
  }

  /** Returns whether any coefficient isn't 0. */
  private boolean readCoefficients(int column, BoolDecoder tokens, Quantizer q, boolean withY2)
      throws IIOException {
    boolean filled = false;
    int above = 9 * column;
    if (withY2) {
      int context = context(filledAbove[above + 8], filledLeft[8]);
      int end = subblock(tokens, 1, context, 0, Y2, q.y2Dc(), q.y2Ac());
      filledAbove[above + 8] = end > 0;
      filledLeft[8] = end > 0;
      if (end > 0) {
        Transform.walshHadamard(Arrays.copyOfRange(coefficients, Y2, Y2 + 16), coefficients);
      }
    }
    int first = withY2 ? 1 : 0;
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 4; x++) {
        int at = 16 * (4 * y + x);
        int context = context(filledAbove[above + x], filledLeft[y]);
        int end = subblock(tokens, withY2 ? 0 : 3, context, first, at, q.y1Dc(), q.y1Ac());
        filledAbove[above + x] = end > first;
        filledLeft[y] = end > first;
        filled |= end > 1 || coefficients[at] != 0;
      }
    }
    for (int plane = 4; plane < 8; plane += 2) {
      for (int y = 0; y < 2; y++) {
        for (int x = 0; x < 2; x++) {
          int at = 64 * plane + 16 * (2 * y + x) - (plane == 6 ? 64 : 0);
          int context = context(filledAbove[above + plane + x], filledLeft[plane + y]);
          int end = subblock(tokens, 2, context, 0, at, q.uvDc(), q.uvAc());
          filledAbove[above + plane + x] = end > 0;
          filledLeft[plane + y] = end > 0;
          filled |= end > 0;
        }
      }
    }
    return filled;
  }

  private static int context(boolean above, boolean left) {
    return (above ? 1 : 0) + (left ? 1 : 0);
  }

  /**
   * Reads a subblock's coefficients, section 13.
   *
   * @param n the first one
   * @param to where they go, multiplied by their factors
   * @return behind the last one
   */
  private int subblock(BoolDecoder tokens, int type, int context, int n, int to, int dc, int ac)
      throws IIOException {
    int[] p = header.probabilities;
    int at = Vp8Tables.at(type, Vp8Tables.BAND[n], context);
    while (n < 16) {
      if (tokens.bit(p[at]) == 0) {
        return n;
      }
      while (tokens.bit(p[at + 1]) == 0) {
        n++;
        if (n == 16) {
          return 16;
        }
        at = Vp8Tables.at(type, Vp8Tables.BAND[n], 0);
      }
      int value = 1;
      if (tokens.bit(p[at + 2]) == 1) {
        value = larger(tokens, p, at);
      }
      int signed = tokens.flag() ? -value : value;
      coefficients[to + Vp8Tables.ZIGZAG[n]] = signed * (n == 0 ? dc : ac);
      n++;
      at = Vp8Tables.at(type, Vp8Tables.BAND[n], value == 1 ? 1 : 2);
    }
    return 16;
  }

  private static int larger(BoolDecoder tokens, int[] p, int at) throws IIOException {
    if (tokens.bit(p[at + 3]) == 0) {
      return tokens.bit(p[at + 4]) == 0 ? 2 : 3 + tokens.bit(p[at + 5]);
    }
    if (tokens.bit(p[at + 6]) == 0) {
      return tokens.bit(p[at + 7]) == 0
          ? 5 + tokens.bit(159)
          : 7 + 2 * tokens.bit(165) + tokens.bit(145);
    }
    int high = tokens.bit(p[at + 8]);
    int category = 2 * high + tokens.bit(p[at + 9 + high]);
    int extra = 0;
    for (int probability : Vp8Tables.EXTRA_BITS[category]) {
      extra = 2 * extra + tokens.bit(probability);
    }
    return 3 + (8 << category) + extra;
  }

  private void predictSubblocks(int column, int row, int[] modes) {
    Plane luma = planes[0];
    int[] right = new int[4];
    for (int i = 0; i < 4; i++) {
      // Beyond the right edge lies the last sample above, again and again; above all lies 127.
      boolean beyond = column == columns - 1 && row > 0;
      right[i] = luma.get(luma.at(16 * column + (beyond ? 15 : 16 + i), 16 * row - 1));
    }
    for (int i = 0; i < 16; i++) {
      int x = i % 4;
      int y = i / 4;
      int at = luma.at(16 * column + 4 * x, 16 * row + 4 * y);
      for (int j = 0; j < 4; j++) {
        // What lies to the right comes later, so all on that side see the macroblock above it.
        edge[9 + j] = x == 3 ? right[j] : luma.get(at - luma.stride + 4 + j);
      }
      IntraPrediction.subblock(luma, at, modes[i], edge);
      add(luma, at, 16 * i);
    }
  }

  private void addResidual(Plane plane, int x, int y, int subblocks, int from) {
    for (int i = 0; i < subblocks * subblocks; i++) {
      int at = plane.at(x + 4 * (i % subblocks), y + 4 * (i / subblocks));
      add(plane, at, from + 16 * i);
    }
  }

  private void add(Plane plane, int at, int from) {
    for (int i = from; i < from + 16; i++) {
      if (coefficients[i] != 0) {
        Transform.addCosine(coefficients, from, plane, at);
        return;
      }
    }
  }

  private void filter() {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int of = filterOf[row * columns + column];
        Strength strength = header.filters[of & 3][of >> 2 & 1];
        boolean inner = (of & 8) != 0;
        if (strength.limit() == 0) {
          continue;
        }
        if (header.simpleFilter) {
          LoopFilter.simple(planes[0], column, row, strength, inner);
        } else {
          LoopFilter.normal(planes, column, row, strength, inner);
        }
      }
    }
  }
}
