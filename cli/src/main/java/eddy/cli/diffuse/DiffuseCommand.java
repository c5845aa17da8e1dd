package eddy.cli.diffuse;

import eddy.cli.options.Converters;
import eddy.cli.options.DeviceOptions;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Interruption;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardOutput;
import eddy.diffuse.Noising;
import eddy.diffuse.Noising.Moment;
import eddy.file.WholeFile;
import eddy.output.InputFiles;
import eddy.output.OutputFiles;
import eddy.picture.Picture;
import eddy.picture.file.PictureFile;
import eddy.picture.file.PngFile;
import eddy.settings.Checks;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  eddy diffuse holiday.jpg",
      "  eddy diffuse holiday.jpg --steps 12 --model ~/models/sd15 --output noise.png"
    })
public final class DiffuseCommand implements Callable<Integer> {
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
      converter = Converters.OfSeed.class,
      description = "of the noise, -1 for a random one; default 0")
  private long seed;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "or folder, or -; default eddy-diffuse.png, never over an old one")
  private @Nullable String output;

  @Mixin private DeviceOptions device = new DeviceOptions();

  public DiffuseCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Checks.range("--steps", steps, 1, 100);
    Checks.range("--tile", tile, 32, 2048);
    OutputFiles files = OutputFiles.ofOne(output, "eddy-diffuse");
    files.tryOut(what -> StandardOutput.tryOut(what, io.out()));
    PictureFile file = PictureFile.read(Io.path("PICTURE", picture));
    InputFiles inputs = new InputFiles().add("PICTURE", Io.path("PICTURE", picture));
    files.requireKept(model == null ? inputs : inputs.add("--model", Io.path("--model", model)));
    Interruption.during(io, () -> draw(file, files));
    return ExitCode.OK;
  }

  private void draw(PictureFile file, OutputFiles files) {
    Noising noising =
        Noising.of(
            file,
            tile,
            steps,
            seed,
            model == null ? null : Io.path("--model", model),
            device.settings(),
            io::tell);
    List<Moment> moments = noising.moments();
    ContactSheet sheet = new ContactSheet(noising.width(), noising.height());
    sheet.row();
    for (Moment moment : moments) {
      sheet.add(moment.picture().rgb(), caption(moment));
    }
    if (moments.getFirst().decoded() != null) {
      sheet.row();
      for (Moment moment : moments) {
        Picture decoded = moment.decoded();
        if (decoded != null) {
          sheet.add(decoded.rgb(), caption(moment));
        }
      }
    }
    Picture drawn = sheet.draw();
    List<WholeFile.Content> content = List.of(out -> PngFile.write(drawn, null, out));
    List<Path> written = new ArrayList<>();
    files.write(io.out(), content, written::add);
    PrintStream words = files.standardOutput() ? io.err() : io.out();
    table(moments).forEach(words::println);
    written.forEach(words::println);
  }

  private static List<String> caption(Moment frame) {
    return frame.timestep() < 0
        ? List.of("clean", "\u1fb1=1")
        : List.of("t=" + frame.timestep(), "\u1fb1=" + share(frame), decibels(frame) + " dB");
  }

  private static List<String> table(List<Moment> frames) {
    List<String> lines = new ArrayList<>();
    lines.add("    t  alpha_bar  signal  noise  signal-to-noise");
    for (Moment f : frames) {
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

  private static String share(Moment frame) {
    return String.format(Locale.ROOT, "%.4f", frame.alphaBar());
  }

  private static String decibels(Moment frame) {
    double db = frame.snrDecibels();
    return Double.isInfinite(db) ? "-" : String.format(Locale.ROOT, "%+.1f", db);
  }
}
