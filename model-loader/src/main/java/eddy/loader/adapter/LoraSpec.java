package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.file.PathText;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A LoRA file and how strongly it is applied.
 *
 * @param file a safetensors file
 * @param unetWeight factor for what it changes in the U-Net; any finite number, 0 for not at all
 * @param textEncoderWeight the same for the text encoders
 */
public record LoraSpec(Path file, float unetWeight, float textEncoderWeight) {
  private static final Pattern WEIGHT =
      Pattern.compile("(?:(?:te|unet)=)?+[-+]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)");

  public LoraSpec {
    if (!Float.isFinite(unetWeight) || !Float.isFinite(textEncoderWeight)) {
      throw InputException.in(
          file, ": a LoRA's weight should be a finite number; 1 applies it as it was trained.");
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
    int end = beforeWeight(text, beforeWeight(text, text.length()));
    String file = text.substring(0, end);
    if (file.isBlank()) {
      throw new InputException(
          "A LoRA is given as FILE or FILE:WEIGHT, such as style.safetensors:0.8, but no file was"
              + " named.");
    }
    LoraWeights weights = new LoraWeights();
    if (end < text.length()) {
      weights.read(text.substring(end + 1).split(":", -1), "The LoRA " + Quoted.plain(text));
    }
    return new LoraSpec(PathText.of("The LoRA", file), weights.unet(), weights.textEncoder());
  }

  /**
   * Where the last weight before {@code end} begins, with its colon; {@code end} if there is none.
   * A file's name may hold colons itself, so only numbers behind it are weights.
   */
  private static int beforeWeight(String text, int end) {
    int colon = text.lastIndexOf(':', end - 1);
    return colon > 0 && WEIGHT.matcher(text).region(colon + 1, end).matches() ? colon : end;
  }
}
