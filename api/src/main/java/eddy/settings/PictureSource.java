package eddy.settings;

import eddy.picture.file.PictureFile;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture to begin with, to mask or to control: a file, which is read when its turn comes, or one
 * that was read before.
 *
 * @param file null for one that was read before
 * @param picture null for a file
 */
public record PictureSource(@Nullable Path file, @Nullable PictureFile picture) {
  /**
   * One of the two.
   *
   * @throws IllegalArgumentException if both are null, or neither is
   */
  public PictureSource {
    if ((file == null) == (picture == null)) {
      throw new IllegalArgumentException("expected a file or a picture");
    }
  }

  /**
   * A file, which is read when its turn comes.
   *
   * @param file in any format that {@link PictureFile} reads
   * @return the source
   */
  public static PictureSource of(Path file) {
    return new PictureSource(file, null);
  }

  /**
   * A picture that was read before.
   *
   * @param picture its pixels, and its name for messages
   * @return the source
   */
  public static PictureSource of(PictureFile picture) {
    return new PictureSource(null, picture);
  }

  /**
   * The picture.
   *
   * @return the one that was read before, or else the file's, read now
   * @throws eddy.error.EddyException if the file can't be read as one
   */
  public PictureFile read() {
    return picture != null ? picture : PictureFile.read(Objects.requireNonNull(file));
  }

  /** Its file, or its name, for messages. */
  @Override
  public String toString() {
    return picture != null ? picture.name() : String.valueOf(file);
  }
}
