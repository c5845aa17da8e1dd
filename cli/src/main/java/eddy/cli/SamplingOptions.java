package eddy.cli;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.loader.folder.StableDiffusionModel;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.scheduler.Scheduler;
import eddy.scheduler.Schedulers;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large the pictures are and how they come out of noise. */
final class SamplingOptions {
  /** Samplers whose share of fresh noise can be chosen. */
  private static final List<String> HAVE_ETA = List.of("DDIMScheduler", "TCDScheduler");

  @Option(names = "--width", paramLabel = "N", description = "pixels; default the model's")
  private @Nullable Integer width;

  @Option(names = "--height", paramLabel = "N", description = "pixels; default the model's")
  private @Nullable Integer height;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "pictures at once, with seed, seed + 1, ...")
  private @Nullable Integer batch;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "denoising steps; default the model's, or 25")
  private @Nullable Integer steps;

  @Option(
      names = "--cfg",
      paramLabel = "X",
      description = "guidance scale; default the model's, or 7.5 (XL 5); 1 is off")
  private @Nullable Double cfg;

  @Option(
      names = "--cfg-rescale",
      paramLabel = "X",
      description = "0 to 1, against over-exposure; default 0")
  private @Nullable Double cfgRescale;

  @Option(
      names = "--sampler",
      paramLabel = "NAME",
      completionCandidates = Choices.Samplers.class,
      description = "ddim, euler_a, ..., `help` lists all; default the model's")
  private @Nullable String sampler;

  @Option(
      names = "--schedule",
      paramLabel = "NAME",
      completionCandidates = Choices.Schedules.class,
      description = "noise levels: karras, ..., `help` lists all; default the sampler's")
  private @Nullable String schedule;

  @Option(
      names = "--eta",
      paramLabel = "X",
      description = "fresh noise in ddim and tcd, 0 to 1; default the sampler's")
  private @Nullable Double eta;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Seed.Converter.class,
      description = "same seed, same picture; default, or -1, a random one")
  private @Nullable Long seed;

  @Option(
      names = "--rng",
      paramLabel = "cpu|cuda",
      completionCandidates = Choices.Rngs.class,
      description = "noise as PyTorch's on CPU or CUDA; default cpu")
  private @Nullable Rng rng;

  @Option(
      names = "--latents",
      paramLabel = "FILE",
      description = "initial noise: \"latents\" [n,4,h/8,w/8]")
  private @Nullable String latents;

  /** Refuses numbers that no model could take. */
  void check() {
    Fields.STEPS.check(steps);
    Checks.range("--batch", batch, 1, 1000);
    Checks.range("--width", width, 1, 1 << 14);
    Checks.range("--height", height, 1, 1 << 14);
    Fields.CFG.check(cfg);
    Fields.CFG_RESCALE.check(cfgRescale);
    Fields.ETA.check(eta);
  }

  /**
   * The sampler that the user named, else the one of the picture of --from, else null. A schedule
   * that the user named wins over the one in the name there.
   */
  private @Nullable String samplerName(Recorded recorded) {
    boolean modelsOwn = Sampling.MODELS_OWN.equals(recorded.or(null, Sampling.SCHEDULER));
    if (sampler == null && modelsOwn) {
      recorded.decided(Fields.SAMPLER);
      return null;
    }
    String name = recorded.or(sampler, Fields.SAMPLER);
    return name != null && sampler == null && schedule != null ? Schedulers.title(name) : name;
  }

  /**
   * The schedule that the user named; that of --from only along with its sampler. Newer versions of
   * the web UI write "DPM++ 2M" and "Karras" apart, older ones don't.
   */
  private @Nullable String scheduleName(Recorded recorded, @Nullable String name) {
    String levels = recorded.or(schedule, Fields.SCHEDULE);
    if (levels == null || schedule != null) {
      return levels;
    }
    return sampler != null || name == null || name.endsWith(levels) ? null : levels;
  }

  /** That sampler for a model; its own if none was named. */
  Scheduler scheduler(Recorded recorded, Config modelSchedulerConfig) {
    String name = samplerName(recorded);
    String levels = scheduleName(recorded, name);
    try {
      return scheduler(name, levels, modelSchedulerConfig);
    } catch (InputException e) {
      // What the PNG says is to blame if it goes without that.
      if (levels != null && schedule == null) {
        scheduler(name, null, modelSchedulerConfig);
        throw recorded.unusable(Fields.SCHEDULE, e);
      }
      if (name != null && sampler == null) {
        scheduler(null, levels, modelSchedulerConfig);
        throw recorded.unusable(Fields.SAMPLER, e);
      }
      throw e;
    }
  }

  private static Scheduler scheduler(
      @Nullable String name, @Nullable String levels, Config modelSchedulerConfig) {
    if (name == null && levels == null) {
      return Schedulers.fromConfig(modelSchedulerConfig);
    }
    String own = modelSchedulerConfig.stringOr("_class_name", "");
    return Schedulers.byName(name == null ? own : name, levels, modelSchedulerConfig);
  }

  /**
   * @throws InputException if the sizes or the noise don't fit the model
   */
  Sampling resolve(
      Recorded recorded,
      StableDiffusionModel model,
      Scheduler scheduler,
      @Nullable Start start,
      Io io) {
    Defaults defaults = Defaults.of(model);
    LatentsFile noise = noise(recorded, model.unet().config().inChannels());
    int factor = model.vae().config().factor();
    int side = model.unet().config().sampleSize() * factor;
    PixelSize before = size(recorded, noise, factor);
    PixelSize plain = before == null ? plainSize(start, factor, side) : before;
    int w = width == null ? plain.width() : width;
    int h = height == null ? plain.height() : height;
    if (start != null && width == null && height == null && before == null) {
      noteSize(io, start, w, h);
    }
    Object own = noise; // its size isn't the PNG's
    Checks.multiple(
        recorded.source(width == null ? own : width, Fields.SIZE, "--width"), w, factor);
    Checks.multiple(
        recorded.source(height == null ? own : height, Fields.SIZE, "--height"), h, factor);
    int n = batch != null ? batch : noise == null ? 1 : noise.shape().dim(0);
    if (noise != null) {
      requireShape(noise, n, h / factor, w / factor);
    }
    String name = samplerName(recorded);
    return new Sampling(
        w,
        h,
        n,
        recorded.or(steps, Fields.STEPS, defaults.steps()),
        name,
        name == null ? SamplerTitle.of(scheduler) : SamplerTitle.of(name),
        scheduleName(recorded, name),
        recorded.or(cfg, Fields.CFG, defaults.guidance()),
        recorded.or(cfgRescale, Fields.CFG_RESCALE, 0.0),
        // One that changes nothing stands among the notes, as all that had no effect.
        hasEta(scheduler) ? recorded.or(eta, Fields.ETA) : eta,
        seed(recorded),
        recorded.rng(rng),
        noise);
  }

  private long seed(Recorded recorded) {
    Long chosen = recorded.or(seed, Fields.SEED);
    return chosen == null ? Seed.random() : chosen;
  }

  private static boolean hasEta(Scheduler scheduler) {
    return HAVE_ETA.contains(scheduler.className());
  }

  /** One sentence for each option that changes nothing beside the other settings. */
  List<String> withoutEffect(
      Sampling sampling, Prompts prompts, boolean negativeGiven, Scheduler scheduler) {
    List<String> out = new ArrayList<>();
    boolean unguided = sampling.cfg() <= 1;
    boolean given = negativeGiven || cfg != null;
    if (unguided && given && prompts.negative() != null && !prompts.negative().isEmpty()) {
      out.add("The negative prompt has no effect, for a guidance of 1 or less turns it off.");
    }
    if (unguided && cfgRescale != null && cfgRescale > 0) {
      out.add("--cfg-rescale has no effect, for a guidance of 1 or less is none to rescale.");
    }
    if (eta != null && eta > 0 && !hasEta(scheduler)) {
      out.add("--eta has no effect: only the samplers ddim and tcd have it.");
    }
    return out;
  }

  /** Of the noise, if that is from a file, else of --from; null if neither has one. */
  private @Nullable PixelSize size(Recorded recorded, @Nullable LatentsFile noise, int factor) {
    PixelSize decided =
        noise != null
            ? new PixelSize(factor * noise.shape().dim(3), factor * noise.shape().dim(2))
            : width != null && height != null ? new PixelSize(width, height) : null;
    return recorded.or(decided, Fields.SIZE);
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

  private static void noteSize(Io io, Start start, int width, int height) {
    PictureFile picture = start.picture();
    if (!start.cropped() && (picture.width() != width || picture.height() != height)) {
      io.note(
          "note: "
              + picture.name()
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

  private @Nullable LatentsFile noise(Recorded recorded, int channels) {
    if (latents != null) {
      LatentsFile file = LatentsFile.read(Io.path("--latents", latents), channels);
      // How many there are to be says that it isn't one of them.
      Integer index = recorded.or(batch == null ? null : Integer.valueOf(0), Fields.LATENTS_INDEX);
      return index == null || batch != null ? file : file.only(index);
    }
    recorded.requireFile("began from the noise in", Fields.LATENTS_INDEX.key(), "--latents");
    return null;
  }

  private static void requireShape(LatentsFile noise, int n, int h, int w) {
    int channels = noise.shape().dim(1);
    Shape expected = Shape.of(n, channels, h, w);
    if (!noise.shape().equals(expected)) {
      throw new InputException(
          noise.path()
              + ": the tensor \"latents\" should be "
              + expected
              + " for this --batch, --width and --height, but is "
              + noise.shape()
              + "; leave those options out to take them from the file.");
    }
  }
}
