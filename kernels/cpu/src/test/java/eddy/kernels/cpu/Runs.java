package eddy.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceId;
import eddy.backend.Executable;
import eddy.backend.reference.ReferenceProvider;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Runs small networks on random numbers and compares with the reference backend: plain loops in
 * double precision, given a plan without fusion.
 */
final class Runs {
  /** Normalised mean square error that fp32 stays below: the project's default. */
  static final double FP32 = 1e-7;

  private Runs() {}

  static Backend open(WeightStorage weights, int threads) {
    return new CpuBackendProvider().open(DeviceId.of("cpu"), new BackendOptions(weights, threads));
  }

  static Backend reference() {
    return new ReferenceProvider().open(DeviceId.of("reference"), BackendOptions.DEFAULT);
  }

  /** Normally distributed numbers times {@code spread} plus {@code mean}. */
  static HostTensor normal(Random random, double spread, double mean, int... shape) {
    Shape s = Shape.of(shape);
    float[] out = new float[Math.toIntExact(s.count())];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (random.nextGaussian() * spread + mean);
    }
    return HostTensor.of(s, out);
  }

  static HostTensor random(Random random, int... shape) {
    return normal(random, 1, 0, shape);
  }

  /**
   * Asserts that {@code network} gives the same here, with any number of threads, as the oracle.
   */
  static void check(Function<List<Tensor>, Tensor> network, HostTensor... inputs) {
    check(FP32, network, inputs);
  }

  static void check(
      double tolerance, Function<List<Tensor>, Tensor> network, HostTensor... inputs) {
    float[] two;
    float[] five;
    float[] oracle;
    try (Backend backend = open(WeightStorage.AUTO, 2)) {
      two = run(backend, backend.planOptions(), network, inputs);
    }
    try (Backend backend = open(WeightStorage.AUTO, 5)) {
      five = run(backend, backend.planOptions(), network, inputs);
    }
    try (Backend backend = reference()) {
      oracle = run(backend, new PlanOptions(false, false), network, inputs);
    }
    assertClose(two, oracle, tolerance);
    // However the work is dealt out, each number is summed up in the same order.
    assertThat(five).isEqualTo(two);
  }

  static float[] run(
      Backend backend,
      PlanOptions options,
      Function<List<Tensor>, Tensor> network,
      HostTensor... inputs) {
    Graph graph = new Graph();
    Map<String, HostTensor> values = new HashMap<>();
    List<Tensor> tensors = new ArrayList<>();
    for (HostTensor input : inputs) {
      String name = "input" + tensors.size();
      tensors.add(graph.input(name, input.shape(), input.dtype()));
      values.put(name, input);
    }
    Tensor out = network.apply(tensors);
    Plan plan = Plan.of(graph, Map.of("out", out), options);
    try (Executable executable = backend.compile(plan)) {
      return output(executable, values, out.shape());
    }
  }

  static float[] output(
      Executable executable, Map<String, ? extends HostTensor> values, Shape shape) {
    HostTensor result = executable.run(values).get("out");
    if (result == null) {
      throw new AssertionError("there is no output");
    }
    assertThat(result.shape()).isEqualTo(shape);
    return result.floats();
  }

  static void assertClose(float[] actual, float[] expected, double tolerance) {
    assertThat(actual).hasSameSizeAs(expected);
    double error = 0;
    double power = 1e-30;
    int worst = 0;
    for (int i = 0; i < actual.length; i++) {
      assertThat(actual[i]).as("element %d", i).isFinite();
      double d = (double) actual[i] - expected[i];
      error += d * d;
      power += (double) expected[i] * expected[i];
      if (Math.abs(d) > Math.abs((double) actual[worst] - expected[worst])) {
        worst = i;
      }
    }
    assertThat(error / power)
        .as("NMSE; worst at %d: %s, expected %s", worst, actual[worst], expected[worst])
        .isLessThanOrEqualTo(tolerance);
  }

  static TestWeight weight(Random random, int... shape) {
    return TestWeight.random(random, DType.F32, shape);
  }
}
