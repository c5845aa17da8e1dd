package eddy.parity;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs a network on the inputs of a formula and compares each output with three numbers: its first
 * value, the value at half of its length, and the mean of the absolute values.
 */
final class FormulaRun {
  private static final double TOLERANCE = 1e-4;

  private final Graph graph = new Graph();
  private final Map<String, HostTensor> inputs = new LinkedHashMap<>();

  /** Declares an input with its value. */
  Tensor input(String name, HostTensor value) {
    inputs.put(name, value);
    return graph.input(name, value.shape().toArray());
  }

  /** The formula's own numbers under that name. */
  Tensor input(String name, int... shape) {
    return input(name, FormulaWeights.input(name, shape));
  }

  Plan plan(List<Tensor> outputs, Backend backend) {
    Map<String, Tensor> named = new LinkedHashMap<>();
    for (int i = 0; i < outputs.size(); i++) {
      named.put("out" + i, outputs.get(i));
    }
    return Plan.of(graph, named, backend.planOptions().withF32Values());
  }

  List<float[]> run(List<Tensor> outputs, Backend backend) {
    try (Executable executable = backend.compile(plan(outputs, backend))) {
      Map<String, HostTensor> got = executable.run(inputs);
      return IntStream.range(0, outputs.size())
          .mapToObj(i -> ReferenceData.output(got, "out" + i).floats())
          .toList();
    }
  }

  /** On every backend that works here. */
  static void check(String what, Function<FormulaRun, List<Tensor>> network, float[][] expected) {
    for (Backend backend : ReferenceData.backends()) {
      try (backend) {
        FormulaRun run = new FormulaRun();
        List<float[]> got = run.run(network.apply(run), backend);
        for (int i = 0; i < got.size(); i++) {
          String where = backend.device().id() + " " + what + " output " + i;
          ReferenceData.assertClose(where, summary(got.get(i)), expected[i], TOLERANCE);
        }
      }
    }
  }

  private static float[] summary(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += Math.abs(value);
    }
    return new float[] {values[0], values[values.length / 2], (float) (sum / values.length)};
  }

  /** The same number for each of a batch. */
  static HostTensor scale(int n, float value) {
    float[] values = new float[n];
    Arrays.fill(values, value);
    return HostTensor.of(Shape.of(n, 1, 1), values);
  }
}
