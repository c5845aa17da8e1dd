package toy.pixels;

import eddy.family.DiffusionModel;
import eddy.family.Family;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.tensor.Weights;
import java.util.List;
import java.util.Set;

/** The family of {@link PixelModel}: its two stages are models of their own. */
public final class PixelFamily implements Family {
  static final String PIPELINE = "ToyPixelPipeline";
  static final String NETWORK = "ToyUNet";

  private static final ModelPart DENOISER = ModelPart.of(NETWORK, PartRole.DENOISER, NETWORK);
  private static final ModelPart SCHEDULER = ModelPart.of("scheduler", PartRole.SCHEDULER);

  @Override
  public String title() {
    return "the pixel toy";
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
  public DiffusionModel open(ModelParts parts) {
    boolean second = parts.config(DENOISER).boolOr("second", false);
    return new PixelModel(second, Weights.of(parts.weights(DENOISER)));
  }
}
