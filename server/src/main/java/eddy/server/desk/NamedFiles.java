package eddy.server.desk;

import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files of a folder that requests may name. A name is looked up among those that the folder has and
 * is never made part of a path, so that it can't lead out of the folder.
 */
public final class NamedFiles {
  private static final String WEIGHTS = ".safetensors";

  private final String what;
  private final @Nullable Path folder;
  private final Map<String, Path> more;

  /**
   * Names of a folder's files, which are looked up anew each time.
   *
   * @param what one of them is called in messages: "model"
   * @param folder null if there is none
   * @param more others by their names
   * @throws InputException if the folder can't be read
   */
  public NamedFiles(String what, @Nullable Path folder, Map<String, Path> more) {
    this.what = what;
    this.folder = folder;
    this.more = Map.copyOf(more);
    all();
  }

  /** {@return the folder; null if there is none} */
  public @Nullable Path folder() {
    return folder;
  }

  /** {@return the names, sorted} */
  public List<String> names() {
    return List.copyOf(all().keySet());
  }

  /**
   * The file or folder of a name.
   *
   * @param name as {@link #names} has it; a file's own name will do too
   * @return its path
   * @throws InputException if there is none
   */
  public Path find(String name) {
    Map<String, Path> all = all();
    String known = known(name, all);
    Path found = known == null ? null : all.get(known);
    if (found == null) {
      throw new InputException(
          "There is no "
              + what
              + " "
              + Quoted.of(name)
              + "; "
              + (all.isEmpty()
                  ? "there is none at all."
                  : "there is " + Quoted.list(List.copyOf(all.keySet())) + "."));
    }
    return found;
  }

  /**
   * What a file is called here.
   *
   * @param name as {@link #names} has it, or the file's own
   * @return its name as {@link #names} has it; null if there is none
   */
  public @Nullable String known(String name) {
    return known(name, all());
  }

  private static @Nullable String known(String name, Map<String, Path> all) {
    return all.containsKey(name) ? name : all.containsKey(base(name)) ? base(name) : null;
  }

  private Map<String, Path> all() {
    Map<String, Path> all = new TreeMap<>(more);
    if (folder == null) {
      return all;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(NamedFiles::isModel)
          .forEach(f -> all.putIfAbsent(base(String.valueOf(f.getFileName())), f));
    } catch (IOException e) {
      throw InputException.in(
          folder,
          ": can't be read as a folder of " + what + "s (" + IoReason.of(e) + "); check it.",
          e);
    }
    return all;
  }

  private static boolean isModel(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".")
        && (Files.isDirectory(file)
            ? Files.exists(file.resolve("model_index.json"))
                || Files.exists(file.resolve("config.json"))
            : Files.isRegularFile(file) && name.endsWith(WEIGHTS));
  }

  /** A name without the ending of a file of weights. */
  public static String base(String name) {
    return name.endsWith(WEIGHTS) ? name.substring(0, name.length() - WEIGHTS.length()) : name;
  }
}
