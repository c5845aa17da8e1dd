package eddy.kernels.cpu;

import static eddy.kernels.cpu.Runs.check;
import static eddy.kernels.cpu.Runs.random;
import static eddy.kernels.cpu.Runs.weight;
import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Winograd's convolutions against direct sums, both in fp32. */
class WinogradTest {
  /**
   * Root of the mean square error by that of the result: F(2×2) stays below the first, F(4×4) below
   * the second, which is what docs/benchmarks/winograd.md states.
   */
  private static final double BOUND_2 = 2e-6;

  private static final double BOUND_4 = 1e-5;

  private final Random random = new Random(5);

  static boolean vectors() {
    return VECTORS;
  }

  /** Samples, channels, rows, height and width: whole and partial tiles, strips and vectors. */
  @ParameterizedTest
  @EnabledIf("vectors")
  @CsvSource({
    "1, 2, 1, 1, 1, F32",
    "1, 5, 13, 7, 7, F32",
    "2, 70, 40, 9, 11, F32",
    "3, 64, 64, 16, 16, F32",
    "2, 65, 33, 4, 64, F16",
    "1, 129, 72, 41, 37, BF16",
    "1, 320, 320, 32, 32, F32",
    "1, 16, 8, 3, 500, F32",
    "1, 640, 64, 8, 8, F16",
    "1, 530, 40, 50, 47, F32"
  })
  void tilesOfBothSizesGiveWhatDirectSumsGive(
      int samples, int channels, int rows, int height, int width, DType dtype) {
    TestWeight weight = TestWeight.random(random, dtype, rows, channels, 3, 3);
    Shape x = Shape.of(samples, channels, height, width);
    Shape out = Shape.of(samples, rows, height, width);
    Op.Conv2d conv = new Op.Conv2d(1, Padding.all(1), null, Epilogue.NONE);
    Window window = Window.of(conv, x, weight.shape(), out);
    int to = (int) x.count();
    int count = (int) out.count();
    float[] bias = new float[rows];
    for (int i = 0; i < rows; i++) {
      bias[i] = random.nextFloat();
    }
    float[] arena = new float[to + count + Scratch.SLACK];
    for (int i = 0; i < to; i++) {
      arena[i] = (float) random.nextGaussian();
    }
    TileStore store =
        new TileStore(
            rows, height * width, to, bias, TileStore.NONE, Activation.SILU, TileStore.NONE);
    try (WorkerThreads workers = new WorkerThreads(2);
        WeightCache.Lease lease = new WeightCache(WeightStorage.AUTO, workers).lease()) {
      PackedMatrix matrix = lease.matrix(weight);
      lease.fill();
      float[] direct =
          run(List.of(new MatmulStage(matrix, window, 0, store, 2)), workers, arena, to, count);
      for (int m : new int[] {2, 4}) {
        float[] one =
            run(WinogradStages.of(m, matrix, window, 0, store, 1), workers, arena, to, count);
        assertThat(error(one, direct)).isLessThan(m == 2 ? BOUND_2 : BOUND_4);
        for (int threads : new int[] {2, 7}) {
          List<CpuStage> stages = WinogradStages.of(m, matrix, window, 0, store, threads);
          assertThat(run(stages, workers, arena, to, count)).isEqualTo(one);
        }
      }
    }
  }

  private static float[] run(
      List<CpuStage> stages, WorkerThreads workers, float[] arena, int to, int count) {
    Scratch.Size size = new Scratch.Size();
    stages.forEach(s -> s.reserve(size));
    Scratch[] scratch = size.allocate(workers.threads());
    // What other stages leave there must not matter.
    for (Scratch s : scratch) {
      for (float[] left : List.of(s.a, s.b, s.c, s.d, s.shared)) {
        Arrays.fill(left, Float.NaN);
      }
    }
    Arrays.fill(arena, to, to + count, Float.NaN);
    stages.forEach(s -> workers.run(s, arena, scratch));
    for (int i = to + count; i < arena.length; i++) {
      assertThat(arena[i]).as("guard %d behind the result", i).isZero();
    }
    return Arrays.copyOfRange(arena, to, to + count);
  }

  private static double error(float[] got, float[] want) {
    double error = 0;
    double all = 0;
    for (int i = 0; i < got.length; i++) {
      error += Math.pow((double) got[i] - want[i], 2);
      all += Math.pow(want[i], 2);
    }
    return Math.sqrt(error / all);
  }

  /**
   * A picture of a batch can be made again alone: whole samples share strips, rows of one don't.
   */
  @ParameterizedTest
  @EnabledIf("vectors")
  @CsvSource({"7, 36, 40, 8, 8", "3, 33, 32, 17, 16", "2, 40, 36, 50, 47"})
  void aSampleAloneGivesTheSameNumbers(int samples, int channels, int rows, int height, int width) {
    TestWeight w = weight(random, rows, channels, 3, 3);
    HostTensor batch = random(random, samples, channels, height, width);
    float[] together = convolved(w, batch);
    int each = together.length / samples;
    int elements = channels * height * width;
    for (int i = 0; i < samples; i++) {
      float[] values = Arrays.copyOfRange(batch.floats(), i * elements, (i + 1) * elements);
      float[] alone = convolved(w, HostTensor.of(Shape.of(1, channels, height, width), values));
      assertThat(alone).isEqualTo(Arrays.copyOfRange(together, i * each, (i + 1) * each));
    }
  }

  private static float[] convolved(TestWeight w, HostTensor x) {
    try (Backend backend = Runs.open(WeightStorage.F32, 2)) {
      return Runs.run(
          backend,
          backend.planOptions(),
          in -> in.getFirst().conv2d(w, null, 1, Padding.all(1)),
          x);
    }
  }

  /** As networks have them: padding, residual, time embedding, enlarging by odd factors. */
  @Test
  void epiloguesAndEnlargingAreAsForDirectSums() {
    TestWeight w = weight(random, 40, 36, 3, 3);
    TestWeight b = weight(random, 40);
    check(
        in -> in.getFirst().conv2d(w, b, 1, Padding.all(1)).add(in.get(1)),
        random(random, 2, 36, 17, 18),
        random(random, 2, 40, 17, 18));
    check(
        in -> in.getFirst().conv2d(w, b, 1, Padding.all(1)).addChannels(in.get(1)),
        random(random, 2, 36, 16, 8),
        random(random, 2, 40));
    check(
        in -> in.getFirst().upsampleNearest(19, 33).conv2d(w, b, 1, Padding.all(1)),
        random(random, 1, 36, 10, 17));
    check(in -> in.getFirst().conv2d(w, b, 1, Padding.NONE), random(random, 2, 36, 20, 23));
  }

  @Test
  @EnabledIf("vectors")
  void onlyLargeConvolutionsTakeTiles() {
    assertThat(side(320, 320, 64, 64)).isEqualTo(4);
    assertThat(side(1280, 1280, 16, 16)).isEqualTo(4);
    assertThat(side(1280, 1280, 8, 8)).isEqualTo(2);
    assertThat(side(1280, 1280, 4, 4)).isZero();
    assertThat(side(4, 320, 64, 64)).isZero();
    assertThat(side(320, 4, 64, 64)).isZero();
  }

  private static int side(int channels, int rows, int height, int width) {
    Shape x = Shape.of(1, channels, height, width);
    Shape kernel = Shape.of(rows, channels, 3, 3);
    Op.Conv2d conv = new Op.Conv2d(1, Padding.all(1), null, Epilogue.NONE);
    Window window = Window.of(conv, x, kernel, Shape.of(1, rows, height, width));
    return WinogradStages.tileSide(channels, rows, window);
  }
}
