package eddy.kernels.cpu;

import static eddy.kernels.cpu.Runs.check;
import static eddy.kernels.cpu.Runs.normal;
import static eddy.kernels.cpu.Runs.random;
import static eddy.kernels.cpu.Runs.weight;

import eddy.op.Activation;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpsTest {
  private final Random random = new Random(13);

  /** Samples, heads, channels of a head, queries, keys. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 5, 1, 1",
    "2, 8, 40, 64, 77",
    "1, 2, 8, 77, 77",
    "1, 3, 12, 257, 131",
    "1, 1, 64, 33, 300",
    "2, 5, 64, 16, 16",
    "1, 1, 80, 129, 128",
    "1, 2, 160, 64, 64",
    "1, 1, 512, 70, 260"
  })
  void attention(int samples, int heads, int depth, int queries, int keys) {
    int channels = heads * depth;
    check(
        in -> in.get(0).attention(in.get(1), in.get(2), heads, false),
        normal(random, 2, 0, samples, queries, channels),
        normal(random, 2, 0, samples, keys, channels),
        random(random, samples, keys, channels));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 7, 1", "2, 2, 16, 77", "1, 1, 5, 300"})
  void causalAttention(int samples, int heads, int depth, int tokens) {
    int channels = heads * depth;
    check(
        in -> in.get(0).attention(in.get(1), in.get(2), heads, true),
        normal(random, 2, 0, samples, tokens, channels),
        normal(random, 2, 0, samples, tokens, channels),
        random(random, samples, tokens, channels));
  }

  @Test
  void attentionWithScoresOfAllSizes() {
    check(
        in -> in.get(0).attention(in.get(1), in.get(2), 1, false),
        normal(random, 40, 0, 1, 40, 16),
        normal(random, 40, 100, 1, 290, 16),
        random(random, 1, 290, 16));
  }

  /** Samples, channels, height, width, groups. */
  @ParameterizedTest
  @CsvSource({
    "1, 32, 16, 16, 32",
    "2, 12, 5, 7, 3",
    "1, 6, 1, 1, 2",
    "1, 4, 97, 89, 1",
    "2, 8, 3, 3, 4"
  })
  void groupNorm(int samples, int channels, int height, int width, int groups) {
    TestWeight w = weight(random, channels);
    TestWeight b = weight(random, channels);
    HostTensor x = random(random, samples, channels, height, width);
    check(in -> in.getFirst().groupNorm(groups, 1e-5f, w, b), x);
    for (Activation activation : Activation.values()) {
      check(in -> in.getFirst().groupNorm(groups, 1e-5f, w, b).activate(activation), x);
    }
  }

  /** The deviation is a thousandth of the mean, so one pass over squares would lose it. */
  @Test
  void normsOfNumbersFarFromZero() {
    TestWeight w = weight(random, 64);
    TestWeight b = weight(random, 64);
    check(in -> in.getFirst().groupNorm(4, 1e-5f, w, b), normal(random, 1, 1000, 2, 64, 31, 37));
    check(in -> in.getFirst().layerNorm(1e-5f, w, b), normal(random, 1, 1000, 2, 77, 64));
  }

  @ParameterizedTest
  @CsvSource({"1, 77, 768", "2, 256, 33", "1, 1, 5", "3, 101, 64", "1, 16, 1"})
  void layerNorm(int samples, int tokens, int channels) {
    TestWeight w = weight(random, channels);
    TestWeight b = weight(random, channels);
    check(in -> in.getFirst().layerNorm(1e-5f, w, b), random(random, samples, tokens, channels));
    check(in -> in.getFirst().layerNorm(1e-5f, w, b), random(random, samples * tokens, channels));
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void activations(Activation activation) {
    if (activation == Activation.NONE) {
      return;
    }
    for (double spread : new double[] {0.01, 1, 30}) {
      check(in -> in.getFirst().activate(activation), normal(random, spread, 0, 3, 1009));
      check(in -> in.getFirst().activate(activation), normal(random, spread, 0, 2, 3, 5, 7));
    }
    check(
        in -> in.getFirst().activate(activation),
        HostTensor.of(Shape.of(1, 6), new float[] {-1e6f, -50f, -0f, 0f, 50f, 1e6f}));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 2", "2, 77, 10", "1, 4099, 8"})
  void geglu(int samples, int tokens, int channels) {
    check(in -> in.getFirst().geglu(), normal(random, 2, 0, samples, tokens, channels));
    check(in -> in.getFirst().geglu(), normal(random, 2, 0, samples, channels));
  }

  /** The first operand of the inner op dies there, so the plan works in its place. */
  @Test
  void elementwiseInPlace() {
    HostTensor a = random(random, 2, 5, 1237);
    HostTensor b = random(random, 2, 5, 1237);
    check(in -> in.get(0).add(in.get(1)).mul(in.get(1)).silu().add(in.get(0)), a, b);
    check(in -> in.get(0).mul(in.get(0)).add(in.get(1)), a, b);
    check(in -> in.get(0).mul(in.get(1)), random(random, 1, 1), random(random, 1, 1));
  }

  @Test
  void addChannels() {
    check(in -> in.get(0).addChannels(in.get(1)), random(random, 2, 7, 5, 3), random(random, 2, 7));
  }

  @ParameterizedTest
  @CsvSource({"4, 4, 8, 8", "3, 5, 7, 9", "7, 3, 7, 4", "1, 1, 3, 2"})
  void upsampleNearest(int height, int width, int toHeight, int toWidth) {
    check(
        in -> in.getFirst().upsampleNearest(toHeight, toWidth),
        random(random, 2, 3, height, width));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void concatAndSlice(int axis) {
    HostTensor a = random(random, 2, 3, 4, 5);
    HostTensor b = random(random, 2, 3, 4, 5);
    check(in -> in.get(0).concat(in.get(1), axis), a, b);
    check(in -> in.get(0).concat(in.get(1), axis).slice(axis, 1, 4), a, b);
    if (axis < 3) {
      HostTensor c = random(random, 3, 17, 6);
      check(in -> in.get(0).concat(in.get(0).slice(axis, 1, 3), axis), c);
    }
    if (axis < 2) {
      HostTensor d = random(random, 4, 9);
      check(in -> in.get(0).concat(in.get(0).slice(axis, 1, 4), axis), d);
    }
  }

  @Test
  void tokensAndBack() {
    TestWeight w = weight(random, 7, 7);
    check(
        in -> in.getFirst().toTokens().linear(w, null).toPicture(5, 3), random(random, 2, 7, 5, 3));
    check(in -> in.getFirst().toTokens(), random(random, 2, 7, 5, 3));
    check(in -> in.getFirst().toPicture(3, 4), random(random, 2, 12, 5));
  }

  @ParameterizedTest
  @CsvSource({"2, 5, 7", "1, 300, 3"})
  void softmax(int samples, int tokens, int channels) {
    check(in -> in.getFirst().softmax(), normal(random, 3, 0, samples, tokens, channels));
    check(in -> in.getFirst().softmax(), normal(random, 3, 50, samples, channels));
  }

  @Test
  void embedding() {
    TestWeight table = weight(random, 101, 13);
    int[] ids = random.ints(2 * 7, 0, 101).toArray();
    check(in -> in.getFirst().embedding(table), HostTensor.of(Shape.of(2, 7), ids));
  }

  @ParameterizedTest
  @CsvSource({"320, true, 0", "6, false, 1", "2, true, 0.5"})
  void timestepEmbedding(int dim, boolean flip, float shift) {
    check(
        in -> in.getFirst().timestepEmbedding(dim, flip, shift),
        HostTensor.of(Shape.of(4), new float[] {0, 1, 999, 12.5f}));
  }
}
