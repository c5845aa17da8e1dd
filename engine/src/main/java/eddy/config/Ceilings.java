package eddy.config;

/**
 * How large a config may say that a network is. Far above any that was published, and low enough
 * that nothing which is made from a config alone costs more than a moment; what a network's weights
 * take is bounded by their file, since a weight that isn't there ends the reading.
 */
public final class Ceilings {
  /** Blocks on the way down; each but the last halves the picture. Published: 3 to 5. */
  public static final int BLOCKS = 8;

  /** Channels of anything, heads and groups included. Published: up to 5120. */
  public static final int CHANNELS = 1 << 16;

  /** Resnets or attentions in a block, transformer layers in an attention. Published: up to 10. */
  public static final int LAYERS = 64;

  /** Layers of a text encoder. Published: up to 32. */
  public static final int TEXT_LAYERS = 256;

  /** Tokens of a vocabulary. Published: 49408. */
  public static final int VOCABULARY = 1_000_000;

  /** Tokens of a prompt. Published: 77. */
  public static final int POSITIONS = 1 << 14;

  /** Side of a convolution's kernel. Published: 3. */
  public static final int KERNEL = 31;

  /** Side of the pictures, or latents, of the training. Published: up to 1024. */
  public static final int SIDE = 1 << 14;

  /** Timesteps of the training. Published: 1000. */
  public static final int TIMESTEPS = 1_000_000;

  private Ceilings() {}
}
