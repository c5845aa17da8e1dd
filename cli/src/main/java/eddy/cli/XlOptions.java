package eddy.cli;

import eddy.error.InputException;
import eddy.loader.folder.StableDiffusionModel;
import eddy.pipeline.request.SizeConditions;
import eddy.pipeline.request.SizeConditions.Offset;
import eddy.pipeline.request.SizeConditions.Size;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What SDXL is told about size and framing. */
final class XlOptions {
  @Option(
      names = "--original-size",
      paramLabel = "WxH",
      converter = PixelSize.Converter.class,
      description = "as if scaled down from that; default the size")
  private @Nullable PixelSize original;

  @Option(
      names = "--crop-top-left",
      paramLabel = "X,Y",
      converter = CropConverter.class,
      description = "as if so much were cut off; default 0,0")
  private @Nullable PixelSize crop;

  @Option(
      names = "--target-size",
      paramLabel = "WxH",
      converter = PixelSize.Converter.class,
      description = "as if made for that; default the size")
  private @Nullable PixelSize target;

  @Option(
      names = "--aesthetic-score",
      paramLabel = "X",
      description = "for the refiner, 0 to 10; default 6")
  private @Nullable Double score;

  /** Refuses numbers out of range. */
  void check() {
    Fields.AESTHETIC_SCORE.check(score);
  }

  /**
   * @param model hears of it, unless it isn't an SDXL
   */
  SizeConditions resolve(Recorded recorded, StableDiffusionModel model, boolean withRefiner) {
    if (!model.isXl()) {
      refuse("--original-size", original);
      refuse("--crop-top-left", crop);
      refuse("--target-size", target);
      refuse("--aesthetic-score", score);
      return SizeConditions.DEFAULTS;
    }
    boolean takesScore = model.isRefiner() || withRefiner;
    if (!takesScore && score != null) {
      throw new InputException(
          "--aesthetic-score is for the refiner of SDXL, which isn't used here; leave it out.");
    }
    PixelSize o = recorded.or(original, Fields.ORIGINAL_SIZE);
    PixelSize c = recorded.or(crop, Fields.CROP_TOP_LEFT);
    PixelSize t = recorded.or(target, Fields.TARGET_SIZE);
    return SizeConditions.DEFAULTS
        .withOriginalSize(o == null ? null : new Size(o.height(), o.width()))
        .withCropsTopLeft(c == null ? Offset.NONE : new Offset(c.height(), c.width()))
        .withTargetSize(t == null ? null : new Size(t.height(), t.width()))
        .withAestheticScores(
            takesScore
                ? recorded.or(
                    score, Fields.AESTHETIC_SCORE, SizeConditions.DEFAULTS.aestheticScore())
                : SizeConditions.DEFAULTS.aestheticScore(),
            SizeConditions.DEFAULTS.negativeAestheticScore());
  }

  private static void refuse(String option, @Nullable Object given) {
    if (given != null) {
      throw new InputException(
          option + " is for SDXL, which this model isn't; leave that option out.");
    }
  }

  /** Adds what a picture's parameters say about it. */
  static void describe(SizeConditions s, Map<String, String> fields) {
    put(fields, Fields.ORIGINAL_SIZE, s.originalSize());
    if (!s.cropsTopLeft().equals(Offset.NONE)) {
      fields.put(
          Fields.CROP_TOP_LEFT.key(), s.cropsTopLeft().left() + "x" + s.cropsTopLeft().top());
    }
    put(fields, Fields.TARGET_SIZE, s.targetSize());
    if (s.aestheticScore() != SizeConditions.DEFAULTS.aestheticScore()) {
      fields.put(Fields.AESTHETIC_SCORE.key(), Settings.number(s.aestheticScore()));
    }
  }

  private static void put(Map<String, String> fields, Field<?> field, @Nullable Size size) {
    if (size != null) {
      fields.put(field.key(), size.width() + "x" + size.height());
    }
  }

  /** Reads X,Y. */
  static final class CropConverter implements ITypeConverter<PixelSize> {
    private static final Pattern FORM = Pattern.compile("\\d{1,6},\\d{1,6}");

    @Override
    public PixelSize convert(String value) {
      if (!FORM.matcher(value).matches()) {
        throw new TypeConversionException("'" + value + "' is no X,Y such as 0,0");
      }
      return PixelSize.parse(value.replace(',', 'x'));
    }
  }
}
