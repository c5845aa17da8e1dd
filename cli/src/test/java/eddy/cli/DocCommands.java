package eddy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The commands that stand in README and docs, as a reader would type them. */
final class DocCommands {
  /** What follows a command that needs more than Eddy brings. */
  private static final String PUBLISHED = "# published model";

  /**
   * One command.
   *
   * @param place the file and line where it stands
   * @param published it is marked as needing a published model
   * @param words what the shell makes of it, without {@code ./eddy}
   */
  record Command(String place, boolean published, List<String> words) {
    @Override
    public String toString() {
      return place + ": " + String.join(" ", words);
    }

    /** The words with {@code ~} for that folder. */
    List<String> words(Path home) {
      return words.stream().map(w -> w.replaceFirst("^((?:\\w+=)?)~/", "$1" + home + "/")).toList();
    }
  }

  private DocCommands() {}

  /** Those of README and of every page in docs. */
  static List<Command> all() {
    try (Stream<Path> pages = Files.walk(Eddy.ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(Eddy.ROOT.resolve("README.md")), pages.sorted())
          .filter(p -> p.toString().endsWith(".md"))
          .flatMap(p -> of(p).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of one page. */
  static List<Command> of(Path page) {
    List<Command> found = new ArrayList<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("./eddy ")) {
        found.add(
            new Command(
                Eddy.ROOT.relativize(page) + ":" + (i + 1),
                line.endsWith(PUBLISHED),
                words(line).subList(1, words(line).size())));
      }
    }
    return found;
  }

  /** As a POSIX shell would split a line without variables and escapes. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '#' && word == null) {
        break;
      }
      if (Character.isWhitespace(c) && !quoted) {
        if (word != null) {
          words.add(word.toString());
          word = null;
        }
        continue;
      }
      word = word == null ? new StringBuilder() : word;
      if (c == '"') {
        quoted = !quoted;
      } else {
        word.append(c);
      }
    }
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }
}
