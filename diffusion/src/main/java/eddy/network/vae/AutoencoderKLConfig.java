package eddy.network.vae;

import eddy.config.Ceilings;
import eddy.config.Config;
import java.util.Collections;
import java.util.List;

/**
 * What {@code vae/config.json} says.
 *
 * @param inChannels channels of the picture that is encoded, 3
 * @param outChannels channels of the picture that is decoded, 3
 * @param latentChannels channels of the latents, 4
 * @param blockOutChannels channels of each encoder block; the decoder has them backwards
 * @param layersPerBlock resnets in an encoder block; a decoder block has one more
 * @param normNumGroups groups of every group norm
 * @param scalingFactor latents times this have about unit variance
 * @param sampleSize side of the pictures it was trained on
 * @param useQuantConv a 1×1 convolution follows the encoder
 * @param usePostQuantConv a 1×1 convolution precedes the decoder
 * @param forceUpcast values inside exceed what fp16 holds, so that an SDXL pipeline must run it on
 *     fp32 values; pipelines of SD 1.x and 2.x take no heed of it, as in diffusers
 */
public record AutoencoderKLConfig(
    int inChannels,
    int outChannels,
    int latentChannels,
    List<Integer> blockOutChannels,
    int layersPerBlock,
    int normNumGroups,
    float scalingFactor,
    int sampleSize,
    boolean useQuantConv,
    boolean usePostQuantConv,
    boolean forceUpcast) {
  /** Red, green and blue. */
  private static final int PICTURE_CHANNELS = 3;

  /**
   * Reads a config; defaults are diffusers', but for {@code block_out_channels}, which must be
   * there.
   *
   * @throws eddy.error.InputException for an unknown key or an unsupported value, by name
   */
  public static AutoencoderKLConfig of(Config c) {
    List<Integer> channels =
        c.intsOrNull("block_out_channels", 1, Ceilings.BLOCKS, 1, Ceilings.CHANNELS);
    if (channels == null) {
      throw c.wrong("block_out_channels", "a list of whole numbers", null);
    }
    requireAll(c, "down_block_types", "DownEncoderBlock2D", channels.size());
    requireAll(c, "up_block_types", "UpDecoderBlock2D", channels.size());
    c.requireOneOf("act_fn", "silu", "swish");
    c.requireOneOf("in_channels", PICTURE_CHANNELS);
    c.requireOneOf("out_channels", PICTURE_CHANNELS);
    c.requireOneOf("latents_mean");
    c.requireOneOf("latents_std");
    c.requireOneOf("shift_factor");
    c.requireOneOf("mid_block_add_attention", true);
    AutoencoderKLConfig config =
        new AutoencoderKLConfig(
            PICTURE_CHANNELS,
            PICTURE_CHANNELS,
            c.intOr("latent_channels", 4, 1, Ceilings.CHANNELS),
            channels,
            c.intOr("layers_per_block", 1, 1, Ceilings.LAYERS),
            c.intOr("norm_num_groups", 32, 1, Ceilings.CHANNELS),
            (float) c.doubleOr("scaling_factor", 0.18215, 1e-6, 1e6),
            c.intOr("sample_size", 32, 1, Ceilings.SIDE),
            c.boolOr("use_quant_conv", true),
            c.boolOr("use_post_quant_conv", true),
            c.boolOr("force_upcast", true));
    c.requireAllRead();
    for (int ch : channels) {
      c.requireDivisible("block_out_channels", ch, "norm_num_groups", config.normNumGroups);
    }
    return config;
  }

  /** Pixels of the picture's side for one of the latents': 8. */
  public int factor() {
    return 1 << (blockOutChannels.size() - 1);
  }

  private static void requireAll(Config c, String key, String type, int blocks) {
    List<String> expected = Collections.nCopies(blocks, type);
    List<String> types = c.stringsOr(key, expected);
    if (!types.equals(expected)) {
      throw c.wrong(key, blocks + " times " + type, types);
    }
  }
}
