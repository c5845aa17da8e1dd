package toy.packed;

import eddy.config.Config;
import eddy.family.DiffusionModel;
import eddy.family.Family;
import eddy.family.files.CheckpointParts;
import eddy.family.files.FileKind;
import eddy.family.files.MappedWeights;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.family.files.Recognition;
import eddy.family.files.TensorNames;
import eddy.family.files.View;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The family of {@link PackedModel}, in folders and in files of a layout of its own. */
public final class PackedFamily implements Family {
  static final String PIPELINE = "ToyPackedPipeline";
  static final String NETWORK = "ToyTransformer";

  /**
   * What keys begin with in files of its own layout. Without this family they would be told to be
   * Flux, which Eddy lacks.
   */
  static final String PREFIX = "model.diffusion_model.double_blocks.0.";

  private static final ModelPart DENOISER = ModelPart.of(NETWORK, PartRole.DENOISER, NETWORK);
  private static final ModelPart SCHEDULER = ModelPart.of("scheduler", PartRole.SCHEDULER);

  @Override
  public String title() {
    return "the packed toy";
  }

  @Override
  public Set<String> pipelines() {
    return Set.of(PIPELINE);
  }

  @Override
  public List<ModelPart> parts(Set<String> absent) {
    return List.of(DENOISER, SCHEDULER);
  }

  @Override
  public @Nullable Recognition recognise(TensorNames file) {
    return file.has(PREFIX + "text.weight")
        ? Recognition.of(FileKind.CHECKPOINT, "a checkpoint of the packed toy")
        : null;
  }

  @Override
  public CheckpointParts split(WeightSource file, Map<String, String> metadata, boolean averaged) {
    MappedWeights weights = new MappedWeights(file.name(), file);
    for (String key : file.keys()) {
      weights.add(key.substring(PREFIX.length()), key, View.SAME);
    }
    return new CheckpointParts() {
      @Override
      public String title() {
        return PackedFamily.this.title();
      }

      @Override
      public Config index() {
        return new Config(file.name(), Map.of());
      }

      @Override
      public List<ModelPart> parts() {
        return PackedFamily.this.parts(Set.of());
      }

      @Override
      public @Nullable WeightSource weights(ModelPart part) {
        return part.role() == PartRole.DENOISER ? weights : null;
      }

      @Override
      public Config config(ModelPart part) {
        return part.role() == PartRole.SCHEDULER
            ? new Config(file.name(), Map.of("_class_name", "DDIMScheduler", "clip_sample", false))
            : new Config(file.name(), Map.of("_class_name", NETWORK));
      }

      @Override
      public String padToken(ModelPart textEncoder) {
        return "";
      }

      @Override
      public Set<String> leftOut() {
        return Set.of();
      }
    };
  }

  @Override
  public DiffusionModel open(ModelParts parts) {
    return new PackedModel(Weights.of(parts.weights(DENOISER)));
  }
}
