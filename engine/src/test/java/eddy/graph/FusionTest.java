package eddy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.ArrayWeight;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each fusion is made, and is not made when someone else wants the value in between. */
class FusionTest {
  private static final Epilogue BIAS = Epilogue.BIAS;

  private final Graph graph = new Graph();
  private final Tensor x = graph.input("x", 2, 4, 6, 6);
  private final Tensor channels = graph.input("channels", 2, 4);
  private final Tensor tokens = graph.input("tokens", 2, 5, 8);
  private final Weight convWeight = ArrayWeight.ones("conv.weight", 4, 4, 3, 3);
  private final Weight vector = ArrayWeight.ones("conv.bias", 4);
  private final Weight linearWeight = ArrayWeight.ones("linear.weight", 8, 8);
  private final Weight linearBias = ArrayWeight.ones("linear.bias", 8);

  private Tensor conv(Tensor of) {
    return of.conv2d(convWeight, vector, 1, Padding.all(1));
  }

  private Tensor linear(Tensor of) {
    return of.linear(linearWeight, linearBias);
  }

  private List<Step> steps(boolean fuse, Tensor... outputs) {
    Map<String, Tensor> named = new LinkedHashMap<>();
    for (Tensor t : outputs) {
      named.put("out" + named.size(), t);
    }
    return Plan.of(graph, named, new PlanOptions(false, fuse)).steps();
  }

  private List<Op> ops(Tensor... outputs) {
    return steps(true, outputs).stream().map(Step::op).toList();
  }

  private static Op convOp(Epilogue epilogue) {
    return new Op.Conv2d(1, Padding.all(1), null, epilogue);
  }

  @Test
  void nothingIsFusedUnlessAskedFor() {
    assertThat(steps(false, conv(x).silu()).stream().map(Step::op))
        .containsExactly(convOp(BIAS), new Op.Activate(Activation.SILU));
  }

  @Test
  void whatNoOutputNeedsFallsAway() {
    Tensor h = conv(x);
    h.silu();
    assertThat(ops(h)).containsExactly(convOp(BIAS));
  }

  /** Whichever of the two was recorded last. */
  @Test
  void whatIsKeptIsAddedWhereItChanges() {
    Tensor hint = graph.invariantInput("hint", x.shape());
    for (Tensor out : List.of(conv(hint).add(conv(x)), conv(x).add(conv(hint)))) {
      Op residual = convOp(new Epilogue(true, false, Activation.NONE, true));
      assertThat(ops(out)).containsExactly(convOp(BIAS), residual);
      assertThat(steps(true, out).getLast().operands().getFirst()).isSameAs(x);
    }
    assertThat(ops(conv(hint).add(x))).containsExactly(convOp(BIAS), new Op.Add());
  }

  @Test
  void convolutionWithChannelBiasActivationAndResidual() {
    Tensor out = conv(x).addChannels(channels).silu().add(x);
    List<Step> steps = steps(true, out);
    assertThat(steps).hasSize(1);
    Step step = steps.getFirst();
    assertThat(step.op()).isEqualTo(convOp(new Epilogue(true, true, Activation.SILU, true)));
    assertThat(step.result()).isSameAs(out);
    assertThat(step.operands())
        .containsExactly(x, graph.weight(convWeight), graph.weight(vector), channels, x);
  }

  @Test
  void convolutionWithoutBias() {
    Tensor out = x.conv2d(convWeight, null, 1, Padding.all(1)).addChannels(channels);
    assertThat(ops(out)).containsExactly(convOp(new Epilogue(false, true, Activation.NONE, false)));
  }

  @Test
  void linearWithActivationAndResidual() {
    for (Activation a : List.of(Activation.SILU, Activation.GELU, Activation.QUICK_GELU)) {
      Tensor out = linear(tokens).activate(a).add(tokens);
      assertThat(ops(out)).containsExactly(new Op.Linear(new Epilogue(true, false, a, true)));
    }
  }

  @Test
  void theResidualMayStandOnEitherSide() {
    Op fused = new Op.Linear(new Epilogue(true, false, Activation.NONE, true));
    assertThat(ops(linear(tokens).add(tokens))).containsExactly(fused);
    assertThat(ops(tokens.add(linear(tokens)))).containsExactly(fused);
  }

  @Test
  void ofTwoProductsTheLaterTakesTheOtherAsItsResidual() {
    Tensor first = linear(tokens);
    Tensor second = linear(tokens.geglu().concat(tokens.geglu(), 2));
    Tensor out = second.add(first);
    List<Step> steps = steps(true, out);
    assertThat(steps).extracting(Step::result).endsWith(out).contains(first).doesNotContain(second);
    assertThat(steps.getLast().operands()).endsWith(first);
  }

  @Test
  void groupNormWithActivation() {
    Tensor norm = x.groupNorm(2, 1e-5f, vector, vector);
    assertThat(ops(norm.silu())).containsExactly(new Op.GroupNorm(2, 1e-5f, Activation.SILU));
  }

  @Test
  void groupNormTakesOneActivationOnly() {
    Tensor norm = x.groupNorm(2, 1e-5f, vector, vector);
    assertThat(ops(norm.silu().silu()))
        .containsExactly(
            new Op.GroupNorm(2, 1e-5f, Activation.SILU), new Op.Activate(Activation.SILU));
  }

  @Test
  void enlargementWithTheConvolutionBehindIt() {
    Tensor out = conv(x.upsampleNearest(11, 12)).silu();
    List<Step> steps = steps(true, out);
    assertThat(steps)
        .extracting(Step::op)
        .containsExactly(
            new Op.Conv2d(
                1,
                Padding.all(1),
                new Size(11, 12),
                new Epilogue(true, false, Activation.SILU, false)));
    assertThat(steps.getFirst().operands().getFirst()).isSameAs(x);
  }

  @Test
  void ofTwoEnlargementsOnlyTheLastIsTaken() {
    Tensor out = conv(x.upsampleNearest(12, 12).upsampleNearest(24, 24));
    assertThat(ops(out))
        .containsExactly(
            new Op.UpsampleNearest(new Size(12, 12)),
            new Op.Conv2d(1, Padding.all(1), new Size(24, 24), BIAS));
  }

  @Test
  void aValueOfTwoUsesStays() {
    Tensor h = conv(x);
    assertThat(ops(h.silu().add(h))).contains(convOp(BIAS)).hasSize(3);
    Tensor c = conv(x);
    assertThat(ops(c.addChannels(channels), c.silu())).contains(convOp(BIAS)).hasSize(3);
    Tensor r = conv(x);
    assertThat(ops(r.add(x), r.mul(x))).contains(convOp(BIAS)).hasSize(3);
    Tensor norm = x.groupNorm(2, 1e-5f, vector, vector);
    assertThat(ops(norm.silu(), norm.add(x)))
        .contains(new Op.GroupNorm(2, 1e-5f, Activation.NONE))
        .hasSize(3);
    Tensor large = x.upsampleNearest(12, 12);
    assertThat(ops(conv(large), large.silu()))
        .contains(new Op.UpsampleNearest(new Size(12, 12)), convOp(BIAS))
        .hasSize(3);
  }

  @Test
  void anOutputStays() {
    Tensor h = conv(x);
    assertThat(ops(h, h.silu())).containsExactly(convOp(BIAS), new Op.Activate(Activation.SILU));
    Tensor c = conv(x);
    assertThat(ops(c, c.addChannels(channels))).containsExactly(convOp(BIAS), new Op.AddChannels());
    Tensor r = conv(x);
    assertThat(ops(r, r.add(x))).containsExactly(convOp(BIAS), new Op.Add());
    Tensor norm = x.groupNorm(2, 1e-5f, vector, vector);
    assertThat(ops(norm, norm.silu())).hasSize(2);
    Tensor large = x.upsampleNearest(12, 12);
    assertThat(ops(large, conv(large))).hasSize(2);
  }

  @Test
  void aValueAddedToItselfStays() {
    Tensor h = conv(x);
    assertThat(ops(h.add(h))).containsExactly(convOp(BIAS), new Op.Add());
  }

  @Test
  void onlyInTheOrderOfTheEpilogue() {
    Op activate = new Op.Activate(Activation.SILU);
    assertThat(ops(conv(x).silu().addChannels(channels)))
        .containsExactly(
            convOp(new Epilogue(true, false, Activation.SILU, false)), new Op.AddChannels());
    assertThat(ops(conv(x).add(x).silu()))
        .containsExactly(convOp(new Epilogue(true, false, Activation.NONE, true)), activate);
    assertThat(ops(conv(x).add(x).addChannels(channels)))
        .containsExactly(
            convOp(new Epilogue(true, false, Activation.NONE, true)), new Op.AddChannels());
    assertThat(ops(conv(x).addChannels(channels).addChannels(channels)))
        .containsExactly(
            convOp(new Epilogue(true, true, Activation.NONE, false)), new Op.AddChannels());
    assertThat(ops(conv(x).silu().silu()))
        .containsExactly(convOp(new Epilogue(true, false, Activation.SILU, false)), activate);
    assertThat(ops(conv(x).add(x).add(x)))
        .containsExactly(convOp(new Epilogue(true, false, Activation.NONE, true)), new Op.Add());
  }

  @Test
  void everyStepStandsBehindItsOperands() {
    Tensor h = conv(x);
    Tensor late = linear(tokens);
    Tensor skip = conv(x.silu());
    Tensor out = h.add(skip.mul(skip));
    List<Step> steps = steps(true, out, late.silu());
    List<Tensor> made = new ArrayList<>();
    for (Step s : steps) {
      for (Tensor o : s.operands()) {
        if (o.origin() instanceof Tensor.Origin.Computed) {
          assertThat(made).contains(o);
        }
      }
      made.add(s.result());
    }
    assertThat(made).contains(out);
  }
}
