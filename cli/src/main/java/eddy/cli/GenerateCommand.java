package eddy.cli;

import eddy.InputException;
import eddy.backend.Backend;
import eddy.config.Config;
import eddy.loader.StableDiffusionModel;
import eddy.loader.WholeFile;
import eddy.pipeline.GenerationRequest;
import eddy.pipeline.GenerationRequest.Rng;
import eddy.pipeline.Picture;
import eddy.pipeline.StableDiffusionPipeline;
import eddy.scheduler.Scheduler;
import eddy.scheduler.Schedulers;
import eddy.tensor.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eddy generate}: text to picture. */
@Command(
    name = "generate",
    description = "Makes a picture of what PROMPT says.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "Examples:",
      "  eddy generate \"the sun over mountains at sunset\"",
      "  eddy generate \"a red circle on a blue background\" --seed 7 --batch 4",
      "  eddy generate \"a castle\" --model ~/models/sd15 --sampler \"DPM++ 2M Karras\"",
      "  eddy generate --from eddy-7.png --steps 50 --output finer.png"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Io io;

  @Parameters(arity = "0..*", paramLabel = "PROMPT", description = "in quotes; may be \"\"")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "diffusers folder of SD 1.x or 2.x; default the demo")
  private @Nullable String model;

  @Option(names = "--negative", paramLabel = "TEXT", description = "what not to show")
  private @Nullable String negative;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "denoising steps; default the model's, or 25")
  private @Nullable Integer steps;

  @Option(
      names = "--cfg",
      paramLabel = "X",
      description = "guidance scale; default the model's, or 7.5; 1 is off")
  private @Nullable Double cfg;

  @Option(
      names = "--cfg-rescale",
      paramLabel = "X",
      description = "0 to 1, against over-exposure; default 0")
  private @Nullable Double cfgRescale;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "same seed, same picture; default a random one")
  private @Nullable Long seed;

  @Option(
      names = "--rng",
      paramLabel = "cpu|cuda",
      description = "noise as PyTorch's on CPU or CUDA; default cpu")
  private @Nullable Rng rng;

  @Option(names = "--width", paramLabel = "N", description = "pixels; default the model's")
  private @Nullable Integer width;

  @Option(names = "--height", paramLabel = "N", description = "pixels; default the model's")
  private @Nullable Integer height;

  @Option(
      names = "--sampler",
      paramLabel = "NAME",
      description = "ddim, euler_a, dpmpp_2m, ...; default the model's")
  private @Nullable String sampler;

  @Option(names = "--eta", paramLabel = "X", description = "fresh noise in ddim, 0 to 1; default 0")
  private @Nullable Double eta;

  @Option(
      names = "--clip-skip",
      paramLabel = "N",
      description = "text encoder layers to leave out; default 0")
  private @Nullable Integer clipSkip;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "pictures at once, with seed, seed + 1, ...")
  private @Nullable Integer batch;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "default eddy-SEED.png, never over an old one")
  private @Nullable String output;

  @Option(
      names = "--from",
      paramLabel = "PNG",
      description = "repeat that picture; options given here win")
  private @Nullable String from;

  @Option(
      names = "--latents",
      paramLabel = "FILE",
      description = "initial noise: \"latents\" [n,4,h/8,w/8]")
  private @Nullable String latents;

  @Option(
      names = "--save-latents",
      paramLabel = "FILE",
      description = "latents after the last step, same form")
  private @Nullable String saveLatents;

  @Mixin private DeviceOptions device = new DeviceOptions();

  GenerateCommand(Io io) {
    this.io = io;
  }

  /** What passed every check, ready to be done. */
  private record Job(
      StableDiffusionModel model,
      Settings settings,
      int batch,
      Scheduler scheduler,
      OutputFiles outputs) {}

  @Override
  public Integer call() {
    Recorded recorded = from == null ? Recorded.NOTHING : Recorded.of(Io.path("--from", from));
    checkNumbers();
    Path path = modelPath(recorded);
    try (StableDiffusionModel opened = StableDiffusionModel.open(path)) {
      Job job = prepare(opened, name(path), recorded);
      Interruption.during(io, () -> run(job));
    }
    return Main.OK;
  }

  private Job prepare(StableDiffusionModel opened, String modelName, Recorded recorded) {
    Defaults defaults = Defaults.of(opened.generationConfig());
    LatentsFile noise = noise(recorded, opened.unet().config().inChannels());
    int factor = opened.vae().config().factor();
    int side = opened.unet().config().sampleSize() * factor;
    // Noise from a file has a size already.
    int plainWidth =
        noise == null ? first(null, recorded.width(), side) : factor * noise.shape().dim(3);
    int plainHeight =
        noise == null ? first(null, recorded.height(), side) : factor * noise.shape().dim(2);
    int w = first(width, null, plainWidth);
    int h = first(height, null, plainHeight);
    Checks.multiple("--width", w, factor);
    Checks.multiple("--height", h, factor);
    int n = first(batch, null, noise == null ? 1 : noise.shape().dim(0));
    if (noise != null) {
      requireShape(noise, n, h / factor, w / factor);
    }
    if (recorded.weights() != null) {
      device.defaultDtype(recorded.weights());
    }
    if (recorded.activations() != null) {
      device.defaultActivations(recorded.activations());
    }
    String samplerName = sampler == null ? recorded.sampler() : sampler;
    Config schedulerConfig = opened.schedulerConfig();
    Scheduler scheduler =
        samplerName == null
            ? Schedulers.fromConfig(schedulerConfig)
            : Schedulers.byName(samplerName, schedulerConfig);
    Settings settings =
        new Settings(
            prompt(recorded),
            first(negative, recorded.negative(), ""),
            first(steps, recorded.steps(), defaults.steps()),
            samplerName,
            samplerName == null ? SamplerTitle.of(scheduler) : SamplerTitle.of(samplerName),
            first(cfg, recorded.cfg(), defaults.guidance()),
            first(cfgRescale, recorded.cfgRescale(), 0.0),
            first(seed, recorded.seed(), ThreadLocalRandom.current().nextLong(1L << 31)),
            first(rng, recorded.rng(), Rng.CPU),
            w,
            h,
            first(clipSkip, recorded.clipSkip(), 0),
            first(eta, recorded.eta(), 0.0),
            modelName,
            device.dtype(),
            device.activations(),
            noise);
    int layers = opened.textEncoder().config().numHiddenLayers();
    if (settings.clipSkip() > layers) {
      throw new InputException(
          "--clip-skip should be at most "
              + layers
              + ", the layers of this model's text encoder, but is "
              + settings.clipSkip()
              + ".");
    }
    scheduler.setTimesteps(settings.steps()); // refuses more steps than the model was trained on
    OutputFiles outputs =
        OutputFiles.of(output == null ? null : Io.path("--output", output), settings.seed(), n);
    outputs.tryOut();
    if (saveLatents != null) {
      Path target = Io.path("--save-latents", saveLatents);
      OutputFiles.tryOut(target);
      outputs.requireOther(target);
    }
    return new Job(opened, settings, n, scheduler, outputs);
  }

  private void run(Job job) {
    long start = System.nanoTime();
    Settings s = job.settings;
    ProgressPrinter progress = new ProgressPrinter(io, System::nanoTime);
    s.withoutEffect(job.scheduler.className()).forEach(progress::warning);
    try (Backend backend = device.open(io)) {
      StableDiffusionModel m = job.model;
      StableDiffusionPipeline pipeline = new StableDiffusionPipeline(m.components(), backend);
      StableDiffusionPipeline.Result result =
          pipeline.generate(request(job), job.scheduler, progress);
      progress.finish();
      List<WholeFile.Content> contents = new ArrayList<>();
      for (Picture picture : result.pictures()) {
        String parameters = s.parameters(contents.size()).format();
        contents.add(out -> PngFile.write(picture, parameters, out));
      }
      List<Path> written = job.outputs.write(contents);
      if (saveLatents != null) {
        Path target = Io.path("--save-latents", saveLatents);
        new LatentsFile(target, result.latentsShape(), result.latents(), 0).write();
      }
      written.forEach(io.out()::println);
      io.note(
          String.format(
              Locale.ROOT,
              "seed %d, %dx%d, %d steps of %s on %s, %.1f s",
              s.seed(),
              s.width(),
              s.height(),
              s.steps(),
              s.samplerTitle(),
              backend.device().id(),
              (System.nanoTime() - start) * 1e-9));
    }
  }

  // NullAway doesn't see the @Nullable of an array in a compiled record.
  @SuppressWarnings("NullAway")
  private static GenerationRequest request(Job job) {
    Settings s = job.settings;
    return GenerationRequest.builder(s.prompt(), s.width(), s.height())
        .negativePrompt(s.negative())
        .imagesPerPrompt(job.batch)
        .steps(s.steps())
        .guidanceScale(s.cfg())
        .guidanceRescale(s.cfgRescale())
        .seed(s.seed())
        .rng(s.rng())
        .clipSkip(s.clipSkip())
        .eta(s.eta())
        .latents(s.latents() == null ? null : s.latents().values())
        .build();
  }

  private String prompt(Recorded recorded) {
    if (words.size() > 1) {
      throw new InputException(
          "Expected one PROMPT, but got "
              + words.size()
              + " arguments; put it in quotes: eddy generate \""
              + String.join(" ", words)
              + "\".");
    }
    String prompt = words.isEmpty() ? recorded.prompt() : words.getFirst();
    if (prompt == null) {
      throw new InputException(
          "Expected a PROMPT, such as: eddy generate \"the sun over mountains at sunset\"; for an"
              + " empty one write \"\".");
    }
    return prompt;
  }

  private void checkNumbers() {
    Checks.range("--steps", steps, 1, Integer.MAX_VALUE);
    Checks.range("--batch", batch, 1, 1000);
    Checks.range("--clip-skip", clipSkip, 0, Integer.MAX_VALUE);
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

  /** The folder of --model; else the one that the picture of --from names; else the demo model. */
  private Path modelPath(Recorded recorded) {
    if (model != null) {
      Path path = Io.path("--model", model);
      String name = recorded.model();
      if (name != null && !name.equals(name(path))) {
        io.note("note: " + from + " was made with the model " + name + ", not " + name(path) + ".");
      }
      return path;
    }
    Path demo = io.home() == null ? Path.of("demo-model") : io.home().resolve("demo-model");
    String name = recorded.model();
    if (name == null || name.equals(name(demo))) {
      if (!Files.isDirectory(demo)) {
        throw new InputException(
            "The demo model isn't there (looked at " + demo + "); name a model with --model DIR.");
      }
      return demo;
    }
    throw new InputException(
        from + ": was made with the model \"" + name + "\"; say where that is with --model DIR.");
  }

  private @Nullable LatentsFile noise(Recorded recorded, int channels) {
    if (latents != null) {
      LatentsFile file = LatentsFile.read(Io.path("--latents", latents), channels);
      Integer index = recorded.latentsIndex();
      return index == null || batch != null ? file : file.only(index);
    }
    if (recorded.latents() != null) {
      throw new InputException(
          from
              + ": began from the noise in "
              + recorded.latents()
              + ", which a PNG doesn't hold; give that file with --latents.");
    }
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

  /** The first that isn't null. */
  private static <T> T first(@Nullable T given, @Nullable T recorded, T otherwise) {
    return given != null ? given : recorded != null ? recorded : otherwise;
  }

  private static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
