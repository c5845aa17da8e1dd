package eddy.picture.file;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;

/** A picture of a form that Java's ImageIO reads: PNG, JPEG, GIF (its first picture) or BMP. */
final class ImageIoPicture implements StoredPicture {
  /** ImageIO finds readers for further ones, which nobody has tried here. */
  private static final List<String> FORMATS = List.of("png", "jpeg", "gif", "bmp");

  private final ImageInputStream stream;
  private final ImageReader reader;
  private final String format;

  private ImageIoPicture(ImageInputStream stream, ImageReader reader, String format) {
    this.stream = stream;
    this.reader = reader;
    this.format = format;
  }

  /**
   * Opens a file.
   *
   * @return null if it is of no form in the list
   */
  static @Nullable ImageIoPicture open(Path file) throws IOException {
    ImageIO.setUseCache(false);
    ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
    if (stream == null) {
      throw new IOException("permission denied");
    }
    boolean opened = false;
    try {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (FORMATS.contains(format)) {
          reader.setInput(stream);
          opened = true;
          return new ImageIoPicture(stream, reader, format);
        }
        reader.dispose();
      }
      return null;
    } finally {
      if (!opened) {
        stream.close();
      }
    }
  }

  @Override
  public int width() throws IOException {
    return canvas().width;
  }

  @Override
  public int height() throws IOException {
    return canvas().height;
  }

  /** The picture's place; that of a GIF may be a part of its screen, or lie beyond it. */
  private Rectangle place() throws IOException {
    Rectangle place = new Rectangle(reader.getWidth(0), reader.getHeight(0));
    if (format.equals("gif")) {
      IIOMetadata metadata = reader.getImageMetadata(0);
      place.x = attribute(metadata, "ImageDescriptor", "imageLeftPosition");
      place.y = attribute(metadata, "ImageDescriptor", "imageTopPosition");
    }
    return place;
  }

  private Rectangle canvas() throws IOException {
    Rectangle place = place();
    if (!format.equals("gif")) {
      return place;
    }
    IIOMetadata metadata = reader.getStreamMetadata();
    String screen = "LogicalScreenDescriptor";
    return new Rectangle(
        Math.max(place.x + place.width, attribute(metadata, screen, "logicalScreenWidth")),
        Math.max(place.y + place.height, attribute(metadata, screen, "logicalScreenHeight")));
  }

  private static int attribute(IIOMetadata metadata, String node, String name) {
    if (metadata.getAsTree(metadata.getNativeMetadataFormatName()) instanceof IIOMetadataNode root
        && root.getElementsByTagName(node).item(0) instanceof IIOMetadataNode found
        && !found.getAttribute(name).isEmpty()) {
      return Integer.parseInt(found.getAttribute(name));
    }
    return 0;
  }

  @Override
  public boolean hasAlpha() throws IOException {
    return !place().equals(canvas()) || type().getColorModel().hasAlpha();
  }

  private ImageTypeSpecifier type() throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      throw new IOException("its colours are of an unknown kind");
    }
    return types.next();
  }

  @Override
  public long bytesToDecode() throws IOException {
    Rectangle place = place();
    SampleModel model = type().getSampleModel();
    long sample = DataBuffer.getDataTypeSize(model.getDataType()) / 8;
    long pixel = sample * model.getNumDataElements();
    ImageTypeSpecifier stored = reader.getRawImageType(0);
    if (stored != null && stored.getNumBands() > type().getNumBands()) {
      pixel += stored.getNumBands(); // CMYK, from which RGB is made.
    }
    long bytes = pixel * place.width * place.height;
    Rectangle canvas = canvas();
    return place.equals(canvas) ? bytes : bytes + 4L * canvas.width * canvas.height;
  }

  @Override
  public boolean canHoldItsPixels() throws IOException {
    long perByte =
        switch (format) {
          case "png" -> 8 * 1032; // One bit a pixel, and deflate's limit.
          case "gif" -> 4096; // The longest word of LZW, in more than one byte.
          case "jpeg" -> 8 * 64; // A bit for each block.
          default -> Long.MAX_VALUE; // BMP may leave out pixels.
        };
    Rectangle place = place();
    return (long) place.width * place.height / perByte <= stream.length();
  }

  @Override
  public BufferedImage decode() throws IOException {
    Warnings warnings = new Warnings();
    reader.addIIOReadWarningListener(warnings);
    BufferedImage image = reader.read(0);
    String problem = warnings.cutShort();
    if (problem != null) {
      throw new IOException(problem);
    }
    Rectangle place = place();
    Rectangle canvas = canvas();
    if (place.equals(canvas)) {
      return image;
    }
    BufferedImage out = new BufferedImage(canvas.width, canvas.height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = out.createGraphics();
    g.drawImage(image, place.x, place.y, null);
    g.dispose();
    return out;
  }

  @Override
  public Orientation orientation() throws IOException {
    try {
      return Orientation.of(
          switch (format) {
            case "jpeg" -> jpegExif();
            case "png" -> pngExif();
            default -> null;
          });
    } catch (IOException | RuntimeException e) {
      return Orientation.UPRIGHT; // The picture is whole all the same.
    }
  }

  private byte @Nullable [] jpegExif() throws IOException {
    stream.seek(0);
    List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
    if (segments.isEmpty()) {
      return null;
    }
    try (InputStream data = segments.getFirst().segmentData()) {
      return data.readAllBytes();
    }
  }

  private byte @Nullable [] pngExif() throws IOException {
    IIOMetadata metadata = reader.getImageMetadata(0);
    if (!(metadata.getAsTree(metadata.getNativeMetadataFormatName())
        instanceof IIOMetadataNode root)) {
      return null;
    }
    NodeList chunks = root.getElementsByTagName("UnknownChunk");
    for (int i = 0; i < chunks.getLength(); i++) {
      if (chunks.item(i) instanceof IIOMetadataNode chunk
          && chunk.getAttribute("type").equals("eXIf")
          && chunk.getUserObject() instanceof byte[] data) {
        return data;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }

  /** JPEG readers give a truncated picture with grey below, and only warn. */
  private static final class Warnings implements IIOReadWarningListener {
    private static final List<String> FATAL =
        List.of("premature", "truncat", "unexpected end", "eof", "corrupt", "missing");

    private @Nullable String cutShort;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
      String lower = warning.toLowerCase(Locale.ROOT);
      if (cutShort == null && FATAL.stream().anyMatch(lower::contains)) {
        cutShort = warning;
      }
    }

    @Nullable String cutShort() {
      return cutShort;
    }
  }
}
