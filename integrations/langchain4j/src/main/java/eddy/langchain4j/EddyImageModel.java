package eddy.langchain4j;

import dev.langchain4j.data.image.Image;
import dev.langchain4j.model.image.ImageModel;
import dev.langchain4j.model.output.Response;
import eddy.Eddy;
import eddy.Pictures;
import eddy.error.InputException;
import eddy.settings.Fields;
import eddy.settings.PictureSource;
import eddy.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ImageModel} whose pictures Eddy makes in this very program, without a server.
 *
 * <pre>{@code
 * try (EddyImageModel model = EddyImageModel.builder().model(Path.of("demo-model")).build()) {
 *   Image sun = model.generate("the sun over mountains at sunset").content();
 * }
 * }</pre>
 *
 * <p>Pictures are PNG files in base64, with their parameters in them. Any number of threads may
 * ask; pictures are made one after the other. What can't be made is refused with an {@link
 * eddy.error.EddyException} of one sentence.
 *
 * <p>A response's metadata has {@code seeds} (a list of strings, one for each picture), {@code
 * steps}, {@code sampler}, {@code device} and {@code seconds}.
 */
public final class EddyImageModel implements ImageModel, AutoCloseable {
  private static final String PNG = "image/png";

  private final Eddy eddy;
  private final boolean own;
  private final Settings defaults;

  private EddyImageModel(Eddy eddy, boolean own, Settings defaults) {
    this.eddy = eddy;
    this.own = own;
    this.defaults = defaults;
  }

  /** {@return what makes such a model; it wants a model's path, or an Eddy} */
  public static Builder builder() {
    return new Builder();
  }

  /** How a model is opened. */
  public static final class Builder {
    private @Nullable Path model;
    private @Nullable Eddy eddy;
    private Settings opening = Settings.NONE;
    private Settings defaults = Settings.NONE;

    private Builder() {}

    /**
     * Opens an Eddy, which {@link EddyImageModel#close} closes.
     *
     * @param folderOrFile a diffusers folder, or a single-file checkpoint (.safetensors)
     * @return this
     */
    public Builder model(Path folderOrFile) {
      model = folderOrFile;
      return this;
    }

    /**
     * Takes an Eddy that is open already, and stays so.
     *
     * @param open in place of {@link #model}, {@link #device}, {@link #threads} and {@link
     *     #maxMemory}
     * @return this
     */
    public Builder eddy(Eddy open) {
      eddy = open;
      return this;
    }

    /**
     * Which device computes; "auto" unless told.
     *
     * @param name such as "cpu" or "opencl:0:1", as {@link eddy.device.Devices} lists them
     * @return this
     */
    public Builder device(String name) {
      opening = opening.with(Fields.DEVICE_NAME, name);
      return this;
    }

    /**
     * How many threads the device cpu has; one for each core unless told.
     *
     * @param count 1 to 1024
     * @return this
     */
    public Builder threads(int count) {
      opening = opening.with(Fields.THREADS, count);
      return this;
    }

    /**
     * How much memory may be taken; what there is unless told.
     *
     * @param size such as "8G" or "900M"; units are powers of 1024
     * @return this
     */
    public Builder maxMemory(String size) {
      opening = opening.with(Fields.MAX_MEMORY, size);
      return this;
    }

    /**
     * What all pictures have: their size, steps, sampler, LoRAs and so on. The prompt and the
     * number of pictures are those that are asked for.
     *
     * @param settings without any of them, the model's own count
     * @return this
     */
    public Builder defaults(Settings settings) {
      defaults = settings;
      return this;
    }

    /**
     * Opens the model.
     *
     * @return what makes its pictures; close it
     * @throws eddy.error.EddyException saying what is wrong with a file or a setting
     */
    public EddyImageModel build() {
      if (eddy != null) {
        if (model != null || !opening.equals(Settings.NONE)) {
          throw new InputException(
              "An Eddy that is open has its model, device, threads and memory; leave those out, or"
                  + " give no Eddy.");
        }
        return new EddyImageModel(eddy, false, defaults);
      }
      if (model == null) {
        throw new InputException(
            "Expected a model's folder or file, or an Eddy, but neither is given; add"
                + " model(Path.of(\"...\")).");
      }
      Eddy opened = Eddy.model(model).with(defaults).with(opening).open();
      return new EddyImageModel(opened, true, Settings.NONE);
    }
  }

  /**
   * Makes a picture.
   *
   * @param prompt what to show
   * @return a PNG in base64
   * @throws eddy.error.EddyException if it can't be made
   */
  @Override
  public Response<Image> generate(String prompt) {
    return one(Settings.of(prompt));
  }

  /**
   * Makes pictures at once, with seed, seed + 1 and so on.
   *
   * @param prompt what to show
   * @param n how many, 1 to 1000
   * @return PNGs in base64
   * @throws eddy.error.EddyException if they can't be made
   */
  @Override
  public Response<List<Image>> generate(String prompt, int n) {
    Pictures made = make(Settings.of(prompt).batch(n));
    return Response.from(images(made), null, null, metadata(made));
  }

  /**
   * Makes a picture that begins with another. How much that changes says {@link Fields#STRENGTH}
   * among the defaults, 0.75 unless given.
   *
   * @param image in base64, or a file's URL; PNG, JPEG, WebP, GIF or BMP
   * @param prompt what to show
   * @return a PNG in base64, of the image's size unless the defaults have another
   * @throws eddy.error.EddyException if it can't be made, or the image is elsewhere
   */
  @Override
  public Response<Image> edit(Image image, String prompt) {
    return one(begun(image, prompt));
  }

  /**
   * The same for a part of the picture.
   *
   * @param image in base64, or a file's URL
   * @param mask the same: what is white or, if anything is, transparent is painted anew
   * @param prompt what to show
   * @return a PNG in base64
   * @throws eddy.error.EddyException if it can't be made, or an image is elsewhere
   */
  @Override
  public Response<Image> edit(Image image, Image mask, String prompt) {
    return one(
        begun(image, prompt)
            .with(Fields.MASK, PictureSource.of(GivenImage.read(mask, "the mask"))));
  }

  private static Settings begun(Image image, String prompt) {
    return Settings.of(prompt)
        .with(Fields.INIT, PictureSource.of(GivenImage.read(image, "the image")));
  }

  private Response<Image> one(Settings settings) {
    Pictures made = make(settings.batch(1));
    return Response.from(images(made).getFirst(), null, null, metadata(made));
  }

  private Pictures make(Settings settings) {
    return eddy.generate(settings.over(defaults));
  }

  private static List<Image> images(Pictures made) {
    List<Image> images = new ArrayList<>();
    for (int i = 0; i < made.pictures().size(); i++) {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      try {
        made.png(i, png);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory takes anything
      }
      String base64 = Base64.getEncoder().encodeToString(png.toByteArray());
      images.add(Image.builder().base64Data(base64).mimeType(PNG).build());
    }
    return images;
  }

  private static Map<String, Object> metadata(Pictures made) {
    return Map.of(
        "seeds", made.seeds(),
        "steps", made.steps(),
        "sampler", made.sampler(),
        "device", made.device(),
        "seconds", made.seconds());
  }

  /** Closes the Eddy that {@link Builder#model} opened; one that was given stays open. */
  @Override
  public void close() {
    if (own) {
      eddy.close();
    }
  }
}
