package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.op.Padding;
import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.testkit.DoubleRun;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What sums of many products lose, with the numbers that a network has there: weights as it is
 * initialised with, values behind a silu.
 *
 * <p>A sum of K products in one fp32 register is off by 0.29 √K units of 2⁻²⁴, measured on OpenCL's
 * kernels; one in blocks, by less. Who takes sums in fewer bits, or in an order that keeps large
 * partial sums, is off by more.
 */
final class DeepSumsTest {
  private static final double OF_ROOT = 0.35;
  private static final int ROWS = 128;
  private static final int SIDE = 8;

  @ParameterizedTest
  @ValueSource(ints = {32, 320, 1280})
  void errorsGrowNoFasterThanARandomWalk(int channels) {
    int depth = 9 * channels;
    Random random = new Random(channels);
    float[] weight = new float[ROWS * depth];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = (float) (random.nextGaussian() / Math.sqrt(depth));
    }
    float[] values = new float[channels * SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      double x = random.nextGaussian();
      values[i] = (float) (x / (1 + Math.exp(-x)));
    }
    Graph graph = new Graph();
    Tensor out =
        graph
            .input("x", 1, channels, SIDE, SIDE)
            .conv2d(
                ConstantWeight.of("w", DType.F32, Shape.of(ROWS, channels, 3, 3), weight),
                null,
                1,
                Padding.all(1));
    Map<String, Tensor> outputs = Map.of("y", out);
    Map<String, HostTensor> inputs =
        Map.of("x", HostTensor.of(Shape.of(1, channels, SIDE, SIDE), values));
    double[] exact =
        Objects.requireNonNull(
            DoubleRun.exact(Plan.of(graph, outputs, DoubleRun.PLANS), inputs).get("y"));
    for (Backend backend : ReferenceData.backends()) {
      Plan plan = Plan.of(graph, outputs, backend.planOptions());
      try (backend;
          Executable executable = backend.compile(plan)) {
        float[] got = ReferenceData.output(executable.run(inputs), "y").floats();
        assertThat(units(got, exact))
            .as(backend.device().id() + ": units of 2^-24, of " + depth + " products")
            .isLessThan(OF_ROOT * Math.sqrt(depth));
      }
    }
  }

  /** The error, root mean square, in units of 2⁻²⁴ of the result. */
  private static double units(float[] got, double[] exact) {
    double errors = 0;
    double squares = 0;
    for (int i = 0; i < exact.length; i++) {
      errors += (got[i] - exact[i]) * (got[i] - exact[i]);
      squares += exact[i] * exact[i];
    }
    return Math.sqrt(errors / squares) * 0x1p24;
  }
}
