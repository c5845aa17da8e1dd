package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.family.architecture.RandomNetwork.Kind;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.loader.folder.LoadedModel;
import eddy.tensor.DType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a backend foretells of a plan's memory against what it takes. */
final class MemoryUseTest {
  @TestFactory
  Stream<DynamicTest> foretellsWhatCompilingTakes() {
    return ReferenceData.allModels().stream()
        .map(model -> DynamicTest.dynamicTest(model, () -> onEachBackend(model)));
  }

  private static void onEachBackend(String model) {
    for (Backend backend : ReferenceData.backends()) {
      try (backend;
          LoadedModel loaded = LoadedModel.open(ReferenceData.model(model))) {
        Graph graph = new Graph();
        Tensor latents =
            graph.input(
                "latents",
                1,
                loaded.model(StableDiffusion.class).vae().config().latentChannels(),
                9,
                8);
        Plan plan =
            Plan.of(
                graph,
                Map.of(
                    "picture",
                    loaded.model(StableDiffusion.class).vae().decode(latents)), // [1, 3, 72, 64]
                backend.planOptions());
        MemoryUse use = backend.estimate(plan);
        String where = backend.device().id() + " " + model;
        try (Executable executable = backend.compile(plan)) {
          assertThat(use.weightBytes()).as(where).isEqualTo(executable.weightBytes());
          assertThat(use.valueBytes()).as(where).isEqualTo(executable.valueBytes());
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
                            new RandomNetwork(Architecture.SD15, Kind.UNET, 8, 2, DType.F16)
                                .plan(backend.planOptions());
                        MemoryUse use = backend.estimate(unet);
                        assertThat(use.weightBytes()).isBetween(1_700_000_000L, 3_500_000_000L);
                      }
                    }));
  }
}
