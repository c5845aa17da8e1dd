package eddy.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that an input's files lie in while it is read: the process's own. */
final class Workplace {
  private static final Path FOLDER = Path.of("");

  private Workplace() {}

  /** Lays out an input's files. */
  static void lay(Sample input) throws IOException {
    clear();
    for (Piece piece : input.pieces()) {
      if (!piece.isFile()) {
        continue;
      }
      Path file = Path.of(piece.name());
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      if (piece.original() != null) {
        Files.createSymbolicLink(file, piece.original());
      } else {
        Files.write(file, piece.bytes());
      }
    }
  }

  static void clear() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.toAbsolutePath())) {
      List<Path> below =
          files
              .filter(f -> !f.equals(FOLDER.toAbsolutePath()))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path file : below) {
        Files.delete(file);
      }
    }
  }

  /**
   * What is wrong with the folder after that input; null for nothing.
   *
   * @param allowed how the names of files end that may be new
   */
  static @Nullable String leftover(Sample input, List<String> allowed) throws IOException {
    Set<String> expected = new TreeSet<>();
    input.pieces().stream().filter(Piece::isFile).map(Piece::name).forEach(expected::add);
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file :
          files.filter(f -> !Files.isDirectory(f) || Files.isSymbolicLink(f)).toList()) {
        String name = file.toString();
        if (!expected.contains(name) && allowed.stream().noneMatch(name::endsWith)) {
          return "left the file " + file;
        }
      }
    }
    for (Piece piece : input.pieces()) {
      if (piece.isFile() && !Files.exists(Path.of(piece.name()))) {
        return "destroyed the file " + piece.name();
      }
    }
    return null;
  }
}
