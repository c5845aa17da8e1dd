package eddy.benchkit.model;

import eddy.bench.Architectures;
import eddy.cli.options.CandidateNames;
import eddy.cli.options.Converters;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.family.architecture.RandomNetwork;
import eddy.family.architecture.RandomNetwork.Kind;
import eddy.graph.Plan;
import eddy.kernels.budget.speed.Baseline;
import eddy.kernels.budget.speed.Gpu;
import eddy.kernels.budget.speed.NetworkModel;
import eddy.kernels.budget.speed.NetworkModel.Route;
import eddy.report.JsonText;
import eddy.settings.Checks;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code eddy bench model}: how long a GPU would take, without one. */
@Command(
    name = "model",
    description = "Reckons how long a GPU would take for a network. Nothing is measured.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "From the GPU's published clocks and from the kernels' machine code, which is",
      "committed as a table; neither a GPU nor a compiler is needed. The first line",
      "of numbers is the same for an earlier commit, to whose estimate the model was",
      "fitted: it shows changes of the model, not that it is right. docs/kernels.md",
      "lists what is assumed.",
      "",
      "Examples:",
      "  eddy bench model --gpu h200 --arch sd15 --size 64 --batch 2",
      "  eddy bench model --gpu rx7900xtx --arch sdxl --size 128 --json"
    })
final class BenchModelCommand implements Callable<Integer> {
  private final Io io;

  @Option(
      names = "--gpu",
      paramLabel = "GPU",
      completionCandidates = GpuNames.class,
      description = "h200, h100, a100, rtx4090 or rx7900xtx; default h200")
  private String gpu = "h200";

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      converter = Converters.OfArchitecture.class,
      completionCandidates = CandidateNames.ArchitectureNames.class,
      description = "sd15, sd15-inpaint, sd21, sdxl or sdxl-refiner; default sd15")
  private String arch = "sd15";

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "side of the latents; default 64, for 512x512 pixels")
  private int size = 64;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "samples of a step; default 2, a picture with guidance")
  private int batch = 2;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      completionCandidates = RouteNames.class,
      description = "opencl, or cuda with tensor cores; default opencl")
  private String device = "opencl";

  @Option(
      names = "--latency",
      paramLabel = "CYCLES",
      description = "from a load from memory to its use; default 600")
  private double latency = NetworkModel.LATENCY_CYCLES;

  @Option(
      names = "--cut-above",
      paramLabel = "MICROSECONDS",
      description = {
        "cut products into slices only where that saves more than so much by",
        "this model; default: as the kernels' own rules say"
      })
  private double cutAbove = Double.NaN;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  BenchModelCommand(Io io) {
    this.io = io;
  }

  /** The GPUs that are known. */
  static final class GpuNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Gpu.ids().iterator();
    }
  }

  /** The backends that a GPU may be used through. */
  static final class RouteNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }

    static List<String> names() {
      return Arrays.stream(Route.values()).map(r -> r.name().toLowerCase(Locale.ROOT)).toList();
    }
  }

  @Override
  public Integer call() {
    Checks.range("--size", size, 1, 2048);
    Checks.range("--batch", batch, 1, 1000);
    Checks.range("--latency", latency, 0, 1e6);
    if (!Double.isNaN(cutAbove)) {
      Checks.range("--cut-above", cutAbove, 0, 1e9);
    }
    Gpu on = Gpu.of(gpu.toLowerCase(Locale.ROOT));
    NetworkModel model = new NetworkModel(on, route(), latency);
    List<ModelReport.Part> parts = new ArrayList<>();
    parts.add(part("U-Net step", "unet", model, Kind.UNET, batch));
    // Decoded one after the other, so one picture tells all.
    parts.add(part("VAE decoder", "vae", model, Kind.VAE, 1));
    ModelReport report =
        new ModelReport(
            on,
            route(),
            Architectures.title(arch),
            size,
            batch,
            latency,
            cutAbove,
            parts,
            List.of(
                new ModelReport.Calibration(latency, Baseline.time(latency)),
                new ModelReport.Calibration(300, Baseline.time(300)),
                new ModelReport.Calibration(700, Baseline.time(700))));
    if (json) {
      io.out().println(JsonText.of(report.members()));
    } else {
      report.lines().forEach(io.out()::println);
    }
    return ExitCode.OK;
  }

  private ModelReport.Part part(
      String title, String key, NetworkModel model, Kind kind, int samples) {
    RandomNetwork network =
        new RandomNetwork(Architectures.of(arch), kind, size, samples, DType.F16);
    Plan plan = network.plan(NetworkModel.PLANS);
    return new ModelReport.Part(
        title, key, Double.isNaN(cutAbove) ? model.time(plan) : model.time(plan, 1e-6 * cutAbove));
  }

  private Route route() {
    for (Route route : Route.values()) {
      if (route.name().equalsIgnoreCase(device)) {
        return route;
      }
    }
    throw new InputException(
        "--device of bench model is "
            + String.join(" or ", RouteNames.names())
            + ", but got "
            + device
            + ".");
  }
}
