package eddy.cli;

import eddy.backend.Backend;
import eddy.config.Config;
import eddy.file.WholeFile;
import eddy.loader.folder.StableDiffusionModel;
import eddy.picture.Picture;
import eddy.pipeline.latents.ForwardDiffusion;
import eddy.pipeline.latents.ForwardDiffusion.Frame;
import eddy.random.TorchCpuGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.Schedulers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eddy diffuse}: how a picture drowns in noise. */
@Command(
    name = "diffuse",
    description = {
      "Shows noise being added to PICTURE, which diffusion models learn to undo.",
      "Draws a contact sheet and prints its numbers: t, the timestep of the training;",
      "\u1fb1, the picture's share of the variance; and its signal-to-noise ratio. With",
      "--model, a second row adds the noise to the picture's latents, decoded again."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  eddy diffuse holiday.jpg",
      "  eddy diffuse holiday.jpg --steps 12 --model ~/models/sd15 --output noise.png"
    })
final class DiffuseCommand implements Callable<Integer> {
  private final Io io;

  @Parameters(arity = "1", paramLabel = "PICTURE", description = "PNG, JPEG, WebP, GIF or BMP")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String picture;

  @Option(names = "--steps", paramLabel = "N", description = "pictures with noise; default 8")
  private int steps = 8;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "whose noise schedule and VAE; default SD's schedule alone")
  private @Nullable String model;

  @Option(
      names = "--tile",
      paramLabel = "N",
      description = "longer side of each picture in pixels; default 256")
  private int tile = 256;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Seed.Converter.class,
      description = "of the noise, -1 for a random one; default 0")
  private long seed;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "or folder, or -; default eddy-diffuse.png, never over an old one")
  private @Nullable String output;

  @Mixin private DeviceOptions device = new DeviceOptions();

  DiffuseCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Checks.range("--steps", steps, 1, 100);
    Checks.range("--tile", tile, 32, 2048);
    OutputFiles files = OutputFiles.ofOne(output, "eddy-diffuse");
    files.tryOut(io);
    PictureFile file = PictureFile.read(Io.path("PICTURE", picture));
    InputFiles inputs = new InputFiles().add("PICTURE", Io.path("PICTURE", picture));
    files.requireKept(model == null ? inputs : inputs.add("--model", Io.path("--model", model)));
    if (model == null) {
      NoiseSchedule schedule = Schedulers.fromConfig(stableDiffusion()).noiseSchedule();
      Interruption.during(io, () -> draw(file, schedule, null, files));
    } else {
      try (StableDiffusionModel opened = StableDiffusionModel.open(Io.path("--model", model))) {
        NoiseSchedule schedule = Schedulers.fromConfig(opened.schedulerConfig()).noiseSchedule();
        Interruption.during(io, () -> draw(file, schedule, opened, files));
      }
    }
    return Main.OK;
  }

  /** What all of Stable Diffusion's families were trained with. */
  private static Config stableDiffusion() {
    return new Config(
        "the schedule of Stable Diffusion",
        Map.of(
            "_class_name",
            "DDPMScheduler",
            "num_train_timesteps",
            1000,
            "beta_start",
            0.00085,
            "beta_end",
            0.012,
            "beta_schedule",
            "scaled_linear"));
  }

  private void draw(
      PictureFile file,
      NoiseSchedule schedule,
      @Nullable StableDiffusionModel opened,
      OutputFiles files) {
    int multiple = opened == null ? 1 : opened.vae().config().factor();
    Thumbnail small = Thumbnail.of(file, tile, multiple);
    TorchCpuGenerator random = new TorchCpuGenerator(seed);
    List<Frame> frames =
        ForwardDiffusion.frames(
            schedule, small.signed(), random.randn(small.signed().length), steps);
    ContactSheet sheet = new ContactSheet(small.width(), small.height());
    sheet.row();
    for (Frame frame : frames) {
      sheet.add(
          Picture.ofDecoded(frame.values(), small.width(), small.height()).rgb(), caption(frame));
    }
    if (opened != null) {
      io.note("adding noise to the latents, and decoding them");
      try (Backend backend = device.open(io)) {
        List<Picture> decoded =
            ForwardDiffusion.ofLatents(
                opened.components().codec(),
                backend,
                schedule,
                small.signed(),
                small.width(),
                small.height(),
                random,
                steps);
        sheet.row();
        for (int i = 0; i < decoded.size(); i++) {
          sheet.add(decoded.get(i).rgb(), caption(frames.get(i)));
        }
      }
    }
    Picture drawn = sheet.draw();
    List<WholeFile.Content> content = List.of(out -> PngFile.write(drawn, null, out));
    List<Path> written = new ArrayList<>();
    files.write(io, content, written::add);
    PrintStream words = files.standardOutput() ? io.err() : io.out();
    table(frames).forEach(words::println);
    written.forEach(words::println);
  }

  private static List<String> caption(Frame frame) {
    return frame.timestep() < 0
        ? List.of("clean", "\u1fb1=1")
        : List.of("t=" + frame.timestep(), "\u1fb1=" + share(frame), decibels(frame) + " dB");
  }

  private static List<String> table(List<Frame> frames) {
    List<String> lines = new ArrayList<>();
    lines.add("    t  alpha_bar  signal  noise  signal-to-noise");
    for (Frame f : frames) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%5s  %9s  %6.3f  %5.3f  %15s",
              f.timestep() < 0 ? "clean" : f.timestep(),
              share(f),
              f.signal(),
              f.noise(),
              f.timestep() < 0 ? "all signal" : decibels(f) + " dB"));
    }
    return lines;
  }

  private static String share(Frame frame) {
    return String.format(Locale.ROOT, "%.4f", frame.alphaBar());
  }

  private static String decibels(Frame frame) {
    double db = frame.snrDecibels();
    return Double.isInfinite(db) ? "-" : String.format(Locale.ROOT, "%+.1f", db);
  }
}
