package eddy.benchkit.compare;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.Operand;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Size;
import eddy.tensor.Weight;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some outputs of a large convolution, linear layer or attention, each computed by itself in
 * double: runs of neighbours all over the result, its first and its last among them. The whole
 * would take the reference backend minutes.
 */
public final class SampledOracle {
  /** Floating-point operations that a sample may take; of what needs less, all is compared. */
  public static final double WORK = 2e9;

  /** Outputs of a run; neighbours share operands, which spares memory much jumping about. */
  private static final int RUN = 16;

  private final OpCase c;
  private final List<float[]> operands;
  private final int[] out;

  private SampledOracle(OpCase c, UnaryOperator<Weight> weights) {
    this.c = c;
    operands =
        IntStream.range(0, c.operands().size())
            .mapToObj(i -> numbers(c.operands().get(i), c.seed(i), weights))
            .toList();
    out = c.result().toArray();
  }

  private static float[] numbers(Operand o, long seed, UnaryOperator<Weight> weights) {
    return o.role() == Operand.Role.WEIGHT
        ? weights.apply(o.weight("w", seed)).toFloats()
        : o.values(seed).floats();
  }

  /** Whether a case is so large that a sample has to do, and its op is known here. */
  public static boolean isFor(OpCase c) {
    return isKnown(c.op()) && c.flops() > WORK;
  }

  /** Whether single outputs of the op can be computed here. */
  public static boolean isKnown(Op op) {
    return way(op) != null;
  }

  private interface Way {
    Sample sample(SampledOracle of, double work);
  }

  /** How to sample an op; null for those that are quick, however large. */
  private static @Nullable Way way(Op op) {
    return switch (op) {
      case Op.Conv2d conv -> (of, work) -> of.pixels(conv, work);
      case Op.Linear linear -> (of, work) -> of.rows(linear, work);
      case Op.Attention attention -> (of, work) -> of.heads(attention, work);
      case Op.GroupNorm _, Op.LayerNorm _, Op.Softmax _, Op.Activate _, Op.GeGlu _ -> null;
      case Op.Add _, Op.Mul _, Op.AddChannels _, Op.UpsampleNearest _, Op.Concat _ -> null;
      case Op.Slice _, Op.ToTokens _, Op.ToPicture _, Op.Embedding _ -> null;
      case Op.TimestepEmbedding _ -> null;
    };
  }

  /**
   * A sample of about that work.
   *
   * @throws IllegalArgumentException for other ops than those of {@link #isKnown}
   */
  public static Sample of(OpCase c, double work) {
    return of(c, work, UnaryOperator.identity());
  }

  /** The same with other weights in the place of the case's own. */
  public static Sample of(OpCase c, double work, UnaryOperator<Weight> weights) {
    Way way = way(c.op());
    if (way == null) {
      throw new IllegalArgumentException("no samples of " + c.op());
    }
    return way.sample(new SampledOracle(c, weights), work);
  }

  private Sample pixels(Op.Conv2d op, double work) {
    int[] x = c.operandShapes().get(0).toArray();
    int[] w = c.operandShapes().get(1).toArray();
    return each(work, i -> epilogue(op.epilogue(), 1, i, conv(op, x, w, i)));
  }

  private Sample rows(Op.Linear op, double work) {
    return each(work, i -> epilogue(op.epilogue(), out.length - 1, i, dot(i)));
  }

  private interface Output {
    double at(int i);
  }

  /** Runs of outputs, as many as the work allows, but at least the first and the last. */
  private int[] starts(int length, double work) {
    int runs = Math.toIntExact((c.result().count() + length - 1) / length);
    double wanted = Math.min(1, work / c.flops()) * runs;
    BitSet chosen = new BitSet(runs);
    chosen.set(0);
    chosen.set(runs - 1);
    int count = chosen.cardinality();
    SplittableRandom random = new SplittableRandom(c.seed(-1));
    while (count < wanted) {
      int run = random.nextInt(runs);
      count += chosen.get(run) ? 0 : 1;
      chosen.set(run);
    }
    return chosen.stream().map(i -> i * length).toArray();
  }

  private Sample each(double work, Output output) {
    int count = Math.toIntExact(c.result().count());
    int[] places =
        Arrays.stream(starts(RUN, work))
            .flatMap(from -> IntStream.range(from, Math.min(from + RUN, count)))
            .toArray();
    float[] values = new float[places.length];
    IntStream.range(0, places.length)
        .parallel()
        .forEach(i -> values[i] = (float) output.at(places[i]));
    return new Sample(values, places);
  }

  /** Σ x w over channels and window; where the window is beside the picture, it sees zeros. */
  private double conv(Op.Conv2d op, int[] x, int[] w, int place) {
    int left = place % out[3] * op.stride() - op.padding().left();
    int top = place / out[3] % out[2] * op.stride() - op.padding().top();
    int m = place / (out[3] * out[2]) % out[1];
    int n = place / (out[3] * out[2] * out[1]);
    Size size = op.upsample() == null ? new Size(x[2], x[3]) : op.upsample();
    float[] picture = operands.get(0);
    float[] kernel = operands.get(1);
    double sum = 0;
    for (int ky = Math.max(0, -top); ky < Math.min(w[2], size.height() - top); ky++) {
      int y = (top + ky) * x[2] / size.height();
      for (int kx = Math.max(0, -left); kx < Math.min(w[3], size.width() - left); kx++) {
        int z = (left + kx) * x[3] / size.width();
        for (int channel = 0; channel < x[1]; channel++) {
          sum +=
              (double) picture[((n * x[1] + channel) * x[2] + y) * x[3] + z]
                  * kernel[((m * x[1] + channel) * w[2] + ky) * w[3] + kx];
        }
      }
    }
    return sum;
  }

  /** The row of x times the row of w. */
  private double dot(int place) {
    int m = out[out.length - 1];
    int k = c.operandShapes().get(1).dim(1);
    float[] x = operands.get(0);
    float[] w = operands.get(1);
    double sum = 0;
    for (int i = 0; i < k; i++) {
      sum += (double) x[place / m * k + i] * w[place % m * k + i];
    }
    return sum;
  }

  private double epilogue(Epilogue e, int axis, int place, double y) {
    int channels = out[axis];
    int each = Arrays.stream(out, axis + 1, out.length).reduce(1, Math::multiplyExact);
    int channel = place / each % channels;
    int next = 2;
    double sum = y;
    if (e.bias()) {
      sum += operands.get(next++)[channel];
    }
    if (e.channelBias()) {
      int sample = place / Arrays.stream(out, 1, out.length).reduce(1, Math::multiplyExact);
      sum += operands.get(next++)[sample * channels + channel];
    }
    return ActivationFormulas.of(e.activation(), sum)
        + (e.residual() ? operands.get(next)[place] : 0);
  }

  /** Attention of single queries in single heads: the runs are a head's channels. */
  private Sample heads(Op.Attention op, double work) {
    int d = out[2] / op.heads();
    int[] starts = starts(d, work);
    int[] places = Arrays.stream(starts).flatMap(from -> IntStream.range(from, from + d)).toArray();
    float[] values = new float[places.length];
    IntStream.range(0, starts.length)
        .parallel()
        .forEach(i -> System.arraycopy(attend(op, d, starts[i]), 0, values, i * d, d));
    return new Sample(values, places);
  }

  /** Σ exp(q k / √d) v / Σ exp(q k / √d) of the query and the head that begin there. */
  private float[] attend(Op.Attention op, int d, int from) {
    int keys = c.operandShapes().get(1).dim(1);
    int row = from / out[2];
    int seen = op.causal() ? row % out[1] + 1 : keys;
    int sample = row / out[1];
    int channel = from % out[2];
    double[] scores = new double[seen];
    for (int s = 0; s < seen; s++) {
      int at = (sample * keys + s) * out[2] + channel;
      for (int i = 0; i < d; i++) {
        scores[s] += (double) operands.get(0)[from + i] * operands.get(1)[at + i];
      }
    }
    double greatest = Arrays.stream(scores).max().orElseThrow();
    double[] mixed = new double[d];
    double weights = 0;
    for (int s = 0; s < seen; s++) {
      double weight = Math.exp((scores[s] - greatest) / Math.sqrt(d));
      int at = (sample * keys + s) * out[2] + channel;
      weights += weight;
      for (int i = 0; i < d; i++) {
        mixed[i] += weight * operands.get(2)[at + i];
      }
    }
    float[] result = new float[d];
    for (int i = 0; i < d; i++) {
      result[i] = (float) (mixed[i] / weights);
    }
    return result;
  }
}
