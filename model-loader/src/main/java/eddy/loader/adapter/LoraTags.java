package eddy.loader.adapter;

import eddy.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern TAG = Pattern.compile("<(\\w+):([^>]+)>");

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
    Matcher m = TAG.matcher(prompt);
    while (m.find()) {
      String kind = m.group(1).toLowerCase(Locale.ROOT);
      if (kind.equals("hypernet")) {
        throw new InputException(
            "The prompt has "
                + m.group()
                + ", a hypernetwork, which Eddy doesn't have; take it out of the prompt.");
      }
      if (kind.equals("lora") || kind.equals("lyco")) {
        tags.add(tag(m.group(), m.group(2).split(":", -1)));
        m.appendReplacement(text, "");
      }
    }
    m.appendTail(text);
    return new LoraTags(text.toString(), tags);
  }

  private static Tag tag(String whole, String[] parts) {
    String name = parts[0].strip();
    if (name.isEmpty()) {
      throw new InputException(
          "The prompt has " + whole + " without a name; write it as <lora:NAME:0.8>.");
    }
    LoraWeights weights = new LoraWeights();
    weights.read(Arrays.copyOfRange(parts, 1, parts.length), "The prompt's " + whole);
    return new Tag(name, weights.unet(), weights.textEncoder());
  }
}
