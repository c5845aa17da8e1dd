package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eddy.backend.Backend;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case on every backend that works here. {@code -Dop.case=NAME} runs one case, {@code
 * -Dop.case=random/SEED} or {@code graph/SEED} a random one; {@code -Deddy.fuzz=N} sets how many
 * random ones there are (200), {@code -Deddy.fuzz.seed=N} where their seeds begin; {@code
 * -Deddy.heavy=true} adds the heavy cases, {@code -Deddy.heavy=sampled} too, but compares only
 * samples of what the reference backend would need long for; {@code -Drequire.backend=NAME[,NAME]}
 * fails when such a backend is missing; {@code -Dop.backend=NAME[,NAME]} tests only such.
 */
class ConformanceTest {
  private static final int FUZZ = Integer.getInteger("eddy.fuzz", 200);
  private static final long FUZZ_SEED = Long.getLong("eddy.fuzz.seed", 1);

  private static List<OpCase> catalogue() {
    String filter = Verdicts.filter();
    return OpCases.all().stream()
        .filter(filter == null ? OpCases.ofThisBuild()::contains : c -> c.name().equals(filter))
        .toList();
  }

  private static List<OpCase> randomCases() {
    String filter = Verdicts.filter();
    if (filter == null) {
      return seeds().mapToObj(RandomCases::of).toList();
    }
    OpCase named = RandomCases.named(filter);
    return named == null ? List.of() : List.of(named);
  }

  private static List<GraphCase> graphs() {
    String filter = Verdicts.filter();
    if (filter == null) {
      return Stream.concat(GraphCases.all().stream(), seeds().mapToObj(RandomGraphs::of)).toList();
    }
    GraphCase named = RandomGraphs.named(filter);
    return named == null
        ? GraphCases.all().stream().filter(c -> c.name().equals(filter)).toList()
        : List.of(named);
  }

  private static LongStream seeds() {
    return LongStream.range(FUZZ_SEED, FUZZ_SEED + FUZZ);
  }

  @Test
  void thereIsSomethingToTest() {
    assertThat(Verdicts.backends())
        .as("backends that work here")
        .containsKeys(Verdicts.required().toArray(String[]::new));
    assertThat(catalogue().size() + randomCases().size() + graphs().size())
        .as("cases, by -Dop.case=%s", Verdicts.filter())
        .isPositive();
  }

  @TestFactory
  Stream<DynamicNode> catalogueOnEachBackend() {
    return onEachBackend(catalogue());
  }

  @TestFactory
  Stream<DynamicNode> randomCasesOnEachBackend() {
    return onEachBackend(randomCases());
  }

  /** One case of each kind on kernels that no backend of the others runs. */
  @TestFactory
  Stream<DynamicNode> someCasesOnTheOtherKernels() {
    return onEachBackend(Verdicts.some(catalogue()), Verdicts.backendsForSome());
  }

  private static Stream<DynamicNode> onEachBackend(List<OpCase> cases) {
    return onEachBackend(cases, Verdicts.backends());
  }

  private static Stream<DynamicNode> onEachBackend(
      List<OpCase> cases, Map<String, Backend> backends) {
    return backends.keySet().stream()
        .map(
            backend ->
                dynamicContainer(
                    backend,
                    cases.stream()
                        // The formulas would take an hour.
                        .filter(c -> !c.heavy() || !backend.equals(Verdicts.REFERENCE))
                        .map(
                            c ->
                                dynamicTest(
                                    c.name(),
                                    () -> Verdicts.requireNoFailure(Verdicts.of(backend, c))))));
  }

  @TestFactory
  Stream<DynamicNode> graphsOnEachBackend() {
    List<GraphCase> graphs = graphs();
    return Verdicts.backendsUnderTest().keySet().stream()
        .map(
            backend ->
                dynamicContainer(
                    backend,
                    graphs.stream()
                        .map(
                            g ->
                                dynamicTest(
                                    g.name(),
                                    () -> Verdicts.requireNoFailure(Verdicts.of(backend, g))))));
  }
}
