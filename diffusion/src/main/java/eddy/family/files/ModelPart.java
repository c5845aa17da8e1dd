package eddy.family.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a model: a folder of its own in diffusers' layout, whose name is also the key in {@code
 * model_index.json}.
 *
 * @param folder such as {@code text_encoder_2}
 * @param role what it is for
 * @param classes that its entry in the index may name; none for any
 * @param tokenizer of a text encoder, the folder of the tokenizer that belongs to it; null for none
 */
public record ModelPart(
    String folder, PartRole role, List<String> classes, @Nullable String tokenizer) {
  /** What parts are for. */
  public enum PartRole {
    /** Its config has transformers' keys. */
    TEXT_ENCODER,
    /** It has files, but neither a config nor weights. */
    TOKENIZER,
    /** The network that the sampler asks. */
    DENOISER,
    /** Between pictures and samples. */
    CODEC,
    /** A config alone. */
    SCHEDULER
  }

  public ModelPart {
    classes = List.copyOf(classes);
  }

  /** A text encoder and the folder of its tokenizer. */
  public static ModelPart textEncoder(String folder, String tokenizer, String... classes) {
    return new ModelPart(folder, PartRole.TEXT_ENCODER, List.of(classes), tokenizer);
  }

  /** Any other part. */
  public static ModelPart of(String folder, PartRole role, String... classes) {
    return new ModelPart(folder, role, List.of(classes), null);
  }
}
