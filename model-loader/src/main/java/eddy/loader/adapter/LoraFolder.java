package eddy.loader.adapter;

import eddy.InputException;
import eddy.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of LoRAs, in which prompts name files: a name is a file's name without {@code
 * .safetensors}, in the folder or below it.
 */
public final class LoraFolder {
  private static final String END = ".safetensors";
  private static final int SUGGESTED = 3;

  private final Path folder;
  private final List<Path> files;

  private LoraFolder(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Lists the folder, with folders inside it; links are followed.
   *
   * @throws InputException if it isn't there or can't be read
   */
  public static LoraFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          folder + ": no such folder; --lora-dir takes the folder that the LoRA files are in.");
    }
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return new LoraFolder(
          folder,
          walk.filter(f -> String.valueOf(f.getFileName()).endsWith(END))
              .filter(Files::isRegularFile)
              .sorted()
              .toList());
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          folder + ": can't be read (" + e.getMessage() + "); check its permissions.", e);
    }
  }

  /**
   * The file of that name.
   *
   * @param name without {@code .safetensors}; with {@code /} the path from the folder on
   * @throws InputException if there is none, with the nearest names, or several
   */
  public Path find(String name) {
    List<Path> found = files.stream().filter(f -> isNamed(f, name)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.size() > 1) {
      throw new InputException(
          folder
              + ": has several LoRAs named "
              + Quoted.plain(name)
              + ": "
              + String.join(", ", found.stream().map(this::path).toList())
              + "; name one by its path.");
    }
    List<String> near =
        files.stream()
            .map(LoraFolder::base)
            .distinct()
            .sorted(Comparator.comparingInt((String n) -> distance(n, name)))
            .limit(SUGGESTED)
            .toList();
    throw new InputException(
        folder
            + ": has no LoRA named "
            + Quoted.plain(name)
            + (near.isEmpty()
                ? ": it has no .safetensors file at all; check --lora-dir."
                : "; the nearest of its "
                    + files.size()
                    + " are "
                    + String.join(", ", near)
                    + "."));
  }

  private boolean isNamed(Path file, String name) {
    return base(file).equals(name) || path(file).equals(name);
  }

  private static String base(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - END.length());
  }

  private String path(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - END.length());
  }

  /** Levenshtein's, whatever the case. */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
