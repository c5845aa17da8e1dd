package eddy.springai;

import eddy.Eddy;
import eddy.Pictures;
import eddy.error.InputException;
import eddy.output.Paths;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.text.Quoted;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.ai.image.Image;
import org.springframework.ai.image.ImageGeneration;
import org.springframework.ai.image.ImageMessage;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.ai.image.ImageResponse;
import org.springframework.ai.image.ImageResponseMetadata;
import org.springframework.ai.image.observation.DefaultImageModelObservationConvention;
import org.springframework.ai.image.observation.ImageModelObservationContext;
import org.springframework.ai.image.observation.ImageModelObservationConvention;
import org.springframework.ai.image.observation.ImageModelObservationDocumentation;

/**
 * An {@link ImageModel} of Spring AI whose pictures Eddy makes in this very program, without a
 * server.
 *
 * <pre>{@code
 * try (Eddy eddy = Eddy.open(Path.of("demo-model"))) {
 *   ImageModel model = new SpringEddyImageModel(eddy, "demo-model", EddyImageOptions.of(null));
 *   ImageResponse sun = model.call(new ImagePrompt("the sun over mountains at sunset"));
 * }
 * }</pre>
 *
 * <p>Pictures are PNG files in base64, with their parameters in them; each has an {@link
 * EddyImageMetadata}. The response's metadata has {@code model}, {@code seed} (the first one's),
 * {@code steps}, {@code sampler}, {@code device} and {@code seconds}. Any number of threads may
 * ask; pictures are made one after the other.
 */
public final class SpringEddyImageModel implements ImageModel {
  private static final String BASE64 = "b64_json";
  private static final ImageModelObservationConvention CONVENTION =
      new DefaultImageModelObservationConvention();

  private final Eddy eddy;
  private final String name;
  private final EddyImageOptions defaults;
  private final ObservationRegistry observations;
  private final ImageModelObservationConvention convention;

  /**
   * Of an Eddy, without observations.
   *
   * @param eddy which stays open until whoever opened it closes it
   * @param model its model's file or folder, for the response and for options that name a model
   * @param defaults what counts where a prompt's own options say nothing
   */
  public SpringEddyImageModel(Eddy eddy, String model, EddyImageOptions defaults) {
    this(eddy, model, defaults, ObservationRegistry.NOOP, CONVENTION);
  }

  /**
   * Of an Eddy, observed as other models of Spring AI are.
   *
   * @param eddy which stays open until whoever opened it closes it
   * @param model its model's file or folder, for the response and for options that name a model
   * @param defaults what counts where a prompt's own options say nothing
   * @param observations hears of each call
   * @param convention how it is told
   */
  public SpringEddyImageModel(
      Eddy eddy,
      String model,
      EddyImageOptions defaults,
      ObservationRegistry observations,
      ImageModelObservationConvention convention) {
    this.eddy = eddy;
    this.name = Fields.name(Paths.of("model", model));
    this.defaults = defaults;
    this.observations = observations;
    this.convention = convention;
  }

  /** {@return what counts where a prompt's own options say nothing} */
  public EddyImageOptions getOptions() {
    return defaults;
  }

  /**
   * Makes pictures.
   *
   * @param prompt one message, and options that win over the defaults
   * @return PNGs in base64
   * @throws eddy.error.EddyException if they can't be made
   */
  @Override
  public ImageResponse call(ImagePrompt prompt) {
    EddyImageOptions options = EddyImageOptions.of(prompt.getOptions()).over(defaults);
    Settings settings = options.settings().with(Fields.PROMPT, text(prompt.getInstructions()));
    requireKnown(options);
    ImageModelObservationContext context =
        ImageModelObservationContext.builder()
            .imagePrompt(new ImagePrompt(prompt.getInstructions(), named(options)))
            .provider("eddy")
            .build();
    return Objects.requireNonNull(
        ImageModelObservationDocumentation.IMAGE_MODEL_OPERATION
            .observation(convention, CONVENTION, () -> context, observations)
            .observe(
                () -> {
                  ImageResponse response = response(eddy.generate(settings));
                  context.setResponse(response);
                  return response;
                }));
  }

  private static String text(List<ImageMessage> messages) {
    if (messages.size() != 1) {
      throw new InputException(
          "Expected one message in the prompt, but got "
              + messages.size()
              + "; put what is to be seen into one text.");
    }
    ImageMessage message = messages.getFirst();
    Float weight = message.getWeight();
    if (weight != null && weight != 1) {
      throw new InputException(
          "The prompt's message has the weight "
              + weight
              + ", but there is only one, so leave it out; words have weights in the prompt"
              + " syntax a1111.");
    }
    if (!message.getMedia().isEmpty()) {
      throw new InputException(
          "The prompt's message has media, which Eddy doesn't take; give a picture to begin with as"
              + " the option init.");
    }
    return message.getText();
  }

  private void requireKnown(EddyImageOptions options) {
    String model = options.getModel();
    if (model != null
        && !name.equals(model)
        && !name.equals(Fields.name(Paths.of("model", model)))) {
      throw new InputException(
          "The options name the model "
              + Quoted.of(model)
              + ", but "
              + name
              + " is open; leave the model out, or name that.");
    }
    String format = options.getResponseFormat();
    if (format != null && !format.equals(BASE64)) {
      throw new InputException(
          "Expected the response format "
              + BASE64
              + ", which is all that Eddy gives, but got "
              + Quoted.of(format)
              + "; leave it out.");
    }
    if (options.getStyle() != null) {
      throw new InputException(
          "The options have the style "
              + Quoted.of(options.getStyle())
              + ", but Eddy's models have none; say it in the prompt.");
    }
  }

  /** For observations, which tell the model's name. */
  private EddyImageOptions named(EddyImageOptions options) {
    return EddyImageOptions.builder().model(name).build().over(options);
  }

  private ImageResponse response(Pictures made) {
    List<ImageGeneration> generations = new ArrayList<>();
    for (int i = 0; i < made.pictures().size(); i++) {
      generations.add(
          new ImageGeneration(
              new Image(null, base64(made, i)),
              new EddyImageMetadata(made.seeds().get(i), made.parameters().get(i).format())));
    }
    ImageResponseMetadata metadata = new ImageResponseMetadata();
    metadata.put("model", name);
    metadata.put("seed", made.seeds().getFirst());
    metadata.put("steps", made.steps());
    metadata.put("sampler", made.sampler());
    metadata.put("device", made.device());
    metadata.put("seconds", made.seconds());
    return new ImageResponse(generations, metadata);
  }

  private static String base64(Pictures made, int index) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      made.png(index, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes anything
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
