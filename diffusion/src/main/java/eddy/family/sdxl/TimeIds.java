package eddy.family.sdxl;

import eddy.pipeline.request.SizeConditions;
import eddy.pipeline.request.SizeConditions.ConditionSize;
import eddy.pipeline.request.SizeConditions.Offset;
import eddy.pipeline.stage.RunSize;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

/** SDXL's size conditions (Podell et al. 2023, section 2.2) as the U-Net takes them. */
final class TimeIds {
  private TimeIds() {}

  /**
   * @param run size of the pictures to make, which stands in where nothing is said
   * @param score whether the U-Net takes an aesthetic score in place of the target size (refiner)
   * @param fromPicture whether the run begins with a picture. diffusers' pipelines differ in what
   *     the negative prompt is told: with a picture the prompt's crop, and the negative sizes each
   *     by itself; without one the negative sizes count only when both are given.
   * @return [batch, 6] or [batch, 5]; with guidance [2·batch, …], those of the negative prompts
   *     first
   */
  static HostTensor of(SizeConditions sizes, RunSize run, boolean score, boolean fromPicture) {
    ConditionSize made = new ConditionSize(run.height(), run.width());
    ConditionSize original = or(sizes.originalSize(), made);
    ConditionSize target = or(sizes.targetSize(), made);
    float[] positive =
        score
            ? ids(original, sizes.cropsTopLeft(), sizes.aestheticScore())
            : ids(original, sizes.cropsTopLeft(), target);
    float[] negative;
    ConditionSize negativeOriginal = or(sizes.negativeOriginalSize(), original);
    ConditionSize negativeTarget = or(sizes.negativeTargetSize(), target);
    if (score) {
      negative =
          ids(negativeOriginal, sizes.negativeCropsTopLeft(), sizes.negativeAestheticScore());
    } else if (fromPicture) {
      negative = ids(negativeOriginal, sizes.cropsTopLeft(), negativeTarget);
    } else if (sizes.negativeOriginalSize() != null && sizes.negativeTargetSize() != null) {
      negative = ids(negativeOriginal, sizes.negativeCropsTopLeft(), negativeTarget);
    } else {
      negative = positive;
    }
    int width = positive.length;
    int n = run.rows();
    float[] all = new float[n * width];
    for (int i = 0; i < n; i++) {
      float[] row = run.guided() && i < run.batch() ? negative : positive;
      System.arraycopy(row, 0, all, i * width, width);
    }
    return HostTensor.of(Shape.of(n, width), all);
  }

  private static ConditionSize or(@Nullable ConditionSize given, ConditionSize otherwise) {
    return given == null ? otherwise : given;
  }

  private static float[] ids(ConditionSize original, Offset crop, ConditionSize target) {
    return new float[] {
      original.height(), original.width(), crop.top(), crop.left(), target.height(), target.width()
    };
  }

  private static float[] ids(ConditionSize original, Offset crop, double score) {
    return new float[] {
      original.height(), original.width(), crop.top(), crop.left(), (float) score
    };
  }
}
