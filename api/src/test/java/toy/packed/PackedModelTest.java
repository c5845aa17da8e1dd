package toy.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A family of another kind goes through the same pipeline, from a package of its own. */
class PackedModelTest {
  private static final Backend BACKEND =
      Backends.open("reference", BackendOptions.DEFAULT, line -> {});

  private final DiffusionPipeline pipeline = new DiffusionPipeline(PackedModel.random(), BACKEND);

  @AfterAll
  static void close() {
    BACKEND.close();
  }

  private static GenerationRequestBuilder request(String prompt) {
    return GenerationRequest.builder(prompt, 8, 4).steps(3).seed(1);
  }

  private DiffusionPipeline.Result run(GenerationRequestBuilder request) {
    return pipeline.generate(
        request.build(),
        Schedulers.fromConfig(new Config("toy", Map.of("_class_name", "DDIMScheduler"))),
        new ProgressListener() {});
  }

  @Test
  void makesPicturesThatDependOnTheText() {
    DiffusionPipeline.Result result = run(request("abc"));
    assertThat(result.latentsShape()).isEqualTo(Shape.of(1, 8, 12));
    assertThat(result.pictures()).hasSize(1);
    assertThat(result.pictures().getFirst().width()).isEqualTo(8);
    assertThat(result.pictures().getFirst().height()).isEqualTo(4);
    assertThat(run(request("abc")).latents()).isEqualTo(result.latents());
    assertThat(run(request("xyz")).latents()).isNotEqualTo(result.latents());
    assertThat(run(request("abc").guidanceScale(1)).latents()).isNotEqualTo(result.latents());
  }

  @Test
  void beginsWithAPicture() {
    float[] grey = new float[3 * 8 * 4];
    StartPicture start = StartPicture.of(HostTensor.of(Shape.of(1, 3, 4, 8), grey), 0.5);
    assertThat(run(request("abc").start(start)).latents())
        .isNotEqualTo(run(request("abc")).latents());
  }

  @Test
  void itsStagesAreEstimated() {
    assertThat(pipeline.estimateMemory(request("abc").build()).stages())
        .extracting(s -> s.name())
        .containsExactly("denoising", "decoding the picture");
  }

  @Test
  void refusesWhatItsSamplesHaveNoPlaceFor() {
    assertThatThrownBy(() -> run(request("abc").hires(HiresFix.by(2))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("aren't laid out as a picture");
  }
}
