package eddy.loader.format;

import eddy.tensor.Shape;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one tensor of a LoRA file is: a part of the change of one module.
 *
 * @param module the module as the file calls it: dotted in diffusers' formats, with underscores and
 *     a prefix in kohya's
 */
public record LoraKey(String module, LoraPart part) {

  /** The tensors that together change a module. */
  public enum LoraPart {
    /** Low-rank factors (Hu et al. 2021): the change is up · down, or up · mid · down. */
    UP,
    DOWN,
    MID,
    ALPHA,
    /** What each row's or column's length becomes (DoRA, Liu et al. 2024). */
    DORA_SCALE,
    /** The same as peft writes it: always of rows. */
    DORA_MAGNITUDE,
    /** The change itself, of a weight or bias. */
    DIFF,
    DIFF_BIAS,
    /** LoHa (Hyeon-Woo et al. 2021): the element-wise product of two low-rank products. */
    HADA_W1_A,
    HADA_W1_B,
    HADA_T1,
    HADA_W2_A,
    HADA_W2_B,
    HADA_T2,
    /** LoKr (Yeh et al. 2023): a Kronecker product, each factor whole or of low rank. */
    LOKR_W1,
    LOKR_W1_A,
    LOKR_W1_B,
    LOKR_W2,
    LOKR_W2_A,
    LOKR_W2_B,
    LOKR_T2
  }

  private static final Map<String, LoraPart> ENDS = ends();

  /** Parts whose second axis is the module's input. */
  private static final Set<LoraPart> TELLING =
      EnumSet.of(LoraPart.DOWN, LoraPart.HADA_W1_B, LoraPart.DIFF);

  /** peft puts the adapter's name into the key where there are several. */
  private static final Pattern PEFT_NAMED = Pattern.compile("\\.lora_([AB])\\.[^.]+\\.weight$");

  private static Map<String, LoraPart> ends() {
    Map<String, LoraPart> out = new LinkedHashMap<>();
    for (String lora : new String[] {".lora_linear_layer", ".lora", "_lora"}) {
      out.put(lora + ".up.weight", LoraPart.UP);
      out.put(lora + ".down.weight", LoraPart.DOWN);
    }
    out.put(".lora_up.weight", LoraPart.UP);
    out.put(".lora_down.weight", LoraPart.DOWN);
    out.put(".lora_mid.weight", LoraPart.MID);
    out.put(".lora_B.weight", LoraPart.UP);
    out.put(".lora_A.weight", LoraPart.DOWN);
    out.put(".alpha", LoraPart.ALPHA);
    out.put(".dora_scale", LoraPart.DORA_SCALE);
    out.put(".lora_magnitude_vector", LoraPart.DORA_MAGNITUDE);
    out.put(".lora_magnitude_vector.weight", LoraPart.DORA_MAGNITUDE);
    out.put(".diff", LoraPart.DIFF);
    out.put(".diff_b", LoraPart.DIFF_BIAS);
    out.put(".w_norm", LoraPart.DIFF);
    out.put(".b_norm", LoraPart.DIFF_BIAS);
    for (LoraPart p : LoraPart.values()) {
      if (p.name().startsWith("HADA") || p.name().startsWith("LOKR")) {
        out.put("." + p.name().toLowerCase(Locale.ROOT), p);
      }
    }
    return out;
  }

  /** Null for a key that no format has. */
  public static @Nullable LoraKey parse(String key) {
    String plain = PEFT_NAMED.matcher(key).replaceFirst(".lora_$1.weight");
    for (Map.Entry<String, LoraPart> end : ENDS.entrySet()) {
      if (plain.endsWith(end.getKey()) && plain.length() > end.getKey().length()) {
        String module = plain.substring(0, plain.length() - end.getKey().length());
        return new LoraKey(modern(module), end.getValue());
      }
    }
    return null;
  }

  /**
   * The modules that a file changes, each with the channels that go into it, or 0 where its tensors
   * don't tell.
   *
   * @param shapes of the file's tensors, by key
   */
  public static Map<String, Integer> inputs(Map<String, Shape> shapes) {
    Map<String, Integer> out = new LinkedHashMap<>();
    shapes.forEach(
        (name, shape) -> {
          LoraKey key = parse(name);
          if (key != null) {
            boolean tells = TELLING.contains(key.part) && shape.rank() >= 2;
            out.merge(key.module, tells ? shape.dim(1) : 0, Math::max);
          }
        });
    return out;
  }

  /** The module's name of today: without what older diffusers put into it. */
  private static String modern(String module) {
    String name = module.replace(".processor.", ".");
    if (name.contains(".self_attn.to_")) {
      // The oldest text encoder LoRAs name its projections as the U-Net's.
      name = name.replace(".self_attn.to_out", ".self_attn.out_proj");
      name = name.replaceFirst("\\.self_attn\\.to_([qkv])$", ".self_attn.$1_proj");
    }
    return name;
  }
}
