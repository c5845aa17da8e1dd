package eddy.picture.webp;

import java.util.Arrays;

/**
 * One plane of a frame, with what VP8 takes to lie outside: 127 above it, the corner and a few
 * samples on the right included, and 129 to its left (RFC 6386, section 12.2).
 */
final class Plane {
  /** A subblock at the right edge of the first row looks so far beyond it. */
  private static final int BEYOND = 4;

  final byte[] samples;

  /** From one row to the next. */
  final int stride;

  Plane(int width, int height) {
    stride = 1 + width + BEYOND;
    samples = new byte[stride * (1 + height)];
    Arrays.fill(samples, 0, stride, (byte) 127);
    for (int row = 1; row <= height; row++) {
      samples[row * stride] = (byte) 129;
    }
  }

  /** Bytes that a plane takes. */
  static long bytes(int width, int height) {
    return (1L + width + BEYOND) * (1 + height);
  }

  /** Index of a sample; -1 is the row above, or the column to the left. */
  int at(int x, int y) {
    return (y + 1) * stride + x + 1;
  }

  int get(int index) {
    return samples[index] & 0xff;
  }

  void set(int index, int value) {
    samples[index] = (byte) value;
  }

  /** The nearest number that a sample can be. */
  static int clip(int value) {
    return value < 0 ? 0 : Math.min(value, 255);
  }
}
