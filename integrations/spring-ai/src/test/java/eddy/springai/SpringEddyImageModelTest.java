package eddy.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.error.InputException;
import eddy.settings.Fields;
import eddy.settings.Settings;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.ai.image.ImageGeneration;
import org.springframework.ai.image.ImageMessage;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImageOptions;
import org.springframework.ai.image.ImageOptionsBuilder;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.ai.image.ImageResponse;
import org.springframework.ai.image.observation.DefaultImageModelObservationConvention;

class SpringEddyImageModelTest {
  private static final String PROMPT = "a red circle on a blue background";
  private static final EddyImageOptions QUICK =
      EddyImageOptions.builder().width(64).height(64).steps(2).seed(7L).build();

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Eddy eddy;

  @BeforeAll
  static void open() {
    Path root = Path.of(System.getProperty("eddy.root"));
    eddy = Eddy.model(root.resolve("demo-model")).device("cpu").open();
  }

  @AfterAll
  static void close() {
    eddy.close();
  }

  private static ImageModel model() {
    return new SpringEddyImageModel(eddy, "models/demo-model", QUICK);
  }

  private static byte[] png(ImageGeneration one) {
    assertThat(one.getOutput().getUrl()).isNull();
    return Base64.getDecoder().decode(Objects.requireNonNull(one.getOutput().getB64Json()));
  }

  private static byte[] expected(Settings settings) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    eddy.generate(settings.with(Fields.PROMPT, PROMPT)).png(0, png);
    return png.toByteArray();
  }

  @Test
  void makesThePictureThatEddyMakes() throws IOException {
    ImageResponse response = model().call(new ImagePrompt(PROMPT));
    assertThat(response.getResults()).hasSize(1);
    ImageGeneration one = Objects.requireNonNull(response.getResult());
    assertThat(png(one)).isEqualTo(expected(QUICK.settings()));
    EddyImageMetadata made = (EddyImageMetadata) one.getMetadata();
    assertThat(made.seed()).isEqualTo("7");
    assertThat(made.parameters()).contains(PROMPT, "Steps: 2", "Size: 64x64");
    assertThat(response.getMetadata().<String>get("model")).isEqualTo("demo-model");
    assertThat(response.getMetadata().<String>get("seed")).isEqualTo("7");
    assertThat(response.getMetadata().<Integer>get("steps")).isEqualTo(2);
    assertThat(response.getMetadata().<String>get("sampler")).isNotBlank();
    assertThat(response.getMetadata().<String>get("device")).isEqualTo("cpu");
    assertThat(response.getMetadata().<Double>get("seconds")).isPositive();
  }

  @Test
  void optionsOfThePromptWinOverThoseOfTheModel() throws IOException {
    EddyImageOptions options =
        EddyImageOptions.builder()
            .n(2)
            .seed(40L)
            .cfg(3.0)
            .sampler("euler")
            .negative("a face")
            .with(Fields.CFG_RESCALE, 0.5)
            .build();
    ImageResponse response = model().call(new ImagePrompt(PROMPT, options));
    assertThat(response.getResults())
        .extracting(one -> ((EddyImageMetadata) one.getMetadata()).seed())
        .containsExactly("40", "41");
    assertThat(png(response.getResults().getFirst()))
        .isEqualTo(
            expected(
                Settings.NONE
                    .size(64, 64)
                    .steps(2)
                    .seed(40)
                    .cfg(3)
                    .sampler("euler")
                    .negative("a face")
                    .with(Fields.CFG_RESCALE, 0.5)));
  }

  @Test
  void takesPortableOptions() {
    ImageOptions portable =
        ImageOptionsBuilder.builder()
            .n(1)
            .width(72)
            .height(64)
            .model("demo-model")
            .responseFormat("b64_json")
            .build();
    ImageResponse response = model().call(new ImagePrompt(PROMPT, portable));
    EddyImageMetadata made =
        (EddyImageMetadata) Objects.requireNonNull(response.getResult()).getMetadata();
    assertThat(made.parameters()).contains("Size: 72x64", "Steps: 2");
    EddyImageOptions options = EddyImageOptions.of(portable).over(QUICK);
    assertThat(options.getN()).isEqualTo(1);
    assertThat(options.getWidth()).isEqualTo(72);
    assertThat(options.getSteps()).isEqualTo(2);
    assertThat(options.getSeed()).isEqualTo(7);
    assertThat(options.getModel()).isEqualTo("demo-model");
    assertThat(options.getStyle()).isNull();
  }

  private static void refused(ImagePrompt prompt, String sentence) {
    assertThatThrownBy(() -> model().call(prompt))
        .isInstanceOf(InputException.class)
        .hasMessage(sentence);
  }

  private static ImagePrompt with(ImageOptionsBuilder options) {
    return new ImagePrompt(PROMPT, options.build());
  }

  @Test
  void refusesWhatItCannotDoInOneSentence() {
    refused(
        with(ImageOptionsBuilder.builder().model("dall-e-3")),
        "The options name the model \"dall-e-3\", but demo-model is open; leave the model out, or"
            + " name that.");
    refused(
        with(ImageOptionsBuilder.builder().responseFormat("url")),
        "Expected the response format b64_json, which is all that Eddy gives, but got \"url\";"
            + " leave it out.");
    refused(
        with(ImageOptionsBuilder.builder().style("vivid")),
        "The options have the style \"vivid\", but Eddy's models have none; say it in the prompt.");
    refused(with(ImageOptionsBuilder.builder().n(0)), "batch should be from 1 to 1000, but is 0.");
    refused(
        new ImagePrompt(List.of(new ImageMessage("a sun"), new ImageMessage("a moon"))),
        "Expected one message in the prompt, but got 2; put what is to be seen into one text.");
    refused(
        new ImagePrompt(List.of(new ImageMessage("a sun", 0.5f))),
        "The prompt's message has the weight 0.5, but there is only one, so leave it out; words"
            + " have weights in the prompt syntax a1111.");
  }

  @Test
  void isObservedAsOtherModelsAre() {
    ObservationRegistry registry = ObservationRegistry.create();
    List<String> seen = new ArrayList<>();
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<>() {
              @Override
              public void onStop(Observation.Context context) {
                seen.add(context.getName() + ": " + context.getContextualName());
                seen.add(String.valueOf(context.getLowCardinalityKeyValue("gen_ai.system")));
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    new SpringEddyImageModel(
            eddy, "demo-model", QUICK, registry, new DefaultImageModelObservationConvention())
        .call(new ImagePrompt(PROMPT));
    assertThat(seen)
        .containsExactly(
            "gen_ai.client.operation: image demo-model", "keyValue(gen_ai.system=eddy)");
  }
}
