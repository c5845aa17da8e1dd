package eddy.testkit;

import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.Operand;
import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Graphs that random ones don't come to. */
public final class GraphCases {
  private GraphCases() {}

  public static List<GraphCase> all() {
    return List.of(
        timesteps(),
        selfAttention("graph/self-attention", 128, 128, DType.F32),
        selfAttention("graph/self-attention-of-odd-sizes", 77, 36, DType.F16),
        timeProjections(),
        feedForward("graph/feed-forward", 128, 64),
        feedForward("graph/feed-forward-of-odd-sizes", 77, 36),
        textKeysAndValues("graph/text-keys-and-values", 30, 32, 4),
        textKeysAndValues("graph/text-keys-and-values-of-heads-of-64", 72, 128, 2),
        textKeysAndValues("graph/text-keys-and-values-of-heads-of-80", 64, 160, 2),
        textKeysAndValues("graph/text-keys-and-values-of-heads-of-160", 40, 160, 1),
        ofTwoSizes("graph/layers-of-two-sizes", 1, 1024, 128, 384),
        ofTwoSizes("graph/layers-of-two-sizes-and-samples", 2, 256, 128, 384));
  }

  /** Queries, keys and values of one input, two samples: layers that a backend may do at once. */
  private static GraphCase selfAttention(String name, int tokens, int channels, DType stored) {
    Graph graph = new Graph();
    Random random = new Random(name);
    Tensor x = graph.input("x", 2, tokens, channels);
    Tensor q = x.linear(random.weight(stored, channels, channels), null);
    Tensor k = x.linear(random.weight(stored, channels, channels), null);
    Tensor v = x.linear(random.weight(stored, channels, channels), null);
    Tensor mixed = q.attention(k, v, 2, false);
    Tensor out = mixed.linear(random.weight(stored, channels, channels), null).add(x);
    return new GraphCase(
        name, graph, Map.of("k", k, "out", out), Map.of("x", random.value(x.shape())), 1e-10);
  }

  /**
   * Layers of one input whose results lie in the arena in another order than their rows: what a
   * backend that does both at once counts from is then in front of the arena.
   */
  private static GraphCase ofTwoSizes(String name, int batch, int tokens, int few, int many) {
    Graph graph = new Graph();
    Random random = new Random(name);
    Tensor x = graph.input("x", batch, tokens, 64);
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    outputs.put("few", x.linear(random.weight(DType.F32, few, 64), null));
    outputs.put("many", x.linear(random.weight(DType.F32, many, 64), null));
    return new GraphCase(name, graph, outputs, Map.of("x", random.value(x.shape())), 1e-10);
  }

  /** Layers with GEGLU between them, which a backend may do with the first of them. */
  private static GraphCase feedForward(String name, int tokens, int channels) {
    Graph graph = new Graph();
    Random random = new Random(name);
    Tensor x = graph.input("x", 2, tokens, channels);
    Tensor h = x;
    for (int i = 0; i < 2; i++) {
      Weight in = random.weight(DType.F32, 8 * channels, channels);
      Weight out = random.weight(DType.F32, channels, 4 * channels);
      h = h.linear(in, random.weight(DType.F32, 8 * channels)).geglu();
      h = h.linear(out, random.weight(DType.F32, channels)).add(x);
    }
    return new GraphCase(
        name, graph, Map.of("out", h), Map.of("x", random.value(x.shape())), 1e-10);
  }

  /** One vector that layers of many sizes project, each where a later step wants it. */
  private static GraphCase timeProjections() {
    Graph graph = new Graph();
    Random random = new Random("projections");
    Tensor temb = graph.input("temb", 2, 40);
    Tensor x = graph.input("x", 2, 4, 5, 6);
    Tensor h = x;
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    for (int channels : List.of(12, 20, 8, 7)) {
      Tensor projected =
          temb.linear(random.weight(DType.F32, channels, 40), random.weight(DType.F32, channels));
      Tensor convolved =
          h.conv2d(random.weight(DType.F32, channels, h.dim(1), 3, 3), null, 1, Padding.all(1));
      h = convolved.addChannels(projected);
      if (channels == 20) {
        outputs.put("projected", projected);
        outputs.put("activated", projected.silu());
      }
    }
    outputs.put("out", h);
    return new GraphCase(
        "graph/time-projections",
        graph,
        outputs,
        Map.of("temb", random.value(temb.shape()), "x", random.value(x.shape())),
        1e-10);
  }

  /**
   * Keys and values of two blocks, of a text that stays the same from run to run: a backend may
   * keep them in another form.
   */
  private static GraphCase textKeysAndValues(String name, int queries, int channels, int heads) {
    Graph graph = new Graph();
    Random random = new Random("text");
    Tensor text = graph.invariantInput("text", Shape.of(2, 77, 48));
    Tensor x = graph.input("x", 2, queries, channels);
    Tensor h = x;
    for (int block = 0; block < 2; block++) {
      Tensor k = text.linear(random.weight(DType.F32, channels, 48), null);
      Tensor v = text.linear(random.weight(DType.F32, channels, 48), null);
      h = h.attention(k, v, heads, false).add(h);
    }
    return new GraphCase(
        name,
        graph,
        Map.of("out", h),
        Map.of("text", random.value(text.shape()), "x", random.value(x.shape())),
        1e-10);
  }

  /** Numbers that are the same in each run. */
  private static final class Random {
    private final SplittableRandom seeds;
    private int weights;

    Random(String name) {
      seeds = new SplittableRandom(name.hashCode());
    }

    Weight weight(DType stored, int... shape) {
      return Operand.weight(shape).as(stored).weight("w" + weights++, seeds.nextLong());
    }

    HostTensor value(Shape shape) {
      int[] dims = IntStream.range(0, shape.rank()).map(shape::dim).toArray();
      return Operand.value(dims).values(seeds.nextLong());
    }
  }

  /**
   * Timesteps that are read as values too, and some that are computed; all are numbers that fp16
   * has, and so are the embeddings' angles not larger than those of a real network.
   */
  private static GraphCase timesteps() {
    Graph graph = new Graph();
    Tensor t = graph.input("timesteps", 3);
    Tensor twice = t.add(t);
    Map<String, Tensor> outputs =
        Map.of(
            "embedded", t.timestepEmbedding(32, true, 0),
            "twice", twice,
            "twiceEmbedded", twice.timestepEmbedding(6, false, 1));
    Map<String, HostTensor> inputs =
        Map.of("timesteps", HostTensor.of(Shape.of(3), new float[] {1, 250.5f, 499}));
    return new GraphCase("graph/timesteps-as-values", graph, outputs, inputs, 1e-7);
  }
}
