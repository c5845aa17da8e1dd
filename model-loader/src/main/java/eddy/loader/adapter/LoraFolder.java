package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.file.IoReason;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder of LoRAs, in which prompts name files: a name is a file's name without {@code
 * .safetensors}, in the folder or below it; where no file has it, what the trainer called the LoRA
 * ({@code ss_output_name} in the file's metadata).
 */
public final class LoraFolder {
  private static final Setting LORA_DIR = Setting.of("lora-dir");
  private static final String END = ".safetensors";
  private static final int SUGGESTED = 3;

  /** Folders inside folders, files that are listed, and files whose metadata are read. */
  private static final int MOST_FOLDERS = 32;

  private static final int MOST_FILES = 100_000;
  private static final int MOST_READ = 10_000;

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
          Message.in(
              folder,
              ": no such folder; ",
              LORA_DIR,
              " takes the folder that the LoRA files are in."));
    }
    Listing listing = new Listing();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MOST_FOLDERS, listing);
    } catch (IOException e) {
      throw new InputException(
          Message.in(folder, ": can't be read (", IoReason.of(e), "); check ", LORA_DIR, "."), e);
    }
    if (listing.unreadable != null && listing.files.isEmpty()) {
      throw InputException.in(
          folder, ": can't be read (" + listing.unreadable + "); check its permissions.");
    }
    return new LoraFolder(folder, listing.files.stream().sorted().toList());
  }

  /** Collects files; loops of links and folders that can't be read are passed over. */
  private static final class Listing extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private @Nullable String unreadable;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && String.valueOf(file.getFileName()).endsWith(END)) {
        files.add(file);
      }
      return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException) && Files.isDirectory(file)) {
        unreadable = IoReason.of(e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
      unreadable = e == null ? unreadable : IoReason.of(e);
      return FileVisitResult.CONTINUE;
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
    if (found.isEmpty()) {
      found = files.stream().limit(MOST_READ).filter(f -> name.equals(trainersName(f))).toList();
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.size() > 1) {
      throw InputException.in(
          folder,
          ": has several LoRAs named "
              + Quoted.plain(name)
              + ": "
              + Quoted.list(found.stream().map(this::path).toList())
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
        Message.in(
            folder,
            ": has no LoRA named ",
            Quoted.plain(name),
            near.isEmpty()
                ? Message.of(": it has no .safetensors file at all; check ", LORA_DIR, ".")
                : "; the nearest of its " + files.size() + " are " + Quoted.list(near) + "."));
  }

  /** What the file's metadata call it; null if nothing, or if it can't be read as a LoRA. */
  private static @Nullable String trainersName(Path file) {
    try (WeightFile opened = SafetensorsFile.open(file)) {
      return opened.metadata().get("ss_output_name");
    } catch (InputException e) {
      return null; // some other file of the folder, which nobody asked for
    }
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
