package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.DeviceId;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Conformance;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.OpenClBackendProvider;
import eddy.op.OperandSpec;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The op cases with weights on an OpenCL device whose buffers are too small for them, as far as
 * Eddy knows, so that each weight is in several.
 */
class SplitWeightsTest {
  /** Bytes of the largest buffer: a few rows, and some tiles of them. */
  private static final List<Long> LIMITS = List.of(4_000L, 200_000L, 200_000L);

  private static final List<Backend> BACKENDS = open();

  private static List<Backend> open() {
    if (!Verdicts.backends().containsKey("opencl")) {
      return List.of();
    }
    return Stream.of(
            new OpenClBackendProvider(t -> VariantTable.naive(t.withMaxBuffer(LIMITS.get(0)))),
            new OpenClBackendProvider(t -> VariantTable.tuned(t.withMaxBuffer(LIMITS.get(1)))),
            new OpenClBackendProvider(t -> VariantTable.wide(t.withMaxBuffer(LIMITS.get(2)))))
        .map(p -> p.open(DeviceId.of("opencl"), BackendOptions.DEFAULT))
        .toList();
  }

  @AfterAll
  static void close() {
    BACKENDS.forEach(Backend::close);
  }

  @TestFactory
  Stream<DynamicTest> casesWithWeightsStillPass() {
    assumeTrue(!BACKENDS.isEmpty() || Verdicts.required().contains("opencl"), "no OpenCL here");
    assertThat(BACKENDS).isNotEmpty();
    return IntStream.range(0, BACKENDS.size())
        .boxed()
        .flatMap(i -> cases(BACKENDS.get(i), LIMITS.get(i)));
  }

  private static Stream<DynamicTest> cases(Backend backend, long limit) {
    List<OpCase> split =
        OpCases.ofThisBuild().stream()
            .filter(c -> Verdicts.filter() == null || c.name().equals(Verdicts.filter()))
            .filter(c -> isSplit(c, limit))
            .toList();
    return split.stream()
        .map(
            c ->
                dynamicTest(
                    c.name() + " in buffers of " + limit + " bytes",
                    () ->
                        Verdicts.requireNoFailure(
                            Conformance.run(c, backend, Verdicts.reference()))));
  }

  /** In several buffers, but not in hundreds, and quickly done by any kernel. */
  private static boolean isSplit(OpCase c, long limit) {
    List<OperandSpec> specs = c.op().operands();
    return c.flops() <= 2e8
        && IntStream.range(0, specs.size())
            .filter(i -> specs.get(i).kind().isWeight())
            .filter(i -> c.operands().get(i).shape().rank() > 1)
            .mapToLong(i -> c.operands().get(i).bytes())
            .anyMatch(bytes -> bytes > limit && bytes < 100 * limit);
  }
}
