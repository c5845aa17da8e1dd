package eddy.peers;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.graph.Plan;
import eddy.op.Op;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models written here compute what the reference backend does, whichever form they have. */
class OnnxGraphTest {
  private static final double TOLERANCE = 1e-4;
  private static final OnnxForm OTHER =
      new OnnxForm(OnnxForm.Attention.PLAIN, OnnxForm.GroupNorm.GROUP);
  private static final int OF_EACH_KIND = 3;
  private static final Backend REFERENCE = open();

  private static Backend open() {
    return Backends.open("reference", BackendOptions.DEFAULT, _ -> {});
  }

  /** Where this platform's native library is missing, that fails here and by name. */
  @BeforeAll
  static void onnxruntimeLoads() {
    assertThat(OrtNetwork.version())
        .as("onnxruntime's native library on " + System.getProperty("os.arch"))
        .isNotEmpty();
  }

  @AfterAll
  static void close() {
    REFERENCE.close();
  }

  /** Of each kind in the catalogue the quickest, the slowest of every build, and one between. */
  static Stream<OpCase> cases() {
    Map<String, List<OpCase>> kinds =
        OpCases.all().stream()
            .filter(c -> !c.heavy() && c.flops() < 2e8)
            .collect(Collectors.groupingBy(OpCase::kind, LinkedHashMap::new, Collectors.toList()));
    List<OpCase> picked = new ArrayList<>();
    for (List<OpCase> cases : kinds.values()) {
      cases.sort(Comparator.comparingDouble(OpCase::flops));
      int last = cases.size() - 1;
      for (int i = 0; i < Math.min(OF_EACH_KIND, cases.size()); i++) {
        picked.add(cases.get(cases.size() <= OF_EACH_KIND ? i : i * last / (OF_EACH_KIND - 1)));
      }
    }
    return picked.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anOpIsWhatTheReferenceSays(OpCase c) throws OrtException {
    compare(c, OnnxForm.STANDARD, TOLERANCE);
    if (c.op() instanceof Op.Attention) {
      compare(c, OTHER, TOLERANCE);
    }
    // GroupNormalization's variance, E[x²] − E[x]² in fp32, loses digits where the numbers of a
    // group are nearly equal; see OnnxForm.
    boolean tame = !c.kind().endsWith("large-mean") && !c.kind().endsWith("constant");
    if (c.op() instanceof Op.GroupNorm && tame) {
      compare(c, OTHER, 1e-3);
    }
  }

  @Test
  void everyOpIsAmongThem() {
    assertThat(cases().<Class<?>>map(c -> c.op().getClass()).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Op.class.getPermittedSubclasses()));
  }

  private static void compare(OpCase c, OnnxForm form, double tolerance) throws OrtException {
    GraphCase graph = GraphCase.of(c);
    Plan plain = Plan.of(graph.graph(), graph.outputs(), OnnxGraph.PLAIN);
    Plan plan = Plan.of(graph.graph(), graph.outputs(), REFERENCE.planOptions());
    try (OrtNetwork ort = OrtNetwork.open(plain, form, graph.inputs(), 1);
        Executable expected = REFERENCE.compile(plan)) {
      ort.run();
      Map<String, HostTensor> wanted = expected.run(graph.inputs());
      assertThat(Agreement.of(ort.outputs(), wanted).error()).isLessThan(tolerance);
    }
  }
}
