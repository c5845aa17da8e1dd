package eddy.kernels.cpu.loops.scalar;

import eddy.kernels.cpu.loops.shape.Lanes;

/**
 * The functions of {@code loops.vector.VectorMath}, by the same polynomials, a number at a time.
 */
final class ScalarMath {
  /** Adding it to a small number rounds that to an integer, left in the low bits: 1.5 · 2²³. */
  private static final float ROUND = 12582912f;

  private static final float PHI_END = 6f;

  private ScalarMath() {}

  /** a · b + c. {@link Math#fma} is a hundred times slower where the processor can't do it. */
  static float multiplyAdd(float a, float b, float c) {
    return Lanes.FMA ? Math.fma(a, b, c) : a * b + c;
  }

  /** 2ˣ for x up to 126; below −126 it gives 2⁻¹²⁶; NaN stays NaN. Relative error below 2e-7. */
  static float exp2(float x) {
    float t = x < -126f ? -126f : x;
    float whole = t + ROUND;
    float r = t - (whole - ROUND);
    float p = multiplyAdd(r, 1.326472708e-3f, 9.671512862e-3f);
    p = multiplyAdd(p, r, 5.550733746e-2f);
    p = multiplyAdd(p, r, 2.402224208e-1f);
    p = multiplyAdd(p, r, 6.931469776e-1f);
    p = multiplyAdd(p, r, 1f);
    return Float.intBitsToFloat(
        Float.floatToRawIntBits(p) + (Float.floatToRawIntBits(whole) << 23));
  }

  /** x · sigmoid(s · x), given {@code slope} = −s·log₂e. */
  static float swish(float x, float slope) {
    float t = x * slope;
    return x / (exp2(t > 126f ? 126f : t) + 1f);
  }

  /** x · Φ(x); absolute error below 1e-7 and half an ulp. */
  static float gelu(float x) {
    float size = Math.abs(x);
    float t = size > PHI_END ? PHI_END : size;
    float q = multiplyAdd(t, -2.834912868e-6f, 3.937769021e-5f);
    q = multiplyAdd(q, t, -1.861802296e-4f);
    q = multiplyAdd(q, t, -1.369364096e-4f);
    q = multiplyAdd(q, t, 7.063420190e-3f);
    q = multiplyAdd(q, t, -5.249617839e-2f);
    q = multiplyAdd(q, t, -4.592081966e-1f);
    q = multiplyAdd(q, t, -1.151105205e+0f);
    q = multiplyAdd(q, t, -1f);
    return (x < 0f ? 0f : x) - t * exp2(q);
  }
}
