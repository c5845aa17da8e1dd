package toy.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.picture.Picture;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A family without text and VAE makes a picture, and a second stage enlarges it. */
class PixelModelTest {
  private static Backend backend;

  @BeforeAll
  static void open() {
    backend = Backends.open("reference", BackendOptions.DEFAULT, line -> {});
  }

  @AfterAll
  static void close() {
    backend.close();
  }

  private static Scheduler sampler() {
    return Schedulers.fromConfig(new Config("toy", Map.of("_class_name", "DDIMScheduler")));
  }

  private static DiffusionPipeline.Result run(boolean second, GenerationRequest request) {
    return new DiffusionPipeline(new PixelModel(second), backend)
        .generate(request, sampler(), new ProgressListener() {});
  }

  private static HostTensor.Floats values(Picture picture) {
    int pixels = picture.width() * picture.height();
    float[] out = new float[3 * pixels];
    for (int i = 0; i < pixels; i++) {
      for (int c = 0; c < 3; c++) {
        out[c * pixels + i] = (picture.rgb()[3 * i + c] & 0xff) / 255f;
      }
    }
    return HostTensor.of(Shape.of(1, 3, picture.height(), picture.width()), out);
  }

  @Test
  void oneStageHandsItsPictureToALargerOne() {
    GenerationRequest small =
        GenerationRequest.builder("", 8, 8).prompts(List.of("", "")).steps(2).seed(3).build();
    List<Picture> pictures = run(false, small).pictures();
    assertThat(pictures).hasSize(2);
    GenerationRequest large =
        GenerationRequest.builder("", 16, 24)
            .steps(2)
            .seed(3)
            .start(StartPicture.of(resized(pictures.getFirst()), 1))
            .build();
    DiffusionPipeline.Result result = run(true, large);
    assertThat(result.pictures().getFirst().width()).isEqualTo(16);
    assertThat(result.pictures().getFirst().height()).isEqualTo(24);
    GenerationRequest other =
        large.toBuilder().start(StartPicture.of(resized(pictures.getLast()), 1)).build();
    assertThat(run(true, other).latents()).isNotEqualTo(result.latents());
    assertThat(new DiffusionPipeline(new PixelModel(true), backend).estimateMemory(large).stages())
        .extracting(s -> s.name())
        .containsExactly("denoising", "decoding the picture");
  }

  /** A start picture is of the size to be made; this stage is told it in that size. */
  private static HostTensor.Floats resized(Picture picture) {
    return eddy.picture.PictureOps.resize(values(picture), 16, 24, eddy.picture.Resampling.BICUBIC);
  }

  @Test
  void itTakesNoSecondPrompt() {
    GenerationRequest request = GenerationRequest.builder("a", 8, 8).prompts2(List.of("b")).build();
    assertThatThrownBy(() -> run(false, request))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is told no text");
  }
}
