package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The weights behind a LoRA's name, as A1111 reads them: the first is for the text encoders, and
 * for the U-Net too unless there is a second; {@code te=} and {@code unet=} name them.
 */
final class LoraWeights {
  private @Nullable Float textEncoder;
  private @Nullable Float unet;

  /**
   * @param parts what stands between the colons
   * @param what where it stands, the beginning of a sentence
   */
  void read(String[] parts, String what) {
    @Nullable Float namedText = null;
    @Nullable Float namedUnet = null;
    int position = 0;
    for (String part : parts) {
      if (part.startsWith("te=")) {
        namedText = number(part.substring(3), what);
      } else if (part.startsWith("unet=")) {
        namedUnet = number(part.substring(5), what);
      } else if (position++ == 0) {
        textEncoder = number(part, what);
      } else if (position == 2) {
        unet = number(part, what);
      } else {
        throw new InputException(
            what
                + " has "
                + Quoted.of(part)
                + " as a third weight, but takes two at most: the text encoders' and the"
                + " U-Net's.");
      }
    }
    // A1111 has one weight serve for both unless the U-Net's is given by itself.
    textEncoder = namedText != null ? namedText : textEncoder;
    unet = namedUnet != null ? namedUnet : unet;
  }

  float textEncoder() {
    return textEncoder == null ? 1 : textEncoder;
  }

  float unet() {
    return unet == null ? textEncoder() : unet;
  }

  private static float number(String text, String what) {
    try {
      float value = Float.parseFloat(text.strip());
      if (Float.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, together with what isn't finite
    }
    throw new InputException(
        what
            + " has the weight "
            + Quoted.of(text)
            + ", which should be a number such as 0.8, or te=0.8 or unet=0.8.");
  }
}
