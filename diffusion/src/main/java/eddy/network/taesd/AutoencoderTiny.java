package eddy.network.taesd;

import eddy.graph.Tensor;
import eddy.op.Padding;
import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * TAESD (Ollin Boer Bohan), a tiny autoencoder distilled from Stable Diffusion's, with diffusers'
 * names: some hundredth of the VAE's work, good enough for previews.
 *
 * <p>It uses ReLU, which Eddy's ops don't have: it is the limit of silu(k·x) / k for large k, and
 * since convolutions and ReLU commute with a scale, values inside are simply k = 2²⁰ times as
 * large, so that the difference is below 3e-7. Hence plans of it must be made {@linkplain
 * eddy.graph.PlanOptions#withF32Values() with fp32 values}.
 */
public final class AutoencoderTiny {
  /** The root of the scale, which fp16 holds exactly: it is applied twice. */
  private static final float HALF_SCALE = 1024;

  static final float SCALE = HALF_SCALE * HALF_SCALE;

  private final AutoencoderTinyConfig config;
  private final @Nullable List<Layer> encoder;
  private final @Nullable List<Layer> decoder;
  private final DType dtype;

  /**
   * A diffusers folder's weights: {@code encoder.layers.N…} and {@code decoder.layers.N…}.
   *
   * @param w the root of the file
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
   */
  public AutoencoderTiny(Weights w, AutoencoderTinyConfig c) {
    this(
        c,
        encoder(w.at("encoder").at("layers"), c),
        decoder(w.at("decoder").at("layers"), c, 0),
        w);
  }

  private AutoencoderTiny(
      AutoencoderTinyConfig c,
      @Nullable List<Layer> encoder,
      @Nullable List<Layer> decoder,
      Weights w) {
    this.config = c;
    this.encoder = encoder;
    this.decoder = decoder;
    w.requireComplete();
    List<Layer> any = decoder == null ? encoder : decoder;
    dtype = any != null && any.getFirst() instanceof TinyConv conv ? conv.dtype() : DType.F32;
  }

  /**
   * The original decoder's file, {@code taesd_decoder.safetensors}, with keys {@code N.weight}.
   *
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
   */
  public static AutoencoderTiny decoderOf(Weights w) {
    AutoencoderTinyConfig c = AutoencoderTinyConfig.DEFAULT;
    // Its first layer, without weights, clamps the latents.
    return new AutoencoderTiny(c, null, decoder(w, c, 1), w);
  }

  /**
   * The original encoder's file, {@code taesd_encoder.safetensors}, with keys {@code N.weight}.
   *
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
   */
  public static AutoencoderTiny encoderOf(Weights w) {
    AutoencoderTinyConfig c = AutoencoderTinyConfig.DEFAULT;
    return new AutoencoderTiny(c, encoder(w, c), null, w);
  }

  public AutoencoderTinyConfig config() {
    return config;
  }

  private static List<Layer> encoder(Weights w, AutoencoderTinyConfig c) {
    List<Layer> layers = new ArrayList<>();
    List<Integer> blocks = c.numEncoderBlocks();
    int channels = c.encoderBlockOutChannels().getFirst();
    for (int i = 0; i < blocks.size(); i++) {
      Weights at = w.at(layers.size());
      layers.add(
          i == 0
              ? new TinyConv(at, c.inChannels(), channels, 1, true)
              : new TinyConv(at, channels, channels, 2, false));
      for (int j = 0; j < blocks.get(i); j++) {
        layers.add(new AutoencoderTinyBlock(w.at(layers.size()), channels));
      }
    }
    layers.add(new TinyConv(w.at(layers.size()), channels, c.latentChannels(), 1, true));
    return List.copyOf(layers);
  }

  /**
   * @param shift of the layers' numbers
   */
  private static List<Layer> decoder(Weights w, AutoencoderTinyConfig c, int shift) {
    List<Layer> layers = new ArrayList<>();
    List<Integer> blocks = c.numDecoderBlocks();
    int channels = c.decoderBlockOutChannels().getFirst();
    layers.add(new TinyConv(w.at(shift), c.latentChannels(), channels, 1, true));
    layers.add(Tensor::silu);
    for (int i = 0; i < blocks.size(); i++) {
      boolean isLast = i == blocks.size() - 1;
      for (int j = 0; j < blocks.get(i); j++) {
        layers.add(new AutoencoderTinyBlock(w.at(layers.size() + shift), channels));
      }
      if (!isLast) {
        layers.add(x -> x.upsampleNearest(2 * x.dim(2), 2 * x.dim(3)));
      }
      int out = isLast ? c.outChannels() : channels;
      layers.add(new TinyConv(w.at(layers.size() + shift), channels, out, 1, isLast));
    }
    return List.copyOf(layers);
  }

  /**
   * Latents made ready for {@link #decode}: 3·tanh(x / 3) of each over the scaling factor.
   *
   * @param latents the U-Net's
   */
  public float[] clamp(float[] latents) {
    float[] out = new float[latents.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (3 * Math.tanh(latents[i] / config.scalingFactor() / 3));
    }
    return out;
  }

  /**
   * @param clamped latents [N, latentChannels, h, w] after {@link #clamp}
   * @return the picture [N, 3, 8h, 8w], about in [-1, 1]
   * @throws IllegalStateException if this is an encoder alone
   */
  public Tensor decode(Tensor clamped) {
    if (decoder == null) {
      throw new IllegalStateException("this is TAESD's encoder alone");
    }
    Tensor x = run(decoder, enlarged(clamped, 1, 0)); // [N, 3, 8h, 8w], [0, 1] times the scale
    return reduced(x, 2, -1);
  }

  /**
   * @param picture [N, 3, H, W] in [-1, 1]
   * @return latents [N, latentChannels, H/8, W/8], which times the scaling factor are the U-Net's
   * @throws IllegalStateException if this is a decoder alone
   */
  public Tensor encode(Tensor picture) {
    if (encoder == null) {
      throw new IllegalStateException("this is TAESD's decoder alone");
    }
    Tensor x = run(encoder, enlarged(picture, 0.5f, 0.5f)); // [N, latentChannels, H/8, W/8]
    return reduced(x, 1, 0);
  }

  private static Tensor run(List<Layer> layers, Tensor x) {
    Tensor h = x;
    for (Layer layer : layers) {
      h = layer.forward(h); // [N, C, a half, once or twice the size]
    }
    return h;
  }

  /** (factor · x + shift) · scale. */
  private Tensor enlarged(Tensor x, float factor, float shift) {
    int channels = x.dim(1);
    Tensor h =
        x.conv2d(
            diagonal(channels, factor * HALF_SCALE),
            same(channels, shift * HALF_SCALE),
            1,
            Padding.all(0)); // [N, C, H, W]
    return h.conv2d(diagonal(channels, HALF_SCALE), null, 1, Padding.all(0));
  }

  /** factor · x / scale + shift. */
  private Tensor reduced(Tensor x, float factor, float shift) {
    int channels = x.dim(1);
    Tensor h = x.conv2d(diagonal(channels, 1 / HALF_SCALE), null, 1, Padding.all(0));
    return h.conv2d(
        diagonal(channels, factor / HALF_SCALE),
        same(channels, shift),
        1,
        Padding.all(0)); // [N, C, H, W]
  }

  /** A 1×1 convolution that multiplies each channel by {@code value}. */
  private Weight diagonal(int channels, float value) {
    float[] values = new float[channels * channels];
    for (int i = 0; i < channels; i++) {
      values[i * channels + i] = value;
    }
    Shape shape = Shape.of(channels, channels, 1, 1);
    return ConstantWeight.of("times " + value, dtype, shape, values);
  }

  private static Weight same(int channels, float value) {
    float[] values = new float[channels];
    Arrays.fill(values, value);
    return ConstantWeight.of("plus " + value, DType.F32, Shape.of(channels), values);
  }
}
