package eddy.network.vae;

import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.tensor.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The autoencoder between pictures and latents (Kingma and Welling 2013; Rombach et al. 2022). Its
 * encoder gives a diagonal Gaussian over latents; its decoder a picture.
 */
public final class AutoencoderKL {
  private final AutoencoderKLConfig config;
  private final Encoder encoder;
  private final Decoder decoder;
  private final @Nullable Conv2d quantConv;
  private final @Nullable Conv2d postQuantConv;

  /**
   * Takes its weights from {@code w}, the root of the file.
   *
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
   */
  public AutoencoderKL(Weights w, AutoencoderKLConfig c) {
    this.config = c;
    int latents = c.latentChannels();
    encoder = new Encoder(w.at("encoder"), c);
    decoder = new Decoder(w.at("decoder"), c);
    quantConv =
        c.useQuantConv() ? new Conv2d(w.at("quant_conv"), 2 * latents, 2 * latents, 1) : null;
    postQuantConv =
        c.usePostQuantConv() ? new Conv2d(w.at("post_quant_conv"), latents, latents, 1) : null;
    w.requireComplete();
  }

  public AutoencoderKLConfig config() {
    return config;
  }

  /**
   * @param picture [N, 3, H, W] in [-1, 1]
   * @return the Gaussian's parameters [N, 2·latentChannels, H/8, W/8]: means, then log-variances,
   *     which the reference clamps to [-30, 20]. Not yet times the scaling factor.
   */
  public Tensor encode(Tensor picture) {
    Tensor moments = encoder.forward(picture); // [N, 2L, H/8, W/8]
    return quantConv == null ? moments : quantConv.forward(moments); // [N, 2L, H/8, W/8]
  }

  /**
   * @param latents [N, latentChannels, h, w], already divided by the scaling factor
   * @return the picture [N, 3, 8h, 8w], about in [-1, 1]
   */
  public Tensor decode(Tensor latents) {
    Tensor z = postQuantConv == null ? latents : postQuantConv.forward(latents); // [N, L, h, w]
    return decoder.forward(z); // [N, 3, 8h, 8w]
  }
}
