package eddy.family.foreign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that steer a model as ControlNets do and aren't one that Eddy has, by parts of keys. */
public final class ForeignControlNets {
  private static final String ADAPTER = "a T2I-Adapter";
  private static final String UNION = "a ControlNet-Union";
  private static final String IMAGE = "an IP-Adapter, or InstantID's";
  private static final String XS = "a ControlNet-XS";
  private static final String BRUSH = "a BrushNet";

  /** In no other kind of file. The first that is found counts. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("lora_controlnet", "a Control-LoRA"),
          Map.entry("lllite_", "a ControlNet-LLLite"),
          Map.entry("control_add_embedding.", UNION),
          Map.entry("task_embedding", UNION),
          Map.entry("control_type_proj.", UNION),
          Map.entry("transformer_layes.", "a ControlNet-Union, or a style adapter of T2I-Adapter"),
          Map.entry("adapter.body.", ADAPTER),
          Map.entry("body.0.resnets.", ADAPTER),
          Map.entry("body.0.block1.", ADAPTER),
          Map.entry("body.0.body.0.", ADAPTER),
          Map.entry("ip_adapter.", IMAGE),
          Map.entry("image_proj.", IMAGE),
          Map.entry("ip_adapter_", IMAGE),
          Map.entry("position_net.", "a GLIGEN"),
          Map.entry("brushnet_down_blocks.", BRUSH),
          Map.entry("brushnet_mid_block.", BRUSH),
          Map.entry("conv_in_condition.", BRUSH),
          Map.entry("ctrl_to_base.", XS),
          Map.entry("base_to_ctrl.", XS),
          Map.entry("control_to_base_for_conv_in.", XS),
          Map.entry("enc_zero_convs_in.", XS),
          Map.entry("enc_zero_convs_out.", XS),
          Map.entry("mid_convs.", "a ControlNeXt"),
          Map.entry("local_adapter.", "a Uni-ControlNet"),
          Map.entry("global_adapter.", "a Uni-ControlNet"),
          Map.entry("controlnet_blocks.", "a ControlNet of a transformer such as Flux or SD 3"),
          Map.entry(
              "controlnet_x_embedder.", "a ControlNet of a transformer such as Flux or SD 3"));

  /** In models of other families too. */
  private static final List<Map.Entry<String, String>> FAMILIES =
      List.of(
          Map.entry("motion_modules.", "a SparseCtrl, which is for films"),
          Map.entry("spatial_res_block.", "a ControlNet of Stable Video Diffusion"),
          Map.entry("double_blocks.", "a ControlNet of Flux"),
          Map.entry("joint_blocks.", "a ControlNet of Stable Diffusion 3"),
          Map.entry("transformer_blocks.0.attn.add_k_proj", "a ControlNet of Stable Diffusion 3"));

  private ForeignControlNets() {}

  /** What a file that should be a ControlNet is instead; null if none of these. */
  public static @Nullable String other(Set<String> keys) {
    String kind = known(keys);
    return kind != null ? kind : first(FAMILIES, keys);
  }

  /** What any file is; null if none of these. */
  public static @Nullable String known(Set<String> keys) {
    return first(KINDS, keys);
  }

  private static @Nullable String first(List<Map.Entry<String, String>> kinds, Set<String> keys) {
    for (Map.Entry<String, String> kind : kinds) {
      // At the key's beginning or behind a dot, not inside a name.
      String part = kind.getKey();
      if (keys.stream().anyMatch(k -> k.startsWith(part) || k.contains("." + part))) {
        return kind.getValue();
      }
    }
    return null;
  }
}
