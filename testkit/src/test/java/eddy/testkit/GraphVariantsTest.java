package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.DeviceId;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Verdict;
import eddy.kernels.gpu.variant.ProductVariant;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.OpenClBackendProvider;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Graphs whose products a GPU does several at once, or with what follows them, with every kind of
 * product wherever it fits: each ends its rows in its own way, whole and in slices.
 */
class GraphVariantsTest {
  private static final List<Sliced> PRODUCTS =
      List.of(
          Sliced.of(ProductVariant.NAIVE),
          Sliced.of(ProductVariant.TILED),
          new Sliced(ProductVariant.TILED, 2),
          Sliced.of(ProductVariant.WIDE),
          new Sliced(ProductVariant.WIDE, 2),
          Sliced.of(ProductVariant.VECTORS));

  @TestFactory
  Stream<DynamicTest> everyProductGivesTheRightResults() {
    boolean there = Verdicts.backends().containsKey("opencl");
    assumeTrue(there || Verdicts.required().contains("opencl"), "no OpenCL here");
    return Stream.of(ActivationStorage.F32, ActivationStorage.F16)
        .flatMap(
            storage ->
                PRODUCTS.stream()
                    .map(
                        product ->
                            dynamicTest(
                                product + " on " + storage, () -> check(product, storage))));
  }

  private static void check(Sliced product, ActivationStorage storage) {
    BackendOptions options = BackendOptions.DEFAULT.with(storage);
    try (Backend backend =
        new OpenClBackendProvider(t -> VariantTable.tuned(t).with(_ -> product))
            .open(DeviceId.of("opencl"), options)) {
      for (GraphCase c : GraphCases.all()) {
        GraphCase fitting = storage == ActivationStorage.F16 ? c.inHalves() : c;
        Verdict verdict = Conformance.run(fitting, backend, Verdicts.reference());
        assertThat(verdict).as(c.name()).isInstanceOf(Verdict.Pass.class);
      }
    }
  }
}
