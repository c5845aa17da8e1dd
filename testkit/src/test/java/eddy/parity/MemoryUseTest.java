package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.graph.Plan;
import eddy.pipeline.Architecture;
import eddy.pipeline.NetworkPlans;
import eddy.pipeline.RandomNetwork;
import eddy.tensor.DType;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a backend foretells of a plan's memory against what it takes. */
final class MemoryUseTest {
  /** Parameters of launches, which a device keeps beside values. */
  private static final long LAUNCHES = 1 << 20;

  @TestFactory
  Stream<DynamicTest> foretellsWhatCompilingTakes() {
    return Stream.of(DType.F32, DType.F16, DType.BF16)
        .map(dtype -> DynamicTest.dynamicTest(dtype.name(), () -> onEachBackend(dtype)));
  }

  private static void onEachBackend(DType dtype) {
    for (Backend backend : ReferenceData.backends()) {
      try (backend) {
        RandomNetwork network =
            new RandomNetwork(Architecture.SD15, RandomNetwork.Kind.VAE, 8, 1, dtype);
        Plan plan = network.plan(backend.planOptions());
        MemoryUse use = backend.estimate(plan);
        String where = backend.device().id() + " " + dtype;
        try (Executable executable = backend.compile(plan)) {
          assertThat(use.weightBytes()).as(where).isEqualTo(executable.weightBytes());
          assertThat(use.valueBytes())
              .as(where)
              .isBetween(executable.valueBytes() - LAUNCHES, executable.valueBytes() + LAUNCHES);
          assertThat(use.possible()).as(where).isTrue();
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> readsNoWeight() {
    // The full U-Net would take minutes to make up and gigabytes to pack.
    return ReferenceData.backends().stream()
        .map(
            backend ->
                DynamicTest.dynamicTest(
                    backend.device().id().toString(),
                    () -> {
                      try (backend) {
                        Plan unet =
                            NetworkPlans.of(Architecture.SD15, DType.F16)
                                .plans(1, 8, 8, backend.planOptions())
                                .get(1);
                        MemoryUse use = backend.estimate(unet);
                        assertThat(use.weightBytes()).isBetween(1_700_000_000L, 3_500_000_000L);
                      }
                    }));
  }
}
