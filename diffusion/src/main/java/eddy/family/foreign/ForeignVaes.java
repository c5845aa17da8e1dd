package eddy.family.foreign;

import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.files.TensorNames;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Autoencoders, by their class in diffusers or parts of keys. */
public final class ForeignVaes {
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

  private ForeignVaes() {}

  /** What a file is by its tensors, if it is such an autoencoder; else null. */
  public static @Nullable Message of(TensorNames file) {
    for (Map.Entry<String, Message> kind : KEYS) {
      String part = kind.getKey();
      if (file.keys().stream().anyMatch(k -> k.startsWith(part) || k.contains("." + part))) {
        return kind.getValue();
      }
    }
    for (String key :
        List.of("decoder.conv_in.weight", "first_stage_model.decoder.conv_in.weight")) {
      Shape shape = file.shape(key);
      if (shape != null && shape.rank() == 5) {
        return FILMS;
      }
      if (shape != null && shape.rank() == 4 && shape.dim(1) > 4) {
        return Message.of(
            "a VAE of " + shape.dim(1) + " latent channels, as Flux and Stable Diffusion 3 have");
      }
    }
    // TAESD's own files are a row of layers; the decoder's first is no convolution.
    boolean row = file.has("1.weight") || file.has("0.weight");
    return row && file.has("3.conv.0.weight") ? TINY : null;
  }

  /**
   * What a class of diffusers ({@code _class_name}) is, if it is such an autoencoder; else null.
   */
  public static @Nullable Message ofClass(String name) {
    return CLASSES.get(name);
  }
}
