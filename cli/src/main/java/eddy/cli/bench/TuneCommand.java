package eddy.cli.bench;

import eddy.backend.Tuning;
import eddy.bench.KernelTuning;
import eddy.cli.options.CandidateNames;
import eddy.cli.options.Converters;
import eddy.cli.options.DeviceOptions;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.settings.Checks;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eddy tune}: finds the fastest kernels of a device for a model. */
@Command(
    name = "tune",
    description =
        "Measures which kernels are the fastest on a device for a model, and keeps the result for"
            + " all later runs.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "The result holds for this device and driver, for pictures of this size, and for",
      "weights of this type; what isn't measured is chosen by rules. Results of several",
      "runs add up. Leave the machine alone while this runs.",
      "",
      "Examples:",
      "  eddy tune --device opencl --arch sd15 --dtype f16",
      "  eddy tune --device opencl:1:0 --model ~/models/stable-diffusion-v1-5",
      "  eddy tune --device opencl --model DIR --size 96 --batch 4"
    })
public final class TuneCommand implements Callable<Integer> {

  private final Io io;

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      converter = Converters.OfArchitecture.class,
      completionCandidates = CandidateNames.ArchitectureNames.class,
      description = "sd15, sd15-inpaint, sd21, sdxl or sdxl-refiner; default sd15 without --model")
  private @Nullable String arch;

  @Option(names = "--model", paramLabel = "DIR", description = "the shapes of this model instead")
  private @Nullable String model;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "side of the latents, 64 for 512x512 pixels; default 64, or the model's own")
  private @Nullable Integer size;

  @Option(names = "--batch", paramLabel = "N", description = "pictures at once; default 1")
  private int batch = 1;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "timed runs of each kernel, of which the fastest counts; default 5")
  private int runs = 5;

  @Mixin private DeviceOptions device = new DeviceOptions();

  public TuneCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Checks.range("--size", size, 1, 2048);
    Checks.range("--batch", batch, 1, 1000);
    Checks.range("--runs", runs, 1, Integer.MAX_VALUE);
    if (arch != null && model != null) {
      throw new InputException("Expected --arch or --model, not both.");
    }
    print(
        KernelTuning.run(
            device.settings(),
            model == null ? null : Io.path("--model", model),
            arch,
            size,
            batch,
            runs,
            io::tell,
            io::note));
    return ExitCode.OK;
  }

  private void print(Tuning tuning) {
    row("op", "uses", "of", "chosen", "ms", "untuned", "ms", "speed");
    tuning.choices().stream()
        .sorted(Comparator.comparingDouble((Tuning.Choice c) -> -c.uses() * c.seconds()))
        .forEach(
            c ->
                row(
                    c.op(),
                    Integer.toString(c.uses()),
                    Integer.toString(c.candidates()),
                    c.chosen(),
                    milliseconds(c.seconds()),
                    c.untuned(),
                    Double.isFinite(c.untunedSeconds())
                        ? milliseconds(c.untunedSeconds())
                        : "fails",
                    Double.isFinite(c.untunedSeconds())
                        ? ratio(c.untunedSeconds() / c.seconds())
                        : "-"));
    double now = 0;
    double before = 0;
    for (Tuning.Choice c : tuning.choices()) {
      now += c.uses() * c.seconds();
      before += c.uses() * (Double.isFinite(c.untunedSeconds()) ? c.untunedSeconds() : c.seconds());
    }
    io.out()
        .println(
            String.format(
                Locale.ROOT,
                "One run of each network spends %s ms in these ops instead of %s ms (%s).",
                milliseconds(now),
                milliseconds(before),
                ratio(before / now)));
    io.out().println("Kept in " + tuning.keptIn());
  }

  private static String milliseconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", 1e3 * seconds);
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "x%.2f", value);
  }

  private void row(String... cells) {
    io.out()
        .println(
            String.format(
                Locale.ROOT, "%-36s %5s %3s  %-10s %10s  %-10s %10s %7s", (Object[]) cells));
  }
}
