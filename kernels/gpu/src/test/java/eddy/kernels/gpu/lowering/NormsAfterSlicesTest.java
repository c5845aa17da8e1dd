package eddy.kernels.gpu.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.ProductVariant;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Padding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Group-norms behind products that are cut. */
class NormsAfterSlicesTest {
  private static VariantTable wide(int slices) {
    return VariantTable.tuned(Lowered.GPU)
        .with(
            shape ->
                shape.plain() instanceof OpShape.Gemm
                    ? new Sliced(ProductVariant.WIDE, slices)
                    : null);
  }

  private static Tensor convolution(Tensor x, int channels) {
    return x.conv2d(
        TestWeight.of(channels, x.dim(1), 3, 3), TestWeight.of(channels), 1, Padding.all(1));
  }

  private static Tensor norm(Tensor x) {
    return x.groupNorm(8, 1e-5f, TestWeight.of(x.dim(1)), TestWeight.of(x.dim(1)));
  }

  private static List<String> kernels(int slices, Function<Graph, Tensor> network) {
    return Lowered.kernels(Lowered.of(wide(slices), WeightStorage.AUTO, network));
  }

  @Test
  void slicesAreAddedUpAndNormalisedAtOnce() {
    GpuProgram program =
        Lowered.of(
            wide(4),
            WeightStorage.AUTO,
            g -> norm(convolution(g.input("x", 2, 64, 8, 8), 128)).silu());
    assertThat(Lowered.kernels(program))
        .containsExactly("Conv2dKernels.wide", "GroupNormRunKernels.sumWhole");
    KernelLaunch sum = program.launches().get(1);
    int[] p = sum.params();
    assertThat(p).hasSize(Params.Product.NORM_COUNT);
    assertThat(p[Params.Product.SLICES]).isEqualTo(4);
    assertThat(p[Params.Product.NORM + Params.Norm.X]).isEqualTo(p[Params.Product.OUT]);
    assertThat(p[Params.Product.NORM + Params.Norm.OUT])
        .isEqualTo(Objects.requireNonNull(program.outputs().get("out")).offset());
    assertThat(p[Params.Product.NORM + Params.Norm.ACTIVATION]).isEqualTo(Params.Activations.SILU);
    // A work-group for each of eight groups of channels of two samples.
    assertThat(sum.grid().groupCount()).isEqualTo(16);
    // The matrix, its bias, and the bias with scale and shift behind it.
    assertThat(program.weights())
        .extracting(WeightSlot::rows)
        .containsExactlyInAnyOrder(128, 128, 3 * 128);
  }

  @Test
  void layerNormsToo() {
    Function<Graph, Tensor> network =
        g -> {
          Tensor x = g.input("x", 2, 64, 128);
          Tensor h = x.linear(TestWeight.of(128, 128), TestWeight.of(128)).add(x);
          return h.layerNorm(1e-5f, TestWeight.of(128), TestWeight.of(128)).add(h);
        };
    GpuProgram program = Lowered.of(wide(2), WeightStorage.AUTO, network);
    assertThat(Lowered.kernels(program))
        .containsExactly(
            "MatmulKernels.wide", "LayerNormKernels.sumGrouped", "ElementwiseKernels.sum");
    // Four columns a work-group.
    assertThat(program.launches().get(1).grid().groupCount()).isEqualTo(2 * 64 / 4);
    assertThat(kernels(1, network))
        .containsExactly(
            "MatmulKernels.wide", "LayerNormKernels.grouped", "ElementwiseKernels.sum");
  }

  @Test
  void ofAPicturesTokensToo() {
    assertThat(
            kernels(
                2,
                g ->
                    g.input("x", 2, 128, 8, 8)
                        .conv2d(TestWeight.of(128, 128, 1, 1), TestWeight.of(128), 1, Padding.NONE)
                        .toTokens()
                        .layerNorm(1e-5f, TestWeight.of(128), TestWeight.of(128))))
        .containsExactly("MatmulKernels.wide", "LayerNormKernels.sumGrouped");
  }

  @Test
  void whatIsNormalisedMayBeReadAgain() {
    assertThat(
            kernels(
                2,
                g -> {
                  Tensor x = convolution(g.input("x", 1, 64, 8, 8), 64);
                  return convolution(norm(x), 64).add(x);
                }))
        .containsExactly(
            "Conv2dKernels.wide",
            "GroupNormRunKernels.sumWhole",
            "Conv2dKernels.wide",
            "MatmulKernels.sumRuns");
  }

  @Test
  void elsewhereTheNormIsALaunchOfItsOwn() {
    // Not cut.
    assertThat(kernels(1, g -> norm(convolution(g.input("x", 2, 64, 8, 8), 128))))
        .containsExactly("Conv2dKernels.wide", "GroupNormRunKernels.whole");
    // Pixels that don't come in eights.
    assertThat(kernels(2, g -> norm(convolution(g.input("x", 2, 64, 6, 6), 128))))
        .containsExactly("Conv2dKernels.wide", "MatmulKernels.sumRuns", "GroupNormKernels.grouped");
    // Groups of more than 2¹⁴ numbers.
    assertThat(kernels(2, g -> norm(convolution(g.input("x", 1, 64, 48, 48), 64))))
        .containsExactly(
            "Conv2dKernels.wide", "MatmulKernels.sumRuns", "GroupNormRunKernels.whole");
    // Another op in between.
    assertThat(
            kernels(
                2,
                g -> {
                  Tensor x = g.input("x", 2, 64, 8, 8);
                  return norm(convolution(x, 64).mul(x));
                }))
        .contains("MatmulKernels.sumRuns", "GroupNormRunKernels.whole");
  }

  @Test
  void theResultNeverLiesOnWhatOthersStillRead() {
    Graph g = new Graph();
    Tensor h = g.input("x", 2, 64, 8, 8);
    for (int i = 0; i < 4; i++) {
      // Computed, so that its place is free once the convolution has read it.
      Tensor b = g.input("t" + i, 2, 32).linear(TestWeight.of(64, 32), TestWeight.of(64));
      h = norm(convolution(h, 64).addChannels(b)).add(h);
      h = norm(convolution(h, 64).add(h));
    }
    Plan plan = Plan.of(g, Map.of("out", h), GpuLowering.PLANS);
    GpuProgram program = Lowered.lower(plan, wide(2), WeightStorage.AUTO);
    int size = 2 * 64 * 64;
    int summed = 0;
    for (KernelLaunch l : program.launches()) {
      if (l.kernel().equals("GroupNormRunKernels.sumWhole")) {
        int to = l.params()[Params.Product.NORM + Params.Norm.OUT];
        int residual = l.params()[Params.Product.RESIDUAL];
        int channelBias = l.params()[Params.Product.CHANNEL_BIAS];
        assertThat(residual < 0 || residual == to || Math.abs(residual - to) >= size).isTrue();
        assertThat(channelBias < 0 || channelBias + 2 * 64 <= to || channelBias >= to + size)
            .isTrue();
        summed++;
      }
    }
    // There are eight norms, some of which would have lain there.
    assertThat(summed).isBetween(1, 7);
  }
}
