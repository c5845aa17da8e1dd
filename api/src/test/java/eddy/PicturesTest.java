package eddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.media.Medium;
import eddy.output.InputFiles;
import eddy.tensor.Shape;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of results that are no pictures. */
class PicturesTest {
  private record Sound(String notes) implements Medium {}

  private static final Sound SOUND = new Sound("c d e");
  private static final Pictures SOUNDS =
      new Pictures(
          List.of(SOUND),
          List.of("7"),
          List.of(),
          new float[0],
          Shape.of(1, 1),
          1,
          "Euler",
          "cpu",
          0,
          new InputFiles());

  @TempDir private Path folder;

  private static void refused(ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOf(InputException.class)
        .hasMessage("What this model makes isn't a picture and can't be written as PNG.");
  }

  @Test
  void whatIsNoPictureIsRefusedInWordsForPeople() {
    refused(SOUNDS::pictures);
    refused(SOUNDS::first);
    refused(SOUNDS::contents);
    refused(() -> SOUNDS.png(0, OutputStream.nullOutputStream()));
    refused(() -> SOUNDS.save(folder.resolve("a.png")));
    assertThat(folder).isEmptyDirectory();
    assertThat(SOUNDS.media()).containsExactly(SOUND);
  }
}
