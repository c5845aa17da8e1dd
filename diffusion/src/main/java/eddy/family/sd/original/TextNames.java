package eddy.family.sd.original;

import eddy.tensor.WeightSource;
import java.util.Set;

/** How a family's checkpoints name their text encoders, and what these say of the version. */
public interface TextNames {
  /** What the text encoders' keys begin with: {@code cond_stage_model.}. */
  String prefix();

  /**
   * The version.
   *
   * @param numbers of the text encoders that are there
   * @param openClip those in OpenCLIP's names
   * @param contextWidth channels of the text that the U-Net takes
   * @throws eddy.error.InputException if one is missing
   */
  StableDiffusionVersion version(
      WeightSource file, Set<Integer> numbers, Set<Integer> openClip, int contextWidth);
}
