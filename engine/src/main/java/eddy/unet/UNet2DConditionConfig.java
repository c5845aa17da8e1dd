package eddy.unet;

import eddy.config.Config;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What {@code unet/config.json} says, for the U-Nets of SD 1.x and 2.x.
 *
 * @param inChannels channels of the sample
 * @param outChannels channels of the prediction
 * @param sampleSize side of the latents it was trained on
 * @param blockOutChannels channels of each down block
 * @param downBlockTypes CrossAttnDownBlock2D or DownBlock2D, each
 * @param upBlockTypes CrossAttnUpBlock2D or UpBlock2D, each
 * @param layersPerBlock resnets in a down block; an up block has one more
 * @param heads attention heads at each down block ({@code attention_head_dim}, which despite its
 *     name holds the number of heads)
 * @param transformerLayers transformer blocks in each attention, by down block
 * @param crossAttentionDim channels of the text embedding
 * @param normNumGroups groups of every group norm
 * @param normEps eps of the resnets' group norms
 * @param flipSinToCos cosines first in the time embedding
 * @param freqShift shift of its frequencies
 * @param timeEmbeddingDim channels of the embedded time
 * @param downsamplePadding zeros round a picture before it is halved
 * @param convInKernel side of the first kernel
 * @param convOutKernel side of the last kernel
 * @param useLinearProjection projections round the transformer are linear (SD 2.x), not 1×1
 *     convolutions
 */
public record UNet2DConditionConfig(
    int inChannels,
    int outChannels,
    int sampleSize,
    List<Integer> blockOutChannels,
    List<String> downBlockTypes,
    List<String> upBlockTypes,
    int layersPerBlock,
    List<Integer> heads,
    List<Integer> transformerLayers,
    int crossAttentionDim,
    int normNumGroups,
    float normEps,
    boolean flipSinToCos,
    float freqShift,
    int timeEmbeddingDim,
    int downsamplePadding,
    int convInKernel,
    int convOutKernel,
    boolean useLinearProjection) {

  /**
   * Reads a config; defaults are diffusers'.
   *
   * @throws eddy.InputException for an unknown key or an unsupported value, by name
   */
  public static UNet2DConditionConfig of(Config c) {
    requireSupported(c);
    List<Integer> channels = c.intsOrNull("block_out_channels");
    if (channels == null) {
      channels = List.of(320, 640, 1280, 1280);
    }
    int blocks = channels.size();
    List<String> down =
        c.stringsOr(
            "down_block_types",
            List.of(
                "CrossAttnDownBlock2D",
                "CrossAttnDownBlock2D",
                "CrossAttnDownBlock2D",
                "DownBlock2D"));
    List<String> up =
        c.stringsOr(
            "up_block_types",
            List.of("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"));
    requireTypes(c, "down_block_types", down, blocks, "CrossAttnDownBlock2D", "DownBlock2D");
    requireTypes(c, "up_block_types", up, blocks, "CrossAttnUpBlock2D", "UpBlock2D");
    UNet2DConditionConfig config =
        new UNet2DConditionConfig(
            c.intOr("in_channels", 4),
            c.intOr("out_channels", 4),
            c.intOr("sample_size", 64),
            channels,
            down,
            up,
            c.intOr("layers_per_block", 2),
            perBlock(c, "attention_head_dim", 8, blocks),
            perBlock(c, "transformer_layers_per_block", 1, blocks),
            c.intOr("cross_attention_dim", 1280),
            c.intOr("norm_num_groups", 32),
            (float) c.doubleOr("norm_eps", 1e-5),
            c.boolOr("flip_sin_to_cos", true),
            (float) c.doubleOr("freq_shift", 0),
            c.intOr("time_embedding_dim", channels.getFirst() * 4),
            c.intOr("downsample_padding", 1),
            c.intOr("conv_in_kernel", 3),
            c.intOr("conv_out_kernel", 3),
            c.boolOr("use_linear_projection", false));
    c.requireAllRead();
    for (int i = 0; i < blocks; i++) {
      int ch = channels.get(i);
      c.requireDivisible("block_out_channels", ch, "norm_num_groups", config.normNumGroups);
      c.requireDivisible("block_out_channels", ch, "attention_head_dim", config.heads.get(i));
    }
    c.requireDivisible("block_out_channels", channels.getFirst(), "2, for sine and cosine,", 2);
    return config;
  }

  /** Number of times that the picture is halved. */
  public int halvings() {
    return blockOutChannels.size() - 1;
  }

  private static void requireSupported(Config c) {
    c.requireOneOf("act_fn", "silu", "swish");
    c.requireOneOf("addition_embed_type");
    c.requireOneOf("addition_time_embed_dim");
    c.requireOneOf("attention_type", "default");
    c.requireOneOf("center_input_sample", false);
    c.requireOneOf("class_embed_type");
    c.requireOneOf("class_embeddings_concat", false);
    c.requireOneOf("cross_attention_norm");
    c.requireOneOf("dual_cross_attention", false);
    c.requireOneOf("encoder_hid_dim");
    c.requireOneOf("encoder_hid_dim_type");
    c.requireOneOf("mid_block_only_cross_attention", false);
    c.requireOneOf("mid_block_scale_factor", 1);
    c.requireOneOf("mid_block_type", "UNetMidBlock2DCrossAttn");
    c.requireOneOf("num_attention_heads");
    c.requireOneOf("num_class_embeds");
    c.requireOneOf("only_cross_attention", false);
    c.requireOneOf("projection_class_embeddings_input_dim");
    c.requireOneOf("resnet_out_scale_factor", 1);
    c.requireOneOf("resnet_skip_time_act", false);
    c.requireOneOf("resnet_time_scale_shift", "default");
    c.requireOneOf("reverse_transformer_layers_per_block");
    c.requireOneOf("time_cond_proj_dim");
    c.requireOneOf("time_embedding_act_fn");
    c.requireOneOf("time_embedding_type", "positional");
    c.requireOneOf("timestep_post_act");
    // No effect: dropout is for training, everything is fp32 anyway, and the other goes with
    // addition_embed_type.
    c.ignore("dropout", "upcast_attention", "addition_embed_type_num_heads");
  }

  private static void requireTypes(
      Config c, String key, List<String> types, int blocks, String... supported) {
    if (types.size() != blocks) {
      throw c.wrong(key, "a list of " + blocks + " types, as long as block_out_channels", types);
    }
    for (String type : types) {
      if (!List.of(supported).contains(type)) {
        throw c.wrong(key, "a list of " + String.join(" and ", supported), types);
      }
    }
  }

  /** One number for all blocks, or a list with one for each. */
  private static List<Integer> perBlock(Config c, String key, int otherwise, int blocks) {
    if (!(c.raw(key) instanceof List<?>)) {
      return Collections.nCopies(blocks, c.intOr(key, otherwise));
    }
    List<Integer> values = c.intsOrNull(key);
    if (values == null || values.size() != blocks) {
      throw c.wrong(key, "a number or a list of " + blocks, c.raw(key));
    }
    return new ArrayList<>(values);
  }
}
