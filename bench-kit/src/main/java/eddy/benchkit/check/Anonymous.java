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

/** Takes the paths out of a report, which say who made it and where. */
final class Anonymous {
  /** An absolute path: on Linux and macOS of two names or more, so that no fraction is one. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\w.)\\]/\\\\~])(?:[A-Za-z]:[\\\\/]|/[^\\s/:;,\"'()]+/)[^\\s:;,\"'()]*");

  private static final String INSTEAD = "(a path)";

  /** What may follow a folder's name in a path. */
  private static final String REST = "[^\\s:;,\"'()]*";

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
      out = out.replaceAll(Pattern.quote(path) + REST, INSTEAD);
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
