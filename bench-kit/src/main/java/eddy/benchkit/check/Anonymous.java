package eddy.benchkit.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paths out of a report, which say who made it and where. Of a path with spaces that
 * isn't below one of this process's folders, the rest behind the first space stays: nothing tells
 * it from words.
 */
final class Anonymous {
  private static final String INSTEAD = "(a path)";

  /** What may follow a folder's name in a path. */
  private static final String REST = "[^\\s:;,\"'()]*";

  /** In front of it, what follows belongs to a longer word, or to a trace's line. */
  private static final String START = "(?<![\\w.)\\]/\\\\~])";

  /** An address: of a file, or of a server, whose name may say as much. */
  private static final String URL =
      "\\b(?:[A-Za-z][A-Za-z0-9+.-]*://|file:/)(?:[^\\s\"'()]*[^\\s\"'().:;,])?";

  /** A server's folder on Windows, or a path in the long form. */
  private static final String SHARE =
      START + "\\\\{2,}(?:[?.]\\\\+(?:[A-Za-z]:)?|[^\\s\\\\/:;,\"'()]+\\\\)" + REST;

  /** One below somebody's home. */
  private static final String HOME = START + "~(?:[A-Za-z_][\\w.-]*)?[\\\\/]" + REST;

  private static final String DRIVE = START + "[A-Za-z]:[\\\\/]" + REST;

  /** One of Linux and macOS, of two names or more, so that no fraction is one. */
  private static final String ROOTED = START + "/[^\\s/:;,\"'()]+/" + REST;

  private static final Pattern PATH =
      Pattern.compile(String.join("|", URL, SHARE, HOME, DRIVE, ROOTED));

  private final List<String> known;

  /**
   * For this process.
   *
   * @param home where Eddy lies; null if that isn't known
   */
  Anonymous(@Nullable Path home) {
    this.known =
        Stream.of(
                home == null ? null : home.toAbsolutePath().toString(),
                System.getProperty("user.dir"),
                System.getProperty("user.home"),
                System.getProperty("java.io.tmpdir"))
            .filter(Objects::nonNull)
            .filter(path -> path.length() > 1)
            .toList();
  }

  /** The text without paths. */
  String text(String text) {
    String out = text;
    for (String path : known) {
      // Names with spaces in them would be cut short otherwise.
      out = out.replaceAll("(?:file:(?://)?)?" + Pattern.quote(path) + REST, INSTEAD);
    }
    return PATH.matcher(out).replaceAll(INSTEAD);
  }

  /** The same of all texts below. */
  Map<String, @Nullable Object> members(Map<String, ? extends @Nullable Object> members) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    members.forEach((key, value) -> out.put(key, value(value)));
    return out;
  }

  private @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case String text -> text(text);
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        map.forEach((key, inside) -> out.put(String.valueOf(key), value(inside)));
        yield out;
      }
      case Collection<?> all -> {
        List<@Nullable Object> out = new ArrayList<>();
        all.forEach(one -> out.add(value(one)));
        yield out;
      }
      case null, default -> value;
    };
  }
}
