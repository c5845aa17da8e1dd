package eddy.kernels.cpu;

import static eddy.kernels.cpu.Runs.check;
import static eddy.kernels.cpu.Runs.random;
import static eddy.kernels.cpu.Runs.weight;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatmulTest {
  private final Random random = new Random(11);

  /** Samples, tokens, k, rows: primes, single ones, several blocks of k, samples across vectors. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1",
    "1, 1, 320, 77",
    "3, 1, 37, 19",
    "1, 77, 768, 320",
    "2, 77, 97, 24",
    "2, 5, 640, 13",
    "7, 3, 11, 8",
    "1, 64, 1280, 41",
    "2, 256, 64, 64",
    "1, 521, 577, 9",
    "2, 1031, 31, 17"
  })
  void linear(int samples, int tokens, int k, int rows) {
    TestWeight w = weight(random, rows, k);
    TestWeight b = weight(random, rows);
    check(in -> in.getFirst().linear(w, b), random(random, samples, tokens, k));
    check(in -> in.getFirst().linear(w, null), random(random, samples, tokens, k));
  }

  @ParameterizedTest
  @CsvSource({"1, 320, 1280", "2, 1280, 320", "5, 7, 3", "1, 1, 1", "40, 1200, 33"})
  void linearOnVectors(int samples, int k, int rows) {
    TestWeight w = weight(random, rows, k);
    TestWeight b = weight(random, rows);
    check(in -> in.getFirst().linear(w, b), random(random, samples, k));
  }

  @ParameterizedTest
  @CsvSource({"SILU", "GELU", "QUICK_GELU"})
  void linearWithActivationAndResidual(Activation activation) {
    TestWeight w = weight(random, 29, 23);
    TestWeight b = weight(random, 29);
    check(
        in -> in.getFirst().linear(w, b).activate(activation).add(in.get(1)),
        random(random, 2, 37, 23),
        random(random, 2, 37, 29));
  }

  @Test
  void linearWithChannelBias() {
    TestWeight w = weight(random, 21, 13);
    TestWeight b = weight(random, 21);
    Op op = new Op.Linear(new Epilogue(true, true, Activation.SILU, true));
    check(
        in -> {
          Graph g = in.getFirst().graph();
          return g.record(op, List.of(in.get(0), g.weight(w), g.weight(b), in.get(1), in.get(2)));
        },
        random(random, 3, 11, 13),
        random(random, 3, 21),
        random(random, 3, 11, 21));
  }

  /** Samples, channels, height, width, rows, kernel height and width, stride. */
  @ParameterizedTest
  @CsvSource({
    "1, 4, 64, 64, 8, 3, 3, 1",
    "2, 13, 16, 16, 17, 3, 3, 1",
    "2, 64, 8, 8, 40, 3, 3, 1",
    "1, 67, 9, 7, 11, 3, 3, 2",
    "1, 3, 1, 1, 5, 3, 3, 1",
    "2, 320, 5, 3, 4, 1, 1, 1",
    "1, 7, 33, 19, 9, 5, 2, 1",
    "1, 2, 40, 40, 3, 7, 7, 3",
    "1, 5, 10, 90, 8, 1, 1, 2",
    "1, 129, 4, 50, 16, 3, 3, 1"
  })
  void conv2d(
      int samples, int channels, int height, int width, int rows, int kh, int kw, int stride) {
    TestWeight w = weight(random, rows, channels, kh, kw);
    TestWeight b = weight(random, rows);
    for (Padding padding :
        List.of(Padding.all(1), Padding.NONE, new Padding(0, 0, 1, 1), new Padding(3, 1, 0, 2))) {
      boolean fits =
          height + padding.top() + padding.bottom() >= kh
              && width + padding.left() + padding.right() >= kw;
      if (fits) {
        check(
            in -> in.getFirst().conv2d(w, b, stride, padding),
            random(random, samples, channels, height, width));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 8, 16, 16, 1", "5, 7, 9, 14, 1", "3, 3, 3, 3, 1", "6, 5, 11, 9, 2"})
  void enlargedConv2d(int height, int width, int toHeight, int toWidth, int stride) {
    TestWeight w = weight(random, 9, 6, 3, 3);
    TestWeight b = weight(random, 9);
    check(
        in -> in.getFirst().upsampleNearest(toHeight, toWidth).conv2d(w, b, stride, Padding.all(1)),
        random(random, 2, 6, height, width));
    Op op = new Op.Conv2d(stride, Padding.all(1), new Size(toHeight, toWidth), Epilogue.NONE);
    check(
        in -> {
          Graph g = in.getFirst().graph();
          return g.record(op, List.of(in.getFirst(), g.weight(w)));
        },
        random(random, 2, 6, height, width));
  }

  @Test
  void convolutionOfAResnetBlock() {
    TestWeight w = weight(random, 24, 24, 3, 3);
    TestWeight b = weight(random, 24);
    check(
        in -> {
          Tensor x = in.get(0).conv2d(w, b, 1, Padding.all(1));
          return x.addChannels(in.get(1)).silu().add(in.get(2));
        },
        random(random, 2, 24, 7, 9),
        random(random, 2, 24),
        random(random, 2, 24, 7, 9));
  }

  @Test
  void workIsSplitSoThatEveryThreadHasSome() {
    for (int threads : new int[] {1, 2, 3, 8, 16}) {
      for (int vectors : new int[] {1, 2, 4, 5, 16, 64, 256, 16384}) {
        for (int panels : new int[] {1, 8, 40, 160}) {
          int[] split = MatmulStage.split(vectors, panels, threads);
          assertThat(split[0]).isBetween(1, vectors);
          assertThat(split[1]).isBetween(1, panels);
          assertThat(split[0] * split[1])
              .as("%d vectors, %d panels, %d threads", vectors, panels, threads)
              .isGreaterThanOrEqualTo(Math.min(threads, vectors * panels) / 2);
        }
      }
    }
  }
}
