package eddy.cli;

import eddy.InputException;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture that the user gave: PNG, JPEG, WebP, GIF (its first picture) or BMP, of any depth,
 * grey, with a palette, in RGB or CMYK; upright, however the camera was held. Samples are taken for
 * sRGB whatever profile the file names, as the Python programs do.
 *
 * @param name the file's name, for notes and for a picture's parameters
 * @param rgb [3, height, width], 0 black to 1 white; what lies under transparent pixels included
 * @param alpha [height, width], 0 transparent to 1 opaque; null if every pixel is opaque
 */
record PictureFile(String name, int width, int height, float[] rgb, float @Nullable [] alpha) {
  /** About 11,500 pixels squared; as floats these take 1.5 GB. */
  private static final long MOST_PIXELS = 1L << 27;

  /**
   * Reads a file.
   *
   * @throws InputException if it isn't there, is no picture, is damaged or is too large
   */
  static PictureFile read(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException(file + ": is a folder, where a picture was expected; name a file.");
    }
    if (!Files.exists(file)) {
      throw new InputException(file + ": no such picture; check the path.");
    }
    ImageIO.setUseCache(false);
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      if (stream == null) {
        throw new InputException(file + ": can't be read; check its permissions.");
      }
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new InputException(
            file + ": is no picture in a known form; give a PNG, JPEG, WebP, GIF or BMP.");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream);
        return read(file, reader, stream);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // The readers throw many kinds of RuntimeException on damaged files.
      if (e instanceof InputException known) {
        throw known;
      }
      throw new InputException(
          file
              + ": can't be read as a picture ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "); it is damaged or cut short, so give another.",
          e);
    }
  }

  private static PictureFile read(Path file, ImageReader reader, ImageInputStream stream)
      throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      throw new InputException(
          file
              + ": has "
              + width
              + "x"
              + height
              + " pixels, more than the "
              + MOST_PIXELS / 1_000_000
              + " million that Eddy reads; make it smaller first.");
    }
    Warnings warnings = new Warnings();
    reader.addIIOReadWarningListener(warnings);
    BufferedImage image = reader.read(0);
    String problem = warnings.cutShort();
    if (problem != null) {
      throw new IOException(problem);
    }
    Samples samples = Samples.of(image);
    Orientation orientation =
        Orientation.of(reader.getFormatName(), reader.getImageMetadata(0), stream);
    return upright(String.valueOf(file.getFileName()), samples, orientation);
  }

  private static PictureFile upright(String name, Samples s, Orientation o) {
    float[] alpha = s.alpha();
    boolean sideways = o.swapsSides();
    return new PictureFile(
        name,
        sideways ? s.height() : s.width(),
        sideways ? s.width() : s.height(),
        o.upright(s.rgb(), s.width(), s.height()),
        alpha == null ? null : o.upright(alpha, s.width(), s.height()));
  }

  /** What the picture looks like on white paper, [3, height, width]; as the web UI shows it. */
  float[] onWhite() {
    if (alpha == null) {
      return rgb;
    }
    float[] out = new float[rgb.length];
    for (int i = 0; i < out.length; i++) {
      float a = alpha[i % alpha.length];
      out[i] = a * rgb[i] + (1 - a);
    }
    return out;
  }

  /** {@link #onWhite} as [1, 3, height, width]. */
  HostTensor.Floats onWhiteTensor() {
    return HostTensor.of(Shape.of(1, 3, height, width), onWhite());
  }

  /**
   * The picture as a mask, [1, 1, height, width]: where it is transparent, 1; if nothing is
   * transparent, how bright it is (ITU-R BT.601).
   */
  HostTensor.Floats mask() {
    int pixels = width * height;
    float[] out = new float[pixels];
    for (int i = 0; i < pixels; i++) {
      out[i] =
          alpha == null
              ? Math.min(
                  1, 0.299f * rgb[i] + 0.587f * rgb[pixels + i] + 0.114f * rgb[2 * pixels + i])
              : 1 - alpha[i];
    }
    return HostTensor.of(Shape.of(1, 1, height, width), out);
  }

  /** JPEG readers give a truncated picture with grey below, and only warn. */
  private static final class Warnings implements javax.imageio.event.IIOReadWarningListener {
    private static final List<String> FATAL =
        List.of("premature", "truncat", "unexpected end", "eof", "corrupt", "missing");

    private @Nullable String cutShort;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
      String lower = warning.toLowerCase(java.util.Locale.ROOT);
      if (cutShort == null && FATAL.stream().anyMatch(lower::contains)) {
        cutShort = warning;
      }
    }

    @Nullable String cutShort() {
      return cutShort;
    }
  }
}
