package eddy.parity;

import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.testkit.DoubleRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How far rounding alone takes a network's output from what it is in double: largest absolute
 * differences. A network that is ill-conditioned, as one with a strong LoRA, whose softmax then
 * hangs on small differences of large scores, makes much of any rounding, so no fixed bound is
 * right for all. It is told from the network and its inputs alone: a wrong result makes no bound
 * wider.
 *
 * @param single the larger of two runs in double whose values between ops, and matrices, are
 *     rounded to fp32: with ops fused, and each by itself; four units in the last place of the
 *     largest number at least
 * @param halves of one where they are rounded to fp16
 */
record Floor(double single, double halves) {
  /** An output in double, and its floor. */
  record Exact(double[] values, Floor floor) {
    /** Rounded to fp32. */
    float[] floats() {
      float[] out = new float[values.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = (float) values[i];
      }
      return out;
    }
  }

  /** Each output of a graph by its name. */
  static Map<String, Exact> of(
      Graph graph, Map<String, Tensor> outputs, Map<String, HostTensor> inputs) {
    Plan fused = Plan.of(graph, outputs, new PlanOptions(false, true));
    Plan opByOp = Plan.of(graph, outputs, DoubleRun.PLANS);
    Map<String, double[]> exact = DoubleRun.exact(opByOp, inputs);
    Map<String, double[]> halves = DoubleRun.rounded(fused, inputs, Floor::half);
    Map<String, double[]> singles = DoubleRun.rounded(fused, inputs, x -> (float) x);
    Map<String, Exact> all = new LinkedHashMap<>();
    exact.forEach(
        (name, values) -> {
          double largest = 0;
          double single = 0;
          double half = 0;
          double[] toSingle = Objects.requireNonNull(singles.get(name));
          double[] toHalf = Objects.requireNonNull(halves.get(name));
          for (int i = 0; i < values.length; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
            single = Math.max(single, Math.abs(toSingle[i] - values[i]));
            half = Math.max(half, Math.abs(toHalf[i] - values[i]));
          }
          Floor floor = new Floor(Math.max(single, 0x1p-22 * largest), half);
          all.put(name, new Exact(values, floor));
        });
    return all;
  }

  private static double half(double x) {
    return Float.float16ToFloat(Float.floatToFloat16((float) x));
  }
}
