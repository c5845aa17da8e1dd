package eddy.family.sd.original;

import eddy.family.files.MappedWeights;
import eddy.family.files.View;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenCLIP's text encoder under transformers' names: q, k and v are fused, and the projection is
 * applied from the other side.
 */
final class OpenClipKeys {
  static final Map<String, String> OUTSIDE =
      Map.of(
          "positional_embedding", "embeddings.position_embedding.weight",
          "token_embedding.weight", "embeddings.token_embedding.weight",
          "ln_final.weight", "final_layer_norm.weight",
          "ln_final.bias", "final_layer_norm.bias");

  static final Map<String, String> LAYER =
      Map.of(
          "ln_1", "layer_norm1",
          "ln_2", "layer_norm2",
          "mlp.c_fc", "mlp.fc1",
          "mlp.c_proj", "mlp.fc2",
          "attn.out_proj", "self_attn.out_proj");

  private static final Pattern BLOCK =
      Pattern.compile("transformer\\.resblocks\\.(\\d{1,4})\\.(.+)");

  private OpenClipKeys() {}

  /** The layer that a key belongs to; -1 for none. */
  static int layer(String key) {
    Matcher m = BLOCK.matcher(key);
    return m.matches() ? Integer.parseInt(m.group(1)) : -1;
  }

  /**
   * Adds the tensors that one of the file becomes.
   *
   * @param key without the prefix
   * @param fileKey with it
   * @return false for a name that no such encoder has
   */
  static boolean add(MappedWeights to, String key, String fileKey) {
    String outside = OUTSIDE.get(key);
    if (outside != null) {
      to.add("text_model." + outside, fileKey, View.SAME);
      return true;
    }
    if (key.equals("text_projection") || key.equals("text_projection.weight")) {
      // As a plain matrix x·W it is transposed; as a linear layer it is as transformers has it.
      View view = key.endsWith("weight") ? View.SAME : View.TRANSPOSED;
      to.add("text_projection.weight", fileKey, view);
      return true;
    }
    Matcher m = BLOCK.matcher(key);
    if (!m.matches()) {
      return false;
    }
    String at = "text_model.encoder.layers." + m.group(1) + ".";
    String inside = m.group(2);
    if (inside.equals("attn.in_proj_weight") || inside.equals("attn.in_proj_bias")) {
      String kind = inside.endsWith("weight") ? "_proj.weight" : "_proj.bias";
      to.add(at + "self_attn.q" + kind, fileKey, View.FIRST_THIRD);
      to.add(at + "self_attn.k" + kind, fileKey, View.SECOND_THIRD);
      to.add(at + "self_attn.v" + kind, fileKey, View.LAST_THIRD);
      return true;
    }
    int dot = inside.lastIndexOf('.');
    String name = dot < 0 ? null : LAYER.get(inside.substring(0, dot));
    if (name == null) {
      return false;
    }
    to.add(at + name + inside.substring(dot), fileKey, View.SAME);
    return true;
  }
}
