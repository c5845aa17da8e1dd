package eddy.family.sd.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The U-Net's keys. The original code numbers what it does on the way down and up in one row:
 * {@code input_blocks.0} is the first convolution, after that each level has its layers and, but
 * for the last, a downsampler of its own number; {@code output_blocks} are layers only, the last of
 * a level with the upsampler inside.
 */
final class UNetKeys {
  /** What its keys begin with. */
  static final List<String> BEGINNINGS =
      List.of(
          "input_blocks.", "middle_block.", "output_blocks.", "out.", "time_embed.", "label_emb.");

  static final Map<String, String> OUTSIDE =
      Map.of(
          "time_embed.0", "time_embedding.linear_1",
          "time_embed.2", "time_embedding.linear_2",
          "label_emb.0.0", "add_embedding.linear_1",
          "label_emb.0.2", "add_embedding.linear_2",
          "input_blocks.0.0", "conv_in",
          "out.0", "conv_norm_out",
          "out.2", "conv_out");

  static final Map<String, String> RESNET =
      Map.of(
          "in_layers.0", "norm1",
          "in_layers.2", "conv1",
          "emb_layers.1", "time_emb_proj",
          "out_layers.0", "norm2",
          "out_layers.3", "conv2",
          "skip_connection", "conv_shortcut");

  private static final Pattern BLOCK =
      Pattern.compile("(input_blocks|output_blocks)\\.(\\d{1,4})\\.(\\d)\\.(.+)");
  private static final Pattern MIDDLE = Pattern.compile("middle_block\\.(\\d)\\.(.+)");

  /** What the names are made of, longer ones first. */
  private static final Pattern WORD =
      Pattern.compile(
          "input_blocks|output_blocks|middle_block|time_embed|label_emb|in_layers|out_layers"
              + "|emb_layers|skip_connection|transformer_blocks|attn1|attn2|norm1|norm2|norm3|norm"
              + "|proj_in|proj_out|proj|to_q|to_k|to_v|to_out|ff|net|op|conv|out|weight|bias|\\d+");

  private UNetKeys() {}

  /** Resnets in a level: what lies before the first downsampler. */
  static int layersPerBlock(Set<String> keys) {
    int last = 0;
    for (int i = 1; ; i++) {
      String block = "input_blocks." + i + ".0.";
      if (keys.contains(block + "op.weight")) {
        return Math.max(1, i - 1);
      }
      if (keys.stream().noneMatch(k -> k.startsWith(block))) {
        return Math.max(1, last);
      }
      last = i;
    }
  }

  /**
   * @param key without {@code model.diffusion_model.}
   * @return diffusers' key; null for a name that no such U-Net has
   */
  static @Nullable String diffusers(String key, int layersPerBlock) {
    int dot = key.lastIndexOf('.');
    String outside = OUTSIDE.get(dot < 0 ? key : key.substring(0, dot));
    if (outside != null) {
      return outside + key.substring(dot);
    }
    Matcher middle = MIDDLE.matcher(key);
    if (middle.matches()) {
      return switch (middle.group(1)) {
        case "0" -> resnet("mid_block.resnets.0.", middle.group(2));
        case "1" -> "mid_block.attentions.0." + middle.group(2);
        case "2" -> resnet("mid_block.resnets.1.", middle.group(2));
        default -> null;
      };
    }
    Matcher m = BLOCK.matcher(key);
    if (!m.matches()) {
      return null;
    }
    boolean down = m.group(1).equals("input_blocks");
    int number = Integer.parseInt(m.group(2)) - (down ? 1 : 0);
    int block = Math.floorDiv(number, layersPerBlock + 1);
    int layer = Math.floorMod(number, layersPerBlock + 1);
    String at = (down ? "down_blocks." : "up_blocks.") + block + ".";
    String inside = m.group(4);
    if (number < 0) {
      return null;
    }
    if (down && inside.startsWith("op.")) {
      return at + "downsamplers.0.conv" + inside.substring(2);
    }
    if (!down && inside.startsWith("conv.")) {
      return at + "upsamplers.0." + inside;
    }
    return switch (m.group(3)) {
      case "0" -> resnet(at + "resnets." + layer + ".", inside);
      case "1" -> at + "attentions." + layer + "." + inside;
      default -> null;
    };
  }

  private static @Nullable String resnet(String at, String inside) {
    int dot = inside.lastIndexOf('.');
    String name = dot < 0 ? null : RESNET.get(inside.substring(0, dot));
    return name == null ? null : at + name + inside.substring(dot);
  }

  /**
   * The averaged weights ({@code model_ema.}) are named without dots: {@code
   * input_blocks11in_layers0weight} is {@code input_blocks.1.1.in_layers.0.weight}.
   *
   * @param flat without {@code model_ema.diffusion_model}
   * @return the key with dots; null for a name that no such U-Net has
   */
  static @Nullable String withDots(String flat) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(flat);
    int at = 0;
    while (at < flat.length() && m.find() && m.start() == at) {
      String word = m.group();
      at = m.end();
      boolean number = Character.isDigit(word.charAt(0));
      String before = words.isEmpty() ? "" : words.getLast();
      if (number && Set.of("input_blocks", "output_blocks", "label_emb").contains(before)) {
        // Two numbers; the second has one digit.
        if (word.length() < 2) {
          return null;
        }
        words.add(word.substring(0, word.length() - 1));
        word = word.substring(word.length() - 1);
      }
      words.add(word);
    }
    return at == flat.length() ? String.join(".", words) : null;
  }
}
