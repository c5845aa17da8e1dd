package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The kernels' conversions as plain Java; those of the OpenCL module run them on a device. */
class ScalarsTest {
  @Test
  void everyHalfIsItsNumber() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      float expected = Float.float16ToFloat((short) bits);
      // A ShortArray gives bits with the sign of a short.
      for (float got : new float[] {Scalars.halfByIntegers(bits), Scalars.half((short) bits)}) {
        assertThat(Float.floatToIntBits(got))
            .as("bits %x", bits)
            .isEqualTo(Float.floatToIntBits(expected));
      }
    }
  }

  private static void checkRounding(float x) {
    int expected = Float.floatToFloat16(x) & 0xffff;
    int got = Scalars.bits(x);
    if (Float.isNaN(x)) {
      assertThat(got).isEqualTo(0x7e00);
    } else if (x == 0) {
      assertThat(got).isZero();
    } else {
      assertThat(got).as("%s", x).isEqualTo(expected);
    }
  }

  @Test
  void floatsAreRoundedAsIeee754Has() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      float x = Float.float16ToFloat((short) bits);
      float next =
          (bits & 0x7fff) == 0x7bff
              ? Math.copySign(65536, x)
              : Float.float16ToFloat((short) (bits + 1));
      float middle = (float) ((x + (double) next) / 2);
      for (float around : new float[] {x, middle}) {
        checkRounding(around);
        checkRounding(Math.nextUp(around));
        checkRounding(Math.nextDown(around));
      }
    }
    for (long bits = 0; bits < 1L << 32; bits += 65_521) { // a prime: all exponents and more
      checkRounding(Float.intBitsToFloat((int) bits));
    }
  }
}
