package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.family.ModelTraits;
import eddy.pipeline.request.SizeConditions;
import eddy.pipeline.request.SizeConditions.ConditionSize;
import eddy.pipeline.request.SizeConditions.Offset;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.PixelSize;
import eddy.settings.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SDXL is told about size and framing. */
final class Sizes {
  private static final List<Field<?>> FIELDS =
      List.of(
          Fields.ORIGINAL_SIZE, Fields.CROP_TOP_LEFT, Fields.TARGET_SIZE, Fields.AESTHETIC_SCORE);

  private Sizes() {}

  /**
   * @throws InputException for what the model isn't told
   */
  static SizeConditions of(Asked asked, ModelTraits model, boolean withRefiner) {
    if (!model.takesSizes()) {
      for (Field<?> field : FIELDS) {
        if (asked.given(field) != null) {
          throw new InputException(
              Message.of(
                  field.setting(), " is for SDXL, which this model isn't; leave that option out."));
        }
      }
      return SizeConditions.DEFAULTS;
    }
    boolean takesScore = model.takesScore() || withRefiner;
    if (!takesScore && asked.given(Fields.AESTHETIC_SCORE) != null) {
      throw new InputException(
          Message.of(
              Fields.AESTHETIC_SCORE.setting(),
              " is for the refiner of SDXL, which isn't used here; leave it out."));
    }
    PixelSize o = asked.or(Fields.ORIGINAL_SIZE);
    PixelSize c = asked.or(Fields.CROP_TOP_LEFT);
    PixelSize t = asked.or(Fields.TARGET_SIZE);
    return SizeConditions.DEFAULTS
        .withOriginalSize(o == null ? null : new ConditionSize(o.height(), o.width()))
        .withCropsTopLeft(c == null ? Offset.NONE : new Offset(c.height(), c.width()))
        .withTargetSize(t == null ? null : new ConditionSize(t.height(), t.width()))
        .withAestheticScores(
            takesScore
                ? asked.or(Fields.AESTHETIC_SCORE, SizeConditions.DEFAULTS.aestheticScore())
                : SizeConditions.DEFAULTS.aestheticScore(),
            SizeConditions.DEFAULTS.negativeAestheticScore());
  }

  /** Tells a picture's parameters about it. */
  static void tell(SizeConditions s, Told told) {
    tell(told, Fields.ORIGINAL_SIZE, s.originalSize());
    if (!s.cropsTopLeft().equals(Offset.NONE)) {
      told.tell(
          Fields.CROP_TOP_LEFT, new PixelSize(s.cropsTopLeft().left(), s.cropsTopLeft().top()));
    }
    tell(told, Fields.TARGET_SIZE, s.targetSize());
    if (s.aestheticScore() != SizeConditions.DEFAULTS.aestheticScore()) {
      told.tell(Fields.AESTHETIC_SCORE, s.aestheticScore());
    }
  }

  private static void tell(Told told, Field<PixelSize> field, @Nullable ConditionSize size) {
    if (size != null) {
      told.tell(field, new PixelSize(size.width(), size.height()));
    }
  }
}
