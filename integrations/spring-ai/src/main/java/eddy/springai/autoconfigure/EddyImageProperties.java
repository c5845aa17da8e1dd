package eddy.springai.autoconfigure;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.springai.EddyImageOptions;
import eddy.text.Quoted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What pictures are where a prompt's own options say nothing.
 *
 * @param n How many pictures, 1 to 1000; 1 unless given.
 * @param width Pixels, 1 to 16384; the model's unless given.
 * @param height Pixels, 1 to 16384; the model's unless given.
 * @param steps Steps of denoising, at least 1; the model's unless given.
 * @param cfg Scale of classifier-free guidance, 0 to 1000; the model's unless given, 1 is off.
 * @param sampler Sampler, such as "ddim" or "DPM++ 2M Karras"; the model's unless given.
 * @param schedule Noise levels, such as "karras"; the sampler's unless given.
 * @param seed Whole number from 0 to 18446744073709551615; random unless given.
 * @param negative What not to show.
 * @param settings Any other setting, by the name of its option on Eddy's command line.
 */
@ConfigurationProperties(EddyImageProperties.PREFIX)
public record EddyImageProperties(
    @Nullable Integer n,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Integer steps,
    @Nullable Double cfg,
    @Nullable String sampler,
    @Nullable String schedule,
    @Nullable String seed,
    @Nullable String negative,
    @Nullable Map<String, String> settings) {
  /** Where they stand. */
  static final String PREFIX = EddyProperties.PREFIX + ".image";

  /**
   * The same as options.
   *
   * @return what was given
   * @throws InputException for a setting that there isn't, or a value that it can't have
   */
  EddyImageOptions toOptions() {
    EddyImageOptions.Builder options =
        EddyImageOptions.builder()
            .n(n)
            .width(width)
            .height(height)
            .steps(steps)
            .cfg(cfg)
            .sampler(sampler)
            .schedule(schedule)
            .negative(negative);
    if (seed != null) {
      put(options, Fields.SEED, seed);
    }
    if (settings != null) {
      settings.forEach((key, value) -> put(options, field(key), value));
    }
    EddyImageOptions all = options.build();
    all.settings().check();
    return all;
  }

  private static Field<?> field(String key) {
    Field<?> field = Fields.of(key);
    if (field == null) {
      throw new InputException(
          "There is no setting "
              + Quoted.of(key)
              + " for "
              + PREFIX
              + ".settings; `eddy generate --help` lists all.");
    }
    return field;
  }

  private static <T> void put(EddyImageOptions.Builder options, Field<T> field, String text) {
    try {
      options.settings(Settings.NONE.with(field, field.form().ofText().apply(text)));
    } catch (IllegalArgumentException e) {
      List<String> names = field.form().choices().get();
      throw new InputException(
          Message.of(
                  field.setting(),
                  " should be ",
                  names.isEmpty() ? field.form().inJson() : "one of " + String.join(", ", names),
                  ", but is ",
                  Quoted.of(text),
                  ".")
              .about(field.setting()),
          e);
    }
  }
}
