package eddy.loader.folder;

import eddy.error.InputException;
import eddy.error.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a path is that should have been a model. */
final class NotAModel {
  private NotAModel() {}

  /** The exception to throw for a path that isn't a diffusers folder. */
  static InputException refuse(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return InputException.in(path, ": no such file or folder; check the path.");
    }
    return Files.isDirectory(path) ? folder(path) : file(path);
  }

  private static InputException file(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.equals(ModelFolder.INDEX)) {
      return InputException.in(
          file, ": is one file of a diffusers folder; name the folder itself.");
    }
    ModelIdentity identity = ModelIdentity.withoutChecks(file);
    return new InputException(
        Message.in(file, ": seems to be ", identity.description(), "; ", identity.needed()));
  }

  private static InputException folder(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent != null && Files.exists(parent.resolve(ModelFolder.INDEX))) {
      return InputException.in(
          folder, ": is one part of the model in " + parent + "; name that folder.");
    }
    Path snapshot = snapshot(absolute.resolve("snapshots"));
    if (snapshot != null) {
      return InputException.in(
          folder, ": is a download cache; name the folder " + snapshot + " inside it.");
    }
    return InputException.in(
        folder,
        ": is not "
            + ModelFolder.wanted()
            + ": it has no "
            + ModelFolder.INDEX
            + "; name the folder that has it.");
  }

  private static @Nullable Path snapshot(Path snapshots) {
    if (!Files.isDirectory(snapshots)) {
      return null;
    }
    try (Stream<Path> inside = Files.list(snapshots)) {
      return inside
          .filter(s -> Files.exists(s.resolve(ModelFolder.INDEX)))
          .sorted()
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      return null; // only a hint is lost
    }
  }
}
