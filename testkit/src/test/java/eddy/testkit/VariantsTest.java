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
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.Verdict;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.OpenClBackendProvider;
import eddy.op.Op;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The op cases with every kernel that a table of measurements may choose, however odd: what was
 * measured must never change a result.
 */
class VariantsTest {
  /** Cases of one kind; all of them with {@code -Deddy.heavy=true}. */
  private static final int OF_EACH_KIND = Boolean.getBoolean("eddy.heavy") ? 1000 : 6;

  /** All that were offered for the ops of a case. */
  private static final Set<Sliced> OFFERED = new LinkedHashSet<>();

  private static @Nullable Sliced wanted;

  private static final List<Backend> BACKEND = open();

  private static List<Backend> open() {
    if (!Verdicts.backends().containsKey("opencl")) {
      return List.of();
    }
    return List.of(
        new OpenClBackendProvider(
                traits -> {
                  VariantTable tuned = VariantTable.tuned(traits);
                  return tuned.with(shape -> choose(tuned, shape));
                })
            .open(DeviceId.of("opencl"), BackendOptions.DEFAULT));
  }

  private static @Nullable Sliced choose(VariantTable tuned, OpShape shape) {
    OFFERED.addAll(tuned.candidates(shape));
    return wanted;
  }

  @AfterAll
  static void close() {
    BACKEND.forEach(Backend::close);
  }

  @TestFactory
  Stream<DynamicTest> everyVariantGivesTheRightResult() {
    boolean required = Verdicts.required().contains("opencl");
    assumeTrue(!BACKEND.isEmpty() || required, "no OpenCL here");
    assertThat(BACKEND).isNotEmpty();
    Map<String, Integer> ofKind = new HashMap<>();
    return OpCases.ofThisBuild().stream()
        .filter(c -> Verdicts.filter() == null || c.name().equals(Verdicts.filter()))
        .filter(VariantsTest::isOfManyVariants)
        .filter(c -> ofKind.merge(c.kind(), 1, Integer::sum) <= OF_EACH_KIND)
        .map(c -> dynamicTest(c.name(), () -> check(c)));
  }

  /** Where there is a choice, and none of the kernels takes long. */
  private static boolean isOfManyVariants(OpCase c) {
    boolean choice =
        c.op() instanceof Op.Linear
            || c.op() instanceof Op.Conv2d
            || c.op() instanceof Op.Attention
            || c.op() instanceof Op.GroupNorm
            || c.op() instanceof Op.LayerNorm
            || c.op() instanceof Op.Softmax;
    return choice && c.flops() < 2e7;
  }

  private static void check(OpCase c) {
    float[] expected = Oracle.of(Verdicts.reference()).result(c);
    OFFERED.clear();
    run(c, null, expected);
    assertThat(OFFERED).isNotEmpty();
    for (Sliced variant : Set.copyOf(OFFERED)) {
      run(c, variant, expected);
    }
  }

  private static void run(OpCase c, @Nullable Sliced variant, float[] expected) {
    wanted = variant;
    Verdict verdict = Conformance.run(c, BACKEND.getFirst(), _ -> expected);
    if (verdict instanceof Verdict.Fail(_, String text)) {
      throw new AssertionError("with " + variant + ": " + text);
    }
    assertThat(verdict).isInstanceOf(Verdict.Pass.class);
  }
}
