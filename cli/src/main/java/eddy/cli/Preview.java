package eddy.cli;

import eddy.loader.WholeFile;
import eddy.pipeline.LatentPreview;
import eddy.pipeline.Picture;
import eddy.pipeline.ProgressListener;
import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the pictures of a run look like at present to a file, and shows it in terminals that
 * can.
 *
 * @param progress hears everything too
 * @param every how many steps
 * @param factor pixels of the picture for one of the preview's, each way
 * @param terminal where it is also shown
 */
record Preview(
    Io io,
    ProgressListener progress,
    LatentPreview projection,
    int every,
    int factor,
    Path file,
    TerminalGraphics terminal)
    implements ProgressListener {

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
    if (done % every == 0 || done == total) {
      float[] shown = predOriginalSample == null ? latents : predOriginalSample;
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      try {
        PngFile.write(sideBySide(shown, shape), null, png);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory always takes it
      }
      WholeFile.write(file, out -> png.writeTo(out));
      terminal.show(png.toByteArray(), io.err());
    }
  }

  /** All pictures of the batch, as large as they will be. */
  private Picture sideBySide(float[] latents, Shape shape) {
    int n = shape.dim(0);
    int width = shape.dim(3) * factor;
    int height = shape.dim(2) * factor;
    byte[] rgb = new byte[3 * n * width * height];
    for (int i = 0; i < n; i++) {
      Picture small = projection.picture(latents, shape, i);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int from = 3 * (y / factor * small.width() + x / factor);
          System.arraycopy(small.rgb(), from, rgb, 3 * ((y * n + i) * width + x), 3);
        }
      }
    }
    return new Picture(n * width, height, rgb);
  }
}
