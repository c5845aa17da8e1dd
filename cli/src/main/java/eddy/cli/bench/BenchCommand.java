package eddy.cli.bench;

import eddy.bench.Architectures;
import eddy.bench.NetworkBench;
import eddy.bench.NetworkBench.BenchResult;
import eddy.bench.NetworkBench.Network;
import eddy.cli.options.CandidateNames;
import eddy.cli.options.Converters;
import eddy.cli.options.DeviceOptions;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.report.Bytes;
import eddy.report.JsonText;
import eddy.report.PeakMemory;
import eddy.report.Version;
import eddy.settings.Checks;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eddy bench}: how fast a whole network runs here. */
@Command(
    name = "bench",
    description = "Times a network of Stable Diffusion with random weights, or single ops.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "The peak that the speed is compared with is measured: fused multiply-adds on all",
      "cores, with nothing else to do. Leave the machine alone while this runs.",
      "",
      "Examples:",
      "  eddy bench unet --arch sd15 --size 64",
      "  eddy bench unet --arch sdxl --size 64 --single-file --runs 1 --warmup 0",
      "  eddy bench unet --arch sd15 --profile --runs 3",
      "  eddy bench ops --device cpu,opencl",
      "",
      "`eddy bench ops --help` tells more of single ops."
    })
public final class BenchCommand implements Callable<Integer> {
  private final Io io;

  @Parameters(
      paramLabel = "NETWORK",
      arity = "0..1",
      completionCandidates = CandidateNames.NetworkNames.class,
      description = "unet (one evaluation), vae (decoding) or text (77 tokens)")
  private @Nullable Network network;

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

  @Option(names = "--batch", paramLabel = "N", description = "pictures at once; default 1")
  private int batch = 1;

  @Option(names = "--runs", paramLabel = "N", description = "timed runs; default 5")
  private int runs = 5;

  @Option(names = "--warmup", paramLabel = "N", description = "runs before those; default 2")
  private int warmup = 2;

  @Option(
      names = "--single-file",
      description = "write a full-size fp16 checkpoint for the time, and run from that")
  private boolean singleFile;

  @Option(names = "--profile", description = "as many runs more, with a table of each op's time")
  private boolean profiled;

  @Mixin private DeviceOptions deviceOptions = new DeviceOptions();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  public BenchCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    if (network == null) {
      throw new InputException(
          "Expected a network to time: unet, vae or text; or ops, to time single ops.");
    }
    Checks.range("--size", size, 1, 2048);
    Checks.range("--batch", batch, 1, 1000);
    Checks.range("--runs", runs, 1, Integer.MAX_VALUE);
    Checks.range("--warmup", warmup, 0, Integer.MAX_VALUE);
    BenchResult result =
        new NetworkBench(
                network,
                arch,
                size,
                batch,
                warmup,
                runs,
                singleFile,
                profiled,
                deviceOptions.settings())
            .run(io::tell, io::note);
    if (json) {
      io.out().println(JsonText.of(asJson(network, result)));
    } else {
      print(network, result);
    }
    return ExitCode.OK;
  }

  private void print(Network kind, BenchResult m) {
    line("%s of %s%s, batch %d", name(kind), Architectures.title(arch), sizeText(kind), batch);
    line(
        "  device      %s (%s), weights %s, activations %s%s%s",
        m.device(),
        m.deviceName(),
        m.weights(),
        m.activations(),
        deviceOptions.exact() ? ", exact" : "",
        deviceOptions.threads() == null ? "" : ", --threads " + deviceOptions.threads());
    line(
        "  time        median %.4g s, min %.4g s, max %.4g s of %d runs",
        m.median(), m.seconds()[0], m.seconds()[runs - 1], runs);
    line(
        "  speed       %.1f GFLOP in one run, %.1f GFLOP/s%s",
        m.flops() * 1e-9,
        m.gflops(),
        m.peakGflops() > 0
            ? String.format(
                Locale.ROOT,
                ", %.0f %% of the measured peak of %.1f",
                100 * m.gflops() / m.peakGflops(),
                m.peakGflops())
            : "");
    if (m.loading() != null) {
      line(
          "  single file %s written in %.1f s, opened in %.2f s, weights loaded in %.1f s",
          Bytes.text(m.loading().fileBytes()),
          m.loading().writeSeconds(),
          m.loading().openSeconds(),
          m.compileSeconds());
    }
    OptionalLong peak = PeakMemory.bytes();
    line(
        "  memory      %s, weights %s, values %s",
        peak.isPresent()
            ? "peak of the process " + Bytes.text(peak.getAsLong())
            : "Java heap now " + Bytes.text(heapBytes()) + " (no peak is known on this system)",
        Bytes.text(m.weightBytes()),
        Bytes.text(m.valueBytes()));
    line("  parameters  %,d", m.parameters());
    if (m.profile() != null) {
      new ProfileTable(io.out(), m.profile(), m.peakGflops()).print();
    }
  }

  private Map<String, @Nullable Object> asJson(Network kind, BenchResult m) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("network", name(kind));
    out.put("arch", arch);
    out.put("size", kind == Network.TEXT ? null : size);
    out.put("batch", batch);
    out.put("device", m.device());
    out.put("deviceName", m.deviceName());
    out.put("weights", m.weights());
    out.put("activations", m.activations());
    out.put("exact", deviceOptions.exact());
    out.put("threads", deviceOptions.threads());
    out.put("runs", runs);
    out.put("warmup", warmup);
    out.put("medianSeconds", m.median());
    out.put("minSeconds", m.seconds()[0]);
    out.put("maxSeconds", m.seconds()[runs - 1]);
    out.put("gflop", m.flops() * 1e-9);
    out.put("gflopPerSecond", m.gflops());
    out.put("peakGflopPerSecond", m.peakGflops() > 0 ? m.peakGflops() : null);
    out.put("shareOfPeak", m.peakGflops() > 0 ? m.gflops() / m.peakGflops() : null);
    OptionalLong peak = PeakMemory.bytes();
    out.put("peakMemoryBytes", peak.isPresent() ? peak.getAsLong() : null);
    out.put("heapBytes", heapBytes());
    out.put("weightBytes", m.weightBytes());
    out.put("valueBytes", m.valueBytes());
    out.put("arenaBytes", m.arenaBytes());
    out.put("parameters", m.parameters());
    out.put("loadSeconds", m.compileSeconds());
    if (m.loading() != null) {
      out.put("fileBytes", m.loading().fileBytes());
      out.put("writeSeconds", m.loading().writeSeconds());
      out.put("openSeconds", m.loading().openSeconds());
    }
    if (m.profile() != null) {
      out.put("profile", m.profile().members(m.peakGflops()));
    }
    out.put("eddy", Version.text());
    out.put("java", Runtime.version().toString());
    out.put("cores", Runtime.getRuntime().availableProcessors());
    return out;
  }

  private static long heapBytes() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private String sizeText(Network kind) {
    return switch (kind) {
      case TEXT -> ", 77 tokens";
      case UNET, VAE ->
          ", latents " + size + "x" + size + " (" + 8 * size + "x" + 8 * size + " pixels)";
    };
  }

  private static String name(Network kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void line(String format, Object... arguments) {
    io.out().println(String.format(Locale.ROOT, format, arguments));
  }
}
