package eddy.pipeline;

import eddy.clip.CLIPTextConfig;
import eddy.op.Activation;
import eddy.unet.UNet2DConditionConfig;
import eddy.vae.AutoencoderKLConfig;
import java.util.Collections;
import java.util.List;

/**
 * The published architectures, as numbers: what {@code config.json} says in the folders of Stable
 * Diffusion 1.5 (Rombach et al. 2022) and 2.1. For benchmarks and estimates without any file.
 */
public enum Architecture {
  SD15("sd15", "Stable Diffusion 1.5"),
  SD21("sd21", "Stable Diffusion 2.1");

  private final String id;
  private final String title;

  Architecture(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** As the command line names it. */
  public String id() {
    return id;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** {@code text_encoder/config.json}. */
  public CLIPTextConfig textEncoder() {
    return switch (this) {
      // OpenAI's CLIP ViT-L/14.
      case SD15 ->
          new CLIPTextConfig(49408, 768, 3072, 12, 12, 77, Activation.QUICK_GELU, 1e-5f, 2);
      // OpenCLIP ViT-H/14 without its last layer.
      case SD21 -> new CLIPTextConfig(49408, 1024, 4096, 23, 16, 77, Activation.GELU, 1e-5f, 2);
    };
  }

  /** {@code unet/config.json}. */
  public UNet2DConditionConfig unet() {
    return switch (this) {
      case SD15 -> unet(64, Collections.nCopies(4, 8), 768, false);
      case SD21 -> unet(96, List.of(5, 10, 20, 20), 1024, true);
    };
  }

  /** {@code vae/config.json}; the two differ only in the size of the pictures trained on. */
  public AutoencoderKLConfig vae() {
    return new AutoencoderKLConfig(
        3, 3, 4, List.of(128, 256, 512, 512), 2, 32, 0.18215f, 8 * unet().sampleSize(), true, true);
  }

  private static UNet2DConditionConfig unet(
      int sampleSize, List<Integer> heads, int crossAttentionDim, boolean linearProjection) {
    String crossDown = "CrossAttnDownBlock2D";
    String crossUp = "CrossAttnUpBlock2D";
    return new UNet2DConditionConfig(
        4,
        4,
        sampleSize,
        List.of(320, 640, 1280, 1280),
        List.of(crossDown, crossDown, crossDown, "DownBlock2D"),
        List.of("UpBlock2D", crossUp, crossUp, crossUp),
        2,
        heads,
        Collections.nCopies(4, 1),
        crossAttentionDim,
        32,
        1e-5f,
        true,
        0f,
        1280,
        1,
        3,
        3,
        linearProjection);
  }
}
