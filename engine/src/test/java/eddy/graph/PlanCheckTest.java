package eddy.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Size;
import eddy.tensor.ArrayWeight;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** That plans which are wrong are found out, whatever is wrong with them. */
class PlanCheckTest {
  private final Graph graph = new Graph();
  private final Tensor x = graph.input("x", 1, 100);
  private final Tensor a = x.silu();
  private final Tensor b = x.softmax();
  private final Tensor sum = a.add(b);
  private final Step makesA = step(a);
  private final Step makesB = step(b);
  private final Step makesSum = step(sum);

  private static Step step(Tensor result) {
    return result.origin() instanceof Tensor.Origin.Computed(var op, var operands)
        ? new Step(op, operands, result)
        : new Step(new Op.Softmax(), List.of(), result);
  }

  private Plan plan(List<Step> steps, Map<Tensor, Long> places) {
    return new Plan(steps, 0, Map.of("x", x), Map.of("out", sum), places, 512, false);
  }

  private static ThrowableAssertAlternative<?> refused(Plan plan) {
    return assertThatIllegalStateException().isThrownBy(plan::verify);
  }

  private ThrowableAssertAlternative<?> refused(List<Step> steps) {
    return refused(plan(steps, Map.of(x, 0L, a, 128L, b, 256L, sum, 384L)));
  }

  private ThrowableAssertAlternative<?> refused(Map<Tensor, Long> places) {
    return refused(plan(List.of(makesA, makesB, makesSum), places));
  }

  @Test
  void aPlanThatIsRightPasses() {
    List<Step> steps = List.of(makesA, makesB, makesSum);
    assertThatCode(() -> plan(steps, Map.of(x, 0L, a, 128L, b, 256L, sum, 384L)).verify())
        .doesNotThrowAnyException();
    assertThatCode(() -> plan(steps, Map.of(x, 0L, a, 128L, b, 256L, sum, 256L)).verify())
        .as("in place")
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsReadMustHaveBeenMade() {
    refused(List.of(makesA, makesSum))
        .withMessage(
            "step 1, add to %3 F32[1, 100], reads %2 F32[1, 100] before anything has made it");
    refused(List.of(makesSum, makesA, makesB)).withMessageContaining("step 0, add");
    refused(List.of(makesA, makesB))
        .withMessage("output out is %3 F32[1, 100] before anything has made it");
  }

  @Test
  void nothingIsMadeTwice() {
    refused(List.of(makesA, makesB, makesA, makesSum))
        .withMessageStartingWith("step 2, activate to %1")
        .withMessageContaining("makes what was there before");
  }

  @Test
  void valuesInUseMustNotShareMemory() {
    refused(Map.of(x, 0L, a, 128L, b, 128L, sum, 384L))
        .withMessage(
            "step 2, add to %3 F32[1, 100], reads %1 F32[1, 100], but %2 F32[1, 100] was written"
                + " over it");
    refused(Map.of(x, 0L, a, 128L, b, 192L, sum, 384L)).withMessageContaining("written over it");
  }

  @Test
  void onlyOpsThatWorkInPlaceMayWriteOverTheirOperands() {
    refused(Map.of(x, 0L, a, 128L, b, 0L, sum, 384L))
        .withMessageContaining("step 1, softmax to %2")
        .withMessageContaining("is written over its operand x, %0");
    refused(Map.of(x, 0L, a, 128L, b, 256L, sum, 192L))
        .as("beside the very place of the operand")
        .withMessageContaining("is written over its operand a, %1");
  }

  @Test
  void inputsAreThereForTheNextRun() {
    refused(Map.of(x, 0L, a, 128L, b, 256L, sum, 0L))
        .withMessageContaining("the next run keeps input x, %0")
        .withMessageContaining("%3 F32[1, 100] was written over it");
  }

  @Test
  void whatIsKeptDependsOnNothingThatChanges() {
    Map<Tensor, Long> places = Map.of(x, 0L, a, 128L, b, 256L, sum, 384L);
    List<Step> steps = List.of(makesA, makesB, makesSum);
    refused(new Plan(steps, 1, Map.of("x", x), Map.of("out", sum), places, 512, false))
        .withMessage(
            "step 0, activate to %1 F32[1, 100], is left out of later runs, but reads input x,"
                + " which changes");
  }

  @Test
  void whatIsKeptIsThereForTheNextRun() {
    Tensor text = graph.invariantInput("text", Shape.of(1, 100));
    Tensor kept = text.softmax();
    Tensor out = kept.add(x);
    Plan plan =
        new Plan(
            List.of(step(kept), step(out)),
            1,
            Map.of("x", x, "text", text),
            Map.of("out", out),
            Map.of(x, 0L, text, 128L, kept, 256L, out, 256L),
            512,
            false);
    refused(plan).withMessageStartingWith("the next run's add reads %5 F32[1, 100], but %6");
  }

  @Test
  void outputsStayTillTheEnd() {
    Tensor later = sum.softmax();
    Plan plan =
        new Plan(
            List.of(makesA, makesB, makesSum, step(later), step(later.softmax())),
            0,
            Map.of("x", x),
            Map.of("out", sum),
            Map.of(
                x, 0L, a, 128L, b, 256L, sum, 256L, later, 128L, graph.tensors().getLast(), 256L),
            512,
            false);
    refused(plan).withMessageStartingWith("output out is %3 F32[1, 100], but");
  }

  @Test
  void placesLieInTheArena() {
    refused(Map.of(x, 0L, a, 128L, b, 256L, sum, 448L))
        .withMessageContaining("has elements 448 to 548 of the arena, which has 512");
    refused(Map.of(x, 0L, a, 130L, b, 256L, sum, 384L))
        .withMessageContaining("step 0, activate")
        .withMessageContaining("places are multiples of 64");
    refused(Map.of(x, 0L, a, -128L, b, 256L, sum, 384L)).withMessageContaining("-128 to -28");
    refused(Map.of(x, 0L, a, 128L, b, 256L)).withMessageContaining("which has no place");
  }

  @Test
  void shapesAreThoseOfTheOps() {
    Step wrong = new Step(new Op.GeGlu(), List.of(x), a);
    refused(List.of(wrong, makesB, makesSum))
        .withMessage("step 0, geglu to %1 F32[1, 100], gives F32[1, 50]");
    Step missing = new Step(new Op.Add(), List.of(x), a);
    refused(List.of(missing, makesB, makesSum))
        .withMessageContaining("step 0, add")
        .withMessageContaining("takes 2 operands, but 1 were given");
    Step misfit = new Step(new Op.AddChannels(), List.of(x, x), a);
    refused(List.of(misfit, makesB, makesSum)).withMessageContaining("doesn't fit operands");
  }

  @Test
  void dtypesAreThoseOfTheOps() {
    Tensor table = graph.weight(ArrayWeight.ones("table", 5, 100));
    Tensor ids = graph.input("ids", Shape.of(1, 1), DType.I32);
    Tensor right = graph.record(new Op.Embedding(), List.of(ids, table));
    Tensor floats = graph.input("floats", 1, 1);
    Step wrong = new Step(new Op.Embedding(), List.of(floats, table), right);
    refused(
            new Plan(
                List.of(wrong), 0, Map.of("f", floats), Map.of(), Map.of(floats, 0L), 64, false))
        .withMessageContaining("step 0, embedding")
        .withMessageContaining("needs ids as I32, but it is");
  }

  @Test
  void aFreeViewIsWhereItsSourceIs() {
    Tensor tokens = graph.input("tokens", 1, 6, 8);
    Tensor picture = tokens.toPicture(2, 3);
    Tensor out = picture.upsampleNearest(4, 6);
    Map<Tensor, Long> apart = Map.of(tokens, 0L, picture, 64L, out, 128L);
    Plan plan = new Plan(List.of(step(out)), 0, Map.of("t", tokens), Map.of(), apart, 512, false);
    refused(plan).withMessageContaining("which isn't where %4 F32[1, 6, 8] is");
  }

  /** Networks have no such views, but a graph may. */
  @Test
  void aViewOfAWeightIsNotFree() {
    Tensor weight = graph.weight(ArrayWeight.ones("w", 1, 6, 8));
    Tensor out = graph.record(new Op.ToPicture(new Size(2, 3)), List.of(weight)).silu();
    Plan plan = Plan.of(graph, Map.of("out", out), new PlanOptions(true, true));
    assertThatCode(plan::verify).doesNotThrowAnyException();
  }

  @Test
  void residualsOfFusedOpsCount() {
    Tensor w = graph.weight(ArrayWeight.ones("w", 100, 100));
    Op fused = new Op.Linear(new Epilogue(false, false, Activation.NONE, true));
    Step step = new Step(fused, List.of(a, w, b), sum);
    refused(plan(List.of(makesA, makesB, step), Map.of(x, 0L, a, 128L, b, 256L, sum, 256L)))
        .withMessageContaining("is written over its operand residual, %2");
  }
}
