package eddy.loader.adapter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Models that LoRAs are made for and that Eddy doesn't have, by parts of their modules' names. */
final class OtherLoras {
  private static final String FLUX_OR_3 = "Flux or Stable Diffusion 3";

  private static final List<Map.Entry<String, String>> FAMILIES =
      List.of(
          Map.entry("double_blocks.", "Flux"),
          Map.entry("lora_unet_double_blocks_", "Flux"),
          Map.entry("lora_unet_single_blocks_", "Flux"),
          Map.entry("single_transformer_blocks.", "Flux"),
          Map.entry("lora_transformer_single_transformer_blocks_", "Flux"),
          Map.entry("joint_blocks.", "Stable Diffusion 3"),
          Map.entry("lora_unet_joint_blocks_", "Stable Diffusion 3"),
          Map.entry(".attn.add_k_proj", FLUX_OR_3),
          Map.entry("_attn_add_k_proj", FLUX_OR_3),
          Map.entry("lora_te3_", FLUX_OR_3),
          Map.entry("text_encoder_3.", FLUX_OR_3),
          Map.entry("text_encoders.t5xxl.", FLUX_OR_3),
          Map.entry("lora_prior_unet_", "Stable Cascade"),
          Map.entry("lora_prior_te_", "Stable Cascade"),
          Map.entry("motion_modules", "AnimateDiff (it changes motion modules)"),
          Map.entry("temporal_transformer", "AnimateDiff (it changes motion modules)"),
          Map.entry("diffusion_model.layers.", "Lumina or Z-Image"),
          Map.entry("diffusion_model.blocks.", "a model of films, such as Wan"));

  private OtherLoras() {}

  /** The family by the first of those parts that is found; null if none is. */
  static @Nullable String family(Set<String> modules) {
    for (Map.Entry<String, String> family : FAMILIES) {
      if (modules.stream().anyMatch(m -> m.contains(family.getKey()))) {
        return family.getValue();
      }
    }
    return null;
  }
}
