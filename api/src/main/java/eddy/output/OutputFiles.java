package eddy.output;

import eddy.error.Assignment;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.file.WholeFile;
import eddy.text.Quoted;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where pictures go. A name that the user gave is written over; one that Eddy chose is always a new
 * one. Of several pictures, each has its seed in its name.
 */
public final class OutputFiles {
  private static final List<String> OTHER_FORMATS =
      List.of(".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".jxl");

  /** How front ends call where the pictures go. */
  public static final Setting OUTPUT = Setting.of("output");

  /** The file descriptor of standard output. */
  private static final int DESCRIPTOR = 1;

  private final Path folder;
  private final List<String> names;
  private final String extension;
  private final boolean overwrite;
  private final boolean standardOutput;

  private OutputFiles(
      Path folder,
      List<String> names,
      String extension,
      boolean overwrite,
      boolean standardOutput) {
    this.folder = folder;
    this.names = names;
    this.extension = extension;
    this.overwrite = overwrite;
    this.standardOutput = standardOutput;
  }

  /**
   * Files for pictures that are told apart by their seeds.
   *
   * @param output what {@link #OUTPUT} names: a file, an existing folder, {@code -} for standard
   *     output, or null for the current folder
   * @param seeds of each picture
   */
  public static OutputFiles ofSeeds(@Nullable String output, List<String> seeds) {
    return of(output, seeds.stream().map(seed -> "eddy-" + seed).toList(), seeds);
  }

  /**
   * The same for one picture.
   *
   * @param ownName without ".png", if Eddy names it
   */
  public static OutputFiles ofOne(@Nullable String output, String ownName) {
    return of(output, List.of(ownName), List.of(""));
  }

  /**
   * @param marks what tells pictures apart whose name the user gave
   */
  private static OutputFiles of(
      @Nullable String output, List<String> ownNames, List<String> marks) {
    Path path = output == null ? Path.of("") : Paths.of(OUTPUT, output);
    boolean standardOutput = isStandardOutput(path);
    if (Files.isDirectory(path) && !standardOutput) {
      return new OutputFiles(path, ownNames, ".png", false, false);
    }
    int count = marks.size();
    if (count > 1 && (standardOutput || WholeFile.isStream(path))) {
      throw new InputException(
          Message.of(
              OUTPUT.to(Quoted.plain(String.valueOf(output))),
              ": takes one picture, but ",
              count,
              " are asked for; name a file or a folder, or leave ",
              Setting.of("batch"),
              " out."));
    }
    if (output != null && output.endsWith("/")) {
      throw new InputException(
          Message.of(
              OUTPUT.to(Quoted.plain(output)),
              Files.exists(path)
                  ? ": is a file, not a folder; leave the / at the end out, or name a folder."
                  : ": there is no such folder; make it first."));
    }
    Path name = path.getFileName();
    String text = name == null ? "" : name.toString();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String other : OTHER_FORMATS) {
      if (lower.endsWith(other)) {
        throw new InputException(
            Message.of(
                OUTPUT.to(Quoted.plain(path.toString())),
                ": Eddy writes PNG only; name a file that ends in .png."));
      }
    }
    boolean png = lower.endsWith(".png");
    String base = png ? text.substring(0, text.length() - 4) : text;
    String extension = png ? text.substring(text.length() - 4) : "";
    Path parent = path.getParent();
    return new OutputFiles(
        parent == null ? Path.of("") : parent,
        count == 1 ? List.of(base) : marks.stream().map(mark -> base + "-" + mark).toList(),
        extension,
        true,
        standardOutput);
  }

  /** Whether a file's name means standard output: {@code -}, {@code /dev/stdout} and the like. */
  public static boolean isStandardOutput(Path target) {
    return target.equals(Path.of("-")) || WholeFile.descriptor(target) == DESCRIPTOR;
  }

  /** Whether the picture goes to standard output, which then has no room for words. */
  public boolean standardOutput() {
    return standardOutput;
  }

  /**
   * Makes sure, before any work is done, that the pictures can be written.
   *
   * @param standard refuses a picture for standard output that it can't take; it is told who asks
   * @throws InputException if not
   */
  public void tryOut(Consumer<Assignment> standard) {
    for (int i = 0; i < names.size(); i++) {
      if (standardOutput) {
        standard.accept(OUTPUT.to(target(i, 1)));
      } else if (overwrite) {
        WholeFile.tryOut(target(i, 1));
      } else {
        WholeFile.tryOutNew(target(i, 1));
      }
    }
  }

  /**
   * Makes sure that no file that the run reads is written over.
   *
   * @throws InputException if one would be
   */
  public void requireKept(InputFiles inputs) {
    if (overwrite && !standardOutput) { // otherwise the names are new ones
      for (int i = 0; i < names.size(); i++) {
        inputs.requireKept(OUTPUT, target(i, 1));
      }
    }
  }

  /**
   * Refuses another file that would take the place of a picture.
   *
   * @param option which names {@code target}: a setting, or text
   * @throws InputException if a picture goes to that very file
   */
  public void requireOther(Object option, Path target) {
    for (int i = 0; i < names.size(); i++) {
      requireOther(option, target, OUTPUT, target(i, 1));
    }
  }

  /** The same for any two files to write. */
  public static void requireOther(Object option, Path target, Object otherOption, Path other) {
    if (isStandardOutput(target) ? isStandardOutput(other) : InputFiles.same(target, other)) {
      throw new InputException(
          Message.of(
              option,
              " ",
              Quoted.plain(target.toString()),
              ": is also the file of ",
              otherOption,
              ", and can't hold both; name another file."));
    }
  }

  /**
   * Writes the pictures in order.
   *
   * @param standard takes the one for standard output
   * @param written is told each file as soon as it is there
   * @throws InputException if one can't be written; those before it stay
   */
  public void write(
      PrintStream standard, List<WholeFile.Content> pictures, Consumer<Path> written) {
    for (int i = 0; i < names.size(); i++) {
      WholeFile.Content picture = pictures.get(i);
      if (standardOutput) {
        send(picture, standard);
      } else if (overwrite) {
        WholeFile.write(target(i, 1), picture);
        written.accept(target(i, 1));
      } else {
        int index = i;
        written.accept(WholeFile.writeNew(attempt -> target(index, attempt), picture));
      }
    }
  }

  /** Standard output says itself, at the end, whether it took everything. */
  public static void send(WholeFile.Content content, PrintStream out) {
    try {
      content.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a PrintStream throws none
    }
  }

  private Path target(int picture, int attempt) {
    String again = attempt == 1 ? "" : "_" + attempt;
    return folder.resolve(names.get(picture) + again + extension);
  }
}
