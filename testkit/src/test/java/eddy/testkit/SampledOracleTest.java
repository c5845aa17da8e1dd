package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.backend.Backend;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Comparison;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.Sample;
import eddy.benchkit.compare.SampledOracle;
import eddy.benchkit.compare.Verdict;
import eddy.testkit.FaultyBackend.Fault;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampledOracleTest {
  /** Those that are quick, with every padding, epilogue, dtype and mask. */
  static Stream<OpCase> cases() {
    return OpCases.all().stream()
        .filter(c -> SampledOracle.isKnown(c.op()))
        .filter(c -> !c.heavy() && c.flops() < 1e6);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asMuchWorkAsTheCaseHasGivesTheWholeResult(OpCase c) {
    Sample sample = SampledOracle.of(c, c.flops());
    float[] right = Oracle.of(Verdicts.reference()).result(c);
    assertThat(sample.places()).isEqualTo(IntStream.range(0, right.length).toArray());
    assertThat(Comparison.of(sample.values(), right).nmse()).isLessThan(1e-13);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lessWorkGivesSomeOfIt(OpCase c) {
    Sample sample = SampledOracle.of(c, c.flops() / 2);
    float[] right = Oracle.of(Verdicts.reference()).result(c);
    assertThat(sample.places()).isSorted().doesNotHaveDuplicates();
    assertThat(sample.places()).startsWith(0).endsWith(right.length - 1);
    assertThat(Comparison.of(sample.values(), sample.of(right)).nmse()).isLessThan(1e-13);
  }

  @Test
  void aSampleIsAsLargeAsTheWorkAllows() {
    OpCase c = named("linear.tokens/1x4096x64-64-unbiased");
    int size = SampledOracle.of(c, c.flops() / 50).values().length;
    assertThat((double) size / c.result().count()).isCloseTo(0.02, within(1e-3));
  }

  @Test
  void wrongNumbersAreFoundInTheSampleAndInfiniteOnesEverywhere() {
    OpCase c = named("linear.tokens/1x77x768-768");
    Backend cpu = Objects.requireNonNull(Verdicts.backends().get("cpu"));
    Sample sample = SampledOracle.of(c, c.flops() / 10);
    assertThat(Conformance.run(c, cpu, () -> sample)).isInstanceOf(Verdict.Pass.class);
    float[] others = sample.values().clone();
    others[others.length - 1] += 1;
    assertThat(Conformance.run(c, cpu, () -> new Sample(others, sample.places())))
        .isInstanceOfSatisfying(
            Verdict.Fail.class, f -> assertThat(f.text()).contains("worst at [0, 76, 767] of"));
    OpCase sum = named("add/2x3x5x7");
    float[] right = Oracle.of(Verdicts.reference()).result(sum);
    Sample last = new Sample(new float[] {right[209]}, new int[] {209});
    assertThat(Conformance.run(sum, new FaultyBackend(Fault.NONE), () -> last))
        .isEqualTo(new Verdict.Pass(0));
    assertThat(Conformance.run(sum, new FaultyBackend(Fault.NOT_A_NUMBER), () -> last))
        .isInstanceOfSatisfying(
            Verdict.Fail.class, f -> assertThat(f.text()).contains("at [0, 0, 0, 0] of"));
  }

  private static OpCase named(String name) {
    return OpCases.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }
}
