package eddy.loader.folder;

import eddy.config.Config;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.network.clip.CLIPTextConfig;
import eddy.tensor.WeightSource;

/** A model's parts by what they are for. */
public final class Parts {
  private Parts() {}

  public static WeightSource unet(ModelParts m) {
    return m.weights(m.part(PartRole.DENOISER));
  }

  public static Config unetConfig(ModelParts m) {
    return m.config(m.part(PartRole.DENOISER));
  }

  public static WeightSource vae(ModelParts m) {
    return m.weights(m.part(PartRole.CODEC));
  }

  public static Config vaeConfig(ModelParts m) {
    return m.config(m.part(PartRole.CODEC));
  }

  public static Config schedulerConfig(ModelParts m) {
    return m.config(m.part(PartRole.SCHEDULER));
  }

  /** How many text encoders there are. */
  public static int texts(ModelParts m) {
    return m.parts(PartRole.TEXT_ENCODER).size();
  }

  public static ModelPart text(ModelParts m, int number) {
    return m.parts(PartRole.TEXT_ENCODER).get(number);
  }

  public static WeightSource textEncoder(ModelParts m, int number) {
    return m.weights(text(m, number));
  }

  /** The tokenizer of a text encoder, as that takes it. */
  public static ClipTokenizer tokenizer(ModelFiles m, int number) {
    CLIPTextConfig config = CLIPTextConfig.of(textEncoderConfig(m, number));
    return m.tokenizer(text(m, number), config.vocabSize(), config.maxPositionEmbeddings());
  }

  public static Config textEncoderConfig(ModelParts m, int number) {
    return m.config(text(m, number));
  }
}
