package eddy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eddy.op.Activation;
import eddy.op.Op;
import eddy.tensor.ArrayWeight;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recording and the arena; the properties that hold for any graph are tested in the testkit. */
class PlanTest {
  private static final PlanOptions PLAIN = new PlanOptions(false, false);
  private static final PlanOptions VIEWS = new PlanOptions(true, false);

  private final Graph graph = new Graph();
  private final Tensor x = graph.input("x", 1, 100);

  private Plan plan(Tensor out) {
    return Plan.of(graph, Map.of("out", out), PLAIN);
  }

  @Test
  void elementWiseOpsWorkInPlaceWhenTheirOperandDies() {
    Tensor a = x.silu();
    Tensor b = a.mul(x);
    Tensor c = b.add(x);
    Plan plan = plan(c);
    assertThat(plan.offset(a)).isNotEqualTo(plan.offset(x));
    assertThat(List.of(plan.offset(b), plan.offset(c))).containsOnly(plan.offset(a));
    assertThat(plan.arenaElements()).isEqualTo(2 * 128);
  }

  @Test
  void aValueThatIsStillNeededIsNotOverwritten() {
    Tensor a = x.silu();
    Tensor b = a.silu();
    Tensor c = b.add(a);
    Plan plan = plan(c);
    assertThat(plan.offset(b)).isNotEqualTo(plan.offset(a));
    assertThat(plan.offset(c)).isEqualTo(plan.offset(b));
  }

  @Test
  void inputsAndOutputsAreNeverOverwritten() {
    Tensor a = x.silu();
    Tensor b = a.silu();
    Plan plan = Plan.of(graph, Map.of("a", a, "b", b), PLAIN);
    assertThat(List.of(plan.offset(x), plan.offset(a), plan.offset(b))).doesNotHaveDuplicates();
  }

  @Test
  void whatInvariantInputsAloneDecideComesFirstAndIsKept() {
    Tensor text = graph.invariantInput("text", Shape.of(1, 100));
    Tensor a = x.silu();
    Tensor between = text.softmax();
    Tensor kept = between.softmax();
    Tensor sum = a.add(kept);
    Tensor out = sum.mul(kept);
    Plan plan = plan(out.softmax());
    assertThat(plan.steps().stream().map(Step::result).limit(3)).containsExactly(between, kept, a);
    assertThat(plan.invariantSteps()).isEqualTo(2);
    assertThat(plan.invariantInputs()).containsExactly("text");
    for (Tensor t : List.of(a, sum, out)) {
      assertThat(plan.offset(t)).isNotEqualTo(plan.offset(kept));
    }
    assertThat(plan.offset(between)).as("needed once").isEqualTo(plan.offset(a));
    assertThat(plan.flops()).as("of a run that keeps them").isEqualTo(100 + 100 + 100 + 400);
  }

  @Test
  void whatIsKeptIsNotWorkedOnInPlace() {
    Tensor text = graph.invariantInput("text", Shape.of(1, 100));
    Tensor kept = text.softmax();
    Plan plan = plan(kept.add(x));
    assertThat(plan.offset(plan.steps().getLast().result())).isNotEqualTo(plan.offset(kept));
  }

  @Test
  void withoutInvariantInputsNothingIsKept() {
    Plan plan = plan(x.softmax());
    assertThat(plan.invariantSteps()).isZero();
    assertThat(plan.invariantInputs()).isEmpty();
  }

  @Test
  void memoryOfTheDeadIsUsedAgain() {
    Tensor t = x;
    for (int i = 0; i < 10; i++) {
      t = t.softmax();
    }
    assertThat(plan(t).arenaElements()).isEqualTo(3 * 128);
  }

  @Test
  void anInputThatNothingReadsStillHasAPlace() {
    Tensor unused = graph.input("unused", 7);
    assertThat(plan(x.silu()).offset(unused)).isNotNegative();
  }

  @Test
  void placesAreAligned() {
    Tensor a = x.slice(1, 0, 3).softmax();
    Plan plan = plan(a);
    for (Step s : plan.steps()) {
      assertThat(plan.offset(s.result()) % Plan.ALIGNMENT).isZero();
    }
  }

  @Test
  void valuesOfOneSizeStandInTheOrderOfRecording() {
    Tensor out = x.softmax();
    Tensor after = graph.input("after", 1, 100);
    Plan plan = plan(out);
    assertThat(List.of(plan.offset(x), plan.offset(out), plan.offset(after)))
        .containsExactly(0L, 128L, 256L);
  }

  @Test
  void freeViewsShareTheirSourcesPlaceAndLife() {
    Tensor picture = graph.input("picture", 1, 4, 6, 6);
    Tensor a = picture.silu();
    Tensor tokens = a.toTokens();
    Tensor b = a.silu();
    Tensor out = tokens.softmax().concat(b.toTokens(), 1);
    Plan plan = Plan.of(graph, Map.of("out", out), VIEWS);
    assertThat(plan.steps()).noneMatch(s -> s.op().isView());
    assertThat(plan.offset(tokens)).isEqualTo(plan.offset(a));
    assertThat(plan.offset(b)).as("a still lives in tokens").isNotEqualTo(plan.offset(a));
    assertThat(Plan.of(graph, Map.of("out", out), PLAIN).steps())
        .anyMatch(s -> s.op() instanceof Op.ToTokens);
  }

  @Test
  void aViewOfAnInputIsAnOutputLikeAnyOther() {
    Tensor picture = graph.input("picture", 1, 4, 6, 6);
    Tensor tokens = picture.toTokens();
    Plan plan = Plan.of(graph, Map.of("out", tokens), VIEWS);
    assertThat(plan.steps()).isEmpty();
    assertThat(plan.offset(tokens)).isEqualTo(plan.offset(picture));
  }

  @Test
  void weightsHaveNoPlaceAndAreNoOutputs() {
    ArrayWeight weight = ArrayWeight.ones("w", 3, 100);
    Plan plan = plan(x.linear(weight, null));
    Tensor w = graph.weight(weight);
    assertThatIllegalArgumentException().isThrownBy(() -> plan.offset(w));
    assertThatIllegalArgumentException().isThrownBy(() -> plan(w)).withMessageContaining("out");
  }

  @Test
  void outputsOfAnotherGraphAreRefused() {
    Tensor other = new Graph().input("x", 1);
    assertThatIllegalArgumentException().isThrownBy(() -> plan(other));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> x.add(other))
        .withMessageContaining("belongs to another graph");
  }

  @Test
  void aNameIsTakenOnce() {
    int before = graph.tensors().size();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.input("x", 2))
        .withMessage("input x is already there");
    assertThat(graph.tensors()).hasSize(before);
  }

  @Test
  void dtypesMustFit() {
    Tensor ids = graph.input("ids", Shape.of(1, 3), DType.I32);
    Tensor notIds = graph.input("notIds", 1, 3);
    ArrayWeight table = ArrayWeight.ones("table", 5, 2);
    assertThat(ids.embedding(table).shape()).isEqualTo(Shape.of(1, 3, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notIds.embedding(table))
        .withMessageContaining("needs operand 0 to be I32");
    assertThatIllegalArgumentException()
        .isThrownBy(ids::silu)
        .withMessageContaining("needs operand 0 to be F32");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.input("half", Shape.of(1), DType.F16));
  }

  @Test
  void noActivationRecordsNothing() {
    assertThat(x.activate(Activation.NONE)).isSameAs(x);
  }

  @Test
  void aWeightIsOneTensorHoweverOftenItIsUsed() {
    ArrayWeight w = ArrayWeight.ones("w", 100, 100);
    x.linear(w, null).linear(w, null);
    assertThat(graph.tensors()).extracting(Tensor::weight).containsOnlyOnce(w);
  }

  @Test
  void whatAGatedLayerReadsStaysUntilItIsGated() {
    Graph g = new Graph();
    Tensor x = g.input("x", 1, 4, 8).silu();
    Tensor layer = x.linear(ArrayWeight.ones("w", 32, 8), null);
    Tensor gated = layer.geglu();
    Map<String, Tensor> outputs = Map.of("out", gated.silu());
    Plan apart = Plan.of(g, outputs, new PlanOptions(false, false));
    Plan atOnce = Plan.of(g, outputs, new PlanOptions(false, false).withGates());
    assertThat(apart.offset(gated)).isEqualTo(apart.offset(x));
    assertThat(Math.abs(atOnce.offset(gated) - atOnce.offset(x))).isGreaterThanOrEqualTo(64);
  }
}
