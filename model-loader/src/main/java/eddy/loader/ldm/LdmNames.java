package eddy.loader.ldm;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The other way: what the original layout calls a tensor of diffusers' name. */
final class LdmNames {
  private static final Pattern LEVEL =
      Pattern.compile("(down|up)_blocks\\.(\\d+)\\.(resnets|attentions)\\.(\\d+)\\.(.+)");
  private static final Pattern SAMPLER =
      Pattern.compile("(down|up)_blocks\\.(\\d+)\\.(?:down|up)samplers\\.0\\.conv\\.(.+)");
  private static final Pattern VAE_LEVEL =
      Pattern.compile("(encoder\\.down|decoder\\.up)_blocks\\.(\\d+)\\.(.+)");

  private LdmNames() {}

  private static Map<String, String> inverse(Map<String, String> map) {
    Map<String, String> out = new HashMap<>();
    map.forEach((a, b) -> out.put(b, a));
    return out;
  }

  /**
   * @param all every key of the U-Net
   */
  static String unet(String key, Set<String> all, int layersPerBlock) {
    String outside = named(inverse(UNetKeys.OUTSIDE), key);
    if (outside != null) {
      return outside;
    }
    if (key.startsWith("mid_block.attentions.0.")) {
      return "middle_block.1." + key.substring("mid_block.attentions.0.".length());
    }
    if (key.startsWith("mid_block.resnets.")) {
      boolean first = key.charAt("mid_block.resnets.".length()) == '0';
      return "middle_block." + (first ? 0 : 2) + "." + resnet(key.split("\\.", 4)[3]);
    }
    Matcher m = SAMPLER.matcher(key);
    int each = layersPerBlock + 1;
    if (m.matches()) {
      int block = Integer.parseInt(m.group(2));
      if (m.group(1).equals("down")) {
        return "input_blocks." + (block + 1) * each + ".0.op." + m.group(3);
      }
      boolean attention =
          all.stream().anyMatch(k -> k.startsWith("up_blocks." + block + ".attentions."));
      int place = attention ? 2 : 1;
      return "output_blocks."
          + (block * each + layersPerBlock)
          + "."
          + place
          + ".conv."
          + m.group(3);
    }
    m = LEVEL.matcher(key);
    if (!m.matches()) {
      throw new IllegalArgumentException("no name in the original layout: " + key);
    }
    int number = Integer.parseInt(m.group(2)) * each + Integer.parseInt(m.group(4));
    boolean down = m.group(1).equals("down");
    String at = down ? "input_blocks." + (number + 1) : "output_blocks." + number;
    return m.group(3).equals("resnets") ? at + ".0." + resnet(m.group(5)) : at + ".1." + m.group(5);
  }

  private static String resnet(String inside) {
    String name = named(inverse(UNetKeys.RESNET), inside);
    if (name == null) {
      throw new IllegalArgumentException("no name in the original layout: " + inside);
    }
    return name;
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

  private static @Nullable String named(Map<String, String> names, String key) {
    int dot = key.lastIndexOf('.');
    String name = dot < 0 ? null : names.get(key.substring(0, dot));
    return name == null ? null : name + key.substring(dot);
  }
}
