package eddy.cli;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;

/**
 * How a camera was held, as the tag Orientation of a picture's EXIF data says: 1 upright, 2
 * mirrored, 3 upside down, 4 that mirrored, 5 to 8 on its side.
 *
 * @param tag 1 to 8
 */
record Orientation(int tag) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int EXIF_NAME = 6; // "Exif", 0, 0

  /**
   * From a file's EXIF data: JPEG's segment APP1, PNG's chunk eXIf. Upright where there is none,
   * and where it makes no sense, as all programs take it.
   */
  static Orientation of(String format, IIOMetadata metadata, ImageInputStream stream) {
    try {
      byte[] exif =
          switch (format.toLowerCase(Locale.ROOT)) {
            case "jpeg" -> ofJpeg(stream);
            case "png" -> ofPng(metadata);
            default -> null;
          };
      if (exif == null) {
        return UPRIGHT;
      }
      Directory directory = new TIFFReader().read(new ByteArrayImageInputStream(exif));
      Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
      return entry != null && entry.getValue() instanceof Number n && inRange(n.intValue())
          ? new Orientation(n.intValue())
          : UPRIGHT;
    } catch (IOException | RuntimeException e) {
      return UPRIGHT; // The picture is whole all the same.
    }
  }

  private static boolean inRange(int tag) {
    return tag >= 1 && tag <= 8;
  }

  private static byte @Nullable [] ofJpeg(ImageInputStream stream) throws IOException {
    stream.seek(0);
    List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
    if (segments.isEmpty()) {
      return null;
    }
    try (InputStream data = segments.getFirst().segmentData()) {
      data.skipNBytes(EXIF_NAME);
      return data.readAllBytes();
    }
  }

  private static byte @Nullable [] ofPng(IIOMetadata metadata) {
    if (!(metadata.getAsTree("javax_imageio_png_1.0") instanceof IIOMetadataNode root)) {
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

  /** Whether the upright picture is as wide as the stored one is high. */
  boolean swapsSides() {
    return tag >= 5;
  }

  /**
   * Turns stored samples upright.
   *
   * @param planes [planes, height, width] as stored
   * @return [planes, height, width] of the upright picture, whose sides may have swapped
   */
  float[] upright(float[] planes, int width, int height) {
    if (tag == 1) {
      return planes;
    }
    int newWidth = swapsSides() ? height : width;
    int pixels = width * height;
    float[] out = new float[planes.length];
    for (int plane = 0; plane < planes.length; plane += pixels) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int right = width - 1 - x;
          int up = height - 1 - y;
          int at =
              switch (tag) {
                case 2 -> y * newWidth + right;
                case 3 -> up * newWidth + right;
                case 4 -> up * newWidth + x;
                case 5 -> x * newWidth + y;
                case 6 -> x * newWidth + up;
                case 7 -> right * newWidth + up;
                default -> right * newWidth + y; // 8
              };
          out[plane + at] = planes[plane + y * width + x];
        }
      }
    }
    return out;
  }
}
