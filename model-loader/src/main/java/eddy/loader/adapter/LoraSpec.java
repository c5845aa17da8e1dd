package eddy.loader.adapter;

import eddy.InputException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A LoRA file and how strongly it is applied.
 *
 * @param file a safetensors file
 * @param unetWeight factor for what it changes in the U-Net; any finite number, 0 for not at all
 * @param textEncoderWeight the same for the text encoders
 */
public record LoraSpec(Path file, float unetWeight, float textEncoderWeight) {
  /** A file's name may hold colons itself, so only numbers at the end are weights. */
  private static final Pattern WEIGHTS =
      Pattern.compile("(.+?)((?::(?:(?:te|unet)=)?[-+]?(?:\\d+\\.?\\d*|\\.\\d+)){1,2})$");

  public LoraSpec {
    if (!Float.isFinite(unetWeight) || !Float.isFinite(textEncoderWeight)) {
      throw new InputException(
          file + ": a LoRA's weight should be a finite number; 1 applies it as it was trained.");
    }
  }

  /** One weight for all that the file changes. */
  public static LoraSpec of(Path file, float weight) {
    return new LoraSpec(file, weight, weight);
  }

  /**
   * Reads {@code FILE}, {@code FILE:0.8}, or {@code FILE:0.8:0.6}, the text encoders' weight first
   * as A1111 has it; the weights may be named, as in {@code FILE:unet=0.6:te=0}.
   *
   * @throws InputException if there is no file name, or the weights are no weights
   */
  public static LoraSpec parse(String text) {
    Matcher m = WEIGHTS.matcher(text);
    String file = m.matches() ? m.group(1) : text;
    if (file.isBlank()) {
      throw new InputException(
          "A LoRA is given as FILE or FILE:WEIGHT, such as style.safetensors:0.8, but no file was"
              + " named.");
    }
    LoraWeights weights = new LoraWeights();
    if (m.matches()) {
      weights.read(m.group(2).substring(1).split(":", -1), "The LoRA " + text);
    }
    return new LoraSpec(Path.of(file), weights.unet(), weights.textEncoder());
  }
}
