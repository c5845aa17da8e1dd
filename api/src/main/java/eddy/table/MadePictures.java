package eddy.table;

import eddy.settings.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What manifests say of pictures that are there. A picture counts as made if a line, whichever, has
 * its row's id, the same settings and model, and its file is there with the hash of that line.
 */
public final class MadePictures implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of which there may be millions, so without their settings. */
  private record Made(
      String recipe, String sha256, @Nullable String device, double seconds, String time)
      implements Serializable {}

  private final HashMap<String, List<Made>> lines = new HashMap<>();

  /**
   * Those of these lines that have a picture.
   *
   * @param all of any number of manifests, in any order
   */
  public MadePictures(Iterable<ManifestLine> all) {
    for (ManifestLine line : all) {
      if (line.error() == null && line.sha256() != null) {
        lines
            .computeIfAbsent(line.id(), _ -> new ArrayList<>(1))
            .add(
                new Made(
                    hash(line.recipe()),
                    line.sha256(),
                    line.device(),
                    line.seconds(),
                    line.time()));
      }
    }
  }

  private static String hash(String recipe) {
    return RowHash.id(recipe);
  }

  /**
   * Whether a picture was made under a row's id, but of other settings or by another model.
   *
   * @param row any
   * @param model the model's path
   * @return whether it will be written over, if it is there
   */
  public boolean isOfOther(TableRow row, Path model) {
    List<Made> candidates = lines.getOrDefault(row.id(), List.of());
    if (candidates.isEmpty() || !(row instanceof PictureRow picture)) {
      return false;
    }
    String recipe = hash(ManifestLine.recipe(Fields.name(model), picture.recorded()));
    return candidates.stream().noneMatch(made -> made.recipe().equals(recipe));
  }

  /**
   * What became of a row, if its picture is there and is what would be made again.
   *
   * @param row to make
   * @param model the last name of the model's path
   * @param folder of the pictures; a picture's file is read for it
   * @return the line; null if the picture has to be made
   */
  public @Nullable ManifestLine find(PictureRow row, String model, Path folder) {
    List<Made> candidates = lines.getOrDefault(row.id(), List.of());
    if (candidates.isEmpty()) {
      return null;
    }
    Map<String, Object> settings = row.recorded();
    String recipe = hash(ManifestLine.recipe(model, settings));
    String sha256 = null;
    for (Made made : candidates) {
      if (!made.recipe().equals(recipe)) {
        continue;
      }
      sha256 = sha256 == null ? sha256(folder.resolve(row.file())) : sha256;
      if (made.sha256().equals(sha256)) {
        return new ManifestLine(
            row.id(),
            row.place(),
            model,
            settings,
            row.seed(),
            row.file(),
            sha256,
            made.device(),
            made.seconds(),
            made.time(),
            null);
      }
    }
    return null;
  }

  /** A file's hash; "" of one that isn't there or can't be read, which has to be made. */
  private static String sha256(Path file) {
    MessageDigest digest = RowHash.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    } catch (IOException e) {
      return "";
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
