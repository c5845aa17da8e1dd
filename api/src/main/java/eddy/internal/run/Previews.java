package eddy.internal.run;

import eddy.picture.Picture;
import eddy.tensor.Shape;
import java.util.List;

/**
 * Draws what the pictures of a run look like at present.
 *
 * @param every how many steps
 * @param factor pixels of the picture for one of the latents', each way
 * @param source what the latents look like
 */
record Previews(int every, int factor, Source source) {
  /** Makes n pictures of latents [n, C, h, w], of the latents' size or a multiple of it. */
  @FunctionalInterface
  interface Source {
    List<Picture> pictures(float[] latents, Shape shape);
  }

  boolean isDue(int done, int total) {
    return done % every == 0 || done == total;
  }

  /** One picture for each of the batch, as large as it will be. */
  List<Picture> of(float[] latents, Shape shape) {
    int width = shape.dim(3) * factor;
    int height = shape.dim(2) * factor;
    return source.pictures(latents, shape).stream().map(p -> enlarged(p, width, height)).toList();
  }

  private static Picture enlarged(Picture small, int width, int height) {
    int scale = width / small.width();
    byte[] rgb = new byte[3 * width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int from = 3 * (y / scale * small.width() + x / scale);
        System.arraycopy(small.rgb(), from, rgb, 3 * (y * width + x), 3);
      }
    }
    return new Picture(width, height, rgb);
  }
}
