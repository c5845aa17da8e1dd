package eddy.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.DeviceId;
import eddy.backend.Executable;
import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.Verdict;
import eddy.graph.Plan;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.ProductVariant;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.OpenClBackendProvider;
import eddy.op.Op;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All convolutions that {@link ProductVariant#WINOGRAD2} and {@link ProductVariant#WINOGRAD4} do,
 * on OpenCL: at once, with the depth in slices, and in strips of filters and of tiles, with weights
 * in several buffers.
 */
class WinogradTest {
  /** Small enough for strips of 128 filters or tiles, and for a weight of 128 rows. */
  private static final long LITTLE = 128L * 128 * 9 * 2;

  /** What the reference backend gives, by the case's name. */
  private static final Map<String, float[]> EXPECTED = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicTest> convolutionsAreRightInEveryWay() {
    boolean there = Verdicts.backends().containsKey("opencl");
    assumeTrue(there || Verdicts.required().contains("opencl"), "no OpenCL here");
    assertThat(there).isTrue();
    return Stream.of(ProductVariant.WINOGRAD2, ProductVariant.WINOGRAD4)
        .flatMap(
            variant ->
                Stream.of(1, 2)
                    .flatMap(
                        slices ->
                            Stream.of(Long.MAX_VALUE, LITTLE)
                                .map(buffer -> test(new Sliced(variant, slices), buffer))));
  }

  private static DynamicTest test(Sliced way, long buffer) {
    String name = way + (buffer == LITTLE ? " in buffers of " + buffer + " bytes" : "");
    return dynamicTest(name, () -> check(way, buffer));
  }

  private static void check(Sliced way, long buffer) {
    AtomicInteger chosen = new AtomicInteger();
    OpenClBackendProvider provider =
        new OpenClBackendProvider(
            traits -> {
              VariantTable table = VariantTable.tuned(traits.withMaxBuffer(buffer));
              return table.with(
                  shape -> {
                    boolean can = table.candidates(shape).contains(way);
                    chosen.addAndGet(can ? 1 : 0);
                    return can ? way : null;
                  });
            });
    BackendOptions halves = BackendOptions.DEFAULT.with(ActivationStorage.F16);
    try (Backend backend = provider.open(DeviceId.of("opencl"), halves)) {
      int cases = 0;
      for (OpCase stored : cases()) {
        OpCase c = stored.inHalves();
        int before = chosen.get();
        float[] expected =
            EXPECTED.computeIfAbsent(c.name(), _ -> Oracle.of(Verdicts.reference()).result(c));
        Verdict verdict = Conformance.run(c, backend, _ -> expected);
        assertThat(verdict).as(c.name()).isInstanceOf(Verdict.Pass.class);
        cases += chosen.get() > before ? 1 : 0;
      }
      assertThat(cases).isGreaterThanOrEqualTo(way.slices() == 1 ? 6 : 3);
    }
  }

  /** Rounding the result hides all that the transforms lose. */
  @Test
  void resultsAreAsExactAsDirectSums() {
    boolean there = Verdicts.backends().containsKey("opencl");
    assumeTrue(there || Verdicts.required().contains("opencl"), "no OpenCL here");
    List<OpCase> large =
        cases().stream().filter(c -> c.name().startsWith("conv2d.tiles4/1x64x46x47")).toList();
    assumeTrue(!large.isEmpty() || Verdicts.filter() == null, "another case is asked for");
    OpCase c = large.getFirst().inHalves();
    float[] exact = Oracle.of(Verdicts.reference()).result(c);
    double direct = error(c, ProductVariant.WIDE, exact);
    assertThat(direct).isPositive();
    assertThat(error(c, ProductVariant.WINOGRAD2, exact)).isLessThan(1.02 * direct);
    assertThat(error(c, ProductVariant.WINOGRAD4, exact)).isLessThan(1.02 * direct);
  }

  /** Root mean square. */
  private static double error(OpCase c, ProductVariant variant, float[] exact) {
    OpenClBackendProvider provider =
        new OpenClBackendProvider(
            traits -> {
              VariantTable table = VariantTable.tuned(traits);
              return table.with(
                  shape -> {
                    // Else another would be taken, without a word.
                    assertThat(table.candidates(shape)).contains(Sliced.of(variant));
                    return Sliced.of(variant);
                  });
            });
    CaseGraph graph = CaseGraph.of(c, false);
    Plan plan = Plan.of(graph.graph(), graph.outputs(), GpuLowering.PLANS);
    BackendOptions halves = BackendOptions.DEFAULT.with(ActivationStorage.F16);
    try (Backend backend = provider.open(DeviceId.of("opencl"), halves);
        Executable run = backend.compile(plan)) {
      float[] got = requireNonNull(run.run(graph.inputs()).get(CaseGraph.RESULT)).floats();
      double sum = 0;
      for (int i = 0; i < exact.length; i++) {
        sum += Math.pow(got[i] - exact[i], 2);
      }
      return Math.sqrt(sum / exact.length);
    }
  }

  private static List<OpCase> cases() {
    return OpCases.ofThisBuild().stream()
        .filter(c -> Verdicts.filter() == null || c.name().equals(Verdicts.filter()))
        .filter(c -> c.op() instanceof Op.Conv2d && c.flops() < 2e9)
        .filter(c -> c.operands().get(1).shape().dim(1) % 16 == 0)
        .toList();
  }
}
