package eddy.cli;

import eddy.cli.terminal.Io;
import eddy.picture.Picture;
import eddy.picture.file.LatentsFile;
import eddy.picture.file.PictureFile;
import eddy.picture.file.PngFile;
import eddy.settings.Parameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the fuzzer needs of this package. */
public final class FuzzAccess {
  private FuzzAccess() {}

  /** A command's exit code and what it wrote. */
  public record Done(int code, String out, String err) {}

  /** Runs a command line. */
  public static Done run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Path.of(System.getProperty("eddy.root")));
    int code = Main.run(io, arguments);
    return new Done(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public static void readPicture(Path file) {
    PictureFile.read(file);
  }

  /** Reads the text of a picture's parameters, and writes it again. */
  public static void readParameters(String text) {
    Parameters.parse(text).format();
  }

  public static void readLatents(Path file, int channels) {
    LatentsFile.read(file, channels);
  }

  /** A black picture with that text. */
  public static byte[] png(String parameters, int side) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PngFile.write(new Picture(side, side, new byte[3 * side * side]), parameters, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A ControlNet's folder for a model. */
  public static Path controlNet(Path folder, Path model) throws IOException {
    String name = model.toAbsolutePath().toString();
    return TinyNetworks.controlNet(folder, name, TinyNetworks.textChannels(name));
  }

  /** A TAESD's folder. */
  public static Path taesd(Path folder, int latentChannels) throws IOException {
    return TinyNetworks.taesd(folder, latentChannels);
  }
}
