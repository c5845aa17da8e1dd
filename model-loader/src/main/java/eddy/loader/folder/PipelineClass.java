package eddy.loader.folder;

import eddy.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pipelines of diffusers, by the {@code _class_name} in {@code model_index.json}: whether Eddy
 * runs their networks, and what people call them.
 */
final class PipelineClass {
  /** Which parts a pipeline has. */
  enum Family {
    /** One text encoder: Stable Diffusion 1.x and 2.x. */
    SD,
    /** Two text encoders, or the second alone: Stable Diffusion XL. */
    XL
  }

  /** What Eddy runs, for messages. */
  static final String SUPPORTED =
      "the pipelines of Stable Diffusion 1.x, 2.x and XL, their inpainting models and latent"
          + " consistency models";

  /** Tasks that share their networks: which of them is done is the user's choice. */
  private static final Map<String, Family> FAMILIES = new TreeMap<>();

  static {
    for (String task : List.of("", "Img2Img", "Inpaint")) {
      for (String control : List.of("", "ControlNet")) {
        FAMILIES.put("StableDiffusion" + control + task + "Pipeline", Family.SD);
        FAMILIES.put("StableDiffusionXL" + control + task + "Pipeline", Family.XL);
      }
    }
    FAMILIES.put("StableDiffusionInpaintPipelineLegacy", Family.SD);
    FAMILIES.put("LatentConsistencyModelPipeline", Family.SD);
    FAMILIES.put("LatentConsistencyModelImg2ImgPipeline", Family.SD);
  }

  /** Names of pipelines that people will try in vain, and what they are. */
  private static final Map<String, String> OTHERS =
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

  private PipelineClass() {}

  /** The family of the pipeline of that name; null if Eddy doesn't run it. */
  static @Nullable Family family(@Nullable Object name) {
    return name instanceof String s ? FAMILIES.get(s) : null;
  }

  /** Every pipeline that Eddy runs. */
  static Set<String> supported() {
    return Set.copyOf(FAMILIES.keySet());
  }

  /** Such pipelines name a ControlNet beside the model proper. */
  static boolean hasControlNet(@Nullable Object name) {
    return name instanceof String s && s.contains("ControlNet");
  }

  static boolean isLatentConsistency(@Nullable Object name) {
    return name instanceof String s && s.startsWith("LatentConsistencyModel");
  }

  /** The name for a message, with what it is called otherwise. */
  static String described(@Nullable Object pipeline) {
    if (!(pipeline instanceof String name)) {
      return pipeline == null ? "missing" : Quoted.value(pipeline) + ", which is no name";
    }
    if (name.isBlank()) {
      return "\"\"";
    }
    String words = OTHERS.get(name);
    // As short as in a list: the message goes on for long.
    return Quoted.list(List.of(name)) + (words == null ? "" : " (" + words + ")");
  }
}
