package eddy.picture.webp;

import java.util.Arrays;

/** Predicts blocks from the samples above and to the left of them (RFC 6386, section 12). */
final class IntraPrediction {
  /** Modes of whole blocks, and the first four of subblocks: B_DC_PRED, B_TM_PRED and so on. */
  static final int DC = 0;

  static final int TM = 1;
  static final int VE = 2;
  static final int HE = 3;

  /** Modes of subblocks. */
  static final int LD = 4;

  static final int RD = 5;
  static final int VR = 6;
  static final int VL = 7;
  static final int HD = 8;
  static final int HU = 9;

  private IntraPrediction() {}

  /**
   * A whole block of a macroblock.
   *
   * @param size of its sides: 16 for luma, 8 for chroma
   */
  static void block(Plane plane, int x, int y, int size, int mode) {
    int at = plane.at(x, y);
    switch (mode) {
      case DC -> fill(plane, at, size, average(plane, at, size, x > 0, y > 0));
      case TM -> trueMotion(plane, at, size);
      case VE -> {
        for (int row = 0; row < size; row++) {
          System.arraycopy(
              plane.samples, at - plane.stride, plane.samples, at + row * plane.stride, size);
        }
      }
      default -> { // HE
        for (int row = 0; row < size; row++) {
          int from = at + row * plane.stride;
          Arrays.fill(plane.samples, from, from + size, plane.samples[from - 1]);
        }
      }
    }
  }

  private static void fill(Plane plane, int at, int size, int value) {
    for (int row = 0; row < size; row++) {
      int from = at + row * plane.stride;
      Arrays.fill(plane.samples, from, from + size, (byte) value);
    }
  }

  /** Of the neighbours within the frame; 128 where there are none. */
  private static int average(Plane plane, int at, int size, boolean left, boolean above) {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += left ? plane.get(at + i * plane.stride - 1) : 0;
      sum += above ? plane.get(at - plane.stride + i) : 0;
    }
    int count = (left ? size : 0) + (above ? size : 0);
    return count == 0 ? 128 : (sum + count / 2) / count;
  }

  private static void trueMotion(Plane plane, int at, int size) {
    int above = at - plane.stride;
    int corner = plane.get(above - 1);
    for (int row = 0; row < size; row++) {
      int from = at + row * plane.stride;
      int difference = plane.get(from - 1) - corner;
      for (int i = 0; i < size; i++) {
        plane.set(from + i, Plane.clip(plane.get(above + i) + difference));
      }
    }
  }

  /**
   * A subblock of 4x4 samples.
   *
   * @param at index of its first sample
   * @param edge scratch, 13 elements; the last four hold the samples above and to the right of it,
   *     the rest is taken from the plane
   */
  static void subblock(Plane plane, int at, int mode, int[] edge) {
    // From the lowest sample on the left over the corner to the last on the right above.
    int above = at - plane.stride;
    for (int i = 0; i < 4; i++) {
      edge[i] = plane.get(at + (3 - i) * plane.stride - 1);
      edge[5 + i] = plane.get(above + i);
    }
    edge[4] = plane.get(above - 1);
    switch (mode) {
      case DC -> fill(plane, at, 4, averageOf(edge));
      case TM -> trueMotion(plane, at, 4);
      default -> {
        for (int y = 0; y < 4; y++) {
          for (int x = 0; x < 4; x++) {
            plane.set(at + y * plane.stride + x, directed(edge, mode, x, y));
          }
        }
      }
    }
  }

  private static int averageOf(int[] edge) {
    int sum = 4;
    for (int i = 0; i < 9; i++) {
      sum += i == 4 ? 0 : edge[i];
    }
    return sum >> 3;
  }

  private static int directed(int[] edge, int mode, int x, int y) {
    return switch (mode) {
      case VE -> three(edge, 5 + x);
      case HE -> y == 3 ? edge[1] + 3 * edge[0] + 2 >> 2 : three(edge, 3 - y);
      case LD -> x + y == 6 ? edge[11] + 3 * edge[12] + 2 >> 2 : three(edge, 6 + x + y);
      case RD -> three(edge, 4 + x - y);
      case VR -> verticalRight(edge, x, y);
      case VL -> verticalLeft(edge, x, y);
      case HD -> horizontalDown(edge, x, y);
      default -> horizontalUp(edge, x, y);
    };
  }

  private static int verticalRight(int[] edge, int x, int y) {
    int across = 2 * x - y;
    if (across < -1) {
      return three(edge, 5 - y);
    }
    return (y & 1) == 0 ? two(edge, 4 + across / 2) : three(edge, 4 + (across + 1) / 2);
  }

  private static int verticalLeft(int[] edge, int x, int y) {
    if (x == 3 && y >= 2) {
      return three(edge, 8 + y);
    }
    return (y & 1) == 0 ? two(edge, 5 + x + y / 2) : three(edge, 6 + x + y / 2);
  }

  private static int horizontalDown(int[] edge, int x, int y) {
    int down = 2 * y - x;
    if (down < -1) {
      return three(edge, 3 + x);
    }
    return (x & 1) == 0 ? two(edge, 3 - down / 2) : three(edge, 4 - (down + 1) / 2);
  }

  private static int horizontalUp(int[] edge, int x, int y) {
    int down = x + 2 * y;
    if (down > 5) {
      return edge[0];
    }
    if (down == 5) {
      return edge[1] + 3 * edge[0] + 2 >> 2;
    }
    return (down & 1) == 0 ? two(edge, 2 - down / 2) : three(edge, 2 - down / 2);
  }

  /** Average of two samples of the edge, from {@code i} on. */
  private static int two(int[] edge, int i) {
    return edge[i] + edge[i + 1] + 1 >> 1;
  }

  /** Weighted average of three samples of the edge about {@code i}. */
  private static int three(int[] edge, int i) {
    return edge[i - 1] + 2 * edge[i] + edge[i + 1] + 2 >> 2;
  }
}
