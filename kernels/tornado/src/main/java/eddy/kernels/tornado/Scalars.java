package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/** What one work-item does with one number; compiled into the kernels that call it. */
final class Scalars {
  private Scalars() {}

  /**
   * The number that 16 bits of IEEE 754 binary16 stand for: (mantissa + 1024) · 2^(exponent − 25),
   * without the 1024 where the exponent is 0. Every factor is a float and every product exact, so
   * no half arithmetic is asked of the device. Infinities and NaNs have no meaning here.
   */
  static float half(int bits) {
    int exponent = (bits >> 10) & 31;
    int mantissa = bits & 1023;
    if (exponent == 0) {
      exponent = 1;
    } else {
      mantissa += 1024;
    }
    float magnitude = (float) mantissa * ((float) (1 << exponent) * 0x1p-25f);
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
  }

  /** Element {@code i} of a weight that is either; {@code isHalf} is a constant of the kernel. */
  @SuppressWarnings("NullAway") // The one that isHalf tells of is there.
  static float weight(
      @Nullable FloatArray floats, @Nullable ShortArray halves, boolean isHalf, int i) {
    return isHalf ? half(halves.get(i)) : floats.get(i);
  }

  /** An {@link eddy.op.Activation} by its code. */
  static float activate(float x, int activation) {
    float y = x;
    if (activation == Params.Activations.SILU) {
      y = x / (1f + TornadoMath.exp(-x));
    } else if (activation == Params.Activations.GELU) {
      y = gelu(x);
    } else if (activation == Params.Activations.QUICK_GELU) {
      y = x / (1f + TornadoMath.exp(-1.702f * x));
    }
    return y;
  }

  /**
   * x · Φ(x) with the exact error function. The normal distribution's tail is Φ(−w) = exp(−w²/2) ·
   * t · q(t) with t = 1 / (1 + 0.34 w), where the polynomial q was fitted by reweighted least
   * squares to a relative error of 3e-8 for w from 0 to 14; taking the tail keeps the small values
   * of negative x exact.
   */
  static float gelu(float x) {
    float w = TornadoMath.abs(x);
    float t = 1f / (1f + 0.34f * w);
    float q = -0.026121028f;
    q = q * t + 0.13950191f;
    q = q * t - 0.2731372f;
    q = q * t + 0.20218718f;
    q = q * t - 0.044721164f;
    q = q * t + 0.115360156f;
    q = q * t + 0.11519744f;
    q = q * t + 0.13611223f;
    q = q * t + 0.1356205f;
    float tail = TornadoMath.exp(-0.5f * w * w) * t * q;
    return x < 0f ? x * tail : x - x * tail;
  }

  /**
   * Ends a product: {@code activation(value + bias + channelBias) + residual}, stored at row {@code
   * m}, counted from the first one of the weight's buffer, of column {@code column}, which is pixel
   * column mod P of sample column div P. Params are {@link Params.Product}.
   */
  static void store(
      FloatArray arena, FloatArray bias, IntArray params, int m, int column, float value) {
    int row = params.get(Params.Product.FIRST_ROW) + m;
    int pixels = params.get(Params.Product.PIXELS);
    int sample = column / pixels;
    int sampleRow = sample * params.get(Params.Product.ALL_ROWS) + row;
    int place = sampleRow * pixels + column - sample * pixels;
    int channelBias = params.get(Params.Product.CHANNEL_BIAS);
    int residual = params.get(Params.Product.RESIDUAL);
    float y = value;
    if (params.get(Params.Product.HAS_BIAS) != 0) {
      y += bias.get(row);
    }
    if (channelBias >= 0) {
      y += arena.get(channelBias + sampleRow);
    }
    y = activate(y, params.get(Params.Product.ACTIVATION));
    if (residual >= 0) {
      y += arena.get(residual + place);
    }
    arena.set(params.get(Params.Product.OUT) + place, y);
  }
}
