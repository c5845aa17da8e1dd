package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.sd.StableDiffusion;
import eddy.family.sdxl.StableDiffusionXLRefiner;
import eddy.loader.folder.LoadedModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.DiffusionPipeline.Result;
import eddy.pipeline.RefinedPipeline;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.pipeline.text.TextEncoder;
import eddy.random.NoiseGenerator;
import eddy.random.TorchCpuGenerator;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.HostTensor;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refiner with made-up weights that ends what the reference's SDXL began. */
final class RefinedPipelineTest {
  private static final int STEPS = 10;
  private static final double SWITCH = 0.6;
  private static final ProgressListener SILENT = new ProgressListener() {};

  private static Backend backend;
  private static LoadedModel base;
  private static StableDiffusionXLRefiner refiner;
  private static int side;

  @BeforeAll
  static void open() {
    backend = Backends.open("cpu", BackendOptions.DEFAULT, line -> {});
    String xl =
        ReferenceData.allModels().stream()
            .filter(m -> ReferenceData.model(m).resolve("text_encoder_2").toFile().exists())
            .findFirst()
            .orElseThrow();
    base = LoadedModel.open(ReferenceData.model(xl));
    side = 8 * base.model(StableDiffusion.class).vae().config().factor();
    TextEncoder second = base.model(StableDiffusion.class).textEncoders().getLast();
    try (ReferenceData.Network unet = ReferenceData.Network.open(xl, "unet")) {
      int embed = unet.config().intOr("addition_time_embed_dim", 256, 2, 1 << 16);
      Config config =
          unet.config()
              .with("cross_attention_dim", second.model().config().hiddenSize())
              .with(
                  "projection_class_embeddings_input_dim",
                  second.model().config().projectionDim() + 5 * embed);
      refiner =
          new StableDiffusionXLRefiner(
              List.of(second),
              new UNet2DConditionModel(
                  Weights.of(new FormulaWeights()), UNet2DConditionConfig.of(config)),
              base.model(StableDiffusion.class).vae(),
              false);
    }
  }

  @AfterAll
  static void close() {
    base.close();
    backend.close();
  }

  private static GenerationRequestBuilder request() {
    return GenerationRequest.builder("a red fox", side, side).steps(STEPS).seed(7);
  }

  private static Scheduler sampler(String name) {
    return Schedulers.byName(name, base.schedulerConfig());
  }

  private static Result refined(GenerationRequestBuilder request, String sampler) {
    return new RefinedPipeline(
            base.model(StableDiffusion.class), refiner, backend, MemoryLimit.NONE)
        .generate(request.build(), SWITCH, sampler(sampler), sampler(sampler), SILENT);
  }

  /** With two pipelines by hand, and one generator for both, as one does it with diffusers. */
  @ParameterizedTest
  @ValueSource(strings = {"Euler", "Euler a", "DPM++ 2M"})
  void isTheBaseModelsRunAndThenTheRefiners(String sampler) {
    Result got = refined(request().prompts2(List.of("oil painting")), sampler);
    assertThat(got.pictures()).hasSize(1);

    NoiseGenerator noise = new TorchCpuGenerator(7);
    Result begun =
        new DiffusionPipeline(base.model(StableDiffusion.class), backend)
            .generate(
                request()
                    .prompts2(List.of("oil painting"))
                    .denoisingEnd(SWITCH)
                    .decode(false)
                    .build(),
                sampler(sampler),
                noise,
                SILENT);
    HostTensor.Floats handed = HostTensor.of(begun.latentsShape(), begun.latents());
    Result ended =
        new DiffusionPipeline(refiner, backend)
            .generate(
                request().denoisingStart(SWITCH).start(StartPicture.ofLatents(handed, 1)).build(),
                sampler(sampler),
                noise,
                SILENT);
    assertThat(got.latents()).isEqualTo(ended.latents());
    assertThat(got.latents()).isNotEqualTo(begun.latents());
  }

  @Test
  void eachPictureOfABatchCanBeMadeAlone() {
    Result batch = refined(request().imagesPerPrompt(2), "Euler a");
    float[] alone = refined(request().seed(8), "Euler a").latents();
    float[] second = new float[alone.length];
    System.arraycopy(batch.latents(), alone.length, second, 0, alone.length);
    ReferenceData.assertClose("second picture", second, alone, 2e-3);
  }

  @Test
  void theStagesOfBothModelsAreForetold() {
    RefinedPipeline pipeline =
        new RefinedPipeline(base.model(StableDiffusion.class), refiner, backend, MemoryLimit.NONE);
    assertThat(pipeline.estimateMemory(request().build(), SWITCH).stages())
        .extracting(s -> s.name())
        .containsExactly(
            "encoding the prompts",
            "encoding the prompts",
            "denoising",
            "encoding the prompts",
            "denoising",
            "decoding the picture");
  }

  @Test
  void whatItCantDoIsRefusedBeforeAnyWork() {
    List<String> stages = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void stage(String name) {
            stages.add(name);
          }
        };
    RefinedPipeline pipeline =
        new RefinedPipeline(base.model(StableDiffusion.class), refiner, backend, MemoryLimit.NONE);
    assertThatThrownBy(
            () ->
                pipeline.generate(
                    request().hires(HiresFix.by(2)).build(),
                    SWITCH,
                    sampler("Euler"),
                    sampler("Euler"),
                    listener))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a second, larger pass");
    assertThatThrownBy(
            () ->
                pipeline.generate(
                    request().steps(2).build(),
                    0.999,
                    sampler("Euler"),
                    sampler("Euler"),
                    listener))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("No step of this sampler lies between a start of denoising of 0.999");
    assertThatThrownBy(() -> new RefinedPipeline(refiner, refiner, backend, MemoryLimit.NONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("but got one that is a refiner itself");
    assertThat(stages).isEmpty();
  }
}
