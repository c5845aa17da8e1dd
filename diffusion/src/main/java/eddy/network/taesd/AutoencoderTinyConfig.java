package eddy.network.taesd;

import eddy.config.Ceilings;
import eddy.config.Config;
import java.util.List;
import java.util.Map;

/**
 * What an {@code AutoencoderTiny}'s {@code config.json} says.
 *
 * @param inChannels channels of the picture that is encoded, 3
 * @param outChannels channels of the picture that is decoded, 3
 * @param latentChannels channels of the latents, 4
 * @param encoderBlockOutChannels channels of each stage of the encoder
 * @param decoderBlockOutChannels channels of each stage of the decoder
 * @param numEncoderBlocks blocks in each stage of the encoder
 * @param numDecoderBlocks blocks in each stage of the decoder
 * @param scalingFactor the U-Net's latents over this are what is decoded; 1 as published
 */
public record AutoencoderTinyConfig(
    int inChannels,
    int outChannels,
    int latentChannels,
    List<Integer> encoderBlockOutChannels,
    List<Integer> decoderBlockOutChannels,
    List<Integer> numEncoderBlocks,
    List<Integer> numDecoderBlocks,
    float scalingFactor) {
  /** Red, green and blue. */
  private static final int PICTURE_CHANNELS = 3;

  /** As published: TAESD, TAESD-XL. */
  public static final AutoencoderTinyConfig DEFAULT = of(new Config("TAESD", Map.of()));

  /**
   * Reads a config; defaults are diffusers'.
   *
   * @throws eddy.error.InputException for an unknown key or an unsupported value, by name
   */
  public static AutoencoderTinyConfig of(Config c) {
    c.requireOneOf("act_fn", "relu");
    c.requireOneOf("in_channels", PICTURE_CHANNELS);
    c.requireOneOf("out_channels", PICTURE_CHANNELS);
    c.requireOneOf("upsample_fn", "nearest");
    c.requireOneOf("upsampling_scaling_factor", 2);
    c.requireOneOf("shift_factor", 0);
    // The range of latents that are stored as bytes, the same channels once more, and fp16, of
    // which there is no danger here.
    c.ignore("latent_magnitude", "latent_shift", "block_out_channels", "force_upcast");
    List<Integer> wide = List.of(64, 64, 64, 64);
    AutoencoderTinyConfig config =
        new AutoencoderTinyConfig(
            PICTURE_CHANNELS,
            PICTURE_CHANNELS,
            c.intOr("latent_channels", 4, 1, Ceilings.CHANNELS),
            ints(c, "encoder_block_out_channels", wide, 1, Ceilings.CHANNELS),
            ints(c, "decoder_block_out_channels", wide, 1, Ceilings.CHANNELS),
            ints(c, "num_encoder_blocks", List.of(1, 3, 3, 3), 0, Ceilings.LAYERS),
            ints(c, "num_decoder_blocks", List.of(3, 3, 3, 1), 0, Ceilings.LAYERS),
            (float) c.doubleOr("scaling_factor", 1, 1e-6, 1e6));
    c.requireAllRead();
    requireSameLength(
        c, "num_encoder_blocks", config.numEncoderBlocks, config.encoderBlockOutChannels);
    requireSameLength(
        c, "num_decoder_blocks", config.numDecoderBlocks, config.decoderBlockOutChannels);
    return config;
  }

  /** Pixels of the picture's side for one of the latents': 8. */
  public int factor() {
    return 1 << (numDecoderBlocks.size() - 1);
  }

  private static List<Integer> ints(
      Config c, String key, List<Integer> otherwise, int min, int max) {
    List<Integer> given = c.intsOrNull(key, 1, Ceilings.BLOCKS, min, max);
    return given == null ? otherwise : List.copyOf(given);
  }

  private static void requireSameLength(
      Config c, String key, List<Integer> blocks, List<Integer> channels) {
    // The convolutions between two stages have one number of channels.
    if (blocks.size() != channels.size()) {
      throw c.wrong(key, "a list as long as that of the channels, " + channels, blocks);
    }
    if (channels.stream().distinct().count() != 1) {
      String side = key.contains("encoder") ? "encoder" : "decoder";
      throw c.wrong(side + "_block_out_channels", "the same number in all places", channels);
    }
  }
}
