package eddy.family.sd.original;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that the original latent-diffusion code gives a U-Net's modules: {@code
 * input_blocks.4.1.proj_in} for {@code down_blocks.1.attentions.0.proj_in}. There, blocks are
 * numbered through: each down block has its layers and its downsampler.
 */
public final class OriginalNames {
  private static final Pattern LAYER =
      Pattern.compile("(down|up)_blocks\\.(\\d+)\\.(resnets|attentions)\\.(\\d+)\\.(.+)");
  private static final Pattern SAMPLER =
      Pattern.compile("(down|up)_blocks\\.(\\d+)\\.(?:down|up)samplers\\.0\\.conv");
  private static final Pattern MIDDLE =
      Pattern.compile("mid_block\\.(resnets|attentions)\\.(\\d+)\\.(.+)");

  private static final Map<String, String> OUTER = inverse(UNetKeys.OUTSIDE);
  private static final Map<String, String> RESNET = inverse(UNetKeys.RESNET);

  private final int layersPerBlock;
  private final Set<String> keys;

  /**
   * @param keys the U-Net's keys in diffusers' names, which tell how many layers a block has
   */
  public OriginalNames(Set<String> keys) {
    this.keys = keys;
    int layers = 0;
    while (has("down_blocks.0.resnets." + layers + ".")) {
      layers++;
    }
    this.layersPerBlock = layers;
  }

  private static Map<String, String> inverse(Map<String, String> map) {
    Map<String, String> out = new HashMap<>();
    map.forEach((theirs, ours) -> out.put(ours, theirs));
    return out;
  }

  /** The original name of a module with parameters; null if the original has none like it. */
  public @Nullable String of(String module) {
    String outer = OUTER.get(module);
    if (outer != null) {
      return outer;
    }
    Matcher middle = MIDDLE.matcher(module);
    if (middle.matches()) {
      boolean resnet = middle.group(1).equals("resnets");
      int place = resnet ? 2 * Integer.parseInt(middle.group(2)) : 1;
      return join("middle_block." + place, inner(resnet, middle.group(3)));
    }
    Matcher layer = LAYER.matcher(module);
    if (layer.matches()) {
      boolean down = layer.group(1).equals("down");
      boolean resnet = layer.group(3).equals("resnets");
      int n = Integer.parseInt(layer.group(2)) * (layersPerBlock + 1);
      n += Integer.parseInt(layer.group(4)) + (down ? 1 : 0);
      String block = (down ? "input_blocks." : "output_blocks.") + n + (resnet ? ".0" : ".1");
      return join(block, inner(resnet, layer.group(5)));
    }
    Matcher sampler = SAMPLER.matcher(module);
    if (sampler.matches()) {
      int block = Integer.parseInt(sampler.group(2));
      if (sampler.group(1).equals("down")) {
        return "input_blocks." + (block + 1) * (layersPerBlock + 1) + ".0.op";
      }
      // Behind the block's last resnet, and its attention where there is one.
      int place = has("up_blocks." + block + ".attentions.") ? 2 : 1;
      int n = block * (layersPerBlock + 1) + layersPerBlock;
      return "output_blocks." + n + "." + place + ".conv";
    }
    return null;
  }

  private static @Nullable String inner(boolean resnet, String name) {
    return resnet ? RESNET.get(name) : name;
  }

  private static @Nullable String join(String block, @Nullable String inner) {
    return inner == null ? null : block + "." + inner;
  }

  private boolean has(String prefix) {
    return keys.stream().anyMatch(k -> k.startsWith(prefix));
  }
}
