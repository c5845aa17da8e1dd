package eddy.scheduler;

/**
 * The natural logarithm in float arithmetic with the last digits that NumPy gives it: a quotient of
 * two polynomials of degree 5 around 1, as its float32 loops have it, up to 3 units in the last
 * place from the true value. Which whole timestep goes with a noise level hangs on these digits
 * where the level lies on the edge of two.
 */
public final class FloatLog {
  private static final float LN_2 = (float) Math.log(2);
  private static final float HALF_SQRT_2 = (float) Math.sqrt(0.5);

  /** Coefficients of y, y^2, .. of the numerator and of 1, y, y^2, .. of the denominator. */
  private static final float[] NUMERATOR = {
    0f, 1f, 2.112677543073053f, 1.4800006335765066f, 0.3808837741388408f, 0.025899791179079227f
  };

  private static final float[] DENOMINATOR = {
    1f,
    2.612677543073109f,
    2.4530060717847364f,
    0.986494295851896f,
    0.15464763749839067f,
    0.005875095403124574f
  };

  private FloatLog() {}

  /** The logarithm of a positive normal float; of 0 negative infinity. */
  public static float of(float x) {
    if (x == 0) {
      return Float.NEGATIVE_INFINITY;
    }
    int exponent = Math.getExponent(x) + 1;
    float mantissa = Math.scalb(x, -exponent); // 0.5 to 1
    if (mantissa <= HALF_SQRT_2) {
      mantissa += mantissa;
      exponent--;
    }
    float y = mantissa - 1f;
    return Math.fma((float) exponent, LN_2, polynomial(NUMERATOR, y) / polynomial(DENOMINATOR, y));
  }

  private static float polynomial(float[] coefficients, float y) {
    float sum = coefficients[coefficients.length - 1];
    for (int i = coefficients.length - 2; i >= 0; i--) {
      sum = Math.fma(sum, y, coefficients[i]);
    }
    return sum;
  }
}
