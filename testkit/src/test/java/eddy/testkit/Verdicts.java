package eddy.testkit;

import static eddy.backend.BackendOptions.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.SampledOracle;
import eddy.benchkit.compare.Verdict;
import eddy.kernels.cpu.CpuInternals;
import eddy.kernels.opencl.OpenClBackendProvider;
import eddy.kernels.opencl.OpenClBackendProvider.Kernels;
import eddy.op.Op;
import eddy.op.OperandKind;
import eddy.tensor.Weight;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The backends that can be tested here, and each case's verdict on each, found out once. */
final class Verdicts {
  static final String REFERENCE = "reference";

  /** {@code -Dop.backend=NAME[,NAME]}: the only ones to test beside {@code reference}. */
  private static final List<String> ONLY = names(System.getProperty("op.backend", ""));

  /** Those of the class path that work on this machine, {@code reference} first. */
  private static final Map<String, Backend> BACKENDS = open();

  /** Those that run only {@link #some} cases, to save time. */
  private static final Map<String, Backend> FOR_SOME = openForSome();

  /** The end of the names of those that keep values as fp16. */
  private static final String HALVES = "-fp16";

  /** What the tests of kernels/cuda ask for under the same property; no backend. */
  private static final String STAND_IN = "cuda-standin";

  /** The {@code cpu} backend with weights kept as int8. */
  private static final String INT8 = "cpu-int8";

  private static final Oracle FORMULAS = new FormulaOracle();
  private static final Map<String, Verdict> KNOWN = new LinkedHashMap<>();

  private Verdicts() {}

  private static Map<String, Backend> open() {
    Map<String, Backend> out = new LinkedHashMap<>();
    out.put(REFERENCE, Backends.open(REFERENCE, DEFAULT, _ -> {}));
    for (BackendProvider p : Backends.providers()) {
      if (p.probe() instanceof Availability.Available(var devices, _)) {
        DeviceId first = devices.getFirst().id();
        if (p instanceof OpenClBackendProvider) {
          // Every exported kernel is to be tested, whichever of them suit this device.
          out.put(p.name(), new OpenClBackendProvider(Kernels.TUNED).open(first, DEFAULT));
          out.put("opencl-naive", new OpenClBackendProvider(Kernels.NAIVE).open(first, DEFAULT));
          out.put("opencl-wide", new OpenClBackendProvider(Kernels.WIDE).open(first, DEFAULT));
          out.put("opencl" + HALVES, halves(Kernels.TUNED, first));
        } else {
          out.computeIfAbsent(p.name(), _ -> p.open(first, DEFAULT));
        }
        if (p.name().equals("tornado")) {
          // By itself it takes the exported kernels where it can.
          out.put("tornado-live", openLive(p, first, DEFAULT));
        }
      }
    }
    if (!ONLY.isEmpty()) {
      out.keySet().removeIf(name -> !name.equals(REFERENCE) && !ONLY.contains(name));
    }
    return out;
  }

  private static Backend openLive(
      BackendProvider tornado, DeviceId device, BackendOptions options) {
    String before = System.getProperty("eddy.tornado.kernels", "");
    System.setProperty("eddy.tornado.kernels", "live");
    try {
      return tornado.open(device, options);
    } finally {
      System.setProperty("eddy.tornado.kernels", before);
    }
  }

  private static Map<String, Backend> openForSome() {
    Map<String, Backend> out = new LinkedHashMap<>();
    for (BackendProvider p : Backends.providers()) {
      if (p.probe() instanceof Availability.Available(var devices, _)) {
        DeviceId first = devices.getFirst().id();
        if (p instanceof OpenClBackendProvider) {
          out.put("opencl-naive" + HALVES, halves(Kernels.NAIVE, first));
          out.put("opencl-wide" + HALVES, halves(Kernels.WIDE, first));
        } else if (p.name().equals("tornado")) {
          BackendOptions halves = DEFAULT.with(ActivationStorage.F16);
          out.put("tornado" + HALVES, p.open(first, halves));
          out.put("tornado-live" + HALVES, openLive(p, first, halves));
        } else if (p.name().equals("cpu")) {
          out.put(INT8, p.open(first, new BackendOptions(WeightStorage.INT8, 0)));
        }
      }
    }
    return out;
  }

  private static Backend halves(Kernels kernels, DeviceId device) {
    return new OpenClBackendProvider(kernels).open(device, DEFAULT.with(ActivationStorage.F16));
  }

  /** The first case of each kind. */
  static List<OpCase> some(List<OpCase> cases) {
    Map<String, OpCase> first = new LinkedHashMap<>();
    cases.forEach(c -> first.putIfAbsent(c.kind(), c));
    return List.copyOf(first.values());
  }

  static Map<String, Backend> backendsForSome() {
    return FOR_SOME;
  }

  static Backend reference() {
    return Objects.requireNonNull(BACKENDS.get(REFERENCE));
  }

  /** All that work here, by name. */
  static Map<String, Backend> backends() {
    return BACKENDS;
  }

  /** All but {@code reference}. */
  static Map<String, Backend> backendsUnderTest() {
    Map<String, Backend> out = new LinkedHashMap<>(BACKENDS);
    out.remove(REFERENCE);
    return out;
  }

  /**
   * Those that must be there: what {@code -Dop.backend} names, else {@code cpu}, and what {@code
   * -Drequire.backend=NAME[,NAME]} names.
   */
  static List<String> required() {
    return Stream.of(
            List.of(REFERENCE),
            ONLY.isEmpty() ? List.of("cpu") : ONLY,
            names(System.getProperty("require.backend", "")))
        .flatMap(List::stream)
        .filter(name -> !name.equals(STAND_IN))
        .toList();
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The only case to run, or null for all. */
  static @Nullable String filter() {
    return System.getProperty("op.case");
  }

  /** {@code reference} is compared with formulas, the others with {@code reference}. */
  static synchronized Verdict of(String backend, OpCase c) {
    Backend tested = get(backend);
    OpCase own = backend.endsWith(HALVES) ? c.inHalves() : c;
    return KNOWN.computeIfAbsent(
        backend + " " + c.name(),
        _ -> {
          if (backend.equals(REFERENCE)) {
            return Conformance.run(own, tested, FORMULAS);
          }
          UnaryOperator<Weight> weights = weights(backend, own);
          return OpCases.sampled() && SampledOracle.isFor(own)
              ? Conformance.run(
                  own, tested, () -> SampledOracle.of(own, SampledOracle.WORK, weights))
              : Conformance.run(own, tested, Oracle.of(reference(), weights));
        });
  }

  /** What a backend makes of weights before the op begins, which is no fault of the op's. */
  private static UnaryOperator<Weight> weights(String backend, OpCase c) {
    return backend.equals(INT8)
        ? w -> CpuInternals.asInt8(w, hasTable(c.op()))
        : UnaryOperator.identity();
  }

  private static boolean hasTable(Op op) {
    return op.operands().stream().anyMatch(o -> o.kind() == OperandKind.TABLE);
  }

  static Verdict of(String backend, GraphCase c) {
    GraphCase own = backend.endsWith(HALVES) ? c.inHalves() : c;
    return Conformance.run(own, get(backend), reference());
  }

  private static Backend get(String backend) {
    Backend there = BACKENDS.get(backend);
    return there != null ? there : Objects.requireNonNull(FOR_SOME.get(backend));
  }

  /** Fails when the verdict is Fail; what is unsupported is the support matrix's matter. */
  static void requireNoFailure(Verdict verdict) {
    if (verdict instanceof Verdict.Fail(_, String text)) {
      throw new AssertionError(text);
    }
    assertThat(verdict).isNotNull();
  }
}
