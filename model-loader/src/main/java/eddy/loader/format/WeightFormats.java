package eddy.loader.format;

import eddy.config.Providers;
import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the format of a file. */
public final class WeightFormats {
  /** Bytes of a file that its format is told from. */
  public static final int HEAD = 256;

  private WeightFormats() {}

  /** All formats on the class path, in the order in which they are registered. */
  public static List<WeightFormat> all() {
    return Providers.of(WeightFormat.class, "weight formats");
  }

  /** The names of all formats, for the middle of a sentence. */
  public static String names() {
    return names(all());
  }

  private static String names(List<WeightFormat> formats) {
    return formats.stream().map(WeightFormat::name).collect(Collectors.joining(" or "));
  }

  /**
   * The format that the file has by its first bytes, or else by its name; null if it is something
   * else.
   *
   * @throws InputException if it is a file that can't be read
   */
  public static @Nullable WeightFormat of(Path file) {
    return of(file, all());
  }

  static @Nullable WeightFormat of(Path file, List<WeightFormat> formats) {
    if (Files.isRegularFile(file)) {
      byte[] head = head(file);
      WeightFormat byBytes = first(formats, f -> f.beginsWith(head));
      if (byBytes != null) {
        return byBytes;
      }
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return first(formats, f -> f.isNamed(name));
  }

  private static @Nullable WeightFormat first(
      List<WeightFormat> formats, Predicate<WeightFormat> matches) {
    return formats.stream().filter(matches).findFirst().orElse(null);
  }

  /**
   * The file's first {@link #HEAD} bytes; all of a shorter one.
   *
   * @throws InputException if it can't be read
   */
  public static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw InputException.in(
          file, ": can't be read (" + IoReason.of(e) + "); check its permissions.", e);
    }
  }

  static WeightFile open(Path path, List<WeightFormat> formats) {
    WeightFormat format = of(path, formats);
    if (format == null) {
      requireFile(path, names(formats));
      throw notOf(path, names(formats), head(path));
    }
    return format.open(path);
  }

  static @Nullable Path locate(Path folder, String base, List<WeightFormat> formats) {
    return formats.stream()
        .flatMap(format -> format.fileNames(base).stream())
        .map(folder::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  /**
   * Makes sure that there is a file to read.
   *
   * @param format the name of the format that it should have
   * @throws InputException if nothing is there, or no regular file
   */
  public static void requireFile(Path path, String format) {
    if (Files.isDirectory(path)) {
      throw InputException.in(
          path, ": is a folder, not a " + format + " file; name the file inside it.");
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw InputException.in(path, ": no such file; check the path.");
    }
    RegularFile.require(path, "a " + format + " file");
  }

  /**
   * The exception for a file that is of another format than it should be.
   *
   * @param format the name of the format that it should have
   * @param head its first bytes, up to {@link #HEAD}
   */
  public static InputException notOf(Path path, String format, byte[] head) {
    return InputException.in(
        path,
        ": this is not a "
            + format
            + " file: "
            + FileGuess.of(head)
            + (head.length == 0 ? "; download it again." : "; check that it is the right file."));
  }
}
