package eddy.network.unet;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What {@code unet/config.json} says, for the U-Nets of SD 1.x, 2.x and XL, their inpainting and
 * distilled forms included.
 *
 * @param inChannels channels of the sample
 * @param outChannels channels of the prediction
 * @param sampleSize side of the latents it was trained on; the files may say so with two numbers
 * @param blockOutChannels channels of each down block
 * @param downBlockTypes CrossAttnDownBlock2D or DownBlock2D, each
 * @param upBlockTypes CrossAttnUpBlock2D or UpBlock2D, each
 * @param layersPerBlock resnets in a down block; an up block has one more
 * @param heads attention heads at each down block ({@code attention_head_dim}, which despite its
 *     name holds the number of heads)
 * @param downTransformerLayers transformer blocks in each attention, by down block and layer; what
 *     stands for blocks without attention has no meaning
 * @param midTransformerLayers the same in the middle
 * @param upTransformerLayers the same by up block and layer
 * @param midBlock what is in the middle
 * @param crossAttentionDim channels of the text embedding
 * @param normNumGroups groups of every group norm
 * @param normEps eps of the resnets' group norms
 * @param flipSinToCos cosines first in the time embedding
 * @param freqShift shift of its frequencies
 * @param timeEmbeddingDim channels of the embedded time
 * @param downsamplePadding zeros round a picture before it is halved
 * @param convInKernel side of the first kernel
 * @param convOutKernel side of the last kernel
 * @param useLinearProjection projections round the transformer are linear (SD 2.x and XL), not 1×1
 *     convolutions
 * @param timeCondProjDim channels of the embedded guidance scale (LCM); 0 when there is none
 * @param additionTimeEmbedDim channels that each of SDXL's sizes is embedded in; 0 for U-Nets that
 *     take neither sizes nor pooled text
 * @param projectionClassEmbeddingsInputDim channels of the pooled text and the embedded sizes
 *     together; 0 without them
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
    List<List<Integer>> downTransformerLayers,
    int midTransformerLayers,
    List<List<Integer>> upTransformerLayers,
    MidBlock midBlock,
    int crossAttentionDim,
    int normNumGroups,
    float normEps,
    boolean flipSinToCos,
    float freqShift,
    int timeEmbeddingDim,
    int downsamplePadding,
    int convInKernel,
    int convOutKernel,
    boolean useLinearProjection,
    int timeCondProjDim,
    int additionTimeEmbedDim,
    int projectionClassEmbeddingsInputDim) {

  /** What diffusers' training adds when it saves averaged weights: how they were averaged. */
  public static final Set<String> UNUSED_KEYS =
      Set.of(
          "decay",
          "inv_gamma",
          "min_decay",
          "optimization_step",
          "power",
          "update_after_step",
          "use_ema_warmup");

  /** What is in the middle. Distilled U-Nets leave parts of it out. */
  public enum MidBlock {
    /** Resnet, attention, resnet. */
    CROSS_ATTENTION("UNetMidBlock2DCrossAttn"),
    /** One resnet. */
    RESNET("UNetMidBlock2D"),
    NONE("null");

    private final String type;

    MidBlock(String type) {
      this.type = type;
    }

    private static MidBlock of(Config c) {
      String key = "mid_block_type";
      Object given = c.has(key) ? c.raw(key) : CROSS_ATTENTION.type;
      for (MidBlock block : values()) {
        if (block.type.equals(String.valueOf(given))) {
          return block;
        }
      }
      throw c.wrong(key, "UNetMidBlock2DCrossAttn, UNetMidBlock2D or null", given);
    }
  }

  /**
   * Reads a config; defaults are diffusers'.
   *
   * @throws eddy.error.InputException for an unknown key or an unsupported value, by name
   */
  public static UNet2DConditionConfig of(Config c) {
    requireSupported(c);
    List<Integer> channels =
        c.intsOrNull("block_out_channels", 1, Ceilings.BLOCKS, 1, Ceilings.CHANNELS);
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
    int layers = c.intOr("layers_per_block", 2, 1, Ceilings.LAYERS);
    TransformerLayers transformers = TransformerLayers.of(c, blocks, layers);
    boolean textTime = c.raw("addition_embed_type") != null;
    UNet2DConditionConfig config =
        new UNet2DConditionConfig(
            inChannels(c),
            c.intOr("out_channels", 4, 1, Ceilings.CHANNELS),
            sampleSize(c),
            channels,
            down,
            up,
            layers,
            perBlock(c, "attention_head_dim", 8, blocks),
            transformers.down(),
            transformers.mid(),
            transformers.up(),
            MidBlock.of(c),
            c.intOr("cross_attention_dim", 1280, 1, Ceilings.CHANNELS),
            c.intOr("norm_num_groups", 32, 1, Ceilings.CHANNELS),
            (float) c.doubleOr("norm_eps", 1e-5, 0, 1),
            c.boolOr("flip_sin_to_cos", true),
            (float) c.doubleOr("freq_shift", 0, 0, 1),
            c.intOr("time_embedding_dim", channels.getFirst() * 4, 1, 4 * Ceilings.CHANNELS),
            c.intOr("downsample_padding", 1, 0, Ceilings.KERNEL),
            kernel(c, "conv_in_kernel"),
            kernel(c, "conv_out_kernel"),
            c.boolOr("use_linear_projection", false),
            c.intOr("time_cond_proj_dim", 0, 1, Ceilings.CHANNELS),
            textTime ? c.requiredInt("addition_time_embed_dim", 2, Ceilings.CHANNELS) : 0,
            textTime
                ? c.requiredInt("projection_class_embeddings_input_dim", 1, Ceilings.CHANNELS)
                : 0);
    c.ignore("addition_time_embed_dim", "projection_class_embeddings_input_dim");
    c.ignore(UNUSED_KEYS);
    c.requireAllRead();
    if (textTime) {
      c.requireDivisible("addition_time_embed_dim", config.additionTimeEmbedDim, "2", 2);
    }
    for (int i = 0; i < blocks; i++) {
      int ch = channels.get(i);
      c.requireDivisible("block_out_channels", ch, "norm_num_groups", config.normNumGroups);
      c.requireDivisible("block_out_channels", ch, "attention_head_dim", config.heads.get(i));
    }
    c.requireDivisible("block_out_channels", channels.getFirst(), "2, for sine and cosine,", 2);
    int frequencies =
        Math.min(channels.getFirst(), textTime ? config.additionTimeEmbedDim : Integer.MAX_VALUE)
            / 2;
    if (config.freqShift >= frequencies) {
      throw c.wrong("freq_shift", "below " + frequencies + ", the frequencies", config.freqShift);
    }
    return config;
  }

  /** The one key, for whoever needs no more of a config. */
  public static int inChannels(Config c) {
    return c.intOr("in_channels", 4, 1, Ceilings.CHANNELS);
  }

  /** A convolution that keeps the picture's size has an odd kernel. */
  private static int kernel(Config c, String key) {
    int side = c.intOr(key, 3, 1, Ceilings.KERNEL);
    if (side % 2 == 0) {
      throw c.wrong(key, "an odd number", side);
    }
    return side;
  }

  /** Number of times that the picture is halved. */
  public int halvings() {
    return blockOutChannels.size() - 1;
  }

  /** True for the U-Nets of SDXL, which are told the pooled text and the sizes. */
  public boolean hasTextTime() {
    return additionTimeEmbedDim > 0;
  }

  /** Number of skips from the way down to the way up, as many as a ControlNet's residuals. */
  public int skips() {
    return 1 + blockOutChannels.size() * layersPerBlock + halvings();
  }

  /**
   * How many sizes it is told beside a pooled text of so many channels: 6, or the refiner 5.
   *
   * @throws InputException when no number of them goes with that text
   */
  public int timeIds(int textEmbedsDim) {
    int rest = projectionClassEmbeddingsInputDim - textEmbedsDim;
    if (!hasTextTime() || rest <= 0 || rest % additionTimeEmbedDim != 0) {
      throw new InputException(
          "The text encoder gives a pooled text of "
              + textEmbedsDim
              + " channels, which doesn't go with this U-Net"
              + " (projection_class_embeddings_input_dim "
              + projectionClassEmbeddingsInputDim
              + ", addition_time_embed_dim "
              + additionTimeEmbedDim
              + "); check that the text encoder and the U-Net belong to the same model.");
    }
    return rest / additionTimeEmbedDim;
  }

  /** One number, or two that are equal. */
  private static int sampleSize(Config c) {
    String key = "sample_size";
    if (!(c.raw(key) instanceof List<?>)) {
      return c.intOr(key, 64, 1, Ceilings.SIDE);
    }
    List<Integer> sides = c.intsOrNull(key, 2, 2, 1, Ceilings.SIDE);
    if (sides == null || !sides.get(0).equals(sides.get(1))) {
      throw c.wrong(key, "a whole number, or two that are equal", c.raw(key));
    }
    return sides.getFirst();
  }

  private static void requireSupported(Config c) {
    c.requireOneOf("act_fn", "silu", "swish");
    c.requireOneOf("addition_embed_type", "text_time");
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
    // diffusers refuses it too: attention_head_dim has the number of heads.
    c.requireOneOf("num_attention_heads");
    c.requireOneOf("num_class_embeds");
    c.requireOneOf("only_cross_attention", false);
    c.requireOneOf("resnet_out_scale_factor", 1);
    c.requireOneOf("resnet_skip_time_act", false);
    c.requireOneOf("resnet_time_scale_shift", "default");
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
      return Collections.nCopies(blocks, c.intOr(key, otherwise, 1, Ceilings.CHANNELS));
    }
    List<Integer> values = c.intsOrNull(key, blocks, blocks, 1, Ceilings.CHANNELS);
    return values == null ? Collections.nCopies(blocks, otherwise) : List.copyOf(values);
  }
}
