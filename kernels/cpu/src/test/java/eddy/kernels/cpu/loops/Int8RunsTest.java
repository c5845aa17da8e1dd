package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.Int8Runs.SLACK;
import static eddy.kernels.cpu.loops.shape.Int8Format.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.kernels.cpu.loops.scalar.ScalarInt8Runs;
import eddy.kernels.cpu.loops.shape.Lanes;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Int8RunsTest {
  private static final int MR = Lanes.MR;

  /** Where the runs begin, so that places in arrays are past zero. */
  private static final int AT = 24;

  /**
   * How far a number may be off, in scales. Half a scale comes from rounding to whole numbers. The
   * rest are four roundings to fp32, each of at most 2⁻²⁴ of 127 scales: of the scale, of its
   * inverse, and of both products.
   */
  private static final double BOUND = 0.5 + 4 * 127 * 0x1p-24;

  private static byte[] written(float[] rows, int count, int length, int lanes) {
    byte[] out = new byte[AT + Math.toIntExact(Int8Runs.bytes(lanes, length)) + SLACK];
    assertThat(Int8Runs.fromFloats(rows, 0, count, length, lanes, out, AT)).isEqualTo(-1);
    for (int i = out.length - SLACK; i < out.length; i++) {
      assertThat(out[i]).as("behind the runs").isZero();
    }
    return out;
  }

  /** As floats [length][MR]. */
  private static float[] read(byte[] runs, int length) {
    float[] out = new float[MR * length + Lanes.VL];
    Int8Runs.toFloats(runs, AT, out, length);
    return Arrays.copyOf(out, MR * length);
  }

  /** Rows [MR][length] whose spread differs from row to row and from run to run. */
  private static float[] rows(int length) {
    Random random = new Random(length);
    float[] out = new float[MR * length];
    for (int i = 0; i < out.length; i++) {
      double spread = Math.pow(4, i / length - 3 + i % length / RUN);
      out[i] = (float) (random.nextGaussian() * spread);
    }
    return out;
  }

  /** The greatest magnitude of the run that number {@code k} of a row is in. */
  private static double greatest(float[] rows, int length, int row, int k) {
    double greatest = 0;
    for (int i = k / RUN * RUN; i < Math.min(length, (k / RUN + 1) * RUN); i++) {
      greatest = Math.max(greatest, Math.abs(rows[row * length + i]));
    }
    return greatest;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 31, 32, 33, 64, 95, 427, 576})
  void eachNumberIsOffByHalfAScaleAtMost(int length) {
    float[] rows = rows(length);
    float[] back = read(written(rows, MR, length, MR), length);
    for (int r = 0; r < MR; r++) {
      for (int k = 0; k < length; k++) {
        double greatest = greatest(rows, length, r, k);
        double scale = greatest / 127;
        double value = rows[r * length + k];
        assertThat((double) back[k * MR + r])
            .as("row %d, number %d", r, k)
            .isCloseTo(value, within(BOUND * scale));
        if (Math.abs(value) == greatest) {
          assertThat((double) back[k * MR + r])
              .as("the greatest is a whole number of scales")
              .isCloseTo(value, within(greatest * 0x1p-23));
        }
      }
    }
  }

  /** Whole numbers up to 127 and −127 are kept as they are, and so are their multiples. */
  @ParameterizedTest
  @ValueSource(floats = {1, 0x1p-9f, 0x1p-60f, 0x1p100f})
  void wholeNumbersAreExact(float scale) {
    int length = 3 * RUN;
    Random random = new Random(3);
    float[] rows = new float[MR * length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (i % RUN == 7 ? -127 : random.nextInt(255) - 127) * scale;
    }
    float[] back = read(written(rows, MR, length, MR), length);
    for (int r = 0; r < MR; r++) {
      for (int k = 0; k < length; k++) {
        assertThat(back[k * MR + r]).isEqualTo(rows[r * length + k] + 0f);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 32, 50, 427})
  void vectorsAndPlainJavaAgreeToTheBit(int length) {
    byte[] runs = written(rows(length), MR, length, MR);
    float[] plain = new float[MR * length];
    ScalarInt8Runs.toFloats(runs, AT, plain, length);
    float[] here = read(runs, length);
    for (int i = 0; i < plain.length; i++) {
      assertThat(Float.floatToRawIntBits(here[i]))
          .as("element %d", i)
          .isEqualTo(Float.floatToRawIntBits(plain[i]));
    }
  }

  @Test
  void asTheOnlyLaneARowHasTheSameNumbers() {
    int length = 100;
    float[] rows = rows(length);
    float[] together = read(written(rows, MR, length, MR), length);
    for (int r = 0; r < MR; r++) {
      float[] row = Arrays.copyOfRange(rows, r * length, (r + 1) * length);
      byte[] alone = written(row, 1, length, 1);
      for (int k = 0; k < length; k++) {
        assertThat(Int8Runs.get(alone, AT, k)).isEqualTo(together[k * MR + r]);
      }
    }
  }

  @Test
  void missingLanesAreZero() {
    float[] rows = rows(40);
    float[] back = read(written(rows, MR - 1, 40, MR), 40);
    for (int k = 0; k < 40; k++) {
      assertThat(back[k * MR + MR - 1]).isZero();
      assertThat(back[k * MR]).isNotZero();
    }
  }

  /** Zeros, and what is too small for a scale, which half a scale of 2⁻¹²⁶ is as well. */
  @ParameterizedTest
  @ValueSource(floats = {0, -0f, Float.MIN_VALUE, 190 * Float.MIN_VALUE, 0x1p-120f})
  void nextToNothingIsZero(float value) {
    float[] rows = new float[MR * 33];
    Arrays.fill(rows, value);
    assertThat(read(written(rows, MR, 33, MR), 33)).containsOnly(0f);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsFound(float value) {
    for (int place : new int[] {0, 31, 32, 49}) {
      float[] rows = rows(50);
      rows[50 + place] = value;
      byte[] out = new byte[Math.toIntExact(Int8Runs.bytes(MR, 50))];
      assertThat(Int8Runs.fromFloats(rows, 0, 2, 50, MR, out, 0)).isEqualTo(1);
    }
  }
}
