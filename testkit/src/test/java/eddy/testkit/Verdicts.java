package eddy.testkit;

import static eddy.backend.BackendOptions.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.kernels.opencl.OpenClBackendProvider;
import eddy.kernels.opencl.OpenClBackendProvider.Kernels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The backends that can be tested here, and each case's verdict on each, found out once. */
final class Verdicts {
  static final String REFERENCE = "reference";

  /** {@code -Dop.backend=NAME[,NAME]}: the only ones to test beside {@code reference}. */
  private static final List<String> ONLY = names(System.getProperty("op.backend", ""));

  /** Those of the class path that work on this machine, {@code reference} first. */
  private static final Map<String, Backend> BACKENDS = open();

  private static final Oracle FORMULAS = new FormulaOracle();
  private static final Map<String, Verdict> KNOWN = new LinkedHashMap<>();

  private Verdicts() {}

  private static Map<String, Backend> open() {
    Map<String, Backend> out = new LinkedHashMap<>();
    out.put(REFERENCE, Backends.open(REFERENCE, DEFAULT, _ -> {}));
    for (BackendProvider p : Backends.providers()) {
      if (p.probe() instanceof Availability.Available(var devices)) {
        DeviceId first = devices.getFirst().id();
        if (p instanceof OpenClBackendProvider) {
          // Every exported kernel is to be tested, whichever of them suit this device.
          out.put(p.name(), new OpenClBackendProvider(Kernels.TUNED).open(first, DEFAULT));
          out.put("opencl-naive", new OpenClBackendProvider(Kernels.NAIVE).open(first, DEFAULT));
          out.put("opencl-wide", new OpenClBackendProvider(Kernels.WIDE).open(first, DEFAULT));
        } else {
          out.computeIfAbsent(p.name(), _ -> p.open(first, DEFAULT));
        }
        if (p.name().equals("tornado")) {
          // By itself it takes the exported kernels where it can.
          out.put("tornado-live", openLive(p, first));
        }
      }
    }
    if (!ONLY.isEmpty()) {
      out.keySet().removeIf(name -> !name.equals(REFERENCE) && !ONLY.contains(name));
    }
    return out;
  }

  private static Backend openLive(BackendProvider tornado, DeviceId device) {
    String before = System.getProperty("eddy.tornado.kernels", "");
    System.setProperty("eddy.tornado.kernels", "live");
    try {
      return tornado.open(device, DEFAULT);
    } finally {
      System.setProperty("eddy.tornado.kernels", before);
    }
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
    Backend tested = Objects.requireNonNull(BACKENDS.get(backend));
    return KNOWN.computeIfAbsent(
        backend + " " + c.name(),
        _ ->
            backend.equals(REFERENCE)
                ? Conformance.run(c, tested, FORMULAS)
                : Conformance.run(c, tested, reference()));
  }

  static Verdict of(String backend, GraphCase c) {
    return Conformance.run(c, Objects.requireNonNull(BACKENDS.get(backend)), reference());
  }

  /** Fails when the verdict is Fail; what is unsupported is the support matrix's matter. */
  static void requireNoFailure(Verdict verdict) {
    if (verdict instanceof Verdict.Fail(String text)) {
      throw new AssertionError(text);
    }
    assertThat(verdict).isNotNull();
  }
}
