package eddy.springai;

import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.image.ImageOptions;

/**
 * What a picture is to be, for a {@link SpringEddyImageModel}. Only what was given is in it; for
 * the rest count the options that the model was made with, then the model's own. It never changes.
 */
public final class EddyImageOptions implements ImageOptions {
  private final @Nullable String model;
  private final @Nullable String responseFormat;
  private final @Nullable String style;
  private final Settings settings;

  private EddyImageOptions(Builder b) {
    model = b.model;
    responseFormat = b.responseFormat;
    style = b.style;
    settings = b.settings;
  }

  /** {@return what collects options} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Any options as Eddy's.
   *
   * @param options Eddy's own, or the portable ones
   * @return the same, if they are Eddy's already; none for null
   */
  public static EddyImageOptions of(@Nullable ImageOptions options) {
    if (options instanceof EddyImageOptions own) {
      return own;
    }
    Builder out = builder();
    return options == null
        ? out.build()
        : out.model(options.getModel())
            .n(options.getN())
            .width(options.getWidth())
            .height(options.getHeight())
            .responseFormat(options.getResponseFormat())
            .style(options.getStyle())
            .build();
  }

  /**
   * The same, but where nothing is given, what others have.
   *
   * @param defaults the others
   * @return options in which these win
   */
  public EddyImageOptions over(EddyImageOptions defaults) {
    return builder()
        .model(model == null ? defaults.model : model)
        .responseFormat(responseFormat == null ? defaults.responseFormat : responseFormat)
        .style(style == null ? defaults.style : style)
        .settings(settings.over(defaults.settings))
        .build();
  }

  /** {@return the name of the model's file or folder; null if it may be any} */
  @Override
  public @Nullable String getModel() {
    return model;
  }

  /** {@return how many pictures, 1 to 1000} */
  @Override
  public @Nullable Integer getN() {
    return settings.get(Fields.BATCH);
  }

  /** {@return pixels, 1 to 16384} */
  @Override
  public @Nullable Integer getWidth() {
    return settings.get(Fields.WIDTH);
  }

  /** {@return pixels, 1 to 16384} */
  @Override
  public @Nullable Integer getHeight() {
    return settings.get(Fields.HEIGHT);
  }

  /** {@return "b64_json", or null, which is the same} */
  @Override
  public @Nullable String getResponseFormat() {
    return responseFormat;
  }

  /** {@return null; portable options that have a style are refused, as Eddy's models know none} */
  @Override
  public @Nullable String getStyle() {
    return style;
  }

  /** {@return steps of denoising, at least 1} */
  public @Nullable Integer getSteps() {
    return settings.get(Fields.STEPS);
  }

  /** {@return the scale of classifier-free guidance, 0 to 1000} */
  public @Nullable Double getCfg() {
    return settings.get(Fields.CFG);
  }

  /** {@return the sampler's name} */
  public @Nullable String getSampler() {
    return settings.get(Fields.SAMPLER);
  }

  /** {@return the name of the noise levels' schedule} */
  public @Nullable String getSchedule() {
    return settings.get(Fields.SCHEDULE);
  }

  /** {@return 64 bits, of the first picture} */
  public @Nullable Long getSeed() {
    return settings.get(Fields.SEED);
  }

  /** {@return what not to show} */
  public @Nullable String getNegative() {
    return settings.get(Fields.NEGATIVE);
  }

  /** {@return all of Eddy's settings that were given} */
  public Settings settings() {
    return settings;
  }

  @Override
  public String toString() {
    return "EddyImageOptions[model="
        + model
        + ", responseFormat="
        + responseFormat
        + ", style="
        + style
        + ", settings="
        + settings.json()
        + "]";
  }

  /** Collects options; null takes one out. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable String responseFormat;
    private @Nullable String style;
    private Settings settings = Settings.NONE;

    private Builder() {}

    /**
     * Which model the picture is meant for. There is one, so any other name is refused.
     *
     * @param name of its file or folder
     * @return this
     */
    public Builder model(@Nullable String name) {
      model = name;
      return this;
    }

    /**
     * How many pictures, made at once with seed, seed + 1 and so on; 1 unless given.
     *
     * @param pictures 1 to 1000
     * @return this
     */
    public Builder n(@Nullable Integer pictures) {
      return with(Fields.BATCH, pictures);
    }

    /**
     * The model's own unless given.
     *
     * @param pixels 1 to 16384, mostly a multiple of 8
     * @return this
     */
    public Builder width(@Nullable Integer pixels) {
      return with(Fields.WIDTH, pixels);
    }

    /**
     * The model's own unless given.
     *
     * @param pixels 1 to 16384, mostly a multiple of 8
     * @return this
     */
    public Builder height(@Nullable Integer pixels) {
      return with(Fields.HEIGHT, pixels);
    }

    /**
     * Pictures come as base64.
     *
     * @param name "b64_json"; any other is refused
     * @return this
     */
    public Builder responseFormat(@Nullable String name) {
      responseFormat = name;
      return this;
    }

    /** Of portable options, to be refused. */
    private Builder style(@Nullable String name) {
      style = name;
      return this;
    }

    /**
     * Steps of denoising; the model's unless given.
     *
     * @param count at least 1
     * @return this
     */
    public Builder steps(@Nullable Integer count) {
      return with(Fields.STEPS, count);
    }

    /**
     * How strongly the prompt guides; the model's unless given.
     *
     * @param scale of classifier-free guidance, 0 to 1000; 1 is off
     * @return this
     */
    public Builder cfg(@Nullable Double scale) {
      return with(Fields.CFG, scale);
    }

    /**
     * The sampler; the model's unless given.
     *
     * @param name any that Eddy's command line takes, such as "ddim" or "DPM++ 2M Karras"
     * @return this
     */
    public Builder sampler(@Nullable String name) {
      return with(Fields.SAMPLER, name);
    }

    /**
     * Which noise levels it goes through; the sampler's own unless given.
     *
     * @param name such as "karras"
     * @return this
     */
    public Builder schedule(@Nullable String name) {
      return with(Fields.SCHEDULE, name);
    }

    /**
     * The same seed makes the same picture; a random one unless given.
     *
     * @param bits 64, told as an unsigned number
     * @return this
     */
    public Builder seed(@Nullable Long bits) {
      return with(Fields.SEED, bits);
    }

    /**
     * What not to show.
     *
     * @param text the negative prompt
     * @return this
     */
    public Builder negative(@Nullable String text) {
      return with(Fields.NEGATIVE, text);
    }

    /**
     * Any other line of Eddy's table of settings.
     *
     * @param <T> the type of its values
     * @param field the line
     * @param value what it is to be
     * @return this
     */
    public <T> Builder with(Field<T> field, @Nullable T value) {
      settings = settings.with(field, value);
      return this;
    }

    /**
     * All of these.
     *
     * @param more which win over what was said before
     * @return this
     */
    public Builder settings(Settings more) {
      settings = more.over(settings);
      return this;
    }

    /** {@return the options} */
    public EddyImageOptions build() {
      return new EddyImageOptions(this);
    }
  }
}
