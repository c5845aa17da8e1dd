package eddy.picture.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held, as the tag Orientation of a picture's EXIF data says: 1 upright, 2
 * mirrored, 3 upside down, 4 that mirrored, 5 to 8 on its side.
 *
 * @param tag 1 to 8
 */
record Orientation(int tag) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final String NAME = "Exif\0\0";
  private static final int TAG = 0x112;
  private static final int SHORT = 3;

  /**
   * From EXIF data. Upright where there are none, and where they make no sense, as all programs
   * take it.
   *
   * @param exif a TIFF file (TIFF 6.0, section 2), with or without the name that JPEGs put before
   *     it
   */
  static Orientation of(byte @Nullable [] exif) {
    if (exif == null) {
      return UPRIGHT;
    }
    try {
      return of(ByteBuffer.wrap(exif));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return UPRIGHT; // The picture is whole all the same.
    }
  }

  private static Orientation of(ByteBuffer exif) {
    byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tiff =
        exif.limit() > name.length && exif.slice(0, name.length).equals(ByteBuffer.wrap(name))
            ? exif.slice(name.length, exif.limit() - name.length)
            : exif;
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    if (tiff.get(0) != tiff.get(1) || tiff.getShort(2) != 42) {
      return UPRIGHT;
    }
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (tiff.getShort(entry) == TAG) {
        int tag = tiff.getShort(entry + 8);
        boolean known = tiff.getShort(entry + 2) == SHORT && tag >= 1 && tag <= 8;
        return known ? new Orientation(tag) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether the upright picture is as wide as the stored one is high. */
  boolean swapsSides() {
    return tag >= 5;
  }

  /**
   * Where a stored sample comes in the upright picture, whose sides may have swapped.
   *
   * @param width of the stored picture
   */
  int at(int x, int y, int width, int height) {
    int newWidth = swapsSides() ? height : width;
    int right = width - 1 - x;
    int up = height - 1 - y;
    return switch (tag) {
      case 1 -> y * newWidth + x;
      case 2 -> y * newWidth + right;
      case 3 -> up * newWidth + right;
      case 4 -> up * newWidth + x;
      case 5 -> x * newWidth + y;
      case 6 -> x * newWidth + up;
      case 7 -> right * newWidth + up;
      default -> right * newWidth + y; // 8
    };
  }
}
