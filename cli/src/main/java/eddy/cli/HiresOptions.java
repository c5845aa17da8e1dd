package eddy.cli;

import eddy.error.InputException;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.settings.Checks;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.PixelSize;
import eddy.settings.Recorded;
import eddy.settings.UpscalerName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A second pass at a larger size. */
public final class HiresOptions {
  @Option(
      names = "--hires-scale",
      paramLabel = "X",
      description = "then enlarge so many times, and go over it again")
  private @Nullable Double scale;

  @Option(
      names = "--hires-size",
      paramLabel = "WxH",
      converter = Converters.OfSize.class,
      description = "the same, to that size")
  private @Nullable PixelSize size;

  @Option(
      names = "--hires-upscaler",
      paramLabel = "NAME",
      converter = Converters.OfUpscaler.class,
      completionCandidates = Choices.Upscalers.class,
      description = {
        "latent, latent-nearest, latent-bicubic, bicubic or",
        "lanczos; default latent"
      })
  private @Nullable Upscaler upscaler;

  @Option(
      names = "--hires-steps",
      paramLabel = "N",
      description = "of the second pass; default those of the first")
  private @Nullable Integer steps;

  @Option(
      names = "--hires-strength",
      paramLabel = "X",
      description = "how much it changes, up to 1; default 0.7")
  private @Nullable Double strength;

  /** Whether a picture's parameters say that it had a second pass. */
  static boolean recordedIn(Recorded recorded) {
    return recorded.has(Fields.HIRES_SCALE) || recorded.has(Fields.HIRES_SIZE);
  }

  /** Refuses numbers out of range, and options without the one that they go with. */
  void check() {
    Fields.HIRES_SCALE.check(scale);
    Checks.range("--hires-steps", steps, 1, Integer.MAX_VALUE);
    if (strength != null && !(strength > 0 && strength <= 1)) {
      throw new InputException(
          "--hires-strength should be above 0 and up to 1, but is " + strength + ".");
    }
    if (scale != null && size != null) {
      throw new InputException("Give --hires-scale or --hires-size, not both.");
    }
  }

  /**
   * @param factor of which sizes are multiples
   * @return null for one pass only
   */
  @Nullable HiresFix resolve(Recorded recorded, boolean hasStart, int factor) {
    recorded.decided(Fields.HIRES_SIZE, Fields.HIRES_SCALE); // one of them by the other, or both
    PixelSize toSize = size != null || scale == null ? recorded.or(size, Fields.HIRES_SIZE) : null;
    Double byScale = toSize == null ? recorded.or(scale, Fields.HIRES_SCALE) : null;
    if (byScale == null && toSize == null) {
      for (Object option : new Object[] {upscaler, steps, strength}) {
        if (option != null) {
          throw new InputException(
              "--hires-upscaler, --hires-steps and --hires-strength go with --hires-scale or"
                  + " --hires-size; give one of these too.");
        }
      }
      return null;
    }
    if (toSize != null) {
      for (String side : List.of("width", "height")) {
        Checks.multiple(
            recorded.source(size, Fields.HIRES_SIZE, "--hires-size's " + side),
            side.equals("width") ? toSize.width() : toSize.height(),
            factor);
      }
    }
    HiresFix fix =
        toSize != null
            ? HiresFix.to(toSize.width(), toSize.height())
            : HiresFix.by(byScale == null ? 1 : byScale);
    return fix.withUpscaler(recorded.or(upscaler, Fields.HIRES_UPSCALER, Upscaler.LATENT_BILINEAR))
        .withSteps(recorded.or(steps, Fields.HIRES_STEPS, 0))
        .withStrength(recorded.or(strength, strengthField(hasStart), 0.7));
  }

  private static Field<Double> strengthField(boolean hasStart) {
    return hasStart ? Fields.HIRES_STRENGTH_AFTER_INIT : Fields.HIRES_STRENGTH;
  }

  /** Adds what a picture's parameters say about it. */
  static void describe(HiresFix fix, boolean hasStart, Map<String, String> fields) {
    fields.put(strengthField(hasStart).key(), Settings.number(fix.strength()));
    if (fix.width() > 0) {
      fields.put(Fields.HIRES_SIZE.key(), new PixelSize(fix.width(), fix.height()).toString());
    } else {
      fields.put(Fields.HIRES_SCALE.key(), Settings.number(fix.scale()));
    }
    fields.put(Fields.HIRES_UPSCALER.key(), UpscalerName.title(fix.upscaler()));
    if (fix.steps() > 0) {
      fields.put(Fields.HIRES_STEPS.key(), Integer.toString(fix.steps()));
    }
  }
}
