package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.Operand;
import eddy.benchkit.cases.Operands;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.Verdict;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.op.Op;
import eddy.testkit.FaultyBackend.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks check. */
class ConformanceFindsFaultsTest {
  private static OpCase sum(int... shape) {
    return OpCase.of(
        "add",
        "test-" + Operands.name(shape),
        new Op.Add(),
        Operand.value(shape),
        Operand.value(shape));
  }

  private static List<OpCase> sums() {
    return List.of(sum(1), sum(64), sum(3, 7), sum(2, 64), sum(2, 3, 5, 7), sum(1, 1000));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultIsFound(Fault fault) {
    for (OpCase c : sums()) {
      Verdict verdict = Conformance.run(c, new FaultyBackend(fault), Verdicts.reference());
      switch (fault) {
        case NONE -> assertThat(verdict).isEqualTo(new Verdict.Pass(0));
        case UNSUPPORTED -> assertThat(verdict).isEqualTo(new Verdict.NotSupported("only sums"));
        case DOES_NOT_VERIFY ->
            requireFailure(verdict, c, "IllegalStateException: a step too many");
        case NO_ROOM -> requireFailure(verdict, c, "There is no room for it; make some.");
        case THROWS -> requireFailure(verdict, c, "IllegalStateException: out of luck");
        case WRONG_VALUE -> requireFailure(verdict, c, "error of result is");
        case NOT_A_NUMBER, INFINITE, READS_BESIDE ->
            requireFailure(verdict, c, "result isn't finite (or read from beside an operand)");
        case WRITES_BEFORE, WRITES_AFTER, CLEARS_AFTER ->
            requireFailure(verdict, c, "memory beside a value was written to");
        case CHANGES_OPERAND -> requireFailure(verdict, c, "operand1, an input, was changed");
        case CHANGES_FROM_RUN_TO_RUN, FORGETS_INPUTS ->
            requireFailure(verdict, c, "a second run on the same operands");
      }
    }
  }

  /** Of a heavy case's result, that is; what lies beside it isn't looked at. */
  @ParameterizedTest
  @EnumSource(Fault.class)
  void withoutGuardsFaultsOfTheResultAreFound(Fault fault) {
    Oracle reference = Oracle.of(Verdicts.reference());
    for (OpCase c : sums()) {
      Verdict verdict = Conformance.run(c, new FaultyBackend(fault), reference, false);
      switch (fault) {
        case NONE -> assertThat(verdict).isEqualTo(new Verdict.Pass(0));
        case WRONG_VALUE -> requireFailure(verdict, c, "error of result is");
        case NOT_A_NUMBER, INFINITE -> requireFailure(verdict, c, "result isn't finite");
        case CHANGES_FROM_RUN_TO_RUN, FORGETS_INPUTS ->
            requireFailure(verdict, c, "a second run on the same operands");
        case DOES_NOT_VERIFY -> requireFailure(verdict, c, "a step too many");
        case NO_ROOM -> requireFailure(verdict, c, "no room");
        case THROWS -> requireFailure(verdict, c, "out of luck");
        case UNSUPPORTED -> assertThat(verdict).isEqualTo(new Verdict.NotSupported("only sums"));
        case WRITES_BEFORE, WRITES_AFTER, CLEARS_AFTER, READS_BESIDE, CHANGES_OPERAND -> {}
      }
    }
  }

  private static void requireFailure(Verdict verdict, OpCase c, String why) {
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Fail.class,
            f ->
                assertThat(f.text())
                    .startsWith(c.name() + " on faulty: ")
                    .contains(why, "seed " + c.seed(), "-Dop.case=" + c.name()));
  }

  @Test
  void aWrongValueIsShownWithItsPlace() {
    Verdict verdict =
        Conformance.run(
            sum(2, 3, 5),
            new FaultyBackend(Fault.WRONG_VALUE),
            c -> new float[(int) c.result().count()]);
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Fail.class,
            f ->
                assertThat(f.text())
                    .contains("error of result is Infinity, allowed is 1.0E-7")
                    .containsPattern(
                        "worst at \\[\\d, \\d, \\d\\] of \\[2, 3, 5\\]: \\S+ instead of 0.0"));
  }

  /** A graph that can't be checked, prepared or run is a failure of that graph, too. */
  @ParameterizedTest
  @EnumSource(names = {"DOES_NOT_VERIFY", "NO_ROOM", "THROWS"})
  void aGraphThatCannotBeRunHasAVerdict(Fault fault) {
    Verdict verdict =
        Conformance.run(GraphCase.of(sum(2, 3)), new FaultyBackend(fault), Verdicts.reference());
    String expected =
        switch (fault) {
          case DOES_NOT_VERIFY -> "java.lang.IllegalStateException: a step too many";
          case NO_ROOM -> "There is no room for it; make some.";
          default -> "java.lang.IllegalStateException: out of luck";
        };
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Fail.class, f -> assertThat(f.reason().toString()).isEqualTo(expected));
  }

  /** Whatever the shapes, the neighbours of each operand and of the result are guards. */
  @ParameterizedTest
  @MethodSource("eddy.benchkit.cases.OpCases#ofThisBuild")
  void everyValueStandsBetweenGuards(OpCase c) {
    for (PlanOptions options : List.of(new PlanOptions(true, true), new PlanOptions(false, true))) {
      CaseGraph g = CaseGraph.of(c, true);
      Plan plan = Plan.of(g.graph(), g.outputs(), options);
      Set<Long> seen = new HashSet<>();
      List<Tensor> order = new ArrayList<>();
      g.outputs().values().stream()
          .sorted(Comparator.comparingLong(plan::offset))
          .filter(t -> seen.add(plan.offset(t)))
          .forEach(order::add);
      Set<Tensor> guards = new HashSet<>();
      g.guards().keySet().forEach(name -> guards.add(g.graph().inputs().get(name)));
      long at = 0;
      for (int i = 0; i < order.size(); i++) {
        Tensor t = order.get(i);
        assertThat(plan.offset(t)).as("no gap before %s", t).isEqualTo(at);
        at += (t.shape().count() + Plan.ALIGNMENT - 1) / Plan.ALIGNMENT * Plan.ALIGNMENT;
        if (!guards.contains(t)) {
          assertThat(i).isBetween(1, order.size() - 2);
          assertThat(guards).contains(order.get(i - 1), order.get(i + 1));
        }
      }
    }
  }
}
