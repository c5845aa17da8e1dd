package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.settings.Checks;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.PixelSize;
import eddy.settings.Told;
import org.jspecify.annotations.Nullable;

/** A second pass at a larger size. */
final class Hires {
  private Hires() {}

  /** Whether a picture's parameters say that it had a second pass. */
  static boolean isRecorded(Asked asked) {
    return asked.has(Fields.HIRES_SCALE) || asked.has(Fields.HIRES_SIZE);
  }

  /**
   * @throws InputException for two sizes
   */
  static void check(Asked asked) {
    if (asked.given(Fields.HIRES_SCALE) != null && asked.given(Fields.HIRES_SIZE) != null) {
      throw new InputException(
          Message.of(
              "Give ",
              Fields.HIRES_SCALE.setting(),
              " or ",
              Fields.HIRES_SIZE.setting(),
              ", not both."));
    }
  }

  /**
   * @param factor of which sizes are multiples
   * @return null for one pass only
   */
  static @Nullable HiresFix of(Asked asked, boolean hasStart, int factor) {
    PixelSize size = asked.given(Fields.HIRES_SIZE);
    Double scale = asked.given(Fields.HIRES_SCALE);
    asked.decided(Fields.HIRES_SIZE, Fields.HIRES_SCALE); // one of them by the other, or both
    PixelSize toSize = size != null || scale == null ? asked.or(Fields.HIRES_SIZE) : null;
    Double byScale = toSize == null ? asked.or(Fields.HIRES_SCALE) : null;
    if (byScale == null && toSize == null) {
      if (asked.given(Fields.HIRES_UPSCALER) != null
          || asked.given(Fields.HIRES_STEPS) != null
          || asked.given(Fields.HIRES_STRENGTH) != null) {
        throw new InputException(
            Message.of(
                Fields.HIRES_UPSCALER.setting(),
                ", ",
                Fields.HIRES_STEPS.setting(),
                " and ",
                Fields.HIRES_STRENGTH.setting(),
                " go with ",
                Fields.HIRES_SCALE.setting(),
                " or ",
                Fields.HIRES_SIZE.setting(),
                "; give one of these too."));
      }
      return null;
    }
    if (toSize != null) {
      requireMultiple(asked, size, "'s width", toSize.width(), factor);
      requireMultiple(asked, size, "'s height", toSize.height(), factor);
    }
    HiresFix fix =
        toSize != null
            ? HiresFix.to(toSize.width(), toSize.height())
            : HiresFix.by(byScale == null ? 1 : byScale);
    Double strength = asked.orRecorded(asked.given(Fields.HIRES_STRENGTH), strength(hasStart));
    return fix.withUpscaler(asked.or(Fields.HIRES_UPSCALER, Upscaler.LATENT_BILINEAR))
        .withSteps(asked.or(Fields.HIRES_STEPS, 0))
        .withStrength(strength == null ? 0.7 : strength);
  }

  private static void requireMultiple(
      Asked asked, @Nullable PixelSize given, String side, int value, int factor) {
    Checks.multiple(
        asked.source(given, Fields.HIRES_SIZE, Fields.HIRES_SIZE.setting(), side), value, factor);
  }

  private static Field<Double> strength(boolean hasStart) {
    return hasStart ? Told.HIRES_STRENGTH : Fields.HIRES_STRENGTH;
  }

  /** Tells a picture's parameters about it. */
  static void tell(HiresFix fix, boolean hasStart, Told told) {
    told.tell(strength(hasStart), fix.strength());
    if (fix.width() > 0) {
      told.tell(Fields.HIRES_SIZE, new PixelSize(fix.width(), fix.height()));
    } else {
      told.tell(Fields.HIRES_SCALE, fix.scale());
    }
    told.tell(Fields.HIRES_UPSCALER, fix.upscaler());
    if (fix.steps() > 0) {
      told.tell(Fields.HIRES_STEPS, fix.steps());
    }
  }
}
