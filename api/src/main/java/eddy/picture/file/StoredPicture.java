package eddy.picture.file;

import eddy.picture.webp.Webp;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A picture as it lies in its file, of which nothing but the sizes is read yet. */
interface StoredPicture extends Closeable {
  /** As stored, before it is turned upright. */
  int width() throws IOException;

  int height() throws IOException;

  /** Whether some of its pixels may be transparent. */
  boolean hasAlpha() throws IOException;

  /** Bytes that {@link #decode} takes at its most, with the image that it gives. */
  long bytesToDecode() throws IOException;

  /** Whether so many pixels can come out of so few bytes, whatever they are. */
  boolean canHoldItsPixels() throws IOException;

  BufferedImage decode() throws IOException;

  Orientation orientation() throws IOException;

  /** Opens a WebP, for which ImageIO has no reader. */
  static StoredPicture ofWebp(Path file) throws IOException {
    Webp webp = Webp.open(file);
    return new StoredPicture() {
      @Override
      public int width() {
        return webp.width();
      }

      @Override
      public int height() {
        return webp.height();
      }

      @Override
      public boolean hasAlpha() throws IOException {
        return webp.hasAlpha();
      }

      @Override
      public long bytesToDecode() throws IOException {
        return webp.bytesToDecode();
      }

      @Override
      public boolean canHoldItsPixels() {
        return true; // Pictures of one colour take no bits for a pixel.
      }

      @Override
      public BufferedImage decode() throws IOException {
        return webp.decode();
      }

      @Override
      public Orientation orientation() throws IOException {
        return Orientation.of(webp.exif());
      }

      @Override
      public void close() throws IOException {
        webp.close();
      }
    };
  }
}
