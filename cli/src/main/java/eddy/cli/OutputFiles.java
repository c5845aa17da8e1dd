package eddy.cli;

import eddy.InputException;
import eddy.loader.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where pictures go. A name that the user gave is written over; one that Eddy chose is always a new
 * one. Several pictures have the suffixes -1, -2, ….
 */
final class OutputFiles {
  private static final List<String> OTHER_FORMATS =
      List.of(".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".jxl");

  private final Path folder;
  private final String base;
  private final String extension;
  private final boolean overwrite;
  private final int count;

  private OutputFiles(Path folder, String base, String extension, boolean overwrite, int count) {
    this.folder = folder;
    this.base = base;
    this.extension = extension;
    this.overwrite = overwrite;
    this.count = count;
  }

  /**
   * @param output a file, an existing folder, or null for the current folder
   * @param seed of the first picture, for names that Eddy chooses
   * @param count how many pictures
   */
  static OutputFiles of(@Nullable Path output, long seed, int count) {
    return of(output, "eddy-" + Seed.text(seed), count);
  }

  /**
   * @param ownName without ".png", for files that Eddy names
   */
  static OutputFiles of(@Nullable Path output, String ownName, int count) {
    if (output == null || Files.isDirectory(output)) {
      Path folder = output == null ? Path.of("") : output;
      return new OutputFiles(folder, ownName, ".png", false, count);
    }
    Path name = output.getFileName();
    String text = name == null ? "" : name.toString();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String other : OTHER_FORMATS) {
      if (lower.endsWith(other)) {
        throw new InputException(
            "--output " + output + ": Eddy writes PNG only; name a file that ends in .png.");
      }
    }
    boolean png = lower.endsWith(".png");
    String base = png ? text.substring(0, text.length() - 4) : text;
    String extension = png ? text.substring(text.length() - 4) : "";
    Path parent = output.getParent();
    return new OutputFiles(parent == null ? Path.of("") : parent, base, extension, true, count);
  }

  /**
   * Makes sure, before any work is done, that the pictures can be written.
   *
   * @throws InputException if not
   */
  void tryOut() {
    for (Path target : targets("")) {
      tryOut(target);
    }
  }

  /** The same for one file. */
  static void tryOut(Path target) {
    if (Files.isDirectory(target)) {
      throw new InputException(target + ": is a folder; name a file in it.");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new InputException(
          target + ": is there and may not be written over; choose another name.");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputException(
          target + ": can't be written, for there is no folder " + folder + "; make it first.");
    }
    try {
      // Only trying tells: read-only disks and special file systems pass every question.
      Files.delete(Files.createTempFile(folder, ".eddy-", ".tmp"));
    } catch (IOException | SecurityException e) {
      throw new InputException(
          target
              + ": can't be written, for the folder "
              + folder
              + " may not be written to; choose another with --output.",
          e);
    }
  }

  /**
   * Makes sure that no file that the run reads is written over.
   *
   * @throws InputException if one would be
   */
  void requireKept(InputFiles inputs) {
    if (overwrite) { // otherwise the names are new ones
      targets("").forEach(target -> inputs.requireKept("--output", target));
    }
  }

  /**
   * @param option which names {@code target}
   * @throws InputException if a picture goes to that very file
   */
  void requireOther(String option, Path target) {
    for (Path picture : targets("")) {
      requireOther(option, target, "--output", picture);
    }
  }

  /** The same for any two files to write. */
  static void requireOther(String option, Path target, String otherOption, Path other) {
    if (InputFiles.same(target, other)) {
      throw new InputException(
          option
              + " "
              + target
              + ": is also the file of "
              + otherOption
              + ", and can't hold both; name another file.");
    }
  }

  /** Writes the pictures in order and returns where they are. */
  List<Path> write(List<WholeFile.Content> pictures) {
    String attempt = "";
    if (!overwrite) {
      for (int i = 2; targets(attempt).stream().anyMatch(Files::exists); i++) {
        attempt = "_" + i;
      }
    }
    List<Path> targets = targets(attempt);
    for (int i = 0; i < count; i++) {
      WholeFile.write(targets.get(i), pictures.get(i));
    }
    return targets;
  }

  private List<Path> targets(String attempt) {
    String start = base + attempt;
    return count == 1
        ? List.of(folder.resolve(start + extension))
        : IntStream.rangeClosed(1, count)
            .mapToObj(i -> folder.resolve(start + "-" + i + extension))
            .toList();
  }
}
