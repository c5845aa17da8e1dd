package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.FileKey;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.loader.format.TensorInfo;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Autoencoders that aren't Stable Diffusion's, by their class in diffusers or parts of keys. */
final class VaeKinds {
  private static final Message TINY =
      Message.of(
          "a tiny VAE (AutoencoderTiny, as TAESD), which Eddy takes with ",
          Setting.of("taesd"),
          " for previews");
  private static final Message FILMS = Message.of("a VAE for films");
  private static final Message VQ = Message.of("a VQ autoencoder (VQModel)");
  private static final Message CONSISTENCY = Message.of("a consistency decoder");
  private static final Message ASYMMETRIC =
      Message.of("an asymmetric VAE (AsymmetricAutoencoderKL)");

  private static final Map<String, Message> CLASSES =
      Map.of(
          "AutoencoderTiny", TINY,
          "AsymmetricAutoencoderKL", ASYMMETRIC,
          "ConsistencyDecoderVAE", CONSISTENCY,
          "AutoencoderKLTemporalDecoder", FILMS,
          "VQModel", VQ);

  private static final List<Map.Entry<String, Message>> KEYS =
      List.of(
          Map.entry("decoder.layers.0.", TINY),
          Map.entry("encoder.layers.0.conv.", TINY),
          Map.entry("decoder.condition_encoder.", ASYMMETRIC),
          Map.entry("decoder_unet.", CONSISTENCY),
          Map.entry("quantize.embedding.", VQ),
          Map.entry("time_conv_out.", FILMS),
          Map.entry("time_mix_conv.", FILMS),
          Map.entry("temporal_res_block.", FILMS),
          Map.entry("time_stack.", FILMS));

  private VaeKinds() {}

  /** What a file is by its tensors, if it is such an autoencoder; else null. */
  static @Nullable Message of(Map<String, TensorInfo> tensors) {
    for (Map.Entry<String, Message> kind : KEYS) {
      String part = kind.getKey();
      if (tensors.keySet().stream().anyMatch(k -> k.startsWith(part) || k.contains("." + part))) {
        return kind.getValue();
      }
    }
    for (String key :
        List.of("decoder.conv_in.weight", "first_stage_model.decoder.conv_in.weight")) {
      TensorInfo first = tensors.get(key);
      Shape shape = first == null ? null : first.shape();
      if (shape != null && shape.rank() == 5) {
        return FILMS;
      }
      if (shape != null && shape.rank() == 4 && shape.dim(1) > 4) {
        return Message.of(
            "a VAE of " + shape.dim(1) + " latent channels, as Flux and Stable Diffusion 3 have");
      }
    }
    // TAESD's own files are a row of layers; the decoder's first is no convolution.
    boolean row = tensors.containsKey("1.weight") || tensors.containsKey("0.weight");
    return row && tensors.containsKey("3.conv.0.weight") ? TINY : null;
  }

  /**
   * Checks the class in a folder's config.
   *
   * @throws InputException saying what it is instead
   */
  static void require(Config config) {
    Object given = config.raw("_class_name");
    if (given == null || given.equals("AutoencoderKL")) {
      return;
    }
    Message known = CLASSES.get(given.toString());
    throw new InputException(
        Message.in(
                config.source(),
                ": is the config of ",
                known == null ? Quoted.value(given) : known,
                ", but an AutoencoderKL is needed.")
            .about(new FileKey(config.source(), "_class_name")));
  }
}
