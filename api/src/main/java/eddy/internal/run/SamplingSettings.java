package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.picture.file.LatentsFile;
import eddy.picture.file.PictureFile;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.scheduler.Scheduler;
import eddy.settings.Checks;
import eddy.settings.Fields;
import eddy.settings.PixelSize;
import eddy.settings.SamplerTitle;
import eddy.settings.Seed;
import eddy.settings.Told;
import eddy.tensor.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Size, sampler, guidance and noise of the pictures.
 *
 * @param batch pictures at once
 * @param sampler as the user named it; null for the one of the model's own scheduler_config.json
 * @param samplerTitle how a picture's parameters name it
 * @param schedule its noise levels as the user named them; null for its own
 * @param seed of the first picture, unsigned; the others have the next ones, after 2^64 - 1 comes 0
 * @param eta null for the sampler's own
 * @param latents the initial noise, if it didn't come from the seed
 */
public record SamplingSettings(
    int width,
    int height,
    int batch,
    int steps,
    @Nullable String sampler,
    String samplerTitle,
    @Nullable String schedule,
    double cfg,
    double cfgRescale,
    @Nullable Double eta,
    long seed,
    Rng rng,
    @Nullable LatentsFile latents) {

  /**
   * @throws InputException if the sizes or the noise don't fit the model
   */
  static SamplingSettings of(
      Asked asked,
      OpenModel model,
      SamplerChoice choice,
      Scheduler scheduler,
      @Nullable Start start) {
    Integer width = asked.given(Fields.WIDTH);
    Integer height = asked.given(Fields.HEIGHT);
    Integer batch = asked.given(Fields.BATCH);
    int factor = model.factor();
    LatentsFile noise = noise(asked, model);
    PixelSize before = size(asked, noise, factor);
    PixelSize plain = before == null ? plainSize(start, factor, model.traits().side()) : before;
    int w = width == null ? plain.width() : width;
    int h = height == null ? plain.height() : height;
    if (start != null && width == null && height == null && before == null) {
      noteSize(asked, start, w, h);
    }
    Object own = noise; // its size isn't the PNG's
    Checks.multiple(
        asked.source(width == null ? own : width, Told.SIZE, Fields.WIDTH.setting()), w, factor);
    Checks.multiple(
        asked.source(height == null ? own : height, Told.SIZE, Fields.HEIGHT.setting()), h, factor);
    int n = batch != null ? batch : noise == null ? 1 : noise.shape().dim(0);
    if (noise != null) {
      requireShape(noise, model.samples(n, w, h));
    }
    String name = choice.name();
    Long seed = asked.or(Fields.SEED);
    return new SamplingSettings(
        w,
        h,
        n,
        asked.or(Fields.STEPS, model.defaults().steps()),
        name,
        name == null ? SamplerTitle.of(scheduler) : SamplerTitle.of(name),
        choice.levels(),
        asked.or(Fields.CFG, model.defaults().guidance()),
        asked.or(Fields.CFG_RESCALE, 0.0),
        // One that changes nothing stands among the notes, as all that had no effect.
        scheduler.usesEta() ? asked.or(Fields.ETA) : asked.given(Fields.ETA),
        seed == null ? Seed.random() : seed,
        asked.rng(),
        noise);
  }

  /** Of the noise, if that is from a file, else of the picture; null if neither has one. */
  private static @Nullable PixelSize size(Asked asked, @Nullable LatentsFile noise, int factor) {
    Integer width = asked.given(Fields.WIDTH);
    Integer height = asked.given(Fields.HEIGHT);
    PixelSize decided =
        noise != null
            ? new PixelSize(factor * noise.shape().dim(3), factor * noise.shape().dim(2))
            : width != null && height != null ? new PixelSize(width, height) : null;
    return asked.orRecorded(decided, Told.SIZE);
  }

  /** A picture to begin with has a size already, and so has the model. */
  private static PixelSize plainSize(@Nullable Start start, int factor, int side) {
    if (start == null || start.cropped()) {
      return new PixelSize(side, side);
    }
    PictureFile picture = start.picture();
    return new PixelSize(down(picture.width(), factor), down(picture.height(), factor));
  }

  private static int down(int pixels, int factor) {
    return Math.max(factor, pixels / factor * factor);
  }

  private static void noteSize(Asked asked, Start start, int width, int height) {
    PictureFile picture = start.picture();
    if (!start.cropped() && (picture.width() != width || picture.height() != height)) {
      asked.note(
          picture.name()
              + " has "
              + picture.width()
              + "x"
              + picture.height()
              + " pixels; the nearest size that the model can make is "
              + width
              + "x"
              + height
              + ".");
    }
  }

  private static @Nullable LatentsFile noise(Asked asked, OpenModel model) {
    Path path = asked.given(Fields.LATENTS);
    if (path == null) {
      asked.requireFile(Fields.LATENTS);
      return null;
    }
    LatentsFile file = LatentsFile.read(path, channels(model));
    Integer batch = asked.given(Fields.BATCH);
    // How many there are to be says that it isn't one of them.
    Integer index = asked.orRecorded(batch == null ? null : Integer.valueOf(0), Told.LATENTS_INDEX);
    return index == null || batch != null ? file : file.only(index);
  }

  /**
   * @throws InputException for a model whose samples no such file can hold
   */
  private static int channels(OpenModel model) {
    int side = model.traits().side();
    Shape samples = model.samples(1, side, side);
    if (samples.rank() != 4) {
      throw new InputException(
          Message.of(
              Fields.LATENTS.setting(),
              " is for models whose samples are laid out as a picture, but this model's are ",
              samples,
              "; leave it out."));
    }
    return samples.dim(1);
  }

  private static void requireShape(LatentsFile noise, Shape expected) {
    if (!noise.shape().equals(expected)) {
      throw new InputException(
          Message.in(
              noise.path(),
              ": the tensor \"latents\" should be ",
              expected,
              " for this ",
              Fields.BATCH.setting(),
              ", ",
              Fields.WIDTH.setting(),
              " and ",
              Fields.HEIGHT.setting(),
              ", but is ",
              noise.shape(),
              "; leave those options out to take them from the file."));
    }
  }

  /** One sentence for each setting that was given and changes nothing beside the others. */
  List<Message> withoutEffect(Asked asked, OpenModel model, Prompts prompts, Scheduler scheduler) {
    List<Message> out = new ArrayList<>();
    if (model.texts() == 0 && !prompts.prompt().isEmpty()) {
      out.add(Message.of("The prompt has no effect, for this model is told no text."));
    }
    boolean unguided = cfg <= 1;
    boolean given = asked.given(Fields.NEGATIVE) != null || asked.given(Fields.CFG) != null;
    if (unguided && given && prompts.negative() != null && !prompts.negative().isEmpty()) {
      out.add(
          Message.of(
              "The negative prompt has no effect, for a guidance of 1 or less turns it off."));
    }
    Double rescale = asked.given(Fields.CFG_RESCALE);
    if (unguided && rescale != null && rescale > 0) {
      out.add(
          Message.of(
              Fields.CFG_RESCALE.setting(),
              " has no effect, for a guidance of 1 or less is none to rescale."));
    }
    Double fresh = asked.given(Fields.ETA);
    if (fresh != null && fresh > 0 && !scheduler.usesEta()) {
      out.add(
          Message.of(
              Fields.ETA.setting(),
              " has no effect, for the sampler ",
              samplerTitle,
              " doesn't use it."));
    }
    return out;
  }

  /** Tells the parameters of picture {@code index} about it. */
  void tell(Told told, int index) {
    told.tell(Fields.STEPS, steps);
    told.tell(Fields.SAMPLER, samplerTitle);
    if (schedule != null) {
      told.tell(Fields.SCHEDULE, schedule);
    }
    told.tell(Fields.CFG, cfg);
    told.tell(Fields.SEED, seed + index);
    told.tell(Told.SIZE, new PixelSize(width, height));
    told.tell(Fields.RNG, rng);
    if (eta != null) {
      told.tell(Fields.ETA, eta);
    }
    if (sampler == null) {
      told.tell(Told.SCHEDULER, Told.MODELS_OWN);
    }
    if (cfgRescale > 0) {
      told.tell(Fields.CFG_RESCALE, cfgRescale);
    }
    if (latents != null) {
      told.name(Fields.LATENTS, latents.label(index));
    }
  }
}
