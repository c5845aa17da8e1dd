package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * LoRAs named in a prompt, as A1111 has them: {@code <lora:name>}, {@code <lora:name:0.8>}, {@code
 * <lora:name:0.8:0.6>} with the text encoders' weight before the U-Net's, {@code
 * <lora:name:te=0.8:unet=0.6>}. {@code lyco} is the same. Tags of other kinds stay in the text, but
 * for {@code <hypernet:…>}, which is refused.
 *
 * @param prompt the prompt without the tags; what stood round them is left as it is
 * @param tags the LoRAs in the order in which they stand
 */
public record LoraTags(String prompt, List<Tag> tags) {
  public LoraTags {
    tags = List.copyOf(tags);
  }

  /**
   * A LoRA that a prompt names.
   *
   * @param name as written; {@link LoraFolder#find} finds its file
   * @param unetWeight factor in the U-Net
   * @param textEncoderWeight factor in the text encoders
   */
  public record Tag(String name, float unetWeight, float textEncoderWeight) {}

  /**
   * Takes the tags out of a prompt.
   *
   * @throws InputException for a weight that is no number, or a tag of a hypernetwork
   */
  public static LoraTags parse(String prompt) {
    List<Tag> tags = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int kept = 0;
    int close = -1;
    for (int open = prompt.indexOf('<'); open >= 0; open = prompt.indexOf('<', open + 1)) {
      int colon = endOfKind(prompt, open + 1);
      if (colon == open + 1 || colon == prompt.length() || prompt.charAt(colon) != ':') {
        continue;
      }
      close = close > colon ? close : prompt.indexOf('>', colon);
      if (close < 0) {
        break;
      }
      if (close == colon + 1) {
        continue;
      }
      String whole = prompt.substring(open, close + 1);
      String kind = prompt.substring(open + 1, colon).toLowerCase(Locale.ROOT);
      if (kind.equals("hypernet")) {
        throw new InputException(
            "The prompt has "
                + Quoted.plain(whole)
                + ", a hypernetwork, which Eddy doesn't have; take it out of the prompt.");
      }
      if (kind.equals("lora") || kind.equals("lyco")) {
        tags.add(tag(whole, prompt.substring(colon + 1, close).split(":", -1)));
        text.append(prompt, kept, open);
        kept = close + 1;
      }
      open = close;
    }
    text.append(prompt, kept, prompt.length());
    return new LoraTags(text.toString(), tags);
  }

  /** Where the letters, digits and low lines that begin at {@code from} end. */
  private static int endOfKind(String prompt, int from) {
    int end = from;
    while (end < prompt.length()) {
      char c = prompt.charAt(end);
      boolean inKind =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!inKind) {
        break;
      }
      end++;
    }
    return end;
  }

  private static Tag tag(String whole, String[] parts) {
    String name = parts[0].strip();
    if (name.isEmpty()) {
      throw new InputException(
          "The prompt has "
              + Quoted.plain(whole)
              + " without a name; write it as <lora:NAME:0.8>.");
    }
    LoraWeights weights = new LoraWeights();
    weights.read(Arrays.copyOfRange(parts, 1, parts.length), "The prompt's " + Quoted.plain(whole));
    return new Tag(name, weights.unet(), weights.textEncoder());
  }
}
