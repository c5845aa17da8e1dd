package eddy.kernels.cpu.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import eddy.kernels.cpu.loops.shape.Lanes;
import eddy.kernels.cpu.loops.shape.Slopes;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopsTest {
  private static final int SLACK = 64;

  /** Every number of rows of k that a tile may be given, on top of what is there and from zero. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 40, 577})
  void tiles(int kc) {
    Random random = new Random(3);
    for (int vectors = 1; vectors <= Lanes.NV; vectors++) {
      int columns = vectors * Lanes.VL;
      float[] a = randoms(random, 3 + kc * Lanes.MR);
      float[] b = randoms(random, 5 + kc * columns);
      for (boolean add : new boolean[] {false, true}) {
        float[] before = randoms(random, 7 + Lanes.MR * columns + 1);
        float[] c = before.clone();
        MatmulTiles.multiply(vectors, kc, a, 3, b, 5, c, 7, add);
        for (int r = 0; r < Lanes.MR; r++) {
          for (int j = 0; j < columns; j++) {
            double sum = add ? before[7 + r * columns + j] : 0;
            for (int k = 0; k < kc; k++) {
              sum += (double) a[3 + k * Lanes.MR + r] * b[5 + k * columns + j];
            }
            // Plain Java's tile is ten times as large; its rarer sums of 64 and more get 13 steps
            // of a
            // float.
            double tolerance = Lanes.VECTORS ? 1e-4 : Math.max(1e-4, Math.abs(sum) * 0x1p-19);
            assertThat((double) c[7 + r * columns + j]).isCloseTo(sum, within(tolerance));
          }
        }
        assertThat(c[6]).as("before the tile").isEqualTo(before[6]);
        assertThat(c[c.length - 1]).as("behind the tile").isEqualTo(before[c.length - 1]);
      }
    }
  }

  @Test
  void gelu() {
    compare(
        (in, out) -> Maps.gelu(in, 0, out, 0, in.length - SLACK),
        x -> x * 0.5 * Erf.erfc(-x / Math.sqrt(2)),
        1.5e-7);
  }

  @Test
  void silu() {
    compare(
        (in, out) -> Maps.swish(in, 0, out, 0, in.length - SLACK, Slopes.SILU),
        x -> x / (1 + Math.exp(-x)),
        1e-7);
  }

  @Test
  void quickGelu() {
    compare(
        (in, out) -> Maps.swish(in, 0, out, 0, in.length - SLACK, Slopes.QUICK_GELU),
        x -> x / (1 + Math.exp(-1.702 * x)),
        1e-7);
  }

  private interface Loop {
    void run(float[] in, float[] out);
  }

  /** Absolute error, and relative for results above 1. */
  private static void compare(Loop loop, DoubleUnaryOperator exact, double tolerance) {
    int count = 200_003;
    float[] in = new float[count + SLACK];
    float[] out = new float[count + SLACK];
    for (int i = 0; i < count; i++) {
      in[i] = -12f + 24f * i / count;
    }
    loop.run(in, out);
    for (int i = 0; i < count; i++) {
      double expected = exact.applyAsDouble(in[i]);
      double allowed = tolerance * Math.max(1, Math.abs(expected)) + Math.ulp((float) expected);
      assertThat((double) out[i]).as("at %s", in[i]).isCloseTo(expected, within(allowed));
    }
  }

  /** No loop writes behind the range it was given. */
  @Test
  void rangesEndWhereTheyShould() {
    for (int length = 1; length <= 3 * Lanes.VL + 1; length++) {
      float[] x = randoms(new Random(length), 2 * length + SLACK);
      float[] out = new float[length + SLACK];
      Maps.gelu(x, 0, out, 0, length);
      Maps.swish(x, 0, out, 0, length, Slopes.SILU);
      Maps.geglu(x, 0, length, out, 0, length);
      Maps.shift(x, 0, 1f, out, 0, length);
      Maps.add(x, 0, length, out, 0, length);
      Maps.mul(x, 0, length, out, 0, length);
      Stores.store(x, 0, length, x, 0, out, 0, length, 1, length);
      for (int i = length; i < out.length; i++) {
        assertThat(out[i]).as("length %d, element %d", length, i).isZero();
      }
    }
  }

  @Test
  void warmUpRunsThrough() {
    assertThatCode(() -> new WarmUp().run()).doesNotThrowAnyException();
  }

  private static float[] randoms(Random random, int count) {
    float[] out = new float[count];
    for (int i = 0; i < count; i++) {
      out[i] = (float) random.nextGaussian();
    }
    return out;
  }
}
