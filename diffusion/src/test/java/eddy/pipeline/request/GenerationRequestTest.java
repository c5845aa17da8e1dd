package eddy.pipeline.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each bad value is told in one sentence. */
final class GenerationRequestTest {
  private static GenerationRequestBuilder request() {
    return GenerationRequest.builder("a cat", 64, 64);
  }

  private static HostTensor.Floats picture(int n, int channels, int height, int width) {
    return HostTensor.of(
        Shape.of(n, channels, height, width), new float[n * channels * height * width]);
  }

  private static void refused(Runnable what, String message) {
    assertThatThrownBy(what::run)
        .isInstanceOf(InputException.class)
        .hasMessage(message)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void numbersOutOfRange() {
    refused(() -> request().steps(0).build(), "Expected at least 1 step, but got 0.");
    refused(() -> request().eta(1.5).build(), "Expected an eta from 0 to 1, but got 1.5.");
    refused(
        () -> request().guidanceScale(Double.NaN).build(),
        "Expected a finite guidance scale, but got NaN.");
    refused(
        () -> request().denoisingEnd(0.0).build(),
        "Expected an end of denoising above 0 and up to 1, but got 0.0.");
    refused(() -> new DeepCache(0, 0), "Expected a cache interval of at least 1, but got 0.");
    refused(
        () -> StartPicture.of(picture(1, 3, 64, 64), 1.1),
        "Expected a strength from 0 to 1, but got 1.1.");
    refused(() -> HiresFix.by(0), "Expected an enlargement above 0 and up to 16, but got 0.0.");
  }

  @Test
  void picturesThatDontFit() {
    StartPicture small = StartPicture.of(picture(1, 3, 32, 64), 0.5);
    refused(
        () -> request().start(small).build(),
        "Expected a start picture of the size 64x64, but got 64x32.");
    StartPicture start = StartPicture.of(picture(1, 3, 64, 64), 0.5);
    refused(
        () -> request().start(start).mask(Mask.of(picture(1, 1, 64, 32))).build(),
        "Expected a mask of the start picture's size, 64x64, but got 32x64.");
    refused(
        () -> request().mask(Mask.of(picture(1, 1, 64, 64))).build(),
        "Expected a start picture for the mask, but got none.");
    StartPicture three = StartPicture.of(picture(3, 3, 64, 64), 0.5);
    refused(
        () -> request().imagesPerPrompt(2).start(three).build(),
        "Expected 1 or 2 start pictures for 2 prompts, but got 3.");
  }

  @Test
  void promptsWithoutTheirNegatives() {
    refused(
        () -> request().negativePrompts(List.of("a", "b")).build(),
        "Expected one negative prompt for each of 1 prompts, but got 2.");
    refused(
        () -> request().negativePrompts2(List.of("a")).build(),
        "Expected a negative prompt beside the second one, but got the second one alone.");
  }

  @Test
  void promptsAreRepeatedEachByItself() {
    GenerationRequest request =
        request().prompts(List.of("a", "b")).negativePrompt("no").imagesPerPrompt(2).build();
    assertThat(request.texts().prompts()).containsExactly("a", "a", "b", "b");
    assertThat(request.texts().negativePrompts()).containsExactly("no", "no", "no", "no");
    assertThat(request.batch()).isEqualTo(4);
  }
}
