package eddy.picture;

import eddy.error.InputException;
import eddy.tensor.HostTensor;

/**
 * The part of a picture round a mask, in the proportions of the size that it is worked on in, as
 * diffusers' VaeImageProcessor.get_crop_region finds it.
 *
 * @param left of its left edge, from the picture's
 * @param top of its upper edge, from the picture's
 * @param right one beyond its last column
 * @param bottom one beyond its last row
 */
public record CropRegion(int left, int top, int right, int bottom) {
  public int width() {
    return right - left;
  }

  public int height() {
    return bottom - top;
  }

  /**
   * @param mask [1, 1, H, W]; all above 0 is within the region
   * @param width that the region is worked on in
   * @param height that the region is worked on in
   * @param padding pixels round the mask
   * @throws InputException when the mask is 0 everywhere
   */
  public static CropRegion of(HostTensor.Floats mask, int width, int height, int padding) {
    int h = mask.shape().dim(2);
    int w = mask.shape().dim(3);
    int left = w;
    int top = h;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        if (mask.values()[y * w + x] > 0) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    if (right == 0) {
      throw new InputException(
          "Expected a mask that marks something to paint anew, with white, but all of it is"
              + " black.");
    }
    Span columns = new Span(left, right).padded(padding, w);
    Span rows = new Span(top, bottom).padded(padding, h);
    double ratio = (double) width / height;
    if ((double) columns.length() / rows.length() > ratio) {
      rows = rows.widened((int) (columns.length() / ratio - rows.length()), h);
    } else {
      columns = columns.widened((int) (rows.length() * ratio - columns.length()), w);
    }
    return new CropRegion(columns.from, rows.from, columns.to, rows.to);
  }

  /** From one pixel to one beyond the last. */
  private record Span(int from, int to) {
    int length() {
      return to - from;
    }

    Span padded(int by, int limit) {
      return new Span(Math.max(from - by, 0), Math.min(to + by, limit));
    }

    /** On both sides, moved to lie within the limit, and cut where there isn't room. */
    Span widened(int by, int limit) {
      int start = from - by / 2;
      int end = to + by - by / 2;
      if (end >= limit) {
        start -= end - limit;
        end = limit;
      }
      if (start < 0) {
        end -= start;
        start = 0;
      }
      return new Span(start, Math.min(end, limit));
    }
  }
}
