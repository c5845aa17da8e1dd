package eddy.picture.webp;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * A WebP file: its first picture, on its canvas, transparent where an animation's first frame
 * leaves it free. Chunks may stand in any order; those of other kinds are passed over.
 */
public final class Webp implements Closeable {
  private static final int RIFF_HEADER = 12;
  private static final int CHUNK_HEADER = 8;

  /** Bytes before the chunks of a frame of an animation. */
  private static final int FRAME_HEADER = 16;

  /** EXIF data of which the beginning is read; what says how a camera was held stands there. */
  private static final int MOST_EXIF = 1 << 16;

  private final SeekableByteChannel file;

  /** Null if there is no chunk VP8X, which says it. */
  private int @Nullable [] canvas;

  private int left;
  private int top;
  private int width;
  private int height;
  private boolean animated;
  private @Nullable Chunk picture;
  private @Nullable Chunk alpha;
  private @Nullable Chunk exif;

  /** A part of the file, without its name and size. */
  private record Chunk(String name, long from, long size) {
    /** Chunks begin at even places. */
    long end() {
      return from + size + (size & 1);
    }
  }

  private Webp(SeekableByteChannel file) {
    this.file = file;
  }

  /**
   * Whether a file begins as a WebP does.
   *
   * @param beginning its first bytes, 12 or fewer if it has no more
   */
  public static boolean begins(byte[] beginning) {
    return beginning.length >= RIFF_HEADER
        && text(beginning, 0).equals("RIFF")
        && text(beginning, 8).equals("WEBP");
  }

  /**
   * Opens a file and looks through its chunks.
   *
   * @throws IOException if it can't be read, or is damaged, or ends before its parts do
   */
  public static Webp open(Path path) throws IOException {
    SeekableByteChannel file = Files.newByteChannel(path);
    try {
      Webp webp = new Webp(file);
      webp.readChunks();
      return webp;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void readChunks() throws IOException {
    ByteBuffer header = bytes(0, RIFF_HEADER);
    if (!begins(header.array())) {
      throw new IIOException("it doesn't begin as a WebP does");
    }
    long end = CHUNK_HEADER + Integer.toUnsignedLong(header.getInt(4));
    // Some programs leave out the byte that fills up the last chunk.
    if (file.size() + 1 < end) {
      throw new IIOException("it ends after " + file.size() + " of " + end + " bytes");
    }
    end = Math.min(end, file.size());
    readChunks(RIFF_HEADER, end, true);
    if (picture == null) {
      throw new IIOException("it holds no picture");
    }
    if (canvas == null) {
      canvas = new int[] {width, height};
    }
    if (!animated && (canvas[0] != width || canvas[1] != height)) {
      throw new IIOException(
          "its header says " + canvas[0] + "x" + canvas[1] + " and its picture " + size());
    }
    if (left > canvas[0] - width || top > canvas[1] - height) {
      throw new IIOException(
          "its first frame of " + size() + " lies outside of " + canvas[0] + "x" + canvas[1]);
    }
  }

  private String size() {
    return width + "x" + height;
  }

  private void readChunks(long from, long end, boolean outer) throws IOException {
    long at = from;
    while (at + CHUNK_HEADER <= end) {
      ByteBuffer header = bytes(at, CHUNK_HEADER);
      Chunk chunk =
          new Chunk(
              text(header.array(), 0), at + CHUNK_HEADER, Integer.toUnsignedLong(header.getInt(4)));
      if (chunk.from + chunk.size > end) {
        throw new IIOException("a part of it is longer than what is left of it");
      }
      read(chunk, outer);
      at = chunk.end();
    }
  }

  private void read(Chunk chunk, boolean outer) throws IOException {
    switch (chunk.name) {
      case "VP8X" -> {
        if (outer && canvas == null) {
          ByteBuffer b = bytes(chunk, 10);
          canvas = new int[] {1 + number(b, 4), 1 + number(b, 7)};
        }
      }
      case "EXIF" -> {
        if (outer && exif == null) {
          exif = chunk;
        }
      }
      case "ALPH" -> {
        if (picture == null && alpha == null) {
          alpha = chunk;
        }
      }
      case "VP8 ", "VP8L" -> {
        if (picture == null) {
          readSize(chunk);
        }
      }
      case "ANMF" -> {
        if (outer && picture == null) {
          readFrame(chunk);
        }
      }
      default -> {} // Colour profiles, XMP, what else there is.
    }
  }

  private void readSize(Chunk chunk) throws IOException {
    picture = chunk;
    int[] size =
        isLossy(chunk)
            ? Vp8Header.size(bytes(chunk, Vp8Header.LENGTH).array())
            : Lossless.size(bytes(chunk, Lossless.HEADER).array());
    width = size[0];
    height = size[1];
  }

  private void readFrame(Chunk frame) throws IOException {
    ByteBuffer b = bytes(frame, FRAME_HEADER);
    left = 2 * number(b, 0);
    top = 2 * number(b, 3);
    animated = true;
    alpha = null;
    readChunks(frame.from + FRAME_HEADER, frame.from + frame.size, false);
    if (picture == null) {
      throw new IIOException("its first frame holds no picture");
    }
    if (width != 1 + number(b, 6) || height != 1 + number(b, 9)) {
      throw new IIOException(
          "its first frame says "
              + (1 + number(b, 6))
              + "x"
              + (1 + number(b, 9))
              + " and the picture in it "
              + size());
    }
  }

  private static boolean isLossy(Chunk chunk) {
    return chunk.name.equals("VP8 ");
  }

  private ByteBuffer bytes(Chunk chunk, int count) throws IOException {
    if (chunk.size < count) {
      throw new IIOException("a part of it is too short");
    }
    return bytes(chunk.from, count);
  }

  private ByteBuffer bytes(long from, int count) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    file.position(from);
    while (out.hasRemaining()) {
      if (file.read(out) < 0) {
        throw new IIOException("it ends too early");
      }
    }
    return out;
  }

  private byte[] all(Chunk chunk) throws IOException {
    if (chunk.size > Integer.MAX_VALUE - 64) {
      throw new IIOException("a part of it is longer than any picture's data");
    }
    return bytes(chunk, (int) chunk.size).array();
  }

  private static int number(ByteBuffer b, int at) {
    return b.getShort(at) & 0xffff | (b.get(at + 2) & 0xff) << 16;
  }

  private static String text(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  /** Of the canvas. */
  public int width() {
    return canvas()[0];
  }

  /** Of the canvas. */
  public int height() {
    return canvas()[1];
  }

  private int[] canvas() {
    if (canvas == null) {
      throw new IllegalStateException("not read");
    }
    return canvas;
  }

  private Chunk picture() {
    if (picture == null) {
      throw new IllegalStateException("not read");
    }
    return picture;
  }

  /** Whether {@link #decode} gives an image with alpha. */
  public boolean hasAlpha() throws IOException {
    return !fillsCanvas()
        || (isLossy(picture())
            ? alpha != null
            : Lossless.hasAlpha(bytes(picture(), Lossless.HEADER).array()));
  }

  private boolean fillsCanvas() {
    return width == width() && height == height();
  }

  /** Bytes of memory that {@link #decode} takes at its most, with the image that it gives. */
  public long bytesToDecode() throws IOException {
    long pixels = (long) width * height;
    long planes = isLossy(picture()) ? Vp8Decoder.bytes(width, height) : Lossless.BYTES * pixels;
    // The planes are gone when alpha is decoded: that takes an array of pixels and one of bytes.
    long beside = alpha == null ? planes : Math.max(planes, (4 + 1 + Lossless.BYTES) * pixels);
    long placed = fillsCanvas() ? 0 : 4L * width() * height();
    return picture().size + (alpha == null ? 0 : alpha.size) + beside + 4 * pixels + placed;
  }

  /** The beginning of the EXIF data; null if there are none. */
  public byte @Nullable [] exif() throws IOException {
    return exif == null ? null : bytes(exif, (int) Math.min(exif.size, MOST_EXIF)).array();
  }

  /**
   * Decodes the picture, 8 bits a sample, whatever colour profile the file names.
   *
   * @return of the type RGB or ARGB
   * @throws IOException if the data are damaged or cut short
   */
  public BufferedImage decode() throws IOException {
    byte[] data = all(picture());
    boolean lossy = isLossy(picture());
    boolean seeThrough = lossy ? alpha != null : Lossless.hasAlpha(data);
    BufferedImage frame = image(width, height, seeThrough);
    int[] pixels = pixels(frame);
    if (lossy) {
      Colours.convert(Vp8Decoder.decode(data), width, height, pixels);
      if (alpha != null) {
        AlphaPlane.apply(all(alpha), width, height, pixels);
      }
    } else {
      Lossless.decode(data, Lossless.HEADER, width, height, pixels);
    }
    if (fillsCanvas()) {
      return frame;
    }
    BufferedImage out = image(width(), height(), true);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      out.setRGB(left, top + y, width, 1, frame.getRGB(0, y, width, 1, row, 0, width), 0, width);
    }
    return out;
  }

  private static BufferedImage image(int width, int height, boolean seeThrough) {
    return new BufferedImage(
        width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
