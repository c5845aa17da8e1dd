package eddy.testkit;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.backend.MemoryUse;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.family.architecture.RandomNetwork.Kind;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.kernels.cpu.CpuInternals;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.loader.folder.LoadedModel;
import eddy.tensor.DType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What fixed networks cost, in numbers that don't depend on the machine, or only on how wide its
 * vectors are: "network setting figure" → number. No time is measured.
 */
final class Footprints {
  /** Threads of the {@code cpu} backend, however many cores there are. */
  private static final int THREADS = 2;

  /** A GPU without tensor cores that has every kernel's groups. */
  private static final DeviceTraits GPU = new DeviceTraits(1024, 48 << 10);

  private static final String MEASURED = "tiny-sd15";

  private final SortedMap<String, Long> figures = new TreeMap<>();

  /** A model of the tests, whatever -Deddy.reference says; with latents of its own size. */
  record Tiny(LoadedModel model) implements AutoCloseable {
    static Tiny open(String name) {
      Path root = Path.of(System.getProperty("eddy.root", ".."));
      return new Tiny(
          LoadedModel.open(
              root.resolve("testkit/src/test/resources/reference/models").resolve(name)));
    }

    RandomNetwork network(Kind kind) {
      return new RandomNetwork(
          model.model(StableDiffusion.class),
          kind,
          model.model(StableDiffusion.class).unet().config().sampleSize(),
          1);
    }

    @Override
    public void close() {
      model.close();
    }
  }

  private interface Networks {
    void accept(String name, RandomNetwork network);
  }

  /** All networks with weights in fp32. */
  private static void each(Networks networks) {
    for (String model : List.of("tiny-sd15", "tiny-sd21")) {
      try (Tiny tiny = Tiny.open(model)) {
        for (Kind kind : Kind.values()) {
          networks.accept(name(model, kind), tiny.network(kind));
        }
      }
    }
    real(DType.F32, networks);
    networks.accept(
        "sd15.unet-batch2", new RandomNetwork(Architecture.SD15, Kind.UNET, 64, 2, DType.F32));
  }

  /** Those of published architectures, which are planned but not run. */
  private static void real(DType weights, Networks networks) {
    for (Kind kind : Kind.values()) {
      Architecture sd15 = Architecture.SD15;
      networks.accept(name("sd15", kind), new RandomNetwork(sd15, kind, 64, 1, weights));
      Architecture sdxl = Architecture.SDXL;
      networks.accept(name("sdxl", kind), new RandomNetwork(sdxl, kind, 128, 1, weights));
    }
  }

  private static String name(String model, Kind kind) {
    return model + "." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** What the settings of the {@code cpu} backend begin with on this machine. */
  static String cpu() {
    return "cpu-" + CpuInternals.vectorBits();
  }

  /** Steps by op, and the arena: what every backend is given. */
  static SortedMap<String, Long> ofPlans() {
    Footprints out = new Footprints();
    each(
        (name, network) -> {
          Plan plan = network.plan(GpuLowering.PLANS);
          plan.verify();
          out.add(name, "plan", "arena-bytes", Float.BYTES * plan.arenaElements());
          List<String> kinds = plan.steps().stream().map(Step::kind).toList();
          out.count(name, "plan", "steps", kinds.subList(plan.invariantSteps(), kinds.size()));
          out.once(name, "plan", "steps", plan.invariantSteps());
        });
    return out.figures;
  }

  /** Launches and memory on a GPU. */
  static SortedMap<String, Long> ofGpus() {
    Footprints out = new Footprints();
    for (ActivationStorage activations : List.of(ActivationStorage.F32, ActivationStorage.F16)) {
      String setting = "gpu-" + activations.name().toLowerCase(Locale.ROOT);
      each(
          (name, network) -> {
            GpuProgram program =
                GpuLowering.lower(
                    network.plan(GpuLowering.PLANS),
                    VariantTable.tuned(GPU),
                    WeightStorage.AUTO,
                    activations);
            int once = program.invariantLaunches();
            out.add(name, setting, "launches", program.launches().size() - once);
            out.once(name, setting, "launches", once);
            out.add(name, setting, "value-bytes", program.valueBytes());
            out.add(name, setting, "weight-bytes", program.weightBytes());
          });
    }
    return out.figures;
  }

  /** Stages and memory on two threads of the {@code cpu} backend. */
  static SortedMap<String, Long> ofCpu() {
    Footprints out = new Footprints();
    BackendOptions options = new BackendOptions(WeightStorage.AUTO, THREADS);
    try (Backend backend = Backends.open("cpu", options, _ -> {});
        Backend exact = Backends.open("cpu", options.withExact(true), _ -> {});
        Backend int8 =
            Backends.open("cpu", new BackendOptions(WeightStorage.INT8, THREADS), _ -> {})) {
      each((name, network) -> out.cpu(name, cpu(), backend, network));
      real(DType.F32, (name, network) -> out.cpu(name, cpu() + "-exact", exact, network));
      real(DType.F16, (name, network) -> out.memory(name, cpu() + "-f16", backend, network));
      real(DType.F16, (name, network) -> out.memory(name, cpu() + "-int8", int8, network));
    }
    return out.figures;
  }

  private void cpu(String name, String setting, Backend backend, RandomNetwork network) {
    memory(name, setting, backend, network);
    Plan plan = network.plan(backend.planOptions());
    backend.verify(plan);
    List<String> kept = CpuInternals.stages(backend, plan, true);
    count(name, setting, "stages", kept);
    int all = CpuInternals.stages(backend, plan, false).size();
    once(name, setting, "stages", all - kept.size());
  }

  private void memory(String name, String setting, Backend backend, RandomNetwork network) {
    MemoryUse use = backend.estimate(network.plan(backend.planOptions()));
    add(name, setting, "value-bytes", use.valueBytes());
    add(name, setting, "weight-bytes", use.weightBytes());
  }

  /**
   * Bytes that a warm run allocates on the Java heap, in a JVM of its own with the launcher's
   * options.
   */
  static SortedMap<String, Long> ofRuns() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(
        List.of(
            "--add-modules",
            "jdk.incubator.vector",
            "-XX:+UseSerialGC",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling,eddy.kernels.cpu.loops.*::*,0.02",
            "-XX:CompileCommand=BackgroundCompilation,eddy.kernels.cpu.loops.*::*,false",
            "-XX:MaxVectorSize=" + Math.max(4, CpuInternals.vectorBits() / Byte.SIZE),
            "-Deddy.root=" + System.getProperty("eddy.root", ".."),
            "-cp",
            System.getProperty("java.class.path"),
            AllocationMain.class.getName(),
            MEASURED));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\nsaid\n" + said);
    }
    Footprints out = new Footprints();
    said.lines()
        .map(line -> line.split(" ", -1))
        .filter(words -> words.length == 2 && words[1].matches("\\d+"))
        .forEach(words -> out.add(words[0], cpu(), "run-bytes", Long.parseLong(words[1])));
    if (out.figures.size() != AllocationMain.LINES) {
      throw new IllegalStateException(String.join(" ", command) + "\nsaid\n" + said);
    }
    return out.figures;
  }

  /** How many there are of each, and in all. */
  private void count(String name, String setting, String what, List<String> kinds) {
    add(name, setting, what, kinds.size());
    Map<String, Long> counts =
        kinds.stream()
            .collect(
                Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));
    counts.forEach((kind, count) -> add(name, setting, what + "." + kind, count));
  }

  /** How many there are beside those that each run does. */
  private void once(String name, String setting, String what, int count) {
    if (count > 0) {
      add(name, setting, what + "-once", count);
    }
  }

  private void add(String name, String setting, String figure, long value) {
    figures.put(name + " " + setting + " " + figure, value);
  }
}
