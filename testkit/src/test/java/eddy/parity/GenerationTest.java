package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.picture.Picture;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.DiffusionPipeline.Result;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.random.NoiseGenerator;
import eddy.random.TorchCpuGenerator;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any model, where the reference implementation has nothing to compare with. */
final class GenerationTest {
  private static final String NAME =
      ReferenceData.models().stream().filter(m -> !m.endsWith("fp16")).findFirst().orElseThrow();
  private static final int STEPS = 6;

  private static Backend backend;
  private static LoadedModel model;
  private static int side;

  @BeforeAll
  static void open() {
    backend = Backends.open("cpu", BackendOptions.DEFAULT, line -> {});
    model = LoadedModel.open(ReferenceData.model(NAME));
    side = 8 * model.model(StableDiffusion.class).vae().config().factor();
  }

  @AfterAll
  static void close() {
    model.close();
    backend.close();
  }

  private static GenerationRequestBuilder request() {
    return GenerationRequest.builder("a red fox", side, side).steps(STEPS).seed(7);
  }

  private static Result run(GenerationRequestBuilder request, String sampler) {
    return run(request, sampler, null, new ProgressListener() {});
  }

  private static Result run(
      GenerationRequestBuilder request,
      String sampler,
      @Nullable NoiseGenerator noise,
      ProgressListener listener) {
    Scheduler scheduler = Schedulers.byName(sampler, model.schedulerConfig());
    DiffusionPipeline pipeline = new DiffusionPipeline(model.model(StableDiffusion.class), backend);
    GenerationRequest built = request.build();
    return noise == null
        ? pipeline.generate(built, scheduler, listener)
        : pipeline.generate(built, scheduler, noise, listener);
  }

  private static List<float[]> steps(GenerationRequestBuilder request, String sampler) {
    List<float[]> steps = new ArrayList<>();
    run(
        request,
        sampler,
        null,
        new ProgressListener() {
          @Override
          public void step(
              int done,
              int total,
              float[] latents,
              float @Nullable [] predOriginalSample,
              Shape shape) {
            assertThat(predOriginalSample).hasSameSizeAs(latents);
            assertThat(latents).hasSize((int) shape.count());
            steps.add(latents);
          }
        });
    return steps;
  }

  private static HostTensor.Floats picture(int channels, int height, int width) {
    float[] values = new float[channels * height * width];
    for (int i = 0; i < values.length; i++) {
      values[i] = 0.5f + 0.5f * (float) Math.sin(0.37 * i + 0.01 * (i % width));
    }
    return HostTensor.of(Shape.of(1, channels, height, width), values);
  }

  private static HostTensor.Floats flat(float value, int height, int width) {
    float[] values = new float[height * width];
    Arrays.fill(values, value);
    return HostTensor.of(Shape.of(1, 1, height, width), values);
  }

  private static ControlNetModel controlNet() {
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
    return new ControlNetModel(
        Weights.of(new RandomWeights("control", DType.F32)),
        ControlNetConfig.of(new Config("controlnet", config)));
  }

  @Test
  void controlOfWeightZeroIsNone() {
    Control control = new Control(controlNet(), picture(3, side, side), 0, 0, 1);
    float[] with = run(request().controls(List.of(control)), "Euler").latents();
    assertThat(with).isEqualTo(run(request(), "Euler").latents());
  }

  @Test
  void controlsSpeakOnlyBetweenTheirStartAndEnd() {
    ControlNetModel net = controlNet();
    List<float[]> plain = steps(request(), "Euler");
    Control late = new Control(net, picture(3, side, side), 1, 0.5, 1);
    List<float[]> lateSteps = steps(request().controls(List.of(late)), "Euler");
    for (int i = 0; i < STEPS; i++) {
      if (i < STEPS / 2) {
        assertThat(lateSteps.get(i)).as("step " + i).isEqualTo(plain.get(i));
      } else {
        assertThat(lateSteps.get(i)).as("step " + i).isNotEqualTo(plain.get(i));
      }
    }
    List<float[]> always =
        steps(request().controls(List.of(Control.of(net, late.picture()))), "Euler");
    Control early = new Control(net, picture(3, side, side), 1, 0, 0.5);
    List<float[]> earlySteps = steps(request().controls(List.of(early)), "Euler");
    assertThat(earlySteps.get(STEPS / 2 - 1)).isEqualTo(always.get(STEPS / 2 - 1));
    assertThat(earlySteps.getLast()).isNotEqualTo(always.getLast());
  }

  @Test
  void twoControlsOfHalfTheWeightAreOne() {
    ControlNetModel net = controlNet();
    HostTensor.Floats picture = picture(3, side, side);
    Control half = new Control(net, picture, 0.5, 0, 1);
    float[] two = run(request().controls(List.of(half, half)), "Euler").latents();
    float[] one = run(request().controls(List.of(Control.of(net, picture))), "Euler").latents();
    ReferenceData.assertClose("latents", two, one, 2e-3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Euler", "Heun"})
  void cacheOfIntervalOneIsNone(String sampler) {
    float[] cached = run(request().cache(new DeepCache(1, 0)), sampler).latents();
    assertThat(cached).isEqualTo(run(request(), sampler).latents());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Euler", "Heun"})
  void cachedStepsDifferALittle(String sampler) {
    List<float[]> plain = steps(request(), sampler);
    List<float[]> cached = steps(request().cache(new DeepCache(3, 0)), sampler);
    assertThat(cached).hasSameSizeAs(plain);
    ReferenceData.assertClose("the whole step", cached.getFirst(), plain.getFirst(), 1e-4);
    assertThat(cached.getLast()).isNotEqualTo(plain.getLast());
    double difference = rms(cached.getLast(), plain.getLast());
    double size = rms(plain.getLast(), new float[plain.getLast().length]);
    assertThat(difference / size).isLessThan(0.5);
  }

  private static double rms(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum / a.length);
  }

  @Test
  void cacheAndControlsGoTogether() {
    Control late = new Control(controlNet(), picture(3, side, side), 1, 0.5, 1);
    List<float[]> both =
        steps(request().cache(new DeepCache(2, 1)).controls(List.of(late)), "Euler");
    List<float[]> cached = steps(request().cache(new DeepCache(2, 1)), "Euler");
    assertThat(both.get(STEPS / 2 - 1)).isEqualTo(cached.get(STEPS / 2 - 1));
    assertThat(both.getLast()).isNotEqualTo(cached.getLast());
  }

  @ParameterizedTest
  @EnumSource(HiresFix.Upscaler.class)
  void theSecondPassIsLarger(HiresFix.Upscaler upscaler) {
    HiresFix hires = HiresFix.by(1.5).withUpscaler(upscaler).withSteps(4).withStrength(0.5);
    Result result = run(request().hires(hires), "Euler a");
    int larger = side / 2 * 3;
    assertThat(result.latentsShape()).isEqualTo(Shape.of(1, 4, 12, 12));
    assertThat(result.pictures().getFirst().width()).isEqualTo(larger);
    assertThat(result.pictures().getFirst().height()).isEqualTo(larger);
  }

  /** Without noise to be added again there is next to nothing to change. */
  @Test
  void theSecondPassBeginsWithTheFirstOnesPicture() {
    HiresFix same =
        HiresFix.to(side, side)
            .withUpscaler(HiresFix.Upscaler.LATENT_BILINEAR)
            .withSteps(100)
            .withStrength(0.01);
    float[] first = run(request(), "DDIM").latents();
    float[] second = run(request().hires(same), "DDIM").latents();
    assertThat(rms(first, second)).isLessThan(0.1 * rms(first, new float[first.length]));
  }

  @Test
  void eachPictureOfABatchCanBeMadeAlone() {
    StartPicture start = StartPicture.of(picture(3, side, side), 0.7);
    Result batch = run(request().start(start).imagesPerPrompt(3), "Euler a");
    int each = batch.latents().length / 3;
    for (int i = 0; i < 3; i++) {
      float[] alone = run(request().start(start).seed(7 + i), "Euler a").latents();
      float[] together = Arrays.copyOfRange(batch.latents(), i * each, (i + 1) * each);
      ReferenceData.assertClose("picture " + i, together, alone, 2e-3);
    }
  }

  @Test
  void anEmptyMaskKeepsThePicture() {
    StartPicture start = StartPicture.of(picture(3, side, side), 1);
    Mask none = new Mask(flat(0, side, side), null, false);
    TorchCpuGenerator generator = new TorchCpuGenerator(3);
    float[] kept =
        run(request().start(start).mask(none), "DDIM", generator, new ProgressListener() {})
            .latents();
    float[] other =
        run(
                request().start(start).seed(99).mask(none),
                "Euler",
                new TorchCpuGenerator(3),
                new ProgressListener() {})
            .latents();
    assertThat(kept).isEqualTo(other);
  }

  @Test
  void aFullMaskMakesAllAnew() {
    StartPicture start = StartPicture.of(picture(3, side, side), 1);
    int count = 4 * 8 * 8;
    TorchCpuGenerator generator = new TorchCpuGenerator(3);
    float[] posterior = generator.randn(count);
    float[] initial = generator.randn(count);
    List<float[]> draws = new ArrayList<>(List.of(posterior, initial, posterior));
    float[] painted =
        run(
                request().start(start).mask(Mask.of(flat(1, side, side))),
                "DDIM",
                n -> draws.removeFirst(),
                new ProgressListener() {})
            .latents();
    assertThat(draws).isEmpty();
    assertThat(painted).isEqualTo(run(request().latents(initial), "DDIM").latents());
  }

  @Test
  void onlyTheMasksSurroundingsAreEnlargedAndPaintedAndPutBack() {
    int height = side + 24;
    int width = 2 * side + 8;
    HostTensor.Floats original = picture(3, height, width);
    float[] values = new float[height * width];
    for (int y = 20; y < 40; y++) {
      Arrays.fill(values, y * width + 30, y * width + 55, 1);
    }
    HostTensor.Floats mask = HostTensor.of(Shape.of(1, 1, height, width), values);
    StartPicture start = StartPicture.of(original, 0.8);
    Picture made =
        run(request().start(start).mask(new Mask(mask, 6, false)), "Euler").pictures().getFirst();
    Picture before = Picture.ofUnit(original.values(), width, height);
    assertThat(made.width()).isEqualTo(width);
    assertThat(made.height()).isEqualTo(height);
    int changed = 0;
    for (int i = 0; i < height * width; i++) {
      for (int c = 0; c < 3; c++) {
        boolean same = made.rgb()[3 * i + c] == before.rgb()[3 * i + c];
        if (values[i] == 0) {
          assertThat(same).as("pixel " + i % width + ", " + i / width).isTrue();
        } else if (!same) {
          changed++;
        }
      }
    }
    assertThat(changed).isGreaterThan(20 * 25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Euler", "DDIM", "Heun"})
  void aRunHandedOverEqualsOneUninterrupted(String sampler) {
    float[] whole = run(request().steps(10), sampler).latents();
    Result base = run(request().steps(10).denoisingEnd(0.6).decode(false), sampler);
    assertThat(base.pictures()).isEmpty();
    assertThat(base.latents()).isNotEqualTo(whole);
    HostTensor.Floats handed = HostTensor.of(base.latentsShape(), base.latents());
    float[] rest =
        run(
                request().steps(10).denoisingStart(0.6).start(StartPicture.ofLatents(handed, 1)),
                sampler)
            .latents();
    assertThat(rest).isEqualTo(whole);
  }

  @Test
  void aStrengthThatLeavesNoStepIsRefused() {
    StartPicture start = StartPicture.of(picture(3, side, side), 0.1);
    assertThatThrownBy(() -> run(request().start(start), "Euler"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "A strength of 0.1 leaves none of the 6 steps to run; give a strength of at least 0.17,"
                + " or more steps.");
  }

  @Test
  void whatTheModelCantDoIsRefused() {
    assertThatThrownBy(() -> run(request().prompts2(List.of("another")), "Euler"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("this model has one text encoder");
    assertThatThrownBy(() -> run(request().cache(new DeepCache(2, 1000)), "Euler"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("but got 1000");
    assertThatThrownBy(() -> run(request().hires(HiresFix.to(100, 100)), "Euler"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("multiple of");
  }
}
