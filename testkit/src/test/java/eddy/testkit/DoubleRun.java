package eddy.testkit;

import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Op;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * A whole network in double, from its inputs and weights as they are given to its outputs, by the
 * formulas of {@link FormulaOracle}: what any backend's result is off by can be told from it, the
 * reference backend's too, which rounds to fp32 between ops.
 */
public final class DoubleRun {
  /** Plans for it: every op by itself, views too. */
  public static final PlanOptions PLANS = new PlanOptions(false, false);

  private DoubleRun() {}

  /** The outputs by name, row-major, all in double. */
  public static Map<String, double[]> exact(Plan plan, Map<String, HostTensor> inputs) {
    return run(plan, inputs, x -> x, x -> x);
  }

  /**
   * The outputs by name, row-major, rounded on the way as wherever networks run: the angles of time
   * embeddings are fp32, and what else is rounded is said.
   *
   * @param rounding what becomes of each result of an op, and of each number of a matrix
   */
  public static Map<String, double[]> rounded(
      Plan plan, Map<String, HostTensor> inputs, DoubleUnaryOperator rounding) {
    return run(plan, inputs, rounding, x -> (float) x);
  }

  private static Map<String, double[]> run(
      Plan plan,
      Map<String, HostTensor> inputs,
      DoubleUnaryOperator rounding,
      DoubleUnaryOperator angles) {
    Map<Tensor, FormulaOracle.Array> values = new HashMap<>();
    plan.inputs()
        .forEach(
            (name, tensor) -> {
              HostTensor given = Objects.requireNonNull(inputs.get(name), name);
              values.put(tensor, array(doubles(given), tensor));
            });
    for (Step step : plan.steps()) {
      List<FormulaOracle.Array> operands =
          step.operands().stream().map(t -> operand(t, values, rounding)).toList();
      Shape shape = step.result().shape();
      double[] result =
          step.op() instanceof Op.TimestepEmbedding op
              ? FormulaOracle.timesteps(op, operands.getFirst(), shape, angles)
              : FormulaOracle.compute(step.op(), operands, shape);
      values.put(step.result(), array(rounded(result, rounding), step.result()));
    }
    Map<String, double[]> outputs = new LinkedHashMap<>();
    plan.outputs()
        .forEach(
            (name, tensor) ->
                outputs.put(name, Objects.requireNonNull(values.get(tensor), name).values()));
    return outputs;
  }

  private static FormulaOracle.Array operand(
      Tensor t, Map<Tensor, FormulaOracle.Array> values, DoubleUnaryOperator rounding) {
    Weight weight = t.weight();
    if (weight == null) {
      return Objects.requireNonNull(values.get(t), t.toString());
    }
    double[] numbers = doubles(weight.toFloats());
    return array(t.shape().rank() > 1 ? rounded(numbers, rounding) : numbers, t);
  }

  private static double[] rounded(double[] numbers, DoubleUnaryOperator rounding) {
    return Arrays.stream(numbers).map(rounding).toArray();
  }

  private static double[] doubles(HostTensor value) {
    return switch (value) {
      case HostTensor.Floats(var _, float[] floats) -> doubles(floats);
      case HostTensor.Ints(var _, int[] ints) -> Arrays.stream(ints).asDoubleStream().toArray();
    };
  }

  private static double[] doubles(float[] floats) {
    double[] out = new double[floats.length];
    Arrays.setAll(out, i -> floats[i]);
    return out;
  }

  private static FormulaOracle.Array array(double[] values, Tensor tensor) {
    return new FormulaOracle.Array(values, tensor.shape().toArray());
  }
}
