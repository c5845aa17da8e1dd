package eddy.picture.file;

import eddy.error.InputException;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.report.Version;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Latents in a safetensors file, as the tensor {@code latents} [pictures, channels, height/8,
 * width/8]: for {@code --latents} the initial noise of unit variance, in {@code --save-latents}
 * what the last step left, which the VAE then decoded.
 */
public record LatentsFile(Path path, Shape shape, float[] values, int first) {
  private static final String KEY = "latents";

  /**
   * Reads a file, all pictures of it.
   *
   * @param channels what the model's latents have
   * @throws InputException if the file has no such tensor, or one of another form
   */
  public static LatentsFile read(Path path, int channels) {
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      TensorInfo info = file.tensors().get(KEY);
      String wanted =
          "a tensor \"" + KEY + "\" of shape [pictures, " + channels + ", height/8, width/8]";
      if (info == null) {
        throw new InputException(
            path
                + ": should have "
                + wanted
                + ", but has only "
                + Quoted.list(file.keys())
                + "; rename it or give another file.");
      }
      Shape shape = info.shape();
      if (shape.rank() != 4 || shape.dim(1) != channels || shape.count() == 0) {
        throw new InputException(
            path + ": should have " + wanted + ", but its shape is " + shape + ".");
      }
      float[] values = file.floats(KEY);
      for (int i = 0; i < values.length; i++) {
        if (!Float.isFinite(values[i])) {
          throw new InputException(
              path
                  + ": tensor \""
                  + KEY
                  + "\" holds "
                  + values[i]
                  + " at element "
                  + i
                  + ", where noise should be finite; give another file.");
        }
      }
      return new LatentsFile(path, shape, values, 0);
    }
  }

  /** Picture {@code index} of these alone. */
  public LatentsFile only(int index) {
    if (index < 0 || index >= shape.dim(0)) {
      throw new InputException(
          path
              + ": should hold at least "
              + (index + 1)
              + " pictures' noise, but its shape is "
              + shape
              + "; give the file that the picture began from.");
    }
    int each = values.length / shape.dim(0);
    return new LatentsFile(
        path,
        shape.with(0, 1),
        Arrays.copyOfRange(values, index * each, (index + 1) * each),
        first + index);
  }

  /** How a picture's parameters name its noise, such as {@code noise.safetensors #2}. */
  public String label(int index) {
    return path.getFileName() + " #" + (first + index + 1);
  }

  /** Writes them to {@link #path}. */
  public void write() {
    writer().write(path);
  }

  /** Writes them to a stream. */
  public void writeTo(OutputStream out) throws IOException {
    writer().writeTo(out);
  }

  private SafetensorsWriter writer() {
    return new SafetensorsWriter()
        .metadata("made_by", "eddy " + Version.text())
        .add(KEY, shape, values);
  }
}
