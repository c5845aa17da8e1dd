package eddy.picture.webp;

/**
 * A transform that the encoder did to the pixels.
 *
 * @param type one of the constants
 * @param width of the pixels before it
 * @param storedWidth after it
 * @param bits of the sides of blocks; for a palette, of how many pixels there are in one
 * @param table of the blocks, row by row, or the palette
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record LosslessTransform(int type, int width, int storedWidth, int bits, int[] table) {
  static final int PREDICTOR = 0;
  static final int COLOUR = 1;
  static final int GREEN = 2;
  static final int PALETTE = 3;

  private static final int OPAQUE = 0xff000000;

  /**
   * Undoes it.
   *
   * @param pixels [height, storedWidth]
   * @param out [height, width], may be the same array
   * @return whichever of the two now holds the pixels before the transform
   */
  int[] undo(int[] pixels, int height, int[] out) {
    switch (type) {
      case PREDICTOR -> predict(pixels, height);
      case COLOUR -> addColours(pixels, height);
      case GREEN -> addGreen(pixels);
      default -> {
        lookUp(pixels, height, out);
        return out;
      }
    }
    return pixels;
  }

  private void lookUp(int[] pixels, int height, int[] out) {
    int perPixel = 8 >> bits;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int packed = pixels[y * storedWidth + (x >> bits)] >> 8 & 0xff;
        int index = packed >> perPixel * (x & (1 << bits) - 1) & (1 << perPixel) - 1;
        out[y * width + x] = index < table.length ? table[index] : 0;
      }
    }
  }

  private static void addGreen(int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      int green = pixels[i] >> 8 & 0xff;
      pixels[i] = sum(pixels[i], green << 16 | green);
    }
  }

  private void addColours(int[] pixels, int height) {
    int across = width + (1 << bits) - 1 >> bits;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int factors = table[(y >> bits) * across + (x >> bits)];
        int at = y * width + x;
        int green = pixels[at] >> 8;
        int red = (pixels[at] >> 16) + product(factors, green) & 0xff;
        int blue = pixels[at] + product(factors >> 8, green) + product(factors >> 16, red) & 0xff;
        pixels[at] = pixels[at] & 0xff00ff00 | red << 16 | blue;
      }
    }
  }

  private static int product(int factor, int value) {
    return (byte) factor * (byte) value >> 5;
  }

  private void predict(int[] pixels, int height) {
    int across = width + (1 << bits) - 1 >> bits;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        int predicted;
        if (y == 0) {
          predicted = x == 0 ? OPAQUE : pixels[at - 1];
        } else if (x == 0) {
          predicted = pixels[at - width];
        } else {
          int mode = table[(y >> bits) * across + (x >> bits)] >> 8 & 15;
          predicted = predicted(pixels, at, mode);
        }
        pixels[at] = sum(pixels[at], predicted);
      }
    }
  }

  private int predicted(int[] pixels, int at, int mode) {
    int left = pixels[at - 1];
    int above = pixels[at - width];
    int aboveLeft = pixels[at - width - 1];
    // To the right of the last one lies the first of this row.
    int aboveRight = pixels[at - width + 1];
    return switch (mode) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> aboveRight;
      case 4 -> aboveLeft;
      case 5 -> average(average(left, aboveRight), above);
      case 6 -> average(left, aboveLeft);
      case 7 -> average(left, above);
      case 8 -> average(aboveLeft, above);
      case 9 -> average(above, aboveRight);
      case 10 -> average(average(left, aboveLeft), average(above, aboveRight));
      case 11 -> nearer(left, above, aboveLeft);
      case 12 -> gradient(left, above, aboveLeft, false);
      case 13 -> gradient(average(left, above), average(left, above), aboveLeft, true);
      default -> OPAQUE;
    };
  }

  /** Each of the four bytes, rounded down. */
  private static int average(int a, int b) {
    return (a & b) + ((a ^ b) >>> 1 & 0x7f7f7f7f);
  }

  /** Each of the four bytes, without what goes over. */
  static int sum(int a, int b) {
    return (a & 0xff00ff00) + (b & 0xff00ff00) & 0xff00ff00
        | (a & 0x00ff00ff) + (b & 0x00ff00ff) & 0x00ff00ff;
  }

  private static int nearer(int left, int above, int corner) {
    int toLeft = 0;
    int toAbove = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int c = corner >>> shift & 0xff;
      toLeft += Math.abs((above >>> shift & 0xff) - c);
      toAbove += Math.abs((left >>> shift & 0xff) - c);
    }
    return toLeft < toAbove ? left : above;
  }

  /** Each byte of a + b - corner, or of a and half of what b has more than the corner. */
  private static int gradient(int a, int b, int corner, boolean half) {
    int out = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int more = (b >>> shift & 0xff) - (corner >>> shift & 0xff);
      int value = (a >>> shift & 0xff) + (half ? more / 2 : more);
      out |= Plane.clip(value) << shift;
    }
    return out;
  }
}
