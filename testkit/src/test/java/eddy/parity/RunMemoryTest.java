package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.error.CapacityException;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the estimate of a run counts. */
final class RunMemoryTest {
  private static final String NAME =
      ReferenceData.models().stream().filter(m -> !m.endsWith("fp16")).findFirst().orElseThrow();

  private static Backend backend;
  private static LoadedModel model;
  private static int side;

  @BeforeAll
  static void open() {
    // Direct sums need little scratch, so that what stages use grows as their values do.
    backend = Backends.open("cpu", BackendOptions.DEFAULT.withExact(true), line -> {});
    model = LoadedModel.open(ReferenceData.model(NAME));
    side = 16 * model.model(StableDiffusion.class).vae().config().factor();
  }

  @AfterAll
  static void close() {
    model.close();
    backend.close();
  }

  private static GenerationRequestBuilder request() {
    return GenerationRequest.builder("a red fox", side, side);
  }

  private static MemoryEstimate estimate(GenerationRequestBuilder request) {
    return new DiffusionPipeline(model.model(StableDiffusion.class), backend)
        .estimateMemory(request.build());
  }

  private static StageMemory stage(String name, GenerationRequestBuilder request) {
    return estimate(request).stages().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Control control(double weight, double end) {
    Map<String, Object> unet =
        new ObjectMapper()
            .convertValue(
                ReferenceData.json(ReferenceData.model(NAME).resolve("unet/config.json")),
                new TypeReference<>() {});
    Map<String, Object> config = new HashMap<>();
    for (String key :
        List.of(
            "block_out_channels",
            "down_block_types",
            "layers_per_block",
            "cross_attention_dim",
            "attention_head_dim",
            "norm_num_groups",
            "use_linear_projection")) {
      if (unet.get(key) != null) {
        config.put(key, unet.get(key));
      }
    }
    return new Control(
        new ControlNetModel(
            Weights.of(new RandomWeights("control", DType.F32)),
            ControlNetConfig.of(new Config("controlnet", config))),
        HostTensor.of(Shape.of(1, 3, side, side), new float[3 * side * side]),
        weight,
        0,
        end);
  }

  @Test
  void controlNetsThatHaveASay() {
    StageMemory plain = stage("denoising", request());
    StageMemory one = stage("denoising", request().controls(List.of(control(1, 1))));
    StageMemory two =
        stage("denoising", request().controls(List.of(control(1, 1), control(0.5, 1))));
    long weights = one.use().weightBytes() - plain.use().weightBytes();
    assertThat(weights).isGreaterThan(plain.use().weightBytes() / 4);
    assertThat(two.use().weightBytes() - one.use().weightBytes()).isEqualTo(weights);
    assertThat(one.use().valueBytes()).isGreaterThan(plain.use().valueBytes());
    // Its picture, for both prompts.
    assertThat(one.hostBytes() - plain.hostBytes()).isGreaterThanOrEqualTo(2L * 12 * side * side);

    StageMemory silent = stage("denoising", request().controls(List.of(control(0, 1))));
    assertThat(silent).isEqualTo(plain);
    StageMemory ends = stage("denoising", request().controls(List.of(control(1, 0.5))));
    assertThat(ends.use().weightBytes()).isEqualTo(one.use().weightBytes());
    assertThat(ends.use().valueBytes()).isEqualTo(2 * one.use().valueBytes());
  }

  /** In a size whose values are many, so that denoising decides whatever the text encoder takes. */
  @Test
  void int8IsProposedWhereF16IsNotEnough() {
    GenerationRequestBuilder request = request().decode(false);
    StageMemory denoising = stage("denoising", request);
    for (int s = 2 * side; !isLargestWithoutWeights(denoising, request); s *= 2) {
      request = GenerationRequest.builder("a red fox", s, s).decode(false);
      denoising = stage("denoising", request);
    }
    long weights = denoising.use().weightBytes();
    assertThat(refusal(request, denoising.bytes() - weights / 4)).contains("dtype f16 it would");
    assertThat(refusal(request, denoising.bytes() - weights * 6 / 10))
        .contains("dtype int8 it would");
    // In a smaller size it may do, so that the option may be named, but not by itself.
    assertThat(refusal(request, denoising.bytes() - weights * 8 / 10))
        .doesNotContain("dtype int8 it would");
  }

  private static boolean isLargestWithoutWeights(
      StageMemory stage, GenerationRequestBuilder request) {
    long values = stage.bytes() - stage.use().weightBytes();
    return estimate(request).stages().stream()
        .allMatch(s -> s.name().equals(stage.name()) || s.bytes() < values);
  }

  private static String refusal(GenerationRequestBuilder request, long bytes) {
    DiffusionPipeline pipeline =
        new DiffusionPipeline(
            model.model(StableDiffusion.class), backend, new MemoryLimit(bytes, "of this test"));
    CapacityException refused =
        catchThrowableOfType(
            CapacityException.class,
            () ->
                pipeline.generate(
                    request.build(),
                    Schedulers.fromConfig(model.schedulerConfig()),
                    new ProgressListener() {}));
    return String.valueOf(refused.getMessage());
  }

  @Test
  void theSecondPlanOfDeepCache() {
    StageMemory plain = stage("denoising", request());
    assertThat(stage("denoising", request().cache(new DeepCache(1, 0)))).isEqualTo(plain);
    StageMemory outer = stage("denoising", request().cache(new DeepCache(3, 0)));
    StageMemory inner = stage("denoising", request().cache(new DeepCache(3, 2)));
    assertThat(outer.use().weightBytes()).isEqualTo(plain.use().weightBytes());
    assertThat(outer.use().valueBytes()).isGreaterThan(plain.use().valueBytes());
    assertThat(outer.hostBytes()).isGreaterThan(2 * plain.hostBytes());
    assertThat(inner.use().valueBytes()).isGreaterThan(plain.use().valueBytes());
  }

  @Test
  void thePictureAndTheMaskedPicture() {
    HostTensor.Floats picture =
        HostTensor.of(Shape.of(1, 3, side, side), new float[3 * side * side]);
    HostTensor.Floats mask = HostTensor.of(Shape.of(1, 1, side, side), new float[side * side]);
    GenerationRequestBuilder request = request().start(StartPicture.of(picture, 0.5));
    StageMemory whole = stage("encoding the picture", request);
    assertThat(estimate(request).stages()).noneMatch(s -> s.name().contains("masked"));
    StageMemory masked = stage("encoding the masked picture", request.mask(Mask.of(mask)));
    assertThat(masked.use()).isEqualTo(whole.use());
    assertThat(masked.hostBytes() - whole.hostBytes()).isEqualTo(16L * side * side);
  }

  @Test
  void theLargerSecondPass() {
    List<Control> controls = List.of(control(1, 1));
    GenerationRequestBuilder request =
        request().cache(new DeepCache(2, 0)).controls(controls).hires(HiresFix.by(2));
    StageMemory first = stage("denoising", request);
    StageMemory second = stage("denoising the larger picture", request);
    assertThat(second.use().weightBytes()).isEqualTo(first.use().weightBytes());
    assertThat(second.use().valueBytes()).isGreaterThan(3 * first.use().valueBytes());
    assertThat(second.hostBytes()).isGreaterThan(3 * first.hostBytes());
    assertThat(estimate(request).largest().bytes()).isGreaterThanOrEqualTo(second.bytes());
  }
}
