package eddy.backend.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.DeviceId;
import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.ArrayWeight;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How it runs plans; what the ops give is tested in the testkit. */
class ReferenceBackendTest {
  private static final Shape PAIR = Shape.of(1, 2);

  private final Backend backend =
      new ReferenceProvider().open(DeviceId.of("reference"), BackendOptions.DEFAULT);
  private final Graph graph = new Graph();
  private final Tensor a = graph.input("a", 1, 2);
  private final Tensor b = graph.input("b", 1, 2);

  @AfterEach
  void close() {
    backend.close();
  }

  private Executable compile(Map<String, Tensor> outputs) {
    return backend.compile(Plan.of(graph, outputs, backend.planOptions()));
  }

  private static float[] floats(Map<String, HostTensor> results, String name) {
    return Objects.requireNonNull(results.get(name)).floats();
  }

  private static float[] out(Executable run, Map<String, HostTensor> inputs) {
    return floats(run.run(inputs), "out");
  }

  private static HostTensor pair(float x, float y) {
    return HostTensor.of(PAIR, new float[] {x, y});
  }

  @Test
  void anInputLeftOutKeepsItsValue() {
    try (Executable run = compile(Map.of("out", a.add(b).silu().mul(a)))) {
      float[] first = out(run, Map.of("a", pair(1, 2), "b", pair(3, 4)));
      assertThat(out(run, Map.of())).containsExactly(first);
      assertThat(out(run, Map.of("b", pair(3, 4)))).containsExactly(first);
      float[] other = out(run, Map.of("a", pair(0, 1)));
      assertThat(other[0]).isZero();
      assertThat(other[1]).isCloseTo(4.9665356f, within(1e-6f));
    }
  }

  private static Offset<Float> within(float x) {
    return Offset.offset(x);
  }

  @Test
  void inputsThatDontFitAreRefusedAndChangeNothing() {
    try (Executable run = compile(Map.of("out", a.add(b)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> run.run(Map.of("a", pair(1, 2))))
          .withMessage("input b was never given");
      run.run(Map.of("a", pair(1, 2), "b", pair(3, 4)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> run.run(Map.of("c", pair(1, 2))))
          .withMessage("there is no input c; there are [a, b]");
      HostTensor wide = HostTensor.of(Shape.of(2, 1), new float[2]);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> run.run(Map.of("a", pair(9, 9), "b", wide)))
          .withMessage("input b is F32[1, 2], but F32[2, 1] was given");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> run.run(Map.of("a", HostTensor.of(PAIR, new int[2]))))
          .withMessage("input a is F32[1, 2], but I32[1, 2] was given");
      assertThat(out(run, Map.of())).containsExactly(4, 6);
    }
  }

  @Test
  void inputsAndIdsCanBeOutputs() {
    Tensor ids = graph.input("ids", PAIR, DType.I32);
    int[] values = {-1, Integer.MAX_VALUE};
    try (Executable run = compile(Map.of("ids", ids, "a", a))) {
      Map<String, HostTensor> out =
          run.run(Map.of("ids", HostTensor.of(PAIR, values), "a", pair(1, 2), "b", pair(0, 0)));
      assertThat(floats(out, "a")).containsExactly(1, 2);
      assertThat(out.get("ids"))
          .isInstanceOfSatisfying(
              HostTensor.Ints.class, i -> assertThat(i.values()).containsExactly(values));
    }
  }

  @Test
  void resultsAreTheCallersToKeep() {
    try (Executable run = compile(Map.of("out", a.add(b)))) {
      float[] first = out(run, Map.of("a", pair(1, 2), "b", pair(3, 4)));
      run.run(Map.of("a", pair(5, 6)));
      assertThat(first).containsExactly(4, 6);
    }
  }

  @Test
  void aTimedRunWantsInputsAndChangesNothing() {
    try (Executable run = compile(Map.of("out", a.add(b)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(run::time)
          .withMessage("input a was never given");
      float[] first = out(run, Map.of("a", pair(1, 2), "b", pair(3, 4)));
      assertThat(run.time().seconds()).isPositive();
      assertThat(run.time().clock()).isEqualTo(RunTime.Clock.HOST);
      assertThat(out(run, Map.of())).isEqualTo(first);
    }
  }

  @Test
  void whatInvariantInputsAloneDecideIsComputedOnce() {
    Tensor text = graph.invariantInput("text", PAIR);
    try (Executable run = compile(Map.of("out", text.add(text).mul(a)))) {
      assertThat(out(run, Map.of("a", pair(1, 2), "b", pair(0, 0), "text", pair(3, 4))))
          .containsExactly(6, 16);
      assertThat(run.profile().parts()).extracting(Profile.ProfilePart::step).containsExactly(1);
      assertThat(out(run, Map.of("a", pair(2, 3)))).containsExactly(12, 24);
      assertThat(out(run, Map.of("text", pair(5, 6)))).containsExactly(20, 36);
      assertThat(out(run, Map.of("a", pair(1, 1), "text", pair(1, 2)))).containsExactly(2, 4);
    }
  }

  @Test
  void aProfileHasEachStep() {
    try (Executable run = compile(Map.of("out", a.add(b).mul(a)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(run::profile)
          .withMessage("input a was never given");
      float[] first = out(run, Map.of("a", pair(1, 2), "b", pair(3, 4)));
      Profile profile = run.profile();
      assertThat(profile.parts()).extracting(Profile.ProfilePart::step).containsExactly(0, 1);
      assertThat(profile.parts()).allMatch(p -> p.name().isEmpty() && p.seconds() >= 0);
      assertThat(profile.seconds())
          .isGreaterThanOrEqualTo(
              profile.parts().stream().mapToDouble(Profile.ProfilePart::seconds).sum());
      assertThat(profile.clock()).isEqualTo(RunTime.Clock.HOST);
      assertThat(out(run, Map.of())).isEqualTo(first);
    }
  }

  @Test
  void idsOutsideTheTableAreNamed() {
    Graph g = new Graph();
    Tensor ids = g.input("ids", Shape.of(2, 2), DType.I32);
    Tensor out = ids.embedding(ArrayWeight.ones("table", 5, 3));
    try (Executable run = backend.compile(Plan.of(g, Map.of("out", out), backend.planOptions()))) {
      for (int bad : new int[] {5, -1}) {
        HostTensor given = HostTensor.of(Shape.of(2, 2), new int[] {0, 4, 1, bad});
        assertThatIllegalArgumentException()
            .isThrownBy(() -> run.run(Map.of("ids", given)))
            .withMessage("id " + bad + " at [1, 1] is outside the table of 5 rows");
      }
    }
  }

  @Test
  void countsItsMemory() {
    ArrayWeight w = ArrayWeight.ones("w", 3, 2);
    try (Executable run = compile(Map.of("out", a.linear(w, null).linear(square(), null)))) {
      assertThat(run.weightBytes()).isEqualTo(4 * (6 + 9));
      assertThat(run.valueBytes()).isEqualTo(4 * 4 * Plan.ALIGNMENT);
    }
  }

  private static ArrayWeight square() {
    return ArrayWeight.ones("square", 3, 3);
  }

  @Test
  void afterCloseItRunsNoMore() {
    Executable run = compile(Map.of("out", a.add(b)));
    run.close();
    run.close();
    assertThatIllegalStateException().isThrownBy(() -> run.run(Map.of()));
  }
}
