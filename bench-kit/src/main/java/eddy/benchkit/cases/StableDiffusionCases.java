package eddy.benchkit.cases;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.DType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every op of Stable Diffusion 1.5 at 512×512 and of XL at 1024×1024, in its very shapes and with
 * what the plan fuses into it: text encoders, U-Net, the VAE's decoder and encoder, written down
 * block by block under diffusers' names. {@code StableDiffusionCoverageTest} compares them with the
 * recorded plans, both ways.
 *
 * <p>One sample each: guidance doubles the batch, which repeats the same work and brings no new
 * shapes to a kernel. What a batch can break, small cases find.
 */
public final class StableDiffusionCases {
  private static final int TOKENS = 77;
  private static final int TIME_CHANNELS = 1280;
  private static final Padding BOTTOM_RIGHT = new Padding(0, 0, 1, 1);
  private static final Epilogue CHANNELS = Epilogue.BIAS.withChannelBias();
  private static final Epilogue RESIDUAL = Epilogue.BIAS.withResidual();
  private static final Epilogue SILU = Epilogue.BIAS.withActivation(Activation.SILU);

  private final Map<String, OpCase> cases = new LinkedHashMap<>();

  private StableDiffusionCases() {}

  /** By name, each once, all heavy. */
  public static Map<String, OpCase> all() {
    StableDiffusionCases c = new StableDiffusionCases();
    c.text(768, 12, Activation.QUICK_GELU);
    c.text(1280, 20, Activation.GELU);
    c.linear(Epilogue.NONE, 1280, 1, TOKENS, 1280); // text_projection
    c.unet15();
    c.unetXl();
    for (int latents : new int[] {64, 128}) {
      c.decoder(latents);
      c.encoder(8 * latents);
    }
    return c.cases;
  }

  /** CLIP's encoder, and one of its layers. */
  private void text(int channels, int heads, Activation activation) {
    add(EmbeddingCases.embedding(DType.F32, 49408, channels, 1, TOKENS)); // token_embedding
    add(EmbeddingCases.embedding(DType.F32, TOKENS, channels, 1, TOKENS)); // position_embedding
    sum(1, TOKENS, channels);
    add(NormalizationCases.layer(1, TOKENS, channels));
    linear(Epilogue.BIAS, channels, 1, TOKENS, channels); // q_proj, k_proj, v_proj
    add(AttentionCases.causal(1, TOKENS, heads, channels / heads));
    linear(RESIDUAL, channels, 1, TOKENS, channels); // out_proj
    linear(Epilogue.BIAS.withActivation(activation), 4 * channels, 1, TOKENS, channels); // fc1
    linear(RESIDUAL, channels, 1, TOKENS, 4 * channels); // fc2
  }

  /** Four levels of 320, 640, 1280 and 1280 channels, 64×64 to 8×8, with 8 heads everywhere. */
  private void unet15() {
    timeEmbedding();
    linear(SILU, TIME_CHANNELS, 1, TIME_CHANNELS); // linear_2
    conv(Epilogue.BIAS, 320, 3, 64, 4); // conv_in
    resnet(64, 320, 320);
    transformer15(64, 320);
    downsample(64, 320);
    resnet(32, 320, 640);
    resnet(32, 640, 640);
    transformer15(32, 640);
    downsample(32, 640);
    resnet(16, 640, 1280);
    resnet(16, 1280, 1280);
    transformer15(16, 1280);
    downsample(16, 1280);
    resnet(8, 1280, 1280);
    transformer15(8, 1280); // mid_block
    resnetAfterSkip(8, 1280, 1280, 1280);
    upsample(8, 1280);
    resnetAfterSkip(16, 1280, 1280, 1280);
    resnetAfterSkip(16, 1280, 640, 1280);
    upsample(16, 1280);
    resnetAfterSkip(32, 1280, 640, 640);
    resnetAfterSkip(32, 640, 640, 640);
    resnetAfterSkip(32, 640, 320, 640);
    upsample(32, 640);
    resnetAfterSkip(64, 640, 320, 320);
    resnetAfterSkip(64, 320, 320, 320);
    conv(Epilogue.BIAS, 4, 3, 64, 320); // conv_out
  }

  /** Three levels of 320, 640 and 1280 channels, 128×128 to 32×32, with heads of 64 channels. */
  private void unetXl() {
    timeEmbedding();
    add(EmbeddingCases.timesteps(256, true, 0, 1, 6)); // add_time_proj
    add(MoveCases.concat(1, 6 * 256, 1, 1280));
    linear(SILU, TIME_CHANNELS, 1, 1280 + 6 * 256); // add_embedding.linear_1
    linear(RESIDUAL, TIME_CHANNELS, 1, TIME_CHANNELS); // linear_2 of both, and their sum
    add(ElementWiseCases.activation(Activation.SILU, 1, TIME_CHANNELS));
    conv(Epilogue.BIAS, 320, 3, 128, 4); // conv_in
    resnet(128, 320, 320);
    downsample(128, 320);
    resnet(64, 320, 640);
    resnet(64, 640, 640);
    transformerXl(64, 640);
    downsample(64, 640);
    resnet(32, 640, 1280);
    resnet(32, 1280, 1280);
    transformerXl(32, 1280);
    resnetAfterSkip(32, 1280, 1280, 1280);
    resnetAfterSkip(32, 1280, 640, 1280);
    upsample(32, 1280);
    resnetAfterSkip(64, 1280, 640, 640);
    resnetAfterSkip(64, 640, 640, 640);
    resnetAfterSkip(64, 640, 320, 640);
    upsample(64, 640);
    resnetAfterSkip(128, 640, 320, 320);
    resnetAfterSkip(128, 320, 320, 320);
    conv(Epilogue.BIAS, 4, 3, 128, 320); // conv_out
  }

  private void timeEmbedding() {
    add(EmbeddingCases.timesteps(320, true, 0, 1)); // time_proj
    linear(SILU, TIME_CHANNELS, 1, 320); // time_embedding.linear_1
  }

  /** ResnetBlock2D of the U-Net. */
  private void resnet(int size, int in, int out) {
    norm(Activation.SILU, 1e-5f, size, in);
    linear(Epilogue.BIAS, out, 1, TIME_CHANNELS); // time_emb_proj
    conv(CHANNELS, out, 3, size, in);
    norm(Activation.SILU, 1e-5f, size, out);
    secondConv(size, in, out);
  }

  /** What is added is added by the last: conv_shortcut, where there is one. */
  private void secondConv(int size, int in, int out) {
    conv(in == out ? RESIDUAL : Epilogue.BIAS, out, 3, size, out);
    if (in != out) {
      conv(RESIDUAL, out, 1, size, in); // conv_shortcut
    }
  }

  /** The same behind a skip connection. */
  private void resnetAfterSkip(int size, int in, int skip, int out) {
    add(MoveCases.concat(1, skip, 1, in, size, size));
    resnet(size, in + skip, out);
  }

  /** Transformer2DModel with convolutions of 1×1 round it. */
  private void transformer15(int size, int channels) {
    norm(Activation.NONE, 1e-6f, size, channels);
    conv(Epilogue.BIAS, channels, 1, size, channels); // proj_in
    transformerBlock(size * size, channels, 8, 768);
    conv(RESIDUAL, channels, 1, size, channels); // proj_out
  }

  /** Transformer2DModel with linear layers round it. */
  private void transformerXl(int size, int channels) {
    norm(Activation.NONE, 1e-6f, size, channels);
    linear(Epilogue.BIAS, channels, 1, size * size, channels); // proj_in, proj_out
    transformerBlock(size * size, channels, channels / 64, 2048);
    sum(1, channels, size, size);
  }

  /** BasicTransformerBlock. */
  private void transformerBlock(int tokens, int channels, int heads, int text) {
    add(NormalizationCases.layer(1, tokens, channels));
    linear(Epilogue.NONE, channels, 1, tokens, channels); // to_q, and attn1's to_k and to_v
    linear(Epilogue.NONE, channels, 1, TOKENS, text); // attn2's to_k and to_v
    add(AttentionCases.self(1, tokens, heads, channels / heads));
    add(AttentionCases.cross(1, tokens, TOKENS, heads, channels / heads));
    linear(RESIDUAL, channels, 1, tokens, channels); // to_out
    linear(Epilogue.BIAS, 8 * channels, 1, tokens, channels); // ff.net.0.proj
    add(ElementWiseCases.geglu(1, tokens, 8 * channels));
    linear(RESIDUAL, channels, 1, tokens, 4 * channels); // ff.net.2
  }

  /** The VAE's decoder, from latents of that size to pictures of eight times it. */
  private void decoder(int latents) {
    conv(Epilogue.BIAS, 4, 1, latents, 4); // post_quant_conv
    conv(Epilogue.BIAS, 512, 3, latents, 4); // conv_in
    vaeMiddle(latents);
    upsample(latents, 512);
    vaeResnet(2 * latents, 512, 512);
    upsample(2 * latents, 512);
    vaeResnet(4 * latents, 512, 256);
    vaeResnet(4 * latents, 256, 256);
    upsample(4 * latents, 256);
    vaeResnet(8 * latents, 256, 128);
    vaeResnet(8 * latents, 128, 128);
    conv(Epilogue.BIAS, 3, 3, 8 * latents, 128); // conv_out
  }

  /** The VAE's encoder, of pictures of that size. */
  private void encoder(int pixels) {
    conv(Epilogue.BIAS, 128, 3, pixels, 3); // conv_in
    vaeResnet(pixels, 128, 128);
    vaeDownsample(pixels, 128);
    vaeResnet(pixels / 2, 128, 256);
    vaeResnet(pixels / 2, 256, 256);
    vaeDownsample(pixels / 2, 256);
    vaeResnet(pixels / 4, 256, 512);
    vaeResnet(pixels / 4, 512, 512);
    vaeDownsample(pixels / 4, 512);
    vaeMiddle(pixels / 8);
    conv(Epilogue.BIAS, 8, 3, pixels / 8, 512); // conv_out
    conv(Epilogue.BIAS, 8, 1, pixels / 8, 8); // quant_conv
  }

  /** UNetMidBlock2D: its resnets, and attention between all pixels. */
  private void vaeMiddle(int size) {
    vaeResnet(size, 512, 512);
    norm(Activation.NONE, 1e-6f, size, 512);
    linear(Epilogue.BIAS, 512, 1, size * size, 512); // to_q, to_k, to_v, to_out
    add(AttentionCases.self(1, size * size, 1, 512));
    sum(1, 512, size, size);
  }

  /** ResnetBlock2D without a time embedding. */
  private void vaeResnet(int size, int in, int out) {
    norm(Activation.SILU, 1e-6f, size, in);
    conv(Epilogue.BIAS, out, 3, size, in);
    norm(Activation.SILU, 1e-6f, size, out);
    secondConv(size, in, out);
  }

  private void vaeDownsample(int size, int channels) {
    Op.Conv2d op = new Op.Conv2d(2, BOTTOM_RIGHT, null, Epilogue.BIAS);
    add(conv("asymmetric", "-stride2", op, channels, 3, size, channels));
  }

  private void downsample(int size, int channels) {
    Op.Conv2d op = new Op.Conv2d(2, Padding.all(1), null, Epilogue.BIAS);
    add(conv("stride2", "-all-round", op, channels, 3, size, channels));
  }

  /** To twice the size. */
  private void upsample(int size, int channels) {
    Size to = new Size(2 * size, 2 * size);
    Op.Conv2d op = new Op.Conv2d(1, Padding.all(1), to, Epilogue.BIAS);
    String detail = "-to" + to.height() + "x" + to.width();
    add(conv("upsample", detail, op, channels, 3, size, channels));
  }

  /** Kernel k×k on a square picture whose size stays. */
  private void conv(Epilogue epilogue, int out, int k, int size, int in) {
    Op.Conv2d op = new Op.Conv2d(1, Padding.all(k / 2), null, epilogue);
    add(conv(k + "x" + k, beyondBias(epilogue), op, out, k, size, in));
  }

  private static OpCase conv(
      String kind, String detail, Op.Conv2d op, int out, int k, int size, int in) {
    return ConvolutionCases.of(kind, detail, op, out, k, DType.F32, 1, in, size, size);
  }

  private void linear(Epilogue epilogue, int out, int... x) {
    String kind = x.length == 2 ? "vectors" : "tokens";
    String detail = epilogue.bias() ? beyondBias(epilogue) : "-unbiased";
    add(LinearCases.of(kind, detail, epilogue, out, DType.F32, x));
  }

  private static String beyondBias(Epilogue e) {
    Epilogue rest = new Epilogue(false, e.channelBias(), e.activation(), e.residual());
    return rest.equals(Epilogue.NONE) ? "" : "-" + Operands.name(rest);
  }

  private void norm(Activation activation, float eps, int size, int channels) {
    add(NormalizationCases.group(activation, eps, 32, 1, channels, size, size));
  }

  private void sum(int... x) {
    add(ElementWiseCases.sum(x));
  }

  private void add(OpCase c) {
    cases.putIfAbsent(c.name(), c.asHeavy());
  }
}
