package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.cases.Operand;
import eddy.benchkit.cases.Operands;
import eddy.benchkit.compare.Comparison;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.tensor.DType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether the catalogue has what it should. */
class CatalogueTest {
  private static final List<OpCase> EVERY_BUILD =
      OpCases.all().stream().filter(c -> !c.heavy()).toList();

  private static <T extends Op> List<OpCase> of(Class<T> op) {
    return EVERY_BUILD.stream().filter(c -> op.isInstance(c.op())).toList();
  }

  @Test
  void everyOpHasCasesInEveryBuild() {
    assertThat(EVERY_BUILD.stream().map(c -> c.op().getClass()).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Op.class.getPermittedSubclasses()));
  }

  @Test
  void everyEpilogueIsThere() {
    Set<Epilogue> all = Set.copyOf(Operands.epilogues());
    assertThat(all).hasSize(32);
    assertThat(of(Op.Linear.class))
        .extracting(c -> ((Op.Linear) c.op()).epilogue())
        .containsAll(all);
    for (int k : new int[] {1, 3}) {
      assertThat(of(Op.Conv2d.class))
          .filteredOn(c -> c.operandShapes().get(1).dim(2) == k)
          .extracting(c -> ((Op.Conv2d) c.op()).epilogue())
          .containsAll(all);
    }
  }

  @Test
  void everyDtypeOfWeightsIsThere() {
    for (Class<? extends Op> op : List.of(Op.Linear.class, Op.Conv2d.class, Op.Embedding.class)) {
      assertThat(of(op))
          .extracting(c -> c.operands().get(1).stored())
          .contains(DType.F32, DType.F16, DType.BF16, DType.F64);
    }
  }

  @Test
  void theHeadsOfRealNetworksAreThere() {
    assertThat(of(Op.Attention.class))
        .extracting(c -> c.result().dim(2) / ((Op.Attention) c.op()).heads())
        .contains(5, 8, 12, 40, 64, 80, 160, 512);
    assertThat(of(Op.Attention.class)).extracting(c -> c.result().dim(1)).contains(1, 77, 4096);
  }

  @Test
  void casesOfEveryBuildAreQuick() {
    assertThat(EVERY_BUILD).allSatisfy(c -> assertThat(c.flops()).isLessThan(6e8));
    assertThat(EVERY_BUILD.stream().mapToDouble(OpCase::flops).sum()).isLessThan(4e9);
  }

  @Test
  void heavyCasesAreRealOnes() {
    assertThat(OpCases.all()).anyMatch(OpCase::heavy);
    assertThat(OpCases.ofThisBuild()).containsAll(EVERY_BUILD);
  }

  @Test
  void workIsCounted() {
    OpCase c =
        OpCase.of(
            "linear",
            "test",
            new Op.Linear(Epilogue.NONE),
            Operand.value(2, 3, 5),
            Operand.weight(7, 5).as(DType.F16));
    assertThat(c.flops()).isEqualTo(2 * 2 * 3 * 5 * 7);
    assertThat(c.bytes()).isEqualTo(4 * 30 + 2 * 35 + 4 * 42);
  }

  @Test
  void aLooserToleranceNeedsAReason() {
    OpCase c = EVERY_BUILD.getFirst();
    assertThatIllegalArgumentException().isThrownBy(() -> c.within(1e-3, ""));
    assertThat(c.within(1e-3, "half precision inside").tolerance()).isEqualTo(1e-3);
  }

  @Test
  void operandsAreTheSameEachTimeAndWithinTheirRange() {
    Operand o = Operand.value(10, 100).in(3, 4);
    assertThat(o.values(5).floats())
        .isEqualTo(o.values(5).floats())
        .isNotEqualTo(o.values(6).floats());
    for (float f : o.values(5).floats()) {
      assertThat(f).isBetween(3f, 4f);
    }
    for (DType d : new DType[] {DType.F16, DType.BF16}) {
      float[] exact = Operand.weight(50, 50).weight("w", 7).toFloats();
      float[] stored = Operand.weight(50, 50).as(d).weight("w", 7).toFloats();
      double nmse = Comparison.of(stored, exact).nmse();
      assertThat(nmse).isBetween(1e-9, d == DType.F16 ? 1e-6 : 1e-4);
    }
  }

  @Test
  void randomCasesComeBackByName() {
    for (long seed : new long[] {0, 17, -3}) {
      assertThat(RandomCases.named("random/" + seed)).isEqualTo(RandomCases.of(seed));
      assertThat(RandomGraphs.named("graph/" + seed)).hasToString(RandomGraphs.of(seed).toString());
    }
    assertThat(RandomCases.named("conv2d.3x3/1")).isNull();
    assertThat(RandomGraphs.named("random/1")).isNull();
  }
}
