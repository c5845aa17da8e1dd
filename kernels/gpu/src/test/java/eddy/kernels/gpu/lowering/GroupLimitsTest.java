package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.tensor.DType;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices, and kernels on them, that may have small groups only. */
class GroupLimitsTest {
  private static GpuProgram lower(
      Graph graph, Tensor out, ActivationStorage values, ToIntFunction<String> mostItems) {
    Plan plan = Plan.of(graph, Map.of("out", out), GpuLowering.PLANS);
    VariantTable table = VariantTable.tuned(Lowered.GPU);
    return GpuLowering.lower(plan, table, WeightStorage.AUTO, values, mostItems);
  }

  /** At 1 what is left are kernels whose groups may be of any size. */
  @ParameterizedTest
  @MethodSource("eddy.kernels.gpu.lowering.GpuLoweringTest#everyOp")
  void everyOpHasAVariantForKernelsThatMayHaveNoGroups(GpuLoweringTest.Case c) {
    Graph graph = new Graph();
    GpuProgram program = lower(graph, c.network().apply(graph), ActivationStorage.F32, _ -> 1);
    assertThat(program.launches()).allMatch(launch -> launch.grid().regroupable());
  }

  @ParameterizedTest
  @MethodSource("eddy.kernels.gpu.lowering.GpuLoweringTest#everyOp")
  void groupsAreNoLargerThanASmallDeviceAllows(GpuLoweringTest.Case c) {
    for (int most : new int[] {1, 32, 64, 128}) {
      VariantTable table = VariantTable.tuned(new DeviceTraits(most, 48 << 10));
      for (KernelLaunch launch : Lowered.of(table, WeightStorage.AUTO, c.network()).launches()) {
        assertThat(launch.grid().groupSize()).isLessThanOrEqualTo(most);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Conv2dKernels.wide", "Conv2dKernels.wideHalf"})
  void aKernelThatMayNotHaveItsGroupsGivesWayAndItsOtherFormsDont(String tooLarge) {
    Graph graph = new Graph();
    Tensor x = graph.input("x", 2, 77, 320);
    Tensor floats = x.linear(TestWeight.of(640, 320), null);
    Tensor halves = floats.linear(TestWeight.of(DType.F16, 320, 640), null);
    GpuProgram program =
        lower(
            graph,
            halves,
            ActivationStorage.F32,
            kernel -> kernel.equals(tooLarge) ? 128 : Lowered.GPU.maxGroupSize());
    assertThat(Lowered.kernels(program))
        .contains(tooLarge.replace("Conv2dKernels.wide", "MatmulKernels.tiled"))
        .doesNotContain(tooLarge)
        .contains(tooLarge.endsWith("Half") ? "Conv2dKernels.wide" : "Conv2dKernels.wideHalf");
  }

  /** Which isn't one of the ladder's own kernels, but of its first one's scores. */
  @Test
  void theSoftmaxOfStoredScoresGivesWayByItself() {
    Graph graph = new Graph();
    Tensor x = graph.input("x", 1, 64, 600);
    GpuProgram program =
        lower(
            graph,
            x.attention(x, x, 1, false),
            ActivationStorage.F32,
            kernel -> kernel.startsWith("SoftmaxKernels") ? 64 : Lowered.GPU.maxGroupSize());
    assertThat(Lowered.kernels(program))
        .containsExactly("ScoreKernels.scores", "SoftmaxKernels.naive", "ScoreKernels.average");
  }
}
