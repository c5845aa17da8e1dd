package toy.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.Pictures;
import eddy.error.InputException;
import eddy.event.Progress;
import eddy.settings.Fields;
import eddy.settings.PictureSource;
import eddy.settings.Settings;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toy.ToyFiles;

/** Two models of a family of another jar, through the front door: one ends what one began. */
class PixelFamilyTest {
  @TempDir private Path dir;

  private Path model(boolean second) throws IOException {
    RandomWeights weights = new RandomWeights("toy", DType.F32);
    PixelModel asked = new PixelModel(second, Weights.of(weights)); // for every key
    assertThat(asked.text()).isNull();
    return ToyFiles.folder(
        dir.resolve("second " + second),
        PixelFamily.PIPELINE,
        PixelFamily.NETWORK,
        ", \"second\": " + second,
        weights);
  }

  @Test
  void onesPictureIsEnlargedByTheOther() throws IOException {
    Path small = dir.resolve("small.png");
    Pictures made;
    try (Eddy eddy = Eddy.model(model(false)).device("reference").open()) {
      // A model without text needs no prompt.
      made = eddy.generate(Settings.NONE.size(8, 8).steps(2).seed(3));
      made.save(small);
    }
    assertThat(made.pictures()).hasSize(1);
    Settings larger =
        Settings.NONE
            .size(24, 24)
            .steps(2)
            .seed(3)
            .with(Fields.INIT, PictureSource.of(small))
            .with(Fields.STRENGTH, 1.0);
    try (Eddy eddy = Eddy.model(model(true)).device("reference").open()) {
      Pictures large = eddy.generate(larger);
      assertThat(large.first().width()).isEqualTo(24);
      assertThat(large.parameters().getFirst().format()).contains("Size: 24x24");
      assertThat(eddy.estimate(larger).stages())
          .extracting(s -> s.name())
          .containsExactly("denoising", "decoding the picture");
    }
  }

  @Test
  void aSecondPromptIsRefused() throws IOException {
    try (Eddy eddy = Eddy.model(model(false)).device("reference").open()) {
      assertThatThrownBy(() -> eddy.generate(Settings.NONE.with(Fields.NEGATIVE_2, "b")))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "negative-2 is for SDXL, but this model is told no text; leave that option out.");
    }
  }

  @Test
  void aPromptIsSaidToHaveNoEffect() throws IOException {
    List<String> warnings = new ArrayList<>();
    try (Eddy eddy = Eddy.model(model(false)).device("reference").open()) {
      eddy.generate(
          Settings.of("a prompt").size(8, 8).steps(1).seed(3),
          progress -> {
            if (progress instanceof Progress.Warning w) {
              warnings.add(w.message().toString());
            }
          });
    }
    assertThat(warnings).contains("The prompt has no effect, for this model is told no text.");
  }
}
