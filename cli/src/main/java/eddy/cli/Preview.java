package eddy.cli;

import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import eddy.pipeline.request.ProgressListener;
import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the pictures of a run look like at present to a file, and shows it in terminals that
 * can. Once the file can't be written, the run goes on without.
 */
final class Preview implements ProgressListener {
  private final Io io;
  private final ProgressListener progress;
  private final Source source;
  private final int every;
  private final int factor;
  private final Path file;
  private final TerminalGraphics terminal;
  private boolean given = true;

  /**
   * @param progress hears everything too
   * @param source what the latents look like
   * @param every how many steps
   * @param factor pixels of the picture for one of the latents', each way
   * @param terminal where it is also shown
   */
  Preview(
      Io io,
      ProgressListener progress,
      Source source,
      int every,
      int factor,
      Path file,
      TerminalGraphics terminal) {
    this.io = io;
    this.progress = progress;
    this.source = source;
    this.every = every;
    this.factor = factor;
    this.file = file;
    this.terminal = terminal;
  }

  /** Makes n pictures of latents [n, C, h, w], of the latents' size or a multiple of it. */
  @FunctionalInterface
  interface Source {
    List<Picture> pictures(float[] latents, Shape shape);
  }

  @Override
  public void stage(String name) {
    progress.stage(name);
  }

  @Override
  public void warning(String message) {
    progress.warning(message);
  }

  @Override
  public void step(
      int done, int total, float[] latents, float @Nullable [] predOriginalSample, Shape shape) {
    progress.step(done, total, latents, predOriginalSample, shape);
    if (given && (done % every == 0 || done == total)) {
      float[] shown = predOriginalSample == null ? latents : predOriginalSample;
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      try {
        PngFile.write(sideBySide(shown, shape), null, png);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory always takes it
      }
      try {
        WholeFile.write(file, out -> png.writeTo(out));
      } catch (InputException | CapacityException e) {
        given = false; // the picture itself is worth more than a look at it
        progress.warning("there are no more previews: " + e.message(Flags.WORDING));
        return;
      }
      terminal.show(png.toByteArray(), io.err());
    }
  }

  /** All pictures of the batch, as large as they will be. */
  private Picture sideBySide(float[] latents, Shape shape) {
    int n = shape.dim(0);
    int width = shape.dim(3) * factor;
    int height = shape.dim(2) * factor;
    byte[] rgb = new byte[3 * n * width * height];
    List<Picture> pictures = source.pictures(latents, shape);
    for (int i = 0; i < n; i++) {
      Picture small = pictures.get(i);
      int scale = width / small.width();
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int from = 3 * (y / scale * small.width() + x / scale);
          System.arraycopy(small.rgb(), from, rgb, 3 * ((y * n + i) * width + x), 3);
        }
      }
    }
    return new Picture(n * width, height, rgb);
  }
}
