package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Species.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Exponentials and what is made of them, a vector at a time. The polynomials are minimax fits of
 * our own: weighted least squares on Chebyshev nodes, reweighted until the error is level.
 */
final class VectorMath {
  /** Adding it to a small number rounds that to an integer, left in the low bits: 1.5 · 2²³. */
  private static final float ROUND = 12582912f;

  /** From here on Φ(−t) &lt; 1e-9, below the fit's own error. */
  private static final float PHI_END = 6f;

  private VectorMath() {}

  /**
   * 2ˣ for x up to 126; below −126 it gives 2⁻¹²⁶. Relative error below 2e-7. x is split into an
   * integer, which goes straight into the exponent, and a rest in [−½, ½].
   */
  static FloatVector exp2(FloatVector x) {
    FloatVector t = larger(x, FloatVector.broadcast(FLOATS, -126f));
    FloatVector whole = t.add(ROUND);
    FloatVector r = t.sub(whole.sub(ROUND));
    FloatVector p =
        r.fma(1.326472708e-3f, 9.671512862e-3f)
            .fma(r, FloatVector.broadcast(FLOATS, 5.550733746e-2f))
            .fma(r, FloatVector.broadcast(FLOATS, 2.402224208e-1f))
            .fma(r, FloatVector.broadcast(FLOATS, 6.931469776e-1f))
            .fma(r, FloatVector.broadcast(FLOATS, 1f));
    return p.reinterpretAsInts()
        .add(whole.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23))
        .reinterpretAsFloats();
  }

  /** x · sigmoid(s · x) = x / (1 + 2^(−s·log₂e·x)), given {@code slope} = −s·log₂e. */
  static FloatVector swish(FloatVector x, float slope) {
    return x.div(exp2(smaller(x.mul(slope), FloatVector.broadcast(FLOATS, 126f))).add(1f));
  }

  /**
   * x · Φ(x), Φ being the normal distribution's; absolute error below 1e-7 and half an ulp. For t ≥
   * 0, log₂ Φ(−t) is nearly a parabola, so a polynomial q gives Φ(−t) = 2^q(t) to 8e-9. Beyond 6,
   * |x|·Φ(−|x|) is below 6e-9 and left at that.
   */
  static FloatVector gelu(FloatVector x) {
    FloatVector t = smaller(x.abs(), FloatVector.broadcast(FLOATS, PHI_END));
    FloatVector q =
        t.fma(-2.834912868e-6f, 3.937769021e-5f)
            .fma(t, FloatVector.broadcast(FLOATS, -1.861802296e-4f))
            .fma(t, FloatVector.broadcast(FLOATS, -1.369364096e-4f))
            .fma(t, FloatVector.broadcast(FLOATS, 7.063420190e-3f))
            .fma(t, FloatVector.broadcast(FLOATS, -5.249617839e-2f))
            .fma(t, FloatVector.broadcast(FLOATS, -4.592081966e-1f))
            .fma(t, FloatVector.broadcast(FLOATS, -1.151105205e+0f))
            .fma(t, FloatVector.broadcast(FLOATS, -1f));
    // x·Φ(x) is max(x, 0) − |x|·Φ(−|x|) on both sides.
    return larger(x, FloatVector.zero(FLOATS)).sub(t.mul(exp2(q)));
  }

  /**
   * The larger of two; {@code a} where either is NaN. Java's own {@code max} takes five times as
   * long, because it tells −0 from 0 and makes NaN of any NaN.
   */
  static FloatVector larger(FloatVector a, FloatVector b) {
    return a.blend(b, a.compare(VectorOperators.LT, b));
  }

  /** The smaller of two; {@code a} where either is NaN. */
  static FloatVector smaller(FloatVector a, FloatVector b) {
    return a.blend(b, a.compare(VectorOperators.GT, b));
  }
}
