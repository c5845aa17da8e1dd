package eddy.testkit;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.Operand;
import eddy.benchkit.compare.ActivationFormulas;
import eddy.benchkit.compare.Oracle;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Size;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The ops once more, to check the reference backend by. Written another way wherever there is one:
 * pictures really enlarged and padded, products scattered instead of gathered, moments by raw sums,
 * softmax by the logarithm of the sum, Φ as a series and a continued fraction.
 */
final class FormulaOracle implements Oracle {
  /** An operand's numbers. */
  record Array(double[] values, int[] dims) {
    int last() {
      return dims[dims.length - 1];
    }

    int rows() {
      return values.length / last();
    }
  }

  @Override
  public float[] result(OpCase c) {
    List<Array> in = new ArrayList<>();
    for (int i = 0; i < c.operands().size(); i++) {
      in.add(array(c.operands().get(i), c.seed(i)));
    }
    double[] out = compute(c.op(), in, c.result());
    float[] rounded = new float[out.length];
    for (int i = 0; i < out.length; i++) {
      rounded[i] = (float) out[i];
    }
    return rounded;
  }

  private static Array array(Operand o, long seed) {
    double[] values = new double[(int) o.shape().count()];
    if (o.role() == Operand.Role.IDS && o.values(seed) instanceof HostTensor.Ints(var _, int[] i)) {
      Arrays.setAll(values, k -> i[k]);
    } else {
      float[] f =
          o.role() == Operand.Role.WEIGHT
              ? o.weight("w", seed).toFloats()
              : o.values(seed).floats();
      Arrays.setAll(values, k -> f[k]);
    }
    return new Array(values, o.shape().toArray());
  }

  /** An op's result in double. */
  static double[] compute(Op op, List<Array> in, Shape out) {
    Array x = in.getFirst();
    int n = (int) out.count();
    return switch (op) {
      case Op.Linear l -> epilogue(l.epilogue(), in, linear(x, in.get(1)), out, out.dim(-1), 1);
      case Op.Conv2d c ->
          epilogue(c.epilogue(), in, conv(c, x, in.get(1), out), out, out.dim(1), pixels(out));
      case Op.GroupNorm g ->
          normalize(
              in, x.values.length / (x.dims[0] * g.groups()), g.eps(), pixels(out), g.activation());
      case Op.LayerNorm l -> normalize(in, x.last(), l.eps(), 1, Activation.NONE);
      case Op.Attention a -> attention(a, in);
      case Op.Softmax _ -> {
        double[] y = x.values.clone();
        for (int row = 0; row < x.rows(); row++) {
          softmax(y, row * x.last(), x.last());
        }
        yield y;
      }
      case Op.Activate(Activation a) -> fill(n, i -> ActivationFormulas.of(a, x.values[i]));
      case Op.GeGlu _ -> {
        int c = out.dim(-1);
        yield fill(
            n,
            i ->
                x.values[i / c * 2 * c + i % c]
                    * ActivationFormulas.of(Activation.GELU, x.values[i / c * 2 * c + c + i % c]));
      }
      case Op.Add _ -> fill(n, i -> x.values[i] + in.get(1).values[i]);
      case Op.Mul _ -> fill(n, i -> x.values[i] * in.get(1).values[i]);
      case Op.AddChannels _ -> fill(n, i -> x.values[i] + in.get(1).values[i / pixels(out)]);
      case Op.UpsampleNearest(Size s) -> enlarge(x, s).values;
      case Op.Concat(int axis) ->
          pick(
              out,
              at ->
                  at[axis] < x.dims[axis]
                      ? get(x, at)
                      : get(in.get(1), less(at, axis, x.dims[axis])));
      case Op.Slice(int axis, int start, int _) -> pick(out, at -> get(x, less(at, axis, -start)));
      case Op.ToTokens _ ->
          pick(out, at -> get(x, at[0], at[2], at[1] / x.dims[3], at[1] % x.dims[3]));
      case Op.ToPicture(Size s) -> pick(out, at -> get(x, at[0], at[2] * s.width() + at[3], at[1]));
      case Op.Embedding _ -> pick(out, at -> get(in.get(1), (int) get(x, at[0], at[1]), at[2]));
      case Op.TimestepEmbedding t -> timesteps(t, x, out, a -> a);
    };
  }

  /**
   * @param rounding of exponents, frequencies and angles. All implementations have these as fp32,
   *     and networks have learnt with it: at a timestep near 1000 an angle is off by 3e-5
   */
  static double[] timesteps(
      Op.TimestepEmbedding op, Array x, Shape out, DoubleUnaryOperator rounding) {
    int half = op.dim() / 2;
    return pick(
        out,
        at -> {
          int number = at[0] * (out.dim(1) / op.dim()) + at[1] / op.dim();
          double power = (at[1] % half) / (half - (double) op.shift());
          double exponent = rounding.applyAsDouble(-power * Math.log(10000));
          double frequency = rounding.applyAsDouble(Math.exp(exponent));
          double angle = rounding.applyAsDouble(x.values[number] * frequency);
          return (at[1] % op.dim() < half) == op.flipSinToCos() ? Math.cos(angle) : Math.sin(angle);
        });
  }

  private interface AtPlace {
    double value(int[] at);
  }

  private interface AtIndex {
    double value(int i);
  }

  private static double[] fill(int n, AtIndex f) {
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = f.value(i);
    }
    return out;
  }

  private static double[] pick(Shape shape, AtPlace f) {
    int[] dims = shape.toArray();
    return fill(
        (int) shape.count(),
        i -> {
          int[] at = new int[dims.length];
          int rest = i;
          for (int axis = dims.length - 1; axis >= 0; axis--) {
            at[axis] = rest % dims[axis];
            rest /= dims[axis];
          }
          return f.value(at);
        });
  }

  private static double get(Array a, int... at) {
    int i = 0;
    for (int axis = 0; axis < at.length; axis++) {
      i = i * a.dims[axis] + at[axis];
    }
    return a.values[i];
  }

  private static int[] less(int[] at, int axis, int by) {
    int[] out = at.clone();
    out[axis] -= by;
    return out;
  }

  private static int pixels(Shape s) {
    return s.rank() == 4 ? s.dim(2) * s.dim(3) : 1;
  }

  /** Adds w's column k times x's column k, for each k. */
  private static double[] linear(Array x, Array w) {
    int m = w.dims[0];
    int k = w.dims[1];
    double[] out = new double[x.rows() * m];
    for (int i = 0; i < k; i++) {
      for (int row = 0; row < x.rows(); row++) {
        double factor = x.values[row * k + i];
        for (int j = 0; j < m; j++) {
          out[row * m + j] += factor * w.values[j * k + i];
        }
      }
    }
    return out;
  }

  private static Array enlarge(Array x, Size size) {
    int[] dims = {x.dims[0], x.dims[1], size.height(), size.width()};
    double fy = (double) x.dims[2] / size.height();
    double fx = (double) x.dims[3] / size.width();
    double[] values =
        pick(
            Shape.of(dims),
            at ->
                get(
                    x,
                    at[0],
                    at[1],
                    (int) Math.floor(at[2] * fy + 1e-9),
                    (int) Math.floor(at[3] * fx + 1e-9)));
    return new Array(values, dims);
  }

  private static Array pad(Array x, Op.Conv2d op) {
    int top = op.padding().top();
    int left = op.padding().left();
    int[] dims = x.dims.clone();
    dims[2] += top + op.padding().bottom();
    dims[3] += left + op.padding().right();
    double[] values =
        pick(
            Shape.of(dims),
            at -> {
              int y = at[2] - top;
              int z = at[3] - left;
              boolean inside = y >= 0 && y < x.dims[2] && z >= 0 && z < x.dims[3];
              return inside ? get(x, at[0], at[1], y, z) : 0;
            });
    return new Array(values, dims);
  }

  /** Adds each of the kernel's numbers times the picture, moved. */
  private static double[] conv(Op.Conv2d op, Array given, Array w, Shape out) {
    Array x = pad(op.upsample() == null ? given : enlarge(given, op.upsample()), op);
    double[] y = new double[(int) out.count()];
    int height = out.dim(2);
    int width = out.dim(3);
    int weight = 0;
    for (int m = 0; m < w.dims[0]; m++) {
      for (int c = 0; c < w.dims[1]; c++) {
        for (int ky = 0; ky < w.dims[2]; ky++) {
          for (int kx = 0; kx < w.dims[3]; kx++) {
            double factor = w.values[weight++];
            for (int n = 0; n < x.dims[0]; n++) {
              for (int row = 0; row < height; row++) {
                int from = ((n * x.dims[1] + c) * x.dims[2] + row * op.stride() + ky) * x.dims[3];
                int to = ((n * w.dims[0] + m) * height + row) * width;
                for (int column = 0; column < width; column++) {
                  y[to + column] += factor * x.values[from + column * op.stride() + kx];
                }
              }
            }
          }
        }
      }
    }
    return y;
  }

  private static double[] epilogue(
      Epilogue e, List<Array> in, double[] y, Shape out, int channels, int pixels) {
    int next = 2;
    double[] bias = e.bias() ? in.get(next++).values : new double[channels];
    double[] channelBias =
        e.channelBias() ? in.get(next++).values : new double[out.dim(0) * channels];
    double[] residual = e.residual() ? in.get(next).values : new double[y.length];
    int sample = y.length / out.dim(0);
    return fill(
        y.length,
        i -> {
          int c = i / pixels % channels;
          double sum = y[i] + bias[c] + channelBias[i / sample * channels + c];
          return ActivationFormulas.of(e.activation(), sum) + residual[i];
        });
  }

  /** Of each run of {@code size} elements; the variance is E[x²] − E[x]². */
  private static double[] normalize(
      List<Array> in, int size, double eps, int pixels, Activation activation) {
    double[] x = in.get(0).values;
    double[] weight = in.get(1).values;
    double[] bias = in.get(2).values;
    double[] y = new double[x.length];
    for (int from = 0; from < x.length; from += size) {
      double sum = 0;
      double squares = 0;
      for (int i = from; i < from + size; i++) {
        sum += x[i];
        squares += x[i] * x[i];
      }
      double mean = sum / size;
      double scale = Math.pow(Math.max(0, squares / size - mean * mean) + eps, -0.5);
      for (int i = from; i < from + size; i++) {
        int c = i / pixels % weight.length;
        y[i] = ActivationFormulas.of(activation, (x[i] - mean) * scale * weight[c] + bias[c]);
      }
    }
    return y;
  }

  /** exp(x − log Σ exp x). */
  private static void softmax(double[] x, int from, int count) {
    double max = Arrays.stream(x, from, from + count).max().orElse(0);
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += Math.exp(x[i] - max);
    }
    double log = max + Math.log(sum);
    for (int i = from; i < from + count; i++) {
      x[i] = Math.exp(x[i] - log);
    }
  }

  private static double[] attention(Op.Attention op, List<Array> in) {
    Array q = in.get(0);
    Array k = in.get(1);
    Array v = in.get(2);
    int c = q.dims[2];
    int d = c / op.heads();
    int keys = k.dims[1];
    double[] out = new double[q.values.length];
    double[] scores = new double[keys];
    for (int row = 0; row < q.rows(); row++) {
      int n = row / q.dims[1];
      for (int head = 0; head < c; head += d) {
        for (int s = 0; s < keys; s++) {
          scores[s] = op.causal() && s > row % q.dims[1] ? Double.NEGATIVE_INFINITY : 0;
          for (int i = head; i < head + d; i++) {
            scores[s] += q.values[row * c + i] / Math.sqrt(d) * k.values[(n * keys + s) * c + i];
          }
        }
        softmax(scores, 0, keys);
        for (int s = 0; s < keys; s++) {
          for (int i = head; i < head + d; i++) {
            out[row * c + i] += scores[s] * v.values[(n * keys + s) * c + i];
          }
        }
      }
    }
    return out;
  }
}
