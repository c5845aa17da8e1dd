package eddy.cli;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.error.InputException;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.file.IoReason;
import eddy.file.Temporary;
import eddy.graph.Plan;
import eddy.loader.folder.ModelNetworks;
import eddy.loader.ldm.RandomCheckpoint;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.apache.commons.math3.stat.StatUtils;
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
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "The peak that the speed is compared with is measured: fused multiply-adds on all",
      "cores, with nothing else to do. Leave the machine alone while this runs.",
      "",
      "Examples:",
      "  eddy bench unet --arch sd15 --size 64",
      "  eddy bench text --arch sd21 --batch 2 --json",
      "  eddy bench unet --arch sdxl --size 64 --single-file --runs 1 --warmup 0",
      "  eddy bench unet --arch sd15 --profile --runs 3",
      "  eddy bench ops --device cpu,opencl",
      "",
      "`eddy bench ops --help` tells more of single ops."
    })
final class BenchCommand implements Callable<Integer> {
  private final Io io;

  @Parameters(
      paramLabel = "NETWORK",
      arity = "0..1",
      completionCandidates = Choices.Networks.class,
      description = "unet (one evaluation), vae (decoding) or text (77 tokens)")
  private RandomNetwork.@Nullable Kind network;

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      converter = ArchitectureConverter.class,
      completionCandidates = Choices.Architectures.class,
      description = "sd15, sd15-inpaint, sd21, sdxl or sdxl-refiner; default sd15")
  private Architecture arch = Architecture.SD15;

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

  BenchCommand(Io io) {
    this.io = io;
  }

  /** What it took to come by the weights. */
  private record Loading(long fileBytes, double writeSeconds, double openSeconds) {}

  /** What was measured; times in seconds, sorted. */
  private record Measured(
      String device,
      String deviceName,
      DType weights,
      DType activations,
      double[] seconds,
      double flops,
      double peakGflops,
      long parameters,
      long weightBytes,
      long valueBytes,
      long arenaBytes,
      double compileSeconds,
      @Nullable Loading loading,
      @Nullable NetworkProfile profile) {
    double median() {
      return StatUtils.percentile(seconds, 50);
    }

    double gflops() {
      return flops / median() * 1e-9;
    }
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
    Measured measured = singleFile ? measureFile(network) : measure(network);
    if (json) {
      io.out().println(JsonText.of(asJson(network, measured)));
    } else {
      print(network, measured);
    }
    return Main.OK;
  }

  private Measured measure(RandomNetwork.Kind kind) {
    DType weights = DeviceOptions.kept(deviceOptions.dtype());
    DType made = DeviceOptions.made(deviceOptions.dtype());
    try (Backend backend = deviceOptions.open(io)) {
      RandomNetwork net = new RandomNetwork(arch, kind, size, batch, made);
      return measure(backend, net, net.parameters(), weights, null);
    }
  }

  private Measured measureFile(RandomNetwork.Kind kind) {
    boolean int8 = deviceOptions.dtype() == WeightStorage.INT8;
    if (!int8 && deviceOptions.dtype() != WeightStorage.AUTO) {
      throw new InputException(
          "--dtype: --single-file has fp16 weights, which are kept so or as int8; leave one of them"
              + " out.");
    }
    try (Backend backend = deviceOptions.open(io);
        Temporary folder = temporaryFolder()) {
      Path file = folder.path().resolve("checkpoint.safetensors");
      io.note("writing " + file + ", which is deleted afterwards");
      long start = System.nanoTime();
      long bytes = RandomCheckpoint.write(arch, file);
      double written = (System.nanoTime() - start) * 1e-9;
      io.note(String.format(Locale.ROOT, "%s in %.1f s", Bytes.text(bytes), written));
      start = System.nanoTime();
      try (ModelNetworks model = ModelNetworks.open(file)) {
        Loading loading = new Loading(bytes, written, (System.nanoTime() - start) * 1e-9);
        RandomNetwork net = new RandomNetwork(model.networks(), kind, size, batch);
        return measure(
            backend, net, bytes / DType.F16.bytes(), int8 ? DType.I8 : DType.F16, loading);
      }
    }
  }

  private static Temporary temporaryFolder() {
    String place = System.getProperty("java.io.tmpdir");
    try {
      return Temporary.folder(Path.of(place));
    } catch (IOException e) {
      throw new InputException(
          place
              + ": no temporary folder can be made there ("
              + IoReason.of(e)
              + "); choose another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.",
          e);
    }
  }

  private Measured measure(
      Backend backend,
      RandomNetwork net,
      long parameters,
      DType weights,
      @Nullable Loading loading) {
    io.note("measuring the peak of " + backend.device().name());
    double peak = backend.measurePeakFlops();
    Plan plan = net.plan(backend.planOptions());
    io.note((loading == null ? "making" : "loading") + " weights of " + parameters + " parameters");
    long compiling = System.nanoTime();
    try (Executable executable = backend.compile(plan)) {
      double compiled = (System.nanoTime() - compiling) * 1e-9;
      double[] seconds = new double[runs];
      List<Profile> profiles = new ArrayList<>();
      for (int i = 0; i < warmup + runs; i++) {
        // Later runs keep the inputs of the first, as between the steps of a real picture.
        Map<String, HostTensor> inputs = i == 0 ? net.inputs() : Map.of();
        long start = System.nanoTime();
        executable.run(inputs);
        double elapsed = (System.nanoTime() - start) * 1e-9;
        io.note(String.format(Locale.ROOT, "run %d of %d: %.3f s", i + 1, warmup + runs, elapsed));
        if (i >= warmup) {
          seconds[i - warmup] = elapsed;
        }
        if (profiled && i == 0) {
          executable.profile(); // refuses early where it can't be done, and warms up
        }
      }
      for (int i = 0; profiled && i < runs; i++) {
        profiles.add(executable.profile());
        double elapsed = profiles.getLast().seconds();
        io.note(String.format(Locale.ROOT, "profile %d of %d: %.3f s", i + 1, runs, elapsed));
      }
      Arrays.sort(seconds);
      return new Measured(
          backend.device().id().toString(),
          backend.device().name(),
          weights,
          executable.activations(),
          seconds,
          plan.flops(),
          peak,
          parameters,
          executable.weightBytes(),
          executable.valueBytes(),
          executable.activations().bytes() * plan.arenaElements(),
          compiled,
          loading,
          profiles.isEmpty()
              ? null
              : NetworkProfile.of(plan, profiles, weights, executable.activations()));
    }
  }

  private void print(RandomNetwork.Kind kind, Measured m) {
    line("%s of %s%s, batch %d", name(kind), arch.title(), sizeText(kind), batch);
    line(
        "  device      %s (%s), weights %s, activations %s%s%s",
        m.device,
        m.deviceName,
        m.weights,
        m.activations,
        deviceOptions.exact() ? ", exact" : "",
        deviceOptions.threads() == null ? "" : ", --threads " + deviceOptions.threads());
    line(
        "  time        median %.4g s, min %.4g s, max %.4g s of %d runs",
        m.median(), m.seconds[0], m.seconds[runs - 1], runs);
    line(
        "  speed       %.1f GFLOP in one run, %.1f GFLOP/s%s",
        m.flops * 1e-9,
        m.gflops(),
        m.peakGflops > 0
            ? String.format(
                Locale.ROOT,
                ", %.0f %% of the measured peak of %.1f",
                100 * m.gflops() / m.peakGflops,
                m.peakGflops)
            : "");
    if (m.loading != null) {
      line(
          "  single file %s written in %.1f s, opened in %.2f s, weights loaded in %.1f s",
          Bytes.text(m.loading.fileBytes),
          m.loading.writeSeconds,
          m.loading.openSeconds,
          m.compileSeconds);
    }
    OptionalLong peak = PeakMemory.bytes();
    line(
        "  memory      %s, weights %s, values %s",
        peak.isPresent()
            ? "peak of the process " + Bytes.text(peak.getAsLong())
            : "Java heap now " + Bytes.text(heapBytes()) + " (no peak is known on this system)",
        Bytes.text(m.weightBytes),
        Bytes.text(m.valueBytes));
    line("  parameters  %,d", m.parameters);
    if (m.profile != null) {
      new ProfileTable(io.out(), m.profile, m.peakGflops).print();
    }
  }

  private Map<String, @Nullable Object> asJson(RandomNetwork.Kind kind, Measured m) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("network", name(kind));
    out.put("arch", arch.id());
    out.put("size", kind == RandomNetwork.Kind.TEXT ? null : size);
    out.put("batch", batch);
    out.put("device", m.device);
    out.put("deviceName", m.deviceName);
    out.put("weights", m.weights.name());
    out.put("activations", m.activations.name());
    out.put("exact", deviceOptions.exact());
    out.put("threads", deviceOptions.threads());
    out.put("runs", runs);
    out.put("warmup", warmup);
    out.put("medianSeconds", m.median());
    out.put("minSeconds", m.seconds[0]);
    out.put("maxSeconds", m.seconds[runs - 1]);
    out.put("gflop", m.flops * 1e-9);
    out.put("gflopPerSecond", m.gflops());
    out.put("peakGflopPerSecond", m.peakGflops > 0 ? m.peakGflops : null);
    out.put("shareOfPeak", m.peakGflops > 0 ? m.gflops() / m.peakGflops : null);
    OptionalLong peak = PeakMemory.bytes();
    out.put("peakMemoryBytes", peak.isPresent() ? peak.getAsLong() : null);
    out.put("heapBytes", heapBytes());
    out.put("weightBytes", m.weightBytes);
    out.put("valueBytes", m.valueBytes);
    out.put("arenaBytes", m.arenaBytes);
    out.put("parameters", m.parameters);
    out.put("loadSeconds", m.compileSeconds);
    if (m.loading != null) {
      out.put("fileBytes", m.loading.fileBytes);
      out.put("writeSeconds", m.loading.writeSeconds);
      out.put("openSeconds", m.loading.openSeconds);
    }
    if (m.profile != null) {
      out.put("profile", m.profile.members(m.peakGflops));
    }
    out.put("eddy", Version.text());
    out.put("java", Runtime.version().toString());
    out.put("cores", Runtime.getRuntime().availableProcessors());
    return out;
  }

  private static long heapBytes() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private String sizeText(RandomNetwork.Kind kind) {
    return switch (kind) {
      case TEXT -> ", 77 tokens";
      case UNET, VAE ->
          ", latents " + size + "x" + size + " (" + 8 * size + "x" + 8 * size + " pixels)";
    };
  }

  private static String name(RandomNetwork.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void line(String format, Object... arguments) {
    io.out().println(String.format(Locale.ROOT, format, arguments));
  }
}
