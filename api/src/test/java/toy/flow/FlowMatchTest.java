package toy.flow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.random.TorchCpuGenerator;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sampler for noise that no table of betas makes goes through the pipeline like any other. */
class FlowMatchTest {
  private static final int STEPS = 4;
  private static final int SIDE = 8;
  private static final int COUNT = 3 * SIDE * SIDE;

  /** Each of the toy's steps makes the sample 1 - 2 / STEPS times as large. */
  private static final double STEP = 1 - 2.0 / STEPS;

  private static Backend backend;

  @BeforeAll
  static void open() {
    backend = Backends.open("reference", BackendOptions.DEFAULT, line -> {});
  }

  @AfterAll
  static void close() {
    backend.close();
  }

  private static float[] latents(GenerationRequestBuilder request, ProgressListener listener) {
    return new DiffusionPipeline(new FlowModel(), backend)
        .generate(
            request.steps(STEPS).seed(1).guidanceScale(1).build(),
            new FlowMatchScheduler(),
            listener)
        .latents();
  }

  private static GenerationRequestBuilder request() {
    return GenerationRequest.builder("", SIDE, SIDE);
  }

  private static void close(float[] actual, double factor, float[] of) {
    assertThat(actual)
        .usingComparatorWithPrecision(1e-6f)
        .containsExactly(filled(i -> factor * of[i]));
  }

  private static float[] filled(IntToDoubleFunction value) {
    float[] out = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      out[i] = (float) value.applyAsDouble(i);
    }
    return out;
  }

  @Test
  void aRunBeginsWithNoiseAloneAndFollowsTheVelocityToTheEnd() {
    float[] noise = new TorchCpuGenerator(1).randn(COUNT);
    close(latents(request(), new ProgressListener() {}), Math.pow(STEP, STEPS), noise);
  }

  @Test
  void previewsShowWhereTheVelocityLeads() {
    float[] noise = new TorchCpuGenerator(1).randn(COUNT);
    float @Nullable [][] first = {null};
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void step(
              int done,
              int total,
              float[] latents,
              float @Nullable [] predOriginalSample,
              Shape shape) {
            first[0] = done == 1 ? predOriginalSample : first[0];
          }
        };
    latents(request(), listener);
    close(requireNonNull(first[0]), -1, noise); // sample - 1 * velocity
  }

  @Test
  void aPictureIsMixedWithNoiseByItsOwnFormula() {
    float[] unit = filled(i -> i / (double) COUNT);
    StartPicture start = StartPicture.of(HostTensor.of(Shape.of(1, 3, SIDE, SIDE), unit), 0.5);
    // The codec's own noise is drawn first, though pixels have no variance to use it.
    TorchCpuGenerator generator = new TorchCpuGenerator(1);
    float[] unused = generator.randn(COUNT);
    assertThat(unused).hasSize(COUNT);
    float[] noise = generator.randn(COUNT);
    float[] mixed = filled(i -> 0.5 * (2 * unit[i] - 1) + 0.5 * noise[i]);
    close(latents(request().start(start), new ProgressListener() {}), STEP * STEP, mixed);
  }
}
