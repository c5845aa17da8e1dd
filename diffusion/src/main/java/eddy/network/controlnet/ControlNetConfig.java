package eddy.network.controlnet;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.network.unet.UNet2DConditionConfig;
import java.util.List;

/**
 * What a ControlNet's {@code config.json} says.
 *
 * @param unet what it has in common with the U-Net that it goes with; of the way up only defaults
 * @param conditioningChannels channels of the control picture, 3
 * @param conditioningEmbeddingOutChannels channels on the picture's way down to the latents' size
 * @param isBgr takes the control picture's channels as blue, green, red
 * @param globalPoolConditions residuals are averaged over the picture (the shuffle ControlNet)
 */
public record ControlNetConfig(
    UNet2DConditionConfig unet,
    int conditioningChannels,
    List<Integer> conditioningEmbeddingOutChannels,
    boolean isBgr,
    boolean globalPoolConditions) {
  /** Red, green and blue. */
  private static final int PICTURE_CHANNELS = 3;

  /**
   * Reads a config; defaults are diffusers'.
   *
   * @throws InputException for an unknown key or an unsupported value, by name
   */
  public static ControlNetConfig of(Config config) {
    List<String> down =
        config.stringsOr(
            "down_block_types",
            List.of(
                "CrossAttnDownBlock2D",
                "CrossAttnDownBlock2D",
                "CrossAttnDownBlock2D",
                "DownBlock2D"));
    // A ControlNet has no way up; the U-Net's config wants one that mirrors the way down.
    Config c =
        config.with(
            "up_block_types",
            down.reversed().stream().map(type -> type.replace("Down", "Up")).toList());
    // Unlike the U-Net's class, the ControlNet's takes this key for what its name says.
    Object heads = c.raw("num_attention_heads");
    if (heads != null) {
      c = c.with("attention_head_dim", heads).with("num_attention_heads", null);
    }
    c.requireOneOf("controlnet_conditioning_channel_order", "rgb", "bgr");
    boolean isBgr = c.stringOr("controlnet_conditioning_channel_order", "rgb").equals("bgr");
    c.requireOneOf("conditioning_channels", PICTURE_CHANNELS);
    boolean pool = c.boolOr("global_pool_conditions", false);
    List<Integer> embedding =
        c.intsOrNull(
            "conditioning_embedding_out_channels", 1, Ceilings.BLOCKS, 1, Ceilings.CHANNELS);
    UNet2DConditionConfig unet = UNet2DConditionConfig.of(c);
    if (unet.midBlock() == UNet2DConditionConfig.MidBlock.NONE) {
      throw c.wrong("mid_block_type", "UNetMidBlock2DCrossAttn or UNetMidBlock2D", null);
    }
    return new ControlNetConfig(
        unet,
        PICTURE_CHANNELS,
        embedding == null ? List.of(16, 32, 96, 256) : embedding,
        isBgr,
        pool);
  }

  /** Pixels of the control picture's side for one of the latents': 8. */
  public int factor() {
    return 1 << (conditioningEmbeddingOutChannels.size() - 1);
  }

  /**
   * Checks that it goes with a U-Net.
   *
   * @param name what messages call the ControlNet: its file or folder
   * @throws InputException when it was made for another family
   */
  public void requireFits(UNet2DConditionConfig model, String name) {
    require(name, "cross_attention_dim", unet.crossAttentionDim(), model.crossAttentionDim());
    // Beside an inpainting U-Net too it sees the latents alone.
    require(name, "in_channels", unet.inChannels(), model.outChannels());
    require(name, "block_out_channels", unet.blockOutChannels(), model.blockOutChannels());
    require(name, "layers_per_block", unet.layersPerBlock(), model.layersPerBlock());
    require(
        name,
        "projection_class_embeddings_input_dim",
        unet.projectionClassEmbeddingsInputDim(),
        model.projectionClassEmbeddingsInputDim());
  }

  private static void require(String name, String key, Object own, Object models) {
    if (!own.equals(models)) {
      throw InputException.in(
          name,
          ": this ControlNet belongs to another family of models: its "
              + key
              + " is "
              + own
              + ", but the model's is "
              + models
              + "; choose a ControlNet made for this model's family.");
    }
  }
}
