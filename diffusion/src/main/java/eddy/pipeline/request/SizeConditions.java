package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What SDXL is told about size and framing (Podell et al. 2023, section 2.2); other models have no
 * ear for it.
 *
 * @param originalSize of the picture before it was scaled; null for the request's size
 * @param cropsTopLeft what was cut off; 0, 0 for a subject in the middle
 * @param targetSize null for the request's size
 * @param negativeOriginalSize for the negative prompt; null for the same as for the prompt
 * @param negativeCropsTopLeft for the negative prompt
 * @param negativeTargetSize for the negative prompt; null for the same as for the prompt
 * @param aestheticScore what the refiner is told in place of a target size, 0 to 10
 * @param negativeAestheticScore the same for the negative prompt
 */
public record SizeConditions(
    @Nullable ConditionSize originalSize,
    Offset cropsTopLeft,
    @Nullable ConditionSize targetSize,
    @Nullable ConditionSize negativeOriginalSize,
    Offset negativeCropsTopLeft,
    @Nullable ConditionSize negativeTargetSize,
    double aestheticScore,
    double negativeAestheticScore) {

  /** As diffusers has them when nothing is said. */
  public static final SizeConditions DEFAULTS =
      new SizeConditions(null, Offset.NONE, null, null, Offset.NONE, null, 6.0, 2.5);

  /** In pixels; the height comes first, as in diffusers. */
  public record ConditionSize(int height, int width) {
    public ConditionSize {
      Expected.that(height >= 1 && width >= 1, "a size of at least 1x1", width + "x" + height);
    }
  }

  /** In pixels. */
  public record Offset(int top, int left) {
    public static final Offset NONE = new Offset(0, 0);

    public Offset {
      Expected.that(
          Setting.of("crop-top-left"),
          top >= 0 && left >= 0,
          "crop coordinates of 0 or more",
          top + " and " + left);
    }
  }

  public SizeConditions {
    Expected.range(Setting.of("aesthetic-score"), "an aesthetic score", aestheticScore, 0, 10);
    Expected.range("a negative aesthetic score", negativeAestheticScore, 0, 10);
  }

  public SizeConditions withOriginalSize(@Nullable ConditionSize size) {
    return new SizeConditions(
        size,
        cropsTopLeft,
        targetSize,
        negativeOriginalSize,
        negativeCropsTopLeft,
        negativeTargetSize,
        aestheticScore,
        negativeAestheticScore);
  }

  public SizeConditions withCropsTopLeft(Offset offset) {
    return new SizeConditions(
        originalSize,
        offset,
        targetSize,
        negativeOriginalSize,
        negativeCropsTopLeft,
        negativeTargetSize,
        aestheticScore,
        negativeAestheticScore);
  }

  public SizeConditions withTargetSize(@Nullable ConditionSize size) {
    return new SizeConditions(
        originalSize,
        cropsTopLeft,
        size,
        negativeOriginalSize,
        negativeCropsTopLeft,
        negativeTargetSize,
        aestheticScore,
        negativeAestheticScore);
  }

  public SizeConditions withNegative(
      @Nullable ConditionSize original, Offset crops, @Nullable ConditionSize target) {
    return new SizeConditions(
        originalSize,
        cropsTopLeft,
        targetSize,
        original,
        crops,
        target,
        aestheticScore,
        negativeAestheticScore);
  }

  public SizeConditions withAestheticScores(double score, double negativeScore) {
    return new SizeConditions(
        originalSize,
        cropsTopLeft,
        targetSize,
        negativeOriginalSize,
        negativeCropsTopLeft,
        negativeTargetSize,
        score,
        negativeScore);
  }
}
