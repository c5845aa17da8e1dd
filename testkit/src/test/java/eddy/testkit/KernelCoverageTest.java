package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.graph.Plan;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.VariantTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the cases which {@link ConformanceTest} runs on OpenCL launch every exported kernel. */
class KernelCoverageTest {
  private static final Path EXPORTED =
      Path.of(
          System.getProperty("eddy.root", ".."),
          "kernels/opencl/src/main/resources/eddy/kernels/opencl");

  /** A device on which every kernel fits, as on PoCL. */
  private static final DeviceTraits DEVICE = new DeviceTraits(4096, 1 << 20);

  /** Kernels of no op, with tests of their own: measured peaks, and TornadoVM's transfers. */
  private static final List<String> OF_NO_OP = List.of("PeakKernels.", "TransferKernels.");

  private final Set<String> launched = new TreeSet<>();

  private void lower(Plan plan, VariantTable table, ActivationStorage activations) {
    GpuLowering.lower(plan, table, WeightStorage.AUTO, activations).launches().stream()
        .map(KernelLaunch::kernel)
        .forEach(launched::add);
  }

  private void lower(List<OpCase> cases, VariantTable table, ActivationStorage activations) {
    for (OpCase c : cases) {
      if (GpuLowering.supports(c.step()) instanceof Backend.Support.Supported) {
        CaseGraph graph = CaseGraph.of(c, false);
        lower(Plan.of(graph.graph(), graph.outputs(), GpuLowering.PLANS), table, activations);
      }
    }
  }

  @Test
  void everyExportedKernelIsRunByACase() throws IOException {
    List<OpCase> cases = OpCases.ofThisBuild();
    List<OpCase> some = Verdicts.some(cases);
    VariantTable tuned = VariantTable.tuned(DEVICE);
    VariantTable naive = VariantTable.naive(DEVICE);
    VariantTable wide = VariantTable.wide(DEVICE);
    for (VariantTable table : List.of(tuned, naive, wide)) {
      lower(cases, table, ActivationStorage.F32);
    }
    lower(cases, tuned, ActivationStorage.F16);
    lower(some, naive, ActivationStorage.F16);
    lower(some, wide, ActivationStorage.F16);
    for (GraphCase c : GraphCases.all()) {
      Plan plan = Plan.of(c.graph(), c.outputs(), GpuLowering.PLANS);
      lower(plan, tuned, ActivationStorage.F32);
      lower(plan, tuned, ActivationStorage.F16);
    }
    try (Stream<Path> files = Files.list(EXPORTED)) {
      assertThat(launched)
          .containsExactlyElementsOf(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".cl"))
                  .map(f -> f.substring(0, f.length() - 3))
                  .filter(kernel -> OF_NO_OP.stream().noneMatch(kernel::startsWith))
                  .sorted()
                  .toList());
    }
  }
}
