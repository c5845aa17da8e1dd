package eddy.loader.adapter;

import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a LoRA file.
 *
 * @param file the file
 * @param unetWeight the weight of its changes of the U-Net
 * @param textEncoderWeight the weight of those of the text encoders
 * @param applied how many of its keys found their place in the model
 * @param total how many keys it has
 * @param leftOut the others; empty unless the run isn't strict
 */
public record LoraReport(
    Path file,
    float unetWeight,
    float textEncoderWeight,
    int applied,
    int total,
    List<String> leftOut) {
  public LoraReport {
    leftOut = List.copyOf(leftOut);
  }

  /** One line for people. */
  @Override
  public String toString() {
    String weight =
        unetWeight == textEncoderWeight
            ? "weight " + unetWeight
            : "weight "
                + unetWeight
                + " in the U-Net, "
                + textEncoderWeight
                + " in the text encoder";
    return file.getFileName()
        + ": "
        + applied
        + " of "
        + total
        + " keys applied, "
        + weight
        + (leftOut.isEmpty() ? "" : "; left out: " + Quoted.list(leftOut));
  }
}
