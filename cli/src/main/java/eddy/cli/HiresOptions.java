package eddy.cli;

import eddy.InputException;
import eddy.pipeline.HiresFix;
import eddy.pipeline.HiresFix.Upscaler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** A second pass at a larger size. */
final class HiresOptions {
  private static final String SCALE = "Hires upscale";
  private static final String SIZE = "Hires resize";
  private static final String UPSCALER = "Hires upscaler";
  private static final String STEPS = "Hires steps";

  /** Of pictures that began with another, whose own strength is the "Denoising strength". */
  private static final String STRENGTH = "Hires strength";

  @Option(
      names = "--hires-scale",
      paramLabel = "X",
      description = "then enlarge so many times, and go over it again")
  private @Nullable Double scale;

  @Option(
      names = "--hires-size",
      paramLabel = "WxH",
      converter = PixelSize.Converter.class,
      description = "the same, to that size")
  private @Nullable PixelSize size;

  @Option(
      names = "--hires-upscaler",
      paramLabel = "NAME",
      converter = UpscalerName.class,
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
    return recorded.text(SCALE) != null || recorded.text(SIZE) != null;
  }

  /** Refuses numbers out of range, and options without the one that they go with. */
  void check() {
    Checks.range("--hires-scale", scale, 1, 16);
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
    Double byScale = scale;
    PixelSize toSize = size;
    if (byScale == null && toSize == null) {
      toSize = recorded.size(SIZE);
      byScale = toSize == null ? recorded.number(SCALE) : null;
    }
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
      Checks.multiple("--hires-size's width", toSize.width(), factor);
      Checks.multiple("--hires-size's height", toSize.height(), factor);
    }
    HiresFix fix =
        toSize != null
            ? HiresFix.to(toSize.width(), toSize.height())
            : HiresFix.by(byScale == null ? 1 : byScale);
    Double recordedStrength = recorded.number(hasStart ? STRENGTH : Start.STRENGTH);
    return fix.withUpscaler(
            Recorded.first(upscaler, recorded.upscaler(UPSCALER), Upscaler.LATENT_BILINEAR))
        .withSteps(Recorded.first(steps, recorded.integer(STEPS), 0))
        .withStrength(Recorded.first(strength, recordedStrength, 0.7));
  }

  /** Adds what a picture's parameters say about it. */
  static void describe(HiresFix fix, boolean hasStart, Map<String, String> fields) {
    fields.put(hasStart ? STRENGTH : Start.STRENGTH, Settings.number(fix.strength()));
    if (fix.width() > 0) {
      fields.put(SIZE, new PixelSize(fix.width(), fix.height()).toString());
    } else {
      fields.put(SCALE, Settings.number(fix.scale()));
    }
    fields.put(UPSCALER, UpscalerName.title(fix.upscaler()));
    if (fix.steps() > 0) {
      fields.put(STEPS, Integer.toString(fix.steps()));
    }
  }

  /** The names of options and of the web UI's pictures. */
  static final class UpscalerName implements ITypeConverter<Upscaler> {
    static final List<String> NAMES =
        List.of("latent", "latent-nearest", "latent-bicubic", "bicubic", "lanczos");

    @Override
    public Upscaler convert(String value) {
      Upscaler found = find(value);
      if (found == null) {
        throw new TypeConversionException(
            "there is no upscaler '" + value + "'; choose one of " + String.join(", ", NAMES));
      }
      return found;
    }

    static @Nullable Upscaler find(String name) {
      String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      return switch (key) {
        case "latent", "latentbilinear" -> Upscaler.LATENT_BILINEAR;
        case "latentnearest" -> Upscaler.LATENT_NEAREST;
        case "latentbicubic" -> Upscaler.LATENT_BICUBIC;
        case "bicubic" -> Upscaler.BICUBIC;
        case "lanczos" -> Upscaler.LANCZOS;
        default -> null;
      };
    }

    static String title(Upscaler upscaler) {
      return switch (upscaler) {
        case LATENT_BILINEAR -> "Latent";
        case LATENT_NEAREST -> "Latent (nearest)";
        case LATENT_BICUBIC -> "Latent (bicubic)";
        case BICUBIC -> "Bicubic";
        case LANCZOS -> "Lanczos";
      };
    }
  }
}
