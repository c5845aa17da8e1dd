package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Executable;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.compare.Comparison;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Activation;
import eddy.op.Op;
import eddy.tensor.HostTensor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the plan of any graph. */
class PlanPropertyTest {
  private static final int GRAPHS = 300;
  private static final PlanOptions PLAIN = new PlanOptions(false, false);
  private static final PlanOptions FUSED = new PlanOptions(false, true);
  private static final List<PlanOptions> ALL =
      List.of(PLAIN, FUSED, new PlanOptions(true, false), new PlanOptions(true, true));

  static LongStream seeds() {
    return LongStream.range(0, GRAPHS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverReadsFindsWhatWasWritten(long seed) {
    for (PlanOptions options : ALL) {
      GraphCase g = RandomGraphs.of(seed);
      Plan plan = Plan.of(g.graph(), g.outputs(), options);
      plan.verify();
      Owners owners = new Owners(plan);
      plan.inputs().values().forEach(owners::write);
      run(plan, plan.steps(), owners);
      // Once more without what is kept.
      plan.inputs()
          .forEach(
              (name, t) -> {
                if (!plan.invariantInputs().contains(name)) {
                  owners.write(t);
                }
              });
      run(plan, plan.steps().subList(plan.invariantSteps(), plan.steps().size()), owners);
    }
  }

  private static void run(Plan plan, List<Step> steps, Owners owners) {
    for (Step step : steps) {
      step.operands().stream().filter(o -> o.weight() == null).forEach(owners::requireIntact);
      for (Tensor o : step.operands()) {
        boolean apart = o.weight() != null || owners.apart(o, step.result());
        assertThat(apart || worksInPlace(step, o))
            .as("%s reads %s while it writes %s", step.op(), o, step.result())
            .isTrue();
      }
      owners.write(step.result());
    }
    plan.inputs().values().forEach(owners::requireIntact);
    plan.outputs().values().forEach(owners::requireIntact);
  }

  /** What depends on invariant inputs alone, said independently. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theFirstStepsAreThoseThatNothingChanges(long seed) {
    for (PlanOptions options : ALL) {
      GraphCase g = RandomGraphs.of(seed);
      Plan plan = Plan.of(g.graph(), g.outputs(), options);
      for (int i = 0; i < plan.steps().size(); i++) {
        Set<String> inputs = new HashSet<>();
        collectInputs(plan.steps().get(i).result(), inputs);
        boolean invariant = !inputs.isEmpty() && plan.invariantInputs().containsAll(inputs);
        assertThat(i < plan.invariantSteps()).as("step %s of%n%s", i, g).isEqualTo(invariant);
      }
    }
  }

  private static void collectInputs(Tensor t, Set<String> names) {
    switch (t.origin()) {
      case Tensor.Origin.Input(String name, boolean _) -> names.add(name);
      case Tensor.Origin.OfWeight _ -> {}
      case Tensor.Origin.Computed(var _, var operands) ->
          operands.forEach(o -> collectInputs(o, names));
    }
  }

  /** Element by element, in exactly the same place. */
  private static boolean worksInPlace(Step step, Tensor operand) {
    return switch (step.op()) {
      case Op.Activate _, Op.Add _, Op.Mul _ -> true;
      case Op.AddChannels _ -> operand == step.operands().getFirst();
      case Op.Linear _, Op.Conv2d _, Op.GroupNorm _, Op.LayerNorm _, Op.Attention _ -> false;
      case Op.Softmax _, Op.GeGlu _, Op.UpsampleNearest _, Op.Concat _, Op.Slice _ -> false;
      case Op.ToTokens _, Op.ToPicture _, Op.Embedding _, Op.TimestepEmbedding _ -> false;
    };
  }

  /** Which value each element of the arena holds. */
  private static final class Owners {
    private final Plan plan;
    private final Tensor[] owners;

    Owners(Plan plan) {
      this.plan = plan;
      owners = new Tensor[(int) plan.arenaElements()];
    }

    private int from(Tensor t) {
      return (int) plan.offset(t);
    }

    private int to(Tensor t) {
      return from(t) + (int) t.shape().count();
    }

    /** A free view is its source. */
    private Tensor stored(Tensor t) {
      boolean isStep = plan.steps().stream().anyMatch(s -> s.result() == t);
      return !isStep && t.origin() instanceof Tensor.Origin.Computed(var _, var operands)
          ? stored(operands.getFirst())
          : t;
    }

    boolean apart(Tensor a, Tensor b) {
      return to(a) <= from(b) || to(b) <= from(a);
    }

    void write(Tensor t) {
      assertThat(from(t) % Plan.ALIGNMENT).isZero();
      for (int i = from(t); i < to(t); i++) {
        owners[i] = t;
      }
    }

    void requireIntact(Tensor t) {
      for (int i = from(t); i < to(t); i++) {
        assertThat(owners[i]).as("who wrote element %s of %s", i - from(t), t).isSameAs(stored(t));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fusedAndPlainGiveTheSame(long seed) {
    GraphCase g = RandomGraphs.of(seed);
    Map<String, HostTensor> plain = run(g, PLAIN);
    Map<String, HostTensor> fused = run(g, FUSED);
    for (String name : g.outputs().keySet()) {
      Comparison c = Comparison.of(floats(fused, name), floats(plain, name));
      assertThat(c.notFinite()).isNegative();
      assertThat(c.nmse()).as("%s of%n%s", name, g).isLessThan(1e-10);
    }
  }

  private static float[] floats(Map<String, HostTensor> results, String name) {
    return Objects.requireNonNull(results.get(name)).floats();
  }

  private static Map<String, HostTensor> run(GraphCase g, PlanOptions options) {
    try (Executable run = Verdicts.reference().compile(Plan.of(g.graph(), g.outputs(), options))) {
      return run.run(g.inputs());
    }
  }

  /** Else the tests above show nothing. */
  @Test
  void theGraphsHaveWhatIsToBeTested() {
    Set<String> seen = new HashSet<>();
    seeds()
        .forEach(
            seed -> {
              GraphCase g = RandomGraphs.of(seed);
              Plan plan = Plan.of(g.graph(), g.outputs(), FUSED);
              long total = 0;
              for (Step s : plan.steps()) {
                seen.add(s.op().getClass().getSimpleName());
                total += s.result().shape().count();
                switch (s.op()) {
                  case Op.Conv2d c when c.upsample() != null -> seen.add("fused upsample");
                  case Op.Conv2d c when c.epilogue().channelBias() -> seen.add("fused channels");
                  case Op.Conv2d c when c.epilogue().residual() -> seen.add("fused conv residual");
                  case Op.Linear l when l.epilogue().residual() -> seen.add("fused residual");
                  case Op.Linear l when !l.epilogue().isPlain() -> seen.add("fused activation");
                  case Op.GroupNorm n when n.activation() != Activation.NONE ->
                      seen.add("fused norm");
                  default -> {}
                }
                if (plan.offset(s.operands().getFirst()) == plan.offset(s.result())) {
                  seen.add("in place");
                }
              }
              if (plan.invariantSteps() > 0 && plan.invariantSteps() < plan.steps().size()) {
                seen.add("kept");
              }
              if (total > plan.arenaElements()) {
                seen.add("reuse");
              }
            });
    assertThat(seen)
        .contains(
            "in place", "reuse", "kept", "fused upsample", "fused channels", "fused conv residual")
        .contains("fused residual", "fused activation", "fused norm")
        .contains("Concat", "Slice", "ToTokens", "ToPicture", "Attention", "GeGlu", "Softmax");
  }
}
