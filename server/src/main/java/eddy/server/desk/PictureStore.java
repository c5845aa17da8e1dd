package eddy.server.desk;

import eddy.Pictures;
import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.WholeFile;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that were made, in a folder, each under an id that nobody can guess. A picture is
 * there whole before anybody hears of it, so that no answer tells of one that a crash then takes.
 * Ids sort by time.
 */
public final class PictureStore {
  private static final Pattern ID = Pattern.compile("[0-9a-z]{9}-[0-9a-z]{12}");
  private static final Logger LOG = System.getLogger("eddy.server");
  private static final String END = ".png";
  private static final int TIME_DIGITS = 9;
  private static final int RANDOM_DIGITS = 12;
  private static final int RADIX = 36;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final @Nullable Path folder;
  private final int most;

  /**
   * A picture that was made.
   *
   * @param id under which it is kept
   * @param seed unsigned
   * @param parameters as its PNG has them
   */
  public record KeptPicture(
      String id, String seed, int width, int height, String parameters, byte[] png) {}

  /**
   * A store.
   *
   * @param folder null to keep nothing
   * @param most pictures that stay; the oldest go first. 0 for all
   * @throws InputException if the folder can't be made or written to
   */
  public PictureStore(@Nullable Path folder, int most) {
    this.folder = folder;
    this.most = most;
    if (folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw InputException.in(
            folder, ": can't be made a folder (" + IoReason.of(e) + "); name another.", e);
      }
      WholeFile.tryOutNew(folder.resolve(newId() + END));
    }
  }

  /** {@return where the pictures lie; null if none are kept} */
  public @Nullable Path folder() {
    return folder;
  }

  private static String newId() {
    String time = Long.toString(System.currentTimeMillis(), RADIX);
    StringBuilder id = new StringBuilder("0".repeat(TIME_DIGITS - time.length())).append(time);
    id.append('-');
    for (int i = 0; i < RANDOM_DIGITS; i++) {
      id.append(Character.forDigit(RANDOM.nextInt(RADIX), RADIX));
    }
    return id.toString();
  }

  /**
   * Keeps pictures; they are there when it returns.
   *
   * @param made what was made
   * @return each of them
   * @throws eddy.error.EddyException if one can't be written
   */
  public List<KeptPicture> keep(Pictures made) {
    List<KeptPicture> kept = new ArrayList<>();
    for (int i = 0; i < made.pictures().size(); i++) {
      Picture picture = made.pictures().get(i);
      byte[] png = PngFile.bytes(picture, made.parameters().get(i).format());
      String id = folder == null ? newId() : id(String.valueOf(write(folder, png).getFileName()));
      kept.add(
          new KeptPicture(
              id,
              made.seeds().get(i),
              picture.width(),
              picture.height(),
              made.parameters().get(i).format(),
              png));
    }
    clear(kept.size());
    return List.copyOf(kept);
  }

  /** That it can't be written is no fault of whoever asked for the picture. */
  private static Path write(Path folder, byte[] png) {
    try {
      return WholeFile.writeNew(attempt -> folder.resolve(newId() + END), o -> o.write(png));
    } catch (InputException e) {
      throw new CapacityException("The picture was made, but can't be kept.", e);
    }
  }

  /** Deletes the oldest where there are too many, but none of those that were made just now. */
  private synchronized void clear(int fresh) {
    if (most > 0) {
      try {
        List<String> all = all();
        all.subList(Math.min(Math.max(most, fresh), all.size()), all.size()).forEach(this::delete);
      } catch (InputException e) { // the pictures are kept all the same
        LOG.log(Level.WARNING, e.getMessage());
      }
    }
  }

  /** The newest first. */
  private List<String> all() {
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files
              .map(f -> String.valueOf(f.getFileName()))
              .filter(n -> n.endsWith(END))
              .map(PictureStore::id)
              .filter(n -> ID.matcher(n).matches())
              .sorted(Comparator.reverseOrder())
              .toList());
    } catch (IOException e) {
      throw InputException.in(folder, ": can't be read (" + IoReason.of(e) + ").", e);
    }
  }

  /**
   * Ids, the newest first.
   *
   * @param before only those older than that one; null for all
   * @param most so many at most
   * @return what there is
   */
  public List<String> list(@Nullable String before, int most) {
    return all().stream()
        .filter(id -> before == null || id.compareTo(before) < 0)
        .limit(most)
        .toList();
  }

  /** {@return the id in the name of a picture's file, which is the id and ".png"} */
  public static String id(String name) {
    return name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
  }

  /**
   * The file of a picture.
   *
   * @param id any text
   * @return null if there is none
   */
  public @Nullable Path file(String id) {
    if (folder == null || !ID.matcher(id).matches()) {
      return null;
    }
    Path file = folder.resolve(id + END);
    return Files.isRegularFile(file) ? file : null;
  }

  /**
   * Deletes a picture.
   *
   * @param id any text
   * @return whether there was one
   */
  public boolean delete(String id) {
    Path file = file(id);
    if (file == null) {
      return false;
    }
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw InputException.in(file, ": can't be deleted (" + IoReason.of(e) + ").", e);
    }
  }
}
