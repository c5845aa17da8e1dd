package eddy.cli.generate;

import eddy.cli.terminal.Io;
import eddy.cli.terminal.TerminalGraphics;
import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.file.WholeFile;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes what the pictures of a run look like at present to a file, and shows it in terminals that
 * can. Once the file can't be written, the run goes on without.
 */
final class PreviewFile implements Consumer<Progress> {
  private final Io io;
  private final Consumer<Progress> progress;
  private final Path file;
  private final TerminalGraphics terminal;
  private boolean given = true;

  /**
   * @param progress hears everything else
   * @param terminal where it is also shown
   */
  PreviewFile(Io io, Consumer<Progress> progress, Path file, TerminalGraphics terminal) {
    this.io = io;
    this.progress = progress;
    this.file = file;
    this.terminal = terminal;
  }

  @Override
  public void accept(Progress event) {
    if (!(event instanceof Progress.Preview preview)) {
      progress.accept(event);
    } else if (given) {
      show(preview.pictures());
    }
  }

  private void show(List<Picture> pictures) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      PngFile.write(sideBySide(pictures), null, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory always takes it
    }
    try {
      WholeFile.write(file, out -> png.writeTo(out));
    } catch (InputException | CapacityException e) {
      given = false; // the picture itself is worth more than a look at it
      progress.accept(
          new Progress.Warning(Message.of("there are no more previews: ", e.message())));
      return;
    }
    terminal.show(png.toByteArray(), io.err());
  }

  private static Picture sideBySide(List<Picture> pictures) {
    int n = pictures.size();
    int width = pictures.getFirst().width();
    int height = pictures.getFirst().height();
    byte[] rgb = new byte[3 * n * width * height];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < height; y++) {
        System.arraycopy(
            pictures.get(i).rgb(), 3 * y * width, rgb, 3 * (y * n + i) * width, 3 * width);
      }
    }
    return new Picture(n * width, height, rgb);
  }
}
