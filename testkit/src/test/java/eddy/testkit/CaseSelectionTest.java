package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.benchkit.cases.CaseSelection;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.cases.StableDiffusionCases;
import eddy.error.InputException;
import eddy.tensor.DType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSelectionTest {
  private static List<OpCase> of(String... names) {
    return CaseSelection.of(Arrays.asList(names), false);
  }

  @Test
  void withoutNamesItIsEveryCaseOfStableDiffusion() {
    assertThat(of())
        .hasSizeGreaterThan(40)
        .containsExactlyInAnyOrderElementsOf(CaseSelection.ofStableDiffusion())
        .containsAll(OpCases.all().stream().filter(OpCase::heavy).toList())
        .extracting(OpCase::name)
        .containsAll(StableDiffusionCases.all().keySet())
        .doesNotContain("linear.tokens/3x127x257-129");
    assertThat(CaseSelection.of(List.of(), true))
        .containsExactlyInAnyOrderElementsOf(OpCases.all());
  }

  @Test
  void namesPickOpsKindsAndCases() {
    assertThat(of("conv2d"))
        .extracting(OpCase::kind)
        .contains("conv2d.3x3", "conv2d.1x1", "conv2d.upsample")
        .allMatch(k -> k.startsWith("conv2d."));
    assertThat(of("attention.self")).extracting(OpCase::kind).containsOnly("attention.self");
    assertThat(of("conv2d.3x3/1x320x64"))
        .extracting(OpCase::name)
        .containsExactly(
            "conv2d.3x3/1x320x64x64-4",
            "conv2d.3x3/1x320x64x64-320",
            "conv2d.3x3/1x320x64x64-320-channelBias",
            "conv2d.3x3/1x320x64x64-320-residual",
            "conv2d.3x3/1x320x64x64-640-channelBias");
    assertThat(CaseSelection.of(List.of("add"), true))
        .extracting(OpCase::kind)
        .containsOnly("add"); // and no add-channels
    assertThat(of("add", "add", "geglu"))
        .doesNotHaveDuplicates()
        .extracting(OpCase::kind)
        .containsOnly("add", "geglu");
  }

  @Test
  void aSmallCaseNamedInFullNeedsNoFurtherOption() {
    assertThat(of("slice.rank2-axis0/3x5-0to3")).hasSize(1);
  }

  @Test
  void aFullNamePicksNoOtherThatBeginsWithIt() {
    String name = "linear.tokens/1x77x768-768";
    assertThat(of(name)).extracting(OpCase::name).containsExactly(name);
    assertThat(CaseSelection.matching(name)).hasSize(1);
    assertThat(of(name + "-")).hasSizeGreaterThan(0).noneMatch(c -> c.name().equals(name));
  }

  @Test
  void ofEachKindTheLeastWorkComesFirst() {
    List<OpCase> cases = of("linear", "conv2d.3x3", "attention");
    assertThat(cases.getFirst().kind()).isEqualTo("conv2d.3x3");
    for (int i = 1; i < cases.size(); i++) {
      OpCase before = cases.get(i - 1);
      if (before.kind().equals(cases.get(i).kind())) {
        assertThat(before.flops()).isLessThanOrEqualTo(cases.get(i).flops());
      }
    }
    assertThat(cases.stream().map(OpCase::kind).distinct())
        .containsExactly(
            "conv2d.3x3",
            "linear.vectors",
            "linear.tokens",
            "attention.self",
            "attention.causal",
            "attention.cross");
  }

  @ParameterizedTest
  @ValueSource(strings = {"conv", "conv2d.", "conv2d.3x", "", "Conv2d", "conv2d.3x3/9"})
  void aNameThatPicksNothingIsRefused(String name) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> of("add", name))
        .withMessageStartingWith("op " + name + ": there is no such case; ");
  }

  @Test
  void weightsCanBeStoredOtherwise() {
    OpCase c = of("linear.tokens/1x4096x320-320-unbiased").getFirst();
    OpCase half = c.withWeights(DType.F16);
    assertThat(half.name()).isEqualTo(c.name());
    assertThat(c.bytes() - half.bytes()).isEqualTo(2 * 320 * 320);
  }
}
