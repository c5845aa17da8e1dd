package eddy.cli;

import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.settings.PixelSize;
import eddy.settings.Seed;
import eddy.settings.UpscalerName;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How picocli reads the values of options that have a form of their own. */
final class Converters {
  private Converters() {}

  static final class OfSeed implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      try {
        return Seed.parse(value);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + value + "' is not " + Seed.FORM);
      }
    }
  }

  static final class OfSize implements ITypeConverter<PixelSize> {
    @Override
    public PixelSize convert(String value) {
      try {
        return PixelSize.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + value + "' is no WIDTHxHEIGHT such as 1024x768");
      }
    }
  }

  /** Reads X,Y. */
  static final class OfCrop implements ITypeConverter<PixelSize> {
    private static final Pattern FORM = Pattern.compile("\\d{1,6},\\d{1,6}");

    @Override
    public PixelSize convert(String value) {
      if (!FORM.matcher(value).matches()) {
        throw new TypeConversionException("'" + value + "' is no X,Y such as 0,0");
      }
      return PixelSize.parse(value.replace(',', 'x'));
    }
  }

  static final class OfUpscaler implements ITypeConverter<Upscaler> {
    @Override
    public Upscaler convert(String value) {
      try {
        return UpscalerName.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "there is no upscaler '"
                + value
                + "'; choose one of "
                + String.join(", ", UpscalerName.ALL));
      }
    }
  }
}
