package eddy.family.sd.original;

import eddy.family.files.View;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The VAE's keys. The original code numbers the decoder's levels from the picture's end. */
final class VaeKeys {
  private static final Map<String, String> ATTENTION =
      Map.of("norm", "group_norm", "q", "to_q", "k", "to_k", "v", "to_v", "proj_out", "to_out.0");

  private static final Pattern BLOCK =
      Pattern.compile("(encoder\\.down|decoder\\.up)\\.(\\d)\\.block\\.(\\d)\\.(.+)");
  private static final Pattern SAMPLER =
      Pattern.compile(
          "(encoder\\.down|decoder\\.up)\\.(\\d)\\.(down|up)sample\\.conv\\.(weight|bias)");
  private static final Pattern MIDDLE =
      Pattern.compile("(encoder|decoder)\\.mid\\.(block_1|block_2|attn_1)\\.(.+)");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "((encoder|decoder)\\.(conv_in|conv_out)|quant_conv|post_quant_conv)\\.(weight|bias)");
  private static final Pattern NORM_OUT =
      Pattern.compile("(encoder|decoder)\\.norm_out\\.(weight|bias)");

  private VaeKeys() {}

  /**
   * @param key without {@code first_stage_model.}
   * @param levels levels of the decoder
   * @return diffusers' key; null for a name that no such VAE has
   */
  static @Nullable String diffusers(String key, int levels) {
    if (OUTSIDE.matcher(key).matches()) {
      return key;
    }
    Matcher m = NORM_OUT.matcher(key);
    if (m.matches()) {
      return m.group(1) + ".conv_norm_out." + m.group(2);
    }
    m = MIDDLE.matcher(key);
    if (m.matches()) {
      String at = m.group(1) + ".mid_block.";
      if (m.group(2).equals("attn_1")) {
        String[] name = m.group(3).split("\\.", 2);
        String renamed = ATTENTION.get(name[0]);
        return name.length < 2 || renamed == null
            ? null
            : at + "attentions.0." + renamed + "." + name[1];
      }
      return at + "resnets." + (m.group(2).equals("block_1") ? 0 : 1) + "." + resnet(m.group(3));
    }
    m = BLOCK.matcher(key);
    if (m.matches()) {
      return level(m.group(1), m.group(2), levels)
          + "resnets."
          + m.group(3)
          + "."
          + resnet(m.group(4));
    }
    m = SAMPLER.matcher(key);
    if (m.matches()) {
      return level(m.group(1), m.group(2), levels) + m.group(3) + "samplers.0.conv." + m.group(4);
    }
    return null;
  }

  /** The projections of the attention are 1×1 convolutions in the original code. */
  static View view(String diffusersKey) {
    return diffusersKey.contains(".attentions.0.to_") ? View.MATRIX : View.SAME;
  }

  private static String level(String way, String number, int levels) {
    int n = Integer.parseInt(number);
    return way.equals("encoder.down")
        ? "encoder.down_blocks." + n + "."
        : "decoder.up_blocks." + (levels - 1 - n) + ".";
  }

  private static String resnet(String inside) {
    return inside.startsWith("nin_shortcut.")
        ? "conv_shortcut" + inside.substring("nin_shortcut".length())
        : inside;
  }
}
