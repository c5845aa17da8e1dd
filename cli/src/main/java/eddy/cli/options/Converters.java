package eddy.cli.options;

import eddy.bench.Architectures;
import eddy.settings.PixelSize;
import eddy.settings.Seed;
import eddy.settings.UpscalerName;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How picocli reads the values of options that have a form of their own. */
public final class Converters {
  private Converters() {}

  public static final class OfSeed implements ITypeConverter<Long> {
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

  static final class OfUpscaler implements ITypeConverter<Object> {
    @Override
    public Object convert(String value) {
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

  /** Architectures by their names, such as {@code sdxl-refiner}. */
  public static final class OfArchitecture implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String wanted = value.strip().replace('_', '-');
      for (String name : Architectures.names()) {
        if (name.equalsIgnoreCase(wanted)) {
          return name;
        }
      }
      throw new TypeConversionException(
          "expected one of "
              + String.join(", ", Architectures.names())
              + ", but got '"
              + value
              + "'");
    }
  }
}
