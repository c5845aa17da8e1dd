package eddy.testkit;

import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.Operand;
import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.op.Activation;
import eddy.op.Padding;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Small random networks: chains that fuse, values with many uses, outputs in the middle, views of
 * views, values added to themselves. Some inputs are invariant.
 */
public final class RandomGraphs {
  private static final String PREFIX = "graph/";
  private static final int MOST_ELEMENTS = 6000;

  /** Products of larger numbers would outgrow float after a few more steps. */
  private static final double MOST_TO_MULTIPLY = 30;

  private final SplittableRandom random;
  private final long seed;
  private final Graph graph = new Graph();
  private final Map<String, HostTensor> inputs = new LinkedHashMap<>();
  private final List<Tensor> pool = new ArrayList<>();

  /** A rough bound of each value's numbers. */
  private final Map<Tensor, Double> bounds = new HashMap<>();

  private int weights;

  private RandomGraphs(long seed) {
    this.seed = seed;
    random = new SplittableRandom(seed);
  }

  /** The graph of that seed. */
  public static GraphCase of(long seed) {
    return new RandomGraphs(seed).build();
  }

  /** The graph of that name, or null if it isn't the name of a random graph. */
  public static @Nullable GraphCase named(String name) {
    return name.matches(PREFIX + "-?\\d{1,18}")
        ? of(Long.parseLong(name.substring(PREFIX.length())))
        : null;
  }

  private GraphCase build() {
    int n = 1 + random.nextInt(2);
    int c = 2 * (1 + random.nextInt(6));
    input("vectors", n, c);
    input("tokens", n, 1 + random.nextInt(9), c);
    input("picture", n, c, 1 + random.nextInt(7), 1 + random.nextInt(7));
    int steps = 4 + random.nextInt(30);
    for (int i = 0; i < steps; i++) {
      Tensor from = pick();
      Tensor made = step(from);
      if (made != null && made != from && made.shape().count() <= MOST_ELEMENTS) {
        pool.add(made);
      }
    }
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    outputs.put("last", pool.getLast());
    int more = random.nextInt(6);
    for (int i = 0; i < more; i++) {
      outputs.put("out" + i, pool.get(random.nextInt(pool.size())));
    }
    return new GraphCase(PREFIX + seed, graph, outputs, inputs, 1e-7);
  }

  private void input(String name, int... shape) {
    // A generator of its own, so that a seed's ops stay what they were.
    boolean invariant = new SplittableRandom(seed ^ name.hashCode()).nextInt(3) == 0;
    Tensor t = invariant ? graph.invariantInput(name, Shape.of(shape)) : graph.input(name, shape);
    inputs.put(name, Operand.value(shape).values(random.nextLong()));
    pool.add(t);
    bounds.put(t, 1.0);
  }

  /** Pictures most often; one of the latest more often than one of the first, so chains grow. */
  private Tensor pick() {
    int kind = random.nextInt(10);
    int rank = kind < 5 ? 4 : kind < 9 ? 3 : 2;
    List<Tensor> all = pool.stream().filter(t -> t.shape().rank() == rank).toList();
    int back = random.nextInt(all.size());
    return all.get(all.size() - 1 - (random.nextInt(3) == 0 ? back : back / 4));
  }

  private @Nullable Tensor other(Predicate<Tensor> fits) {
    List<Tensor> all = pool.stream().filter(fits).toList();
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private double bound(Tensor t) {
    return bounds.getOrDefault(t, 1.0);
  }

  private Tensor bounded(Tensor t, double bound) {
    bounds.merge(t, bound, Math::max);
    return t;
  }

  private Weight weight(int... shape) {
    String key = "w" + weights++;
    return Operand.weight(shape).weight(key, random.nextLong());
  }

  private @Nullable Weight perhaps(int channels) {
    return random.nextInt(4) == 0 ? null : weight(channels);
  }

  private @Nullable Tensor step(Tensor x) {
    int kind = random.nextInt(12);
    if (kind < 2) {
      Activation[] all = Activation.values();
      return bounded(x.activate(all[random.nextInt(all.length)]), bound(x));
    }
    if (kind < 4) {
      Tensor y = other(t -> t.shape().equals(x.shape()));
      if (y == null) {
        return null;
      }
      return kind == 2 && bound(x) * bound(y) < MOST_TO_MULTIPLY
          ? bounded(x.mul(y), bound(x) * bound(y))
          : bounded(random.nextBoolean() ? x.add(y) : y.add(x), bound(x) + bound(y));
    }
    if (kind == 4) {
      int axis = random.nextInt(x.shape().rank());
      int start = random.nextInt(x.dim(axis));
      int end = start + 1 + random.nextInt(x.dim(axis) - start);
      return bounded(x.slice(axis, start, end), bound(x));
    }
    if (kind == 5) {
      int axis = random.nextInt(x.shape().rank());
      Tensor y =
          other(
              t ->
                  t.shape().rank() == x.shape().rank()
                      && t.shape().with(axis, 1).equals(x.shape().with(axis, 1)));
      return y == null ? null : bounded(x.concat(y, axis), Math.max(bound(x), bound(y)));
    }
    return switch (x.shape().rank()) {
      case 4 -> pictureStep(x);
      case 3 -> tokenStep(x);
      default -> vectorStep(x);
    };
  }

  private @Nullable Tensor pictureStep(Tensor x) {
    int c = x.dim(1);
    return switch (random.nextInt(8)) {
      case 0 -> bounded(x.toTokens(), bound(x));
      case 1 -> {
        int h = x.dim(2) + random.nextInt(x.dim(2) + 1);
        int w = x.dim(3) + random.nextInt(x.dim(3) + 1);
        Tensor large = bounded(x.upsampleNearest(h, w), bound(x));
        yield random.nextInt(3) == 0 ? large : conv(large, 3, 1);
      }
      case 2 -> {
        int groups = c % 2 == 0 && random.nextBoolean() ? c / 2 : 1;
        yield bounded(x.groupNorm(groups, 1e-2f, weight(c), weight(c)), 4);
      }
      case 3 -> {
        Tensor b = other(t -> t.shape().equals(Shape.of(x.dim(0), c)));
        yield b == null ? null : bounded(x.addChannels(b), bound(x) + bound(b));
      }
      case 4 -> conv(x, 1, 1);
      case 5 -> conv(x, 3, 2);
      default -> conv(x, 3, 1);
    };
  }

  private Tensor conv(Tensor x, int k, int stride) {
    int c = x.dim(1);
    int m = random.nextInt(3) == 0 ? 2 * (1 + random.nextInt(6)) : c;
    return bounded(
        x.conv2d(weight(m, c, k, k), perhaps(m), stride, Padding.all(k / 2)), 2 * bound(x) + 1);
  }

  private @Nullable Tensor tokenStep(Tensor x) {
    int c = x.dim(2);
    return switch (random.nextInt(7)) {
      case 0 -> {
        int h = random.nextBoolean() && x.dim(1) % 2 == 0 ? 2 : 1;
        yield bounded(x.toPicture(h, x.dim(1) / h), bound(x));
      }
      case 1 -> bounded(x.layerNorm(1e-2f, weight(c), weight(c)), 4);
      case 2 -> {
        Tensor kv =
            other(t -> t.shape().rank() == 3 && t.shape().equals(x.shape().with(1, t.dim(1))));
        int heads = c % 2 == 0 && random.nextBoolean() ? 2 : 1;
        yield kv == null || bound(x) * bound(kv) > MOST_TO_MULTIPLY
            ? null
            : bounded(x.attention(kv, kv, heads, false), bound(kv));
      }
      case 3 -> bound(x) > MOST_TO_MULTIPLY ? null : bounded(x.softmax(), 1);
      case 4 ->
          c % 2 != 0 || bound(x) > Math.sqrt(MOST_TO_MULTIPLY)
              ? null
              : bounded(x.geglu(), bound(x) * bound(x));
      default -> linear(x);
    };
  }

  private Tensor vectorStep(Tensor x) {
    int c = x.dim(1);
    return random.nextInt(4) == 0
        ? bounded(x.layerNorm(1e-2f, weight(c), weight(c)), 4)
        : linear(x);
  }

  private Tensor linear(Tensor x) {
    int k = x.dim(-1);
    int m = random.nextInt(3) == 0 ? 2 * (1 + random.nextInt(6)) : k;
    return bounded(x.linear(weight(m, k), perhaps(m)), 2 * bound(x) + 1);
  }
}
