package eddy.picture.webp;

/**
 * From Y, U and V to red, green and blue, in the whole numbers that libwebp's decoder gives: ITU-R
 * BT.601 in the range of video, with chroma between its samples weighted 9, 3, 3, 1 by distance.
 */
final class Colours {
  private Colours() {}

  /**
   * Converts.
   *
   * @param planes Y, U and V, chroma with half of the samples both ways
   * @param out [height, width], red, green and blue from the third highest byte on
   */
  static void convert(Plane[] planes, int width, int height, int[] out) {
    int[] u = new int[width];
    int[] v = new int[width];
    for (int y = 0; y < height; y++) {
      upsample(planes[1], width, height, y, u);
      upsample(planes[2], width, height, y, v);
      int luma = planes[0].at(0, y);
      for (int x = 0; x < width; x++) {
        int bright = planes[0].get(luma + x) * 19077 >> 8;
        int red = sample(bright + (v[x] * 26149 >> 8) - 14234);
        int green = sample(bright - (u[x] * 6419 >> 8) - (v[x] * 13320 >> 8) + 8708);
        int blue = sample(bright + (u[x] * 33050 >> 8) - 17685);
        out[y * width + x] = red << 16 | green << 8 | blue;
      }
    }
  }

  private static int sample(int value) {
    return Plane.clip(value >> 6);
  }

  /** A row of chroma as wide as luma; at the edges the samples are taken to go on. */
  private static void upsample(Plane plane, int width, int height, int y, int[] out) {
    int last = (width + 1) / 2 - 1;
    int lastRow = (height + 1) / 2 - 1;
    int near = plane.at(0, y / 2);
    int far = plane.at(0, Math.clamp(y / 2 + ((y & 1) == 0 ? -1 : 1), 0, lastRow));
    for (int x = 0; x < width; x++) {
      int here = x / 2;
      int beside = (x & 1) == 0 ? Math.max(here - 1, 0) : Math.min(here + 1, last);
      out[x] =
          9 * plane.get(near + here)
                  + 3 * (plane.get(near + beside) + plane.get(far + here))
                  + plane.get(far + beside)
                  + 8
              >> 4;
    }
  }
}
