package eddy.picture.file;

import eddy.error.CapacityException;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import eddy.picture.webp.Webp;
import eddy.report.Bytes;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
public record PictureFile(
    String name, int width, int height, float[] rgb, float @Nullable [] alpha) {
  /** About 11,500 pixels squared; as floats these take 1.6 GB. */
  private static final long MOST_PIXELS = 1L << 27;

  /** How readers end their sentences. */
  private static final Pattern END = Pattern.compile("[.!]$");

  /** Bytes that tell a WebP from the others. */
  private static final int SIGNATURE = 12;

  /**
   * Reads a file.
   *
   * @throws InputException if it isn't there, is no picture or is damaged
   * @throws CapacityException if it is too large for the memory that there is
   */
  public static PictureFile read(Path file) {
    return read(file, file.toString(), String.valueOf(file.getFileName()));
  }

  /**
   * Reads a file that isn't the user's own, such as one that came over a network.
   *
   * @param called what the user calls the picture: its {@code name}, and the file's in messages
   * @throws InputException if it isn't there, is no picture or is damaged
   * @throws CapacityException if it is too large for the memory that there is
   */
  public static PictureFile read(Path file, String called) {
    return read(file, called, called);
  }

  /**
   * Reads a picture in memory. Pictures are read from files alone, so it goes through one.
   *
   * @param bytes of a PNG, JPEG, WebP, GIF or BMP
   * @param called as for {@link #read(Path, String)}
   * @throws InputException if it is no picture or is damaged, or no temporary file can be made
   * @throws CapacityException if it is too large for the memory that there is
   */
  public static PictureFile read(byte[] bytes, String called) {
    try {
      Path file = Files.createTempFile("eddy-", ".image");
      try {
        Files.write(file, bytes);
        return read(file, called);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new InputException(
          called
              + ": goes through a temporary file, which can't be made ("
              + IoReason.of(e)
              + "); make room, or name another folder by the system property java.io.tmpdir.",
          e);
    }
  }

  private static PictureFile read(Path file, String called, String name) {
    RegularFile.require(file, "a picture");
    try (StoredPicture stored = open(file, called)) {
      long need = requireRoom(file, called, stored);
      try {
        Samples s = Samples.of(stored.decode(), stored.orientation());
        return new PictureFile(name, s.width(), s.height(), s.rgb(), s.alpha());
      } catch (OutOfMemoryError e) {
        throw new CapacityException(tooLarge(called, stored, need), e);
      }
    } catch (EddyException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The readers throw many kinds of RuntimeException on damaged files.
      throw new InputException(
          called
              + ": can't be read as a picture ("
              + reason(e)
              + "); it is damaged or cut short, so give another.",
          e);
    }
  }

  private static StoredPicture open(Path file, String called) throws IOException {
    if (!Files.isReadable(file)) {
      throw new InputException(called + ": can't be read; check its permissions.");
    }
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(SIGNATURE);
    }
    if (Webp.begins(beginning)) {
      return StoredPicture.ofWebp(file);
    }
    StoredPicture picture = ImageIoPicture.open(file);
    if (picture == null) {
      throw new InputException(
          called + ": is no picture in a known form; give a PNG, JPEG, WebP, GIF or BMP.");
    }
    return picture;
  }

  /**
   * Refuses what can't be read, by the size that the file states, before any of it is decoded.
   *
   * @return bytes that reading takes
   */
  static long requireRoom(Path file, String called, StoredPicture stored) throws IOException {
    int width = stored.width();
    int height = stored.height();
    long pixels = (long) width * height;
    if (width < 1 || height < 1) {
      throw new InputException(
          called
              + ": has "
              + width
              + "x"
              + height
              + " pixels, so there is nothing to see; give another.");
    }
    if (pixels > MOST_PIXELS) {
      throw new InputException(
          called
              + ": has "
              + size(stored)
              + ", more than the "
              + MOST_PIXELS / 1_000_000
              + " million that Eddy reads; make it smaller first.");
    }
    if (!stored.canHoldItsPixels()) {
      throw new InputException(
          called
              + ": says that it has "
              + size(stored)
              + ", which its "
              + Files.size(file)
              + " bytes can't hold; it is damaged or cut short, so give another.");
    }
    long need = stored.bytesToDecode() + Samples.bytes(pixels, stored.hasAlpha());
    if (need > freeMemory()) {
      System.gc();
      if (need > freeMemory()) {
        throw new CapacityException(tooLarge(called, stored, need));
      }
    }
    return need;
  }

  private static long freeMemory() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
  }

  private static String tooLarge(String called, StoredPicture stored, long need)
      throws IOException {
    long heap = Runtime.getRuntime().maxMemory();
    // Arrays as large as these leave parts of the heap that nothing else fits into.
    long gigabytes = 1 + (heap - freeMemory() + need + need / 4 >> 30);
    return called
        + ": has "
        + size(stored)
        + ", which take "
        + Bytes.text(need)
        + " of memory to read; Java has "
        + Bytes.text(freeMemory())
        + " of its "
        + Bytes.text(heap)
        + " left. Make the picture smaller, or allow more with EDDY_JAVA_OPTS=-Xmx"
        + gigabytes
        + "g.";
  }

  private static String size(StoredPicture stored) throws IOException {
    return stored.width() + "x" + stored.height() + " pixels";
  }

  private static String reason(Exception problem) {
    for (Throwable t = problem; t != null; t = t.getCause()) {
      if (t instanceof EOFException) {
        return "it ends too early";
      }
    }
    // What readers say of array indices and the like would tell nobody anything.
    return problem instanceof IOException e
        ? Quoted.plain(END.matcher(IoReason.of(e)).replaceFirst(""))
        : "its parts don't fit together";
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
  public HostTensor.Floats onWhiteTensor() {
    return HostTensor.of(Shape.of(1, 3, height, width), onWhite());
  }

  /**
   * The picture as a mask, [1, 1, height, width]: where it is transparent, 1; if nothing is
   * transparent, how bright it is (ITU-R BT.601).
   */
  public HostTensor.Floats mask() {
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
}
