package eddy.springai.autoconfigure;

import eddy.Eddy;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.Closing;
import eddy.output.Paths;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.springai.EddyImageOptions;
import eddy.springai.SpringEddyImageModel;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.util.List;
import org.springframework.ai.image.observation.DefaultImageModelObservationConvention;
import org.springframework.ai.image.observation.ImageModelObservationConvention;
import org.springframework.ai.model.SpringAIModelProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * An {@link Eddy} and its image model, by the properties {@code spring.ai.eddy.*}, where {@code
 * spring.ai.model.image} is "eddy" or nothing.
 */
@AutoConfiguration
@ConditionalOnProperty(
    name = SpringAIModelProperties.IMAGE_MODEL,
    havingValue = "eddy",
    matchIfMissing = true)
@EnableConfigurationProperties({EddyProperties.class, EddyImageProperties.class})
public class EddyImageAutoConfiguration {
  private static final System.Logger LOG = System.getLogger("eddy");

  /** Made by Spring. */
  public EddyImageAutoConfiguration() {}

  /**
   * Opens the model and its device, so that what is wrong with either is known at once. The context
   * closes it.
   *
   * @param properties how
   * @param image the pictures' settings, of which some count when a model is opened: a tokenizer
   * @return what makes the pictures
   * @throws eddy.error.EddyException if it can't be opened
   */
  @Bean
  @ConditionalOnMissingBean
  public Eddy eddy(EddyProperties properties, EddyImageProperties image) {
    if (properties.model() == null) {
      throw new InputException(
          Message.of(
                  Fields.MODEL.setting(),
                  " isn't set; set it to the path of a model, or choose another image model by "
                      + SpringAIModelProperties.IMAGE_MODEL
                      + ".")
              .about(Fields.MODEL.setting()));
    }
    Path model = Paths.of(Fields.MODEL.setting(), properties.model());
    Settings opening =
        Settings.NONE
            .with(Fields.DEVICE_NAME, properties.device())
            .with(Fields.THREADS, properties.threads())
            .with(Fields.MAX_MEMORY, properties.maxMemory());
    Eddy eddy = Eddy.model(model).with(image.toOptions().settings()).with(opening).open();
    try {
      LOG.log(System.Logger.Level.INFO, "Pictures: {0} on {1}", model, eddy.device().id());
      return eddy;
    } catch (RuntimeException | Error e) {
      Closing.after(e, List.of(eddy));
      throw e;
    }
  }

  /**
   * The image model of that Eddy, or of one that the program brings.
   *
   * @param eddy makes the pictures
   * @param properties where its model is
   * @param image the pictures' settings
   * @param observations of the program, if it has some
   * @param convention of the program, if it has one
   * @return the model
   */
  @Bean
  @ConditionalOnMissingBean
  public SpringEddyImageModel eddyImageModel(
      Eddy eddy,
      EddyProperties properties,
      EddyImageProperties image,
      ObjectProvider<ObservationRegistry> observations,
      ObjectProvider<ImageModelObservationConvention> convention) {
    EddyImageOptions defaults = image.toOptions();
    return new SpringEddyImageModel(
        eddy,
        properties.model() == null ? "eddy" : properties.model(),
        defaults,
        observations.getIfUnique(() -> ObservationRegistry.NOOP),
        convention.getIfAvailable(DefaultImageModelObservationConvention::new));
  }
}
