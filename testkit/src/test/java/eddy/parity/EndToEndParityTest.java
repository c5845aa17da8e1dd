package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.picture.Picture;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.PipelineInternals;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole runs against the reference implementation, step by step. */
final class EndToEndParityTest {
  /** Of latents, whose standard deviation is above 1 here. */
  private static final double LATENTS = 2e-3;

  private static final double ENCODED = 1e-4;

  @TestFactory
  Stream<DynamicTest> pictures() {
    List<EndToEndCase> cases = EndToEndCase.all();
    assertThat(cases).isNotEmpty();
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(EndToEndCase c) throws IOException {
    for (Backend backend : ReferenceData.backends()) {
      try (backend;
          SafetensorsFile goldens = ReferenceData.goldens("e2e.safetensors");
          LoadedModel model = LoadedModel.open(ReferenceData.model(c.model()))) {
        if (c.isInpaint()) {
          checkMask(c, backend, goldens, model);
        }
        run(c, backend, goldens, model);
      }
    }
  }

  private static void run(
      EndToEndCase c, Backend backend, SafetensorsFile goldens, LoadedModel model)
      throws IOException {
    List<float[]> steps = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void step(int done, int total, float[] latents) {
            steps.add(latents);
          }
        };
    DiffusionPipeline.Result result =
        new DiffusionPipeline(model.model(StableDiffusion.class), backend)
            .generate(c.request(goldens, model), c.scheduler(), c.noise(goldens), listener);

    String where = backend.device().id() + " " + c.name();
    float[] expectedSteps = goldens.floats(c.name() + "/step_latents");
    int count = ReferenceData.shape(goldens, c.name() + "/step_latents").dim(0);
    int each = expectedSteps.length / count;
    assertThat(steps).as(where + ": steps").hasSize(count);
    for (int i = 0; i < count; i++) {
      float[] expected = Arrays.copyOfRange(expectedSteps, i * each, (i + 1) * each);
      ReferenceData.assertClose(where + " step " + i, steps.get(i), expected, LATENTS);
    }
    float[] finalLatents = goldens.floats(c.name() + "/final_latents");
    ReferenceData.assertClose(where + " latents", result.latents(), finalLatents, LATENTS);
    assertThat(result.pictures()).as(where + ": pictures").isNotEmpty();
    for (int i = 0; i < result.pictures().size(); i++) {
      String png = result.pictures().size() == 1 ? c.name() + ".png" : c.name() + "_" + i + ".png";
      assertPicture(where, result.pictures().get(i), ReferenceData.golden("images/" + png));
    }
  }

  /** What the reference concatenates to the latents, or would. */
  private static void checkMask(
      EndToEndCase c, Backend backend, SafetensorsFile goldens, LoadedModel model) {
    String maskKey = c.name() + "/mask_latent_cfg";
    String latentsKey = c.name() + "/masked_image_latents_cfg";
    if (!goldens.keys().contains(maskKey)) {
      return;
    }
    HostTensor channels =
        PipelineInternals.maskChannels(
            model.model(StableDiffusion.class),
            backend,
            c.request(goldens, model),
            c.scheduler(),
            c.noise(goldens));
    Shape latents = ReferenceData.shape(goldens, latentsKey); // [2·batch, L, h, w]
    float[] mask = goldens.floats(maskKey);
    float[] masked = goldens.floats(latentsKey);
    int n = latents.dim(0);
    float[] expected = new float[mask.length + masked.length];
    for (int i = 0; i < n; i++) {
      int m = mask.length / n;
      int l = masked.length / n;
      System.arraycopy(mask, i * m, expected, i * (m + l), m);
      System.arraycopy(masked, i * l, expected, i * (m + l) + m, l);
    }
    String where = backend.device().id() + " " + c.name() + ": mask and masked picture";
    ReferenceData.assertClose(where, channels.floats(), expected, ENCODED);
  }

  @TestFactory
  Stream<DynamicTest> encodedPromptsOfXl() {
    try (SafetensorsFile goldens = ReferenceData.goldens("e2e.safetensors")) {
      List<String> cases =
          goldens.keys().stream()
              .filter(k -> k.startsWith("sdxl_encode_") && k.endsWith("/prompt_embeds"))
              .map(k -> k.substring(0, k.indexOf('/')))
              .toList();
      assertThat(cases).isNotEmpty();
      return cases.stream().map(c -> DynamicTest.dynamicTest(c, () -> checkEncoded(c)));
    }
  }

  /** The prompts are those of the runs with a negative prompt, and without one. */
  private static void checkEncoded(String name) {
    EndToEndCase plain = withNegative(false);
    EndToEndCase negative = withNegative(true);
    for (Backend backend : ReferenceData.backends()) {
      try (backend;
          SafetensorsFile goldens = ReferenceData.goldens("e2e.safetensors");
          LoadedModel model = LoadedModel.open(ReferenceData.model(plain.model()))) {
        List<String> prompts = plain.request(goldens, model).texts().prompts();
        List<String> negatives =
            switch (name) {
              case "sdxl_encode_none" -> null;
              case "sdxl_encode_empty" -> List.of("");
              case "sdxl_encode_neg" -> negative.request(goldens, model).texts().negativePrompts();
              default -> throw new AssertionError("unknown encoding " + name);
            };
        GenerationRequest request =
            GenerationRequest.builder(prompts.getFirst(), 64, 64)
                .negativePrompts(negatives)
                .build();
        Scheduler scheduler = plain.scheduler();
        TextConditioning encoded =
            TextConditioning.of(
                PipelineInternals.encodedPrompts(
                    model.model(StableDiffusion.class), backend, request, scheduler));
        String where = backend.device().id() + " " + name;
        float[] pooled = Objects.requireNonNull(encoded.pooled()).floats();
        assertHalf(where, goldens, name + "/negative_prompt_embeds", encoded.embeds().floats(), 0);
        assertHalf(where, goldens, name + "/prompt_embeds", encoded.embeds().floats(), 1);
        assertHalf(where, goldens, name + "/negative_pooled", pooled, 0);
        assertHalf(where, goldens, name + "/pooled", pooled, 1);
      }
    }
  }

  private static EndToEndCase withNegative(boolean negative) {
    return EndToEndCase.all().stream()
        .filter(c -> c.isXl() && !c.spec().path("kwargs").hasNonNull("prompt_2"))
        .filter(c -> c.spec().path("kwargs").hasNonNull("negative_prompt") == negative)
        .findFirst()
        .orElseThrow();
  }

  private static void assertHalf(
      String where, SafetensorsFile goldens, String key, float[] both, int half) {
    int each = both.length / 2;
    float[] actual = Arrays.copyOfRange(both, half * each, (half + 1) * each);
    ReferenceData.assertClose(where + " " + key, actual, goldens.floats(key), ENCODED);
  }

  private static void assertPicture(String where, Picture picture, Path expected)
      throws IOException {
    assertThat(Files.exists(expected)).as(expected.toString()).isTrue();
    BufferedImage image = ImageIO.read(expected.toFile());
    assertThat(picture.width()).isEqualTo(image.getWidth());
    assertThat(picture.height()).isEqualTo(image.getHeight());
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        for (int c = 0; c < 3; c++) {
          int got = picture.rgb()[3 * (y * picture.width() + x) + c] & 255;
          int wanted = image.getRGB(x, y) >> (16 - 8 * c) & 255;
          assertThat(Math.abs(got - wanted))
              .as("%s: pixel %d,%d channel %d is %d, not %d", where, x, y, c, got, wanted)
              .isLessThanOrEqualTo(1);
        }
      }
    }
  }
}
