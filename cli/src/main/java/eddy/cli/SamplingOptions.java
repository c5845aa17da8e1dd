package eddy.cli;

import eddy.InputException;
import eddy.config.Config;
import eddy.loader.StableDiffusionModel;
import eddy.pipeline.GenerationRequest.Rng;
import eddy.scheduler.Scheduler;
import eddy.scheduler.Schedulers;
import eddy.tensor.Shape;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large the pictures are and how they come out of noise. */
final class SamplingOptions {
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
      description = "same seed, same picture; default a random one")
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
    Checks.range("--steps", steps, 1, Integer.MAX_VALUE);
    Checks.range("--batch", batch, 1, 1000);
    Checks.range("--width", width, 1, 1 << 14);
    Checks.range("--height", height, 1, 1 << 14);
    Checks.range("--cfg", cfg, 0, 1000);
    Checks.range("--cfg-rescale", cfgRescale, 0, 1);
    Checks.range("--eta", eta, 0, 1);
    if (seed != null && (seed < 0 || seed > Long.MAX_VALUE - 1000)) {
      throw new InputException(
          "--seed should be 0 to 2^63 - 1001, but is " + seed + "; leave it out for a random one.");
    }
  }

  /** The sampler that the user named, else the one of the picture of --from, else null. */
  @Nullable String samplerName(Recorded recorded) {
    return sampler == null ? recorded.sampler() : sampler;
  }

  /** The schedule that the user named; that of --from only along with its sampler. */
  private @Nullable String scheduleName(Recorded recorded) {
    return schedule == null && sampler == null ? recorded.schedule() : schedule;
  }

  /** That sampler for a model; its own if none was named. */
  Scheduler scheduler(Recorded recorded, Config modelSchedulerConfig) {
    String name = samplerName(recorded);
    String levels = scheduleName(recorded);
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
    int w = Recorded.first(width, null, plainWidth(recorded, noise, start, factor, side));
    int h = Recorded.first(height, null, plainHeight(recorded, noise, start, factor, side));
    if (start != null && width == null && height == null && recorded.width() == null) {
      noteSize(io, start, w, h);
    }
    Checks.multiple("--width", w, factor);
    Checks.multiple("--height", h, factor);
    int n = Recorded.first(batch, null, noise == null ? 1 : noise.shape().dim(0));
    if (noise != null) {
      requireShape(noise, n, h / factor, w / factor);
    }
    String name = samplerName(recorded);
    return new Sampling(
        w,
        h,
        n,
        Recorded.first(steps, recorded.steps(), defaults.steps()),
        name,
        name == null ? SamplerTitle.of(scheduler) : SamplerTitle.of(name),
        scheduleName(recorded),
        Recorded.first(cfg, recorded.cfg(), defaults.guidance()),
        Recorded.first(cfgRescale, recorded.cfgRescale(), 0.0),
        eta == null ? recorded.eta() : eta,
        Recorded.first(seed, recorded.seed(), ThreadLocalRandom.current().nextLong(1L << 31)),
        Recorded.first(rng, recorded.rng(), Rng.CPU),
        noise);
  }

  /** Noise from a file has a size already, and so has a picture to begin with. */
  private static int plainWidth(
      Recorded recorded, @Nullable LatentsFile noise, @Nullable Start start, int factor, int side) {
    if (noise != null) {
      return factor * noise.shape().dim(3);
    }
    int plain = start == null || start.cropped() ? side : down(start.picture().width(), factor);
    return Recorded.first(null, recorded.width(), plain);
  }

  private static int plainHeight(
      Recorded recorded, @Nullable LatentsFile noise, @Nullable Start start, int factor, int side) {
    if (noise != null) {
      return factor * noise.shape().dim(2);
    }
    int plain = start == null || start.cropped() ? side : down(start.picture().height(), factor);
    return Recorded.first(null, recorded.height(), plain);
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
      Integer index = recorded.latentsIndex();
      return index == null || batch != null ? file : file.only(index);
    }
    recorded.requireFile("began from the noise in", Sampling.LATENTS, "--latents");
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
