package eddy.family.architecture;

import eddy.config.Config;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.vae.AutoencoderKLConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published architectures, as numbers: what {@code config.json} says in the folders of Stable
 * Diffusion 1.5 and its inpainting model (Rombach et al. 2022), 2.1, XL and its refiner (Podell et
 * al. 2023). For benchmarks and estimates without any file, and for files without configs.
 */
public enum Architecture {
  SD15("sd15", "Stable Diffusion 1.5", 64),
  SD15_INPAINT("sd15-inpaint", "Stable Diffusion 1.5 inpainting", 64),
  SD21("sd21", "Stable Diffusion 2.1", 96),
  SDXL("sdxl", "Stable Diffusion XL", 128),
  SDXL_REFINER("sdxl-refiner", "the Stable Diffusion XL refiner", 128);

  private final String id;
  private final String title;
  private final int sampleSize;

  Architecture(String id, String title, int sampleSize) {
    this.id = id;
    this.title = title;
    this.sampleSize = sampleSize;
  }

  /** As the command line names it. */
  public String id() {
    return id;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /**
   * The configs of its text encoders, in the order in which their embeddings stand in the context:
   * one, or two for SDXL. The refiner has only the second of SDXL's.
   */
  public List<CLIPTextConfig> textEncoders() {
    // OpenAI's CLIP ViT-L/14.
    Map<String, Object> large = text("quick_gelu", 768, 12, 12, 768, false);
    // OpenCLIP ViT-H/14 without its last layer.
    Map<String, Object> huge = text("gelu", 1024, 23, 16, 512, false);
    // OpenCLIP ViT-bigG/14.
    Map<String, Object> giant = text("gelu", 1280, 32, 20, 1280, true);
    List<Map<String, Object>> configs =
        switch (this) {
          case SD15, SD15_INPAINT -> List.of(large);
          case SD21 -> List.of(huge);
          case SDXL -> List.of(large, giant);
          case SDXL_REFINER -> List.of(giant);
        };
    List<CLIPTextConfig> out = new ArrayList<>();
    for (Map<String, Object> config : configs) {
      out.add(CLIPTextConfig.of(new Config(id, config)));
    }
    return List.copyOf(out);
  }

  private static Map<String, Object> text(
      String act, int size, int layers, int heads, int projection, boolean hasProjection) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "architectures", List.of(hasProjection ? "CLIPTextModelWithProjection" : "CLIPTextModel"));
    out.put("vocab_size", 49408);
    out.put("hidden_act", act);
    out.put("hidden_size", size);
    out.put("intermediate_size", 4 * size);
    out.put("num_hidden_layers", layers);
    out.put("num_attention_heads", heads);
    out.put("projection_dim", projection);
    out.put("eos_token_id", 2);
    return out;
  }

  /** {@code unet/config.json}. */
  public UNet2DConditionConfig unet() {
    return UNet2DConditionConfig.of(new Config(id, unetValues()));
  }

  private Map<String, Object> unetValues() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("sample_size", sampleSize);
    switch (this) {
      case SD15 -> out.putAll(unet(List.of(320, 640, 1280, 1280), 8, 768));
      case SD15_INPAINT -> {
        out.putAll(unet(List.of(320, 640, 1280, 1280), 8, 768));
        out.put("in_channels", 9);
      }
      case SD21 -> {
        out.putAll(unet(List.of(320, 640, 1280, 1280), List.of(5, 10, 20, 20), 1024));
        out.put("use_linear_projection", true);
      }
      case SDXL -> {
        out.putAll(unet(List.of(320, 640, 1280), List.of(5, 10, 20), 2048));
        putTextTime(out, 1280 + 6 * 256);
        out.put("transformer_layers_per_block", List.of(1, 2, 10));
        out.put(
            "down_block_types",
            List.of("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"));
        out.put("up_block_types", List.of("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"));
      }
      case SDXL_REFINER -> {
        out.putAll(unet(List.of(384, 768, 1536, 1536), List.of(6, 12, 24, 24), 1280));
        putTextTime(out, 1280 + 5 * 256);
        out.put("transformer_layers_per_block", 4);
        out.put(
            "down_block_types",
            List.of("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"));
        out.put(
            "up_block_types",
            List.of("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"));
      }
    }
    return out;
  }

  private static Map<String, Object> unet(List<Integer> channels, Object heads, int crossDim) {
    return Map.of(
        "block_out_channels", channels,
        "attention_head_dim", heads,
        "cross_attention_dim", crossDim);
  }

  /** Pooled text and sizes, each of which is embedded in 256 channels. */
  private static void putTextTime(Map<String, Object> out, int projection) {
    out.put("addition_embed_type", "text_time");
    out.put("addition_time_embed_dim", 256);
    out.put("projection_class_embeddings_input_dim", projection);
    out.put("use_linear_projection", true);
  }

  /** {@code vae/config.json}; they differ in the scale of the latents and what they trained on. */
  public AutoencoderKLConfig vae() {
    boolean xl = this == SDXL || this == SDXL_REFINER;
    return AutoencoderKLConfig.of(
        new Config(
            id,
            Map.of(
                "block_out_channels",
                List.of(128, 256, 512, 512),
                "layers_per_block",
                2,
                "scaling_factor",
                xl ? 0.13025 : 0.18215,
                "sample_size",
                8 * sampleSize,
                "force_upcast",
                xl)));
  }
}
