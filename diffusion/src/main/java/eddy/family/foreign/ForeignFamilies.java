package eddy.family.foreign;

import eddy.family.files.TensorNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Models, by parts of their networks' keys, of the modules of LoRAs for them, and by pipeline. */
public final class ForeignFamilies {
  private static final String FLUX_OR_3 = "Flux or Stable Diffusion 3";

  /** The first that is found counts. */
  private static final List<Map.Entry<String, String>> KEYS =
      List.of(
          Map.entry("double_blocks.0.", "Flux"),
          Map.entry("single_transformer_blocks.0.", "Flux"),
          Map.entry("joint_blocks.0.", "Stable Diffusion 3"),
          Map.entry("transformer_blocks.0.attn.add_q_proj.", "Stable Diffusion 3"),
          Map.entry("y_embedder.y_embedding", "PixArt"),
          Map.entry("adaln_single.emb.", "PixArt"),
          Map.entry("caption_projection.y_embedding", "PixArt"),
          Map.entry("double_layers.0.", "AuraFlow"),
          Map.entry("cap_embedder.0.", "Lumina or Z-Image"),
          Map.entry("mlp_t5.0.", "Hunyuan-DiT"),
          Map.entry("clip_txt_mapper.", "Stable Cascade"),
          Map.entry("down_blocks.1.0.channelwise.", "Stable Cascade"),
          Map.entry("patchify_proj.", "LTX-Video"),
          Map.entry("motion_modules.0.", "AnimateDiff"),
          Map.entry("temporal_transformer.", "AnimateDiff"),
          Map.entry("diffusion_model.input_blocks.1.0.time_stack.", "Stable Video Diffusion"),
          Map.entry("spatial_res_block.", "Stable Video Diffusion"),
          Map.entry("noise_augmentor.", "Stable unCLIP"),
          Map.entry("encoder_hid_proj.", "Kolors, Kandinsky or DeepFloyd IF"),
          Map.entry("encoder_pooling.", "DeepFloyd IF"),
          Map.entry("txt_norm.weight", "Qwen-Image"),
          Map.entry("blocks.0.self_attn.norm_q.", "Wan"),
          Map.entry("edm_mean", "Playground 2.5"),
          Map.entry("edm_vpred.", "CosXL"));

  /** The first that is found counts. */
  private static final List<Map.Entry<String, String>> LORAS =
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

  /** Names of pipelines that people will try in vain, and what they are. */
  private static final Map<String, String> PIPELINES =
      Map.ofEntries(
          Map.entry("StableDiffusionInstructPix2PixPipeline", "InstructPix2Pix"),
          Map.entry("StableDiffusionXLInstructPix2PixPipeline", "InstructPix2Pix for XL"),
          Map.entry("StableDiffusionUpscalePipeline", "the Stable Diffusion upscaler"),
          Map.entry("StableDiffusionLatentUpscalePipeline", "the latent upscaler"),
          Map.entry("StableDiffusionDepth2ImgPipeline", "Stable Diffusion depth to image"),
          Map.entry("StableDiffusionImageVariationPipeline", "image variations"),
          Map.entry("StableUnCLIPPipeline", "unCLIP"),
          Map.entry("StableUnCLIPImg2ImgPipeline", "unCLIP"),
          Map.entry("StableDiffusionGLIGENPipeline", "GLIGEN"),
          Map.entry("StableDiffusionLDM3DPipeline", "LDM3D"),
          Map.entry("OnnxStableDiffusionPipeline", "Stable Diffusion exported to ONNX"),
          Map.entry("StableVideoDiffusionPipeline", "Stable Video Diffusion"),
          Map.entry("StableDiffusion3Pipeline", "Stable Diffusion 3"),
          Map.entry("StableCascadeCombinedPipeline", "Stable Cascade"),
          Map.entry("StableCascadeDecoderPipeline", "Stable Cascade"),
          Map.entry("StableCascadePriorPipeline", "Stable Cascade"),
          Map.entry("FluxPipeline", "Flux"),
          Map.entry("Flux2Pipeline", "Flux 2"),
          Map.entry("PixArtAlphaPipeline", "PixArt-α"),
          Map.entry("PixArtSigmaPipeline", "PixArt-Σ"),
          Map.entry("SanaPipeline", "Sana"),
          Map.entry("AuraFlowPipeline", "AuraFlow"),
          Map.entry("HunyuanDiTPipeline", "Hunyuan-DiT"),
          Map.entry("KolorsPipeline", "Kolors"),
          Map.entry("QwenImagePipeline", "Qwen-Image"),
          Map.entry("ZImagePipeline", "Z-Image"),
          Map.entry("KandinskyV22Pipeline", "Kandinsky"),
          Map.entry("WuerstchenCombinedPipeline", "Würstchen"));

  private ForeignFamilies() {}

  /** The family of a network, alone or in a checkpoint; null if it is none of these. */
  public static @Nullable String of(TensorNames file) {
    return first(KEYS, file.keys());
  }

  /** The family that a LoRA was made for, by what it changes; null if it is none of these. */
  public static @Nullable String ofLora(Set<String> modules) {
    return first(LORAS, modules);
  }

  /** What a pipeline of diffusers is called otherwise; null if it is none of these. */
  public static @Nullable String ofPipeline(String name) {
    return PIPELINES.get(name);
  }

  private static @Nullable String first(List<Map.Entry<String, String>> parts, Set<String> keys) {
    for (Map.Entry<String, String> part : parts) {
      if (keys.stream().anyMatch(k -> k.contains(part.getKey()))) {
        return part.getValue();
      }
    }
    return null;
  }
}
