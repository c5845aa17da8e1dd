package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eddy.backend.Backend;
import eddy.config.Config;
import eddy.loader.SafetensorsFile;
import eddy.loader.StableDiffusionModel;
import eddy.pipeline.GenerationRequest;
import eddy.pipeline.Picture;
import eddy.pipeline.ProgressListener;
import eddy.pipeline.StableDiffusionPipeline;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Schedulers;
import eddy.tensor.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole text-to-picture runs against the reference implementation, step by step. */
final class EndToEndParityTest {
  /** Of latents, whose standard deviation is above 10 here. */
  private static final double LATENTS = 2e-3;

  @TestFactory
  Stream<DynamicTest> textToPicture() {
    JsonNode cases = ReferenceData.json(ReferenceData.golden("e2e.json"));
    List<Map.Entry<String, JsonNode>> ours =
        cases.properties().stream()
            .filter(c -> c.getValue().path("pipeline").asText().equals("StableDiffusionPipeline"))
            .toList();
    assertThat(ours).isNotEmpty();
    return ours.stream()
        .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> check(c.getKey(), c.getValue())));
  }

  private static void check(String name, JsonNode spec) throws IOException {
    // sd15_pndm is a run of tiny-sd15.
    String family = name.substring(0, name.indexOf('_'));
    String model =
        ReferenceData.models().stream().filter(m -> m.endsWith("-" + family)).findFirst().get();
    for (Backend backend : ReferenceData.backends()) {
      try (backend;
          SafetensorsFile goldens = ReferenceData.goldens("e2e.safetensors");
          StableDiffusionModel loaded = StableDiffusionModel.open(ReferenceData.model(model))) {
        run(name, spec, backend, goldens, loaded);
      }
    }
  }

  private static void run(
      String name,
      JsonNode spec,
      Backend backend,
      SafetensorsFile goldens,
      StableDiffusionModel model)
      throws IOException {
    StableDiffusionPipeline pipeline = new StableDiffusionPipeline(model.components(), backend);
    List<float[]> steps = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void step(int done, int total, float[] latents) {
            steps.add(latents);
          }
        };
    StableDiffusionPipeline.Result result =
        pipeline.generate(
            request(spec.path("kwargs"), goldens, model.vae().config().factor()),
            Schedulers.fromConfig(schedulerConfig(spec)),
            storedNoise(name, goldens),
            listener);

    String where = backend.device().id() + " " + name;
    float[] expectedSteps = goldens.floats(name + "/step_latents");
    int count = ReferenceData.shape(goldens, name + "/step_latents").dim(0);
    int each = expectedSteps.length / count;
    assertThat(steps).as(where + ": steps").hasSize(count);
    for (int i = 0; i < count; i++) {
      float[] expected = Arrays.copyOfRange(expectedSteps, i * each, (i + 1) * each);
      ReferenceData.assertClose(where + " step " + i, steps.get(i), expected, LATENTS);
    }
    float[] finalLatents = goldens.floats(name + "/final_latents");
    ReferenceData.assertClose(where + " latents", result.latents(), finalLatents, LATENTS);
    for (int i = 0; i < result.pictures().size(); i++) {
      String png = result.pictures().size() == 1 ? name + ".png" : name + "_" + i + ".png";
      assertPicture(where, result.pictures().get(i), ReferenceData.golden("images/" + png));
    }
  }

  private static GenerationRequest request(JsonNode kwargs, SafetensorsFile goldens, int factor) {
    List<String> prompts = strings(kwargs.path("prompt"));
    List<String> negative =
        kwargs.hasNonNull("negative_prompt")
            ? strings(kwargs.path("negative_prompt"))
            : Collections.nCopies(prompts.size(), "");
    int[] dims = new ObjectMapper().convertValue(kwargs.path("latents"), int[].class);
    String latents =
        goldens.keys().stream()
            .filter(k -> k.startsWith("common/latents"))
            .filter(k -> ReferenceData.shape(goldens, k).equals(Shape.of(dims)))
            .findFirst()
            .get();
    return GenerationRequest.builder(prompts.getFirst(), dims[3] * factor, dims[2] * factor)
        .prompts(prompts)
        .negativePrompts(negative)
        .steps(kwargs.path("num_inference_steps").asInt())
        .guidanceScale(kwargs.path("guidance_scale").asDouble(7.5))
        .guidanceRescale(kwargs.path("guidance_rescale").asDouble(0))
        .clipSkip(kwargs.path("clip_skip").asInt(0))
        .eta(kwargs.path("eta").asDouble(0))
        .latents(goldens.floats(latents))
        .build();
  }

  private static List<String> strings(JsonNode node) {
    List<String> out = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> out.add(n.asText()));
    } else {
      out.add(node.asText());
    }
    return out;
  }

  private static Config schedulerConfig(JsonNode spec) {
    ObjectNode config = spec.path("scheduler_config").deepCopy();
    config.put("_class_name", spec.path("scheduler").asText());
    @SuppressWarnings("unchecked")
    Map<String, Object> values = new ObjectMapper().convertValue(config, Map.class);
    return new Config("e2e.json", values);
  }

  /** The draws that the reference made, in order. */
  private static NoiseGenerator storedNoise(String name, SafetensorsFile goldens) {
    int[] next = {0};
    return count -> goldens.floats(name + "/noise_" + next[0]++);
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
