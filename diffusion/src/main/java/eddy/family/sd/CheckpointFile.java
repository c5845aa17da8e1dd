package eddy.family.sd;

import eddy.config.Config;
import eddy.family.files.CheckpointParts;
import eddy.family.files.MappedWeights;
import eddy.family.files.ModelPart;
import eddy.family.sd.original.InferredConfigs;
import eddy.family.sd.original.LdmCheckpoint;
import eddy.tensor.WeightSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A checkpoint in the original layout as the parts of a diffusers folder. */
public final class CheckpointFile implements CheckpointParts {
  private final LdmCheckpoint checkpoint;
  private final List<ModelPart> parts;
  private final Map<String, Object> index;
  private final InferredConfigs inferred;

  /**
   * @param parts of which the text encoders are as many as the file's, in the same order
   * @param index what would stand in {@code model_index.json}
   * @param metadata of the file
   */
  public CheckpointFile(
      LdmCheckpoint checkpoint,
      List<ModelPart> parts,
      Map<String, Object> index,
      Map<String, String> metadata) {
    this.checkpoint = checkpoint;
    this.parts = List.copyOf(parts);
    this.index = Map.copyOf(index);
    this.inferred = new InferredConfigs(checkpoint, metadata);
  }

  @Override
  public String title() {
    return checkpoint.version().title();
  }

  @Override
  public Config index() {
    return new Config(checkpoint.file().name(), index);
  }

  @Override
  public List<ModelPart> parts() {
    return parts;
  }

  @Override
  public @Nullable WeightSource weights(ModelPart part) {
    return switch (part.role()) {
      case TEXT_ENCODER -> text(part).weights();
      case DENOISER -> checkpoint.unet();
      case CODEC -> checkpoint.vae();
      case TOKENIZER, SCHEDULER -> null;
    };
  }

  @Override
  public Config config(ModelPart part) {
    return switch (part.role()) {
      case TEXT_ENCODER -> inferred.text(number(part));
      case DENOISER -> inferred.unet();
      case CODEC -> inferred.vae(vae());
      case SCHEDULER -> inferred.scheduler();
      case TOKENIZER -> throw new IllegalArgumentException(part.folder() + " has no config");
    };
  }

  private MappedWeights vae() {
    MappedWeights vae = checkpoint.vae();
    if (vae == null) {
      throw new IllegalStateException(checkpoint.file().name() + " has no VAE");
    }
    return vae;
  }

  @Override
  public Config marked(ModelPart part, Config given) {
    return part.role() == ModelPart.PartRole.SCHEDULER ? inferred.withMarks(given) : given;
  }

  @Override
  public String padToken(ModelPart textEncoder) {
    return text(textEncoder).openClip() ? "!" : "<|endoftext|>";
  }

  private LdmCheckpoint.Text text(ModelPart part) {
    return checkpoint.texts().get(number(part));
  }

  private int number(ModelPart textEncoder) {
    return parts.stream()
        .filter(p -> p.role() == ModelPart.PartRole.TEXT_ENCODER)
        .toList()
        .indexOf(textEncoder);
  }

  @Override
  public Set<String> leftOut() {
    return checkpoint.leftOut();
  }
}
