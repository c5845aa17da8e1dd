package eddy.family.sd.original;

import eddy.family.files.MappedWeights;
import eddy.family.files.View;
import eddy.tensor.WeightSource;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ControlNet of the original code (Zhang et al. 2023) under diffusers' keys. */
public final class LdmControlNet {
  private static final String PREFIX = "control_model.";
  private static final Pattern ZERO = Pattern.compile("zero_convs\\.(\\d{1,3})\\.0\\.(.+)");
  private static final Pattern HINT = Pattern.compile("input_hint_block\\.(\\d{1,3})\\.(.+)");

  private LdmControlNet() {}

  /** True for a file with such keys, with or without {@code control_model.} before them. */
  public static boolean isOne(Set<String> keys) {
    return keys.contains(PREFIX + "input_hint_block.0.weight")
        || keys.contains("input_hint_block.0.weight");
  }

  /**
   * The file's ControlNet. What else is in it, such as the model that it was trained with, is left
   * out; a key of the ControlNet that no other has keeps its name, so that it is reported.
   */
  public static MappedWeights of(WeightSource file) {
    boolean prefixed = file.keys().stream().anyMatch(k -> k.startsWith(PREFIX));
    Set<String> own = new HashSet<>();
    for (String key : file.keys()) {
      if (!prefixed) {
        own.add(key);
      } else if (key.startsWith(PREFIX)) {
        own.add(key.substring(PREFIX.length()));
      }
    }
    int layers = UNetKeys.layersPerBlock(own);
    int lastHint =
        own.stream()
            .map(HINT::matcher)
            .filter(Matcher::matches)
            .mapToInt(m -> Integer.parseInt(m.group(1)))
            .max()
            .orElse(0);
    MappedWeights out = new MappedWeights(file.name(), file);
    for (String key : own) {
      out.add(diffusers(key, layers, lastHint), prefixed ? PREFIX + key : key, View.SAME);
    }
    return out;
  }

  private static String diffusers(String key, int layers, int lastHint) {
    Matcher zero = ZERO.matcher(key);
    if (zero.matches()) {
      return "controlnet_down_blocks." + zero.group(1) + "." + zero.group(2);
    }
    if (key.startsWith("middle_block_out.0.")) {
      return "controlnet_mid_block." + key.substring("middle_block_out.0.".length());
    }
    Matcher hint = HINT.matcher(key);
    if (hint.matches()) {
      // Convolutions with an activation between, which has a number of its own.
      int number = Integer.parseInt(hint.group(1));
      String at =
          number == 0 ? "conv_in" : number == lastHint ? "conv_out" : "blocks." + (number / 2 - 1);
      return "controlnet_cond_embedding." + at + "." + hint.group(2);
    }
    String unet = UNetKeys.diffusers(key, layers);
    return unet == null ? key : unet;
  }
}
