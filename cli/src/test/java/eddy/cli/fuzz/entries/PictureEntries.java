package eddy.cli.fuzz.entries;

import eddy.cli.FuzzAccess;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.cli.fuzz.Sample;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures in each form that Eddy reads. */
final class PictureEntries {
  private static final List<String> WEBP =
      List.of(
          "webp/gray-q80m4.webp",
          "webp/odd-q80m4.webp",
          "webp/smooth-q80m4.webp",
          "pictures/ll.webp",
          "pictures/lossy.webp",
          "pictures/exif3.webp");

  private PictureEntries() {}

  static List<Entry> all() throws IOException {
    return List.of(
        entry(
            "png",
            Format.PNG,
            List.of(
                written("png", BufferedImage.TYPE_INT_RGB, false),
                written("png", BufferedImage.TYPE_INT_ARGB, true),
                written("png", BufferedImage.TYPE_BYTE_INDEXED, false),
                written("png", BufferedImage.TYPE_BYTE_BINARY, false),
                written("png", BufferedImage.TYPE_USHORT_GRAY, false),
                FuzzAccess.png("a cat\nSteps: 1, Size: 8x8, Seed: 1", 8))),
        entry(
            "jpg",
            Format.JPEG,
            List.of(
                written("jpg", BufferedImage.TYPE_INT_RGB, false),
                written("jpg", BufferedImage.TYPE_INT_RGB, true),
                written("jpg", BufferedImage.TYPE_BYTE_GRAY, false))),
        entry(
            "gif",
            Format.BYTES,
            List.of(
                written("gif", BufferedImage.TYPE_BYTE_INDEXED, false),
                written("gif", BufferedImage.TYPE_BYTE_BINARY, true))),
        entry(
            "bmp",
            Format.BYTES,
            List.of(
                written("bmp", BufferedImage.TYPE_INT_RGB, false),
                written("bmp", BufferedImage.TYPE_BYTE_INDEXED, false),
                written("bmp", BufferedImage.TYPE_BYTE_BINARY, false))),
        entry("webp", Format.RIFF, webp()));
  }

  private static Entry entry(String extension, Format format, List<byte[]> files) {
    return Entry.of(
        extension,
        files.stream().map(f -> Sample.of(Piece.file("in." + extension, format, f))).toList(),
        input -> FuzzAccess.readPicture(input.path()));
  }

  private static List<byte[]> webp() throws IOException {
    List<byte[]> out = new ArrayList<>();
    for (String name : WEBP) {
      try (InputStream in = PictureEntries.class.getResourceAsStream("/cases/" + name)) {
        out.add(Objects.requireNonNull(in, name).readAllBytes());
      }
    }
    return out;
  }

  /**
   * A small picture with something in it.
   *
   * @param progressive interlaced, where the form can be
   */
  static byte[] written(String form, int type, boolean progressive) throws IOException {
    BufferedImage image = new BufferedImage(24, 16, type);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, 0xff000000 | x * 10 << 16 | y * 15 << 8 | (x * y) % 256);
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName(form).next();
    ImageIO.setUseCache(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (progressive) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
