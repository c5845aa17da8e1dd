package eddy.family.sd.original;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other way: what the original layout calls a tensor of diffusers' name. */
final class LdmNames {
  private static final Pattern VAE_LEVEL =
      Pattern.compile("(encoder\\.down|decoder\\.up)_blocks\\.(\\d+)\\.(.+)");

  private LdmNames() {}

  /**
   * A U-Net's tensor.
   *
   * @param names of its modules
   */
  static String unet(String key, OriginalNames names) {
    int dot = key.lastIndexOf('.');
    String module = names.of(key.substring(0, dot));
    if (module == null) {
      throw new IllegalArgumentException("no name in the original layout: " + key);
    }
    return module + key.substring(dot);
  }

  static String vae(String key, int levels) {
    Matcher m = VAE_LEVEL.matcher(key);
    if (m.matches()) {
      int n = Integer.parseInt(m.group(2));
      int level = m.group(1).startsWith("encoder") ? n : levels - 1 - n;
      String inside =
          m.group(3)
              .replace("resnets.", "block.")
              .replace("conv_shortcut", "nin_shortcut")
              .replace("samplers.0.conv", "sample.conv");
      return m.group(1) + "." + level + "." + inside;
    }
    return key.replace("mid_block.resnets.0", "mid.block_1")
        .replace("mid_block.resnets.1", "mid.block_2")
        .replace("mid_block.attentions.0.group_norm", "mid.attn_1.norm")
        .replace("mid_block.attentions.0.to_out.0", "mid.attn_1.proj_out")
        .replace("mid_block.attentions.0.to_", "mid.attn_1.")
        .replace("conv_norm_out", "norm_out");
  }

  /** Without q, k and v, which are one tensor there. */
  static String openClip(String key) {
    String inside = key.replaceFirst("^text_model\\.", "");
    for (Map.Entry<String, String> e : OpenClipKeys.OUTSIDE.entrySet()) {
      if (e.getValue().equals(inside)) {
        return e.getKey();
      }
    }
    String out = inside.replaceFirst("^encoder\\.layers\\.", "transformer.resblocks.");
    for (Map.Entry<String, String> e : OpenClipKeys.LAYER.entrySet()) {
      out = out.replace("." + e.getValue() + ".", "." + e.getKey() + ".");
    }
    return out;
  }
}
