package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.cases.Operand;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.Verdict;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.op.Op;
import eddy.op.OperandKind;
import eddy.op.OperandSpec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each op needs beside the places that the compiler names. {@link CatalogueTest} asks for its
 * cases.
 */
class EveryOpTest {
  /** Seeds enough for the rarest of random cases. */
  private static final int SEEDS = 2000;

  /** Backends that do ops whichever of their operands are weights. */
  private static final Set<String> WHATEVER_IS_A_WEIGHT = Set.of(Verdicts.REFERENCE);

  static Stream<Class<?>> ops() {
    return Arrays.stream(Op.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("ops")
  void tensorsHaveAMethodForIt(Class<?> op) {
    assertThat(Tensor.class.getMethods())
        .as("public methods of Tensor, one of them called as %s", op.getSimpleName())
        .filteredOn(m -> !Modifier.isStatic(m.getModifiers()))
        .filteredOn(m -> m.getReturnType() == Tensor.class)
        .extracting(Method::getName)
        .anyMatch(name -> name.equalsIgnoreCase(op.getSimpleName()));
  }

  @Test
  void itIsAmongTheRandomCases() {
    Set<Class<?>> seen =
        LongStream.range(0, SEEDS)
            .mapToObj(seed -> RandomCases.of(seed).op().getClass())
            .collect(Collectors.toSet());
    assertThat(ops().filter(op -> op != Op.TimestepEmbedding.class)).allMatch(seen::contains);
  }

  @Test
  void casesAreCalledAsTheOpIs() {
    assertThat(OpCases.all())
        .allSatisfy(
            c -> {
              assertThat(c.kind()).startsWith(c.op().name());
              assertThat(c.step().kind()).startsWith(c.op().name());
            });
  }

  /** The first case of each op that isn't heavy and, if the op has one, has a bias. */
  private static List<OpCase> oneOfEach() {
    Map<Class<?>, OpCase> first = new LinkedHashMap<>();
    for (OpCase c : OpCases.all()) {
      boolean whole = c.op().epilogue() == null || c.op().epilogue().bias();
      if (!c.heavy() && whole) {
        first.putIfAbsent(c.op().getClass(), c);
      }
    }
    assertThat(first.keySet()).isEqualTo(ops().collect(Collectors.toSet()));
    return List.copyOf(first.values());
  }

  /** The same with operand {@code i} a value where it is a weight, a weight where it is a value. */
  private static OpCase swapped(OpCase c, int i) {
    List<Operand> operands = new ArrayList<>(c.operands());
    Operand o = operands.get(i);
    boolean weight = o.role() == Operand.Role.WEIGHT;
    Operand.Role role = weight ? Operand.Role.VALUE : Operand.Role.WEIGHT;
    operands.set(i, new Operand(role, o.shape(), o.stored(), o.low(), o.high()));
    String detail = c.op().operands().get(i).name() + (weight ? "-computed" : "-a-weight");
    return OpCase.of(c.op().name(), detail, c.op(), operands.toArray(Operand[]::new));
  }

  /** For ops that a backend does at all. */
  @TestFactory
  Stream<DynamicTest> backendsSayWhatTheyCanDo() {
    List<DynamicTest> tests = new ArrayList<>();
    for (OpCase c : oneOfEach()) {
      for (int i = 0; i < c.operands().size(); i++) {
        OperandSpec spec = c.op().operands().get(i);
        if (spec.kind() != OperandKind.IDS) {
          OpCase other = swapped(c, i);
          Verdicts.backends()
              .forEach(
                  (name, backend) -> {
                    if (backend.supports(c.step()) instanceof Backend.Support.Supported) {
                      tests.add(
                          DynamicTest.dynamicTest(
                              other.name() + " on " + name,
                              () -> check(other, spec, name, backend)));
                    }
                  });
        }
      }
    }
    return tests.stream();
  }

  /** A backend that says no must mean it, and one that says yes give the right result. */
  private static void check(OpCase c, OperandSpec spec, String name, Backend backend) {
    boolean isReference = name.equals(Verdicts.REFERENCE);
    Oracle oracle = isReference ? new FormulaOracle() : Oracle.of(Verdicts.reference());
    Verdict verdict = Conformance.run(c, backend, oracle);
    if (WHATEVER_IS_A_WEIGHT.contains(name)) {
      assertThat(verdict).isInstanceOf(Verdict.Pass.class);
      return;
    }
    assertThat(verdict).isInstanceOf(Verdict.NotSupported.class);
    assertThat(((Verdict.NotSupported) verdict).reason()).contains('"' + spec.name() + '"');
    CaseGraph graph = CaseGraph.of(c, false);
    Plan plan = Plan.of(graph.graph(), graph.outputs(), backend.planOptions());
    assertThatThrownBy(() -> backend.verify(plan))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(c.step().kind())
        .hasMessageContaining("can't be done by " + backend.device().id());
    assertThatThrownBy(() -> backend.compile(plan).close())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
