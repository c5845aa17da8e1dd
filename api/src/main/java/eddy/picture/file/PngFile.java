package eddy.picture.file;

import eddy.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/** PNG pictures with the text chunk {@code parameters}. */
public final class PngFile {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final String KEYWORD = "parameters";

  private PngFile() {}

  /**
   * Writes an 8-bit RGB picture. The text goes into a tEXt chunk if it is Latin-1 and else into an
   * uncompressed iTXt chunk (UTF-8), as PIL chooses for the web UI.
   *
   * @param parameters null for none
   */
  public static void write(Picture picture, @Nullable String parameters, OutputStream out)
      throws IOException {
    BufferedImage image = JpegFile.image(picture);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageIO.setUseCache(false);
    // The encoder hides why writing failed, so it writes to memory.
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(png)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      if (parameters != null) {
        metadata.mergeTree(FORMAT, textTree(parameters));
      }
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IIOInvalidTreeException e) {
      throw new IllegalStateException("a text chunk was refused", e);
    } finally {
      writer.dispose();
    }
    png.writeTo(out);
  }

  /**
   * The same in memory.
   *
   * @param parameters null for none
   * @return the file's bytes
   */
  public static byte[] bytes(Picture picture, @Nullable String parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(picture, parameters, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory throws none
    }
    return out.toByteArray();
  }

  private static IIOMetadataNode textTree(String text) {
    CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode chunk;
    IIOMetadataNode entry;
    if (latin1.canEncode(text)) {
      chunk = new IIOMetadataNode("tEXt");
      entry = new IIOMetadataNode("tEXtEntry");
      entry.setAttribute("value", text);
    } else {
      chunk = new IIOMetadataNode("iTXt");
      entry = new IIOMetadataNode("iTXtEntry");
      entry.setAttribute("compressionFlag", "FALSE");
      entry.setAttribute("compressionMethod", "0");
      entry.setAttribute("languageTag", "");
      entry.setAttribute("translatedKeyword", "");
      entry.setAttribute("text", text);
    }
    entry.setAttribute("keyword", KEYWORD);
    chunk.appendChild(entry);
    root.appendChild(chunk);
    return root;
  }

  /**
   * The text {@code parameters} of a PNG, from a tEXt, zTXt or iTXt chunk; null if it has none.
   *
   * @throws eddy.error.InputException if the file isn't there or is no PNG
   */
  public static @Nullable String readParameters(Path file) {
    return PngTexts.read(file).parameters();
  }
}
