package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.math.TornadoMath;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/** What one work-item does with one number; compiled into the kernels that call it. */
final class Scalars {
  /** From here on numbers are nearer to what would be 2¹⁶ than to the largest half, 65504. */
  private static final float TOO_LARGE = 65520f;

  /** log₂e: eˣ is 2 to the power of x times that. */
  static final float LOG2_E = 1.44269504f;

  private static final float LN_2 = 0.693147181f;

  /**
   * Whether this is compiled by the exporter, which turns {@link #half}, {@link #put} and {@link
   * #quickExp2} into words of the device's own language: half the instructions, and the loads of a
   * tile don't wait for each other. TornadoVM has no right words for them, so kernels that it
   * compiles live count with integers instead. A constant to its compiler, so that one of the two
   * ways is left.
   */
  private static final boolean EXPORTED = Boolean.getBoolean("eddy.kernels.export");

  private Scalars() {}

  /** The number that 16 bits of IEEE 754 binary16 stand for. */
  static float half(short bits) {
    return EXPORTED ? Float.float16ToFloat(bits) : halfByIntegers(bits);
  }

  /**
   * The same with integers: (mantissa + 1024) · 2^(exponent − 25), without the 1024 where the
   * exponent is 0. Every factor is a float and every product exact, so no half arithmetic is asked
   * of the device. TornadoVM has no constants for infinity and NaN in OpenCL, so these come from a
   * product that is too large, and 0 times that.
   */
  static float halfByIntegers(int bits) {
    int exponent = (bits >> 10) & 31;
    int mantissa = bits & 1023;
    float scale;
    if (exponent == 0) {
      scale = 0x1p-24f;
    } else {
      mantissa += 1024;
      scale = exponent == 31 ? 0x1p127f : (float) (1 << exponent) * 0x1p-25f;
    }
    float magnitude = (float) mantissa * scale;
    if (exponent == 31 && mantissa > 1024) {
      magnitude *= 0f;
    }
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
  }

  /**
   * The bits of the half nearest to x, ties to even, as IEEE 754 has it; infinity from 65520 on. A
   * zero's sign and a NaN's payload are lost.
   *
   * <p>In units of 2⁻²⁴, the least half above 0, a half is m · 2^s with m below 2048, and its bits
   * are 1024 · s + m. So x is halved until it is below 2048, which is exact, and then rounded to a
   * whole number; one that is rounded up to 2048 is the next s with m = 1024.
   */
  static int bits(float x) {
    float m = TornadoMath.abs(x) * 0x1p24f;
    int bits = 0x7e00;
    if (m < TOO_LARGE * 0x1p24f) {
      int s = 0;
      if (m >= 0x1p26f) {
        m *= 0x1p-16f;
        s = 16;
      }
      if (m >= 0x1p18f) {
        m *= 0x1p-8f;
        s += 8;
      }
      if (m >= 0x1p14f) {
        m *= 0x1p-4f;
        s += 4;
      }
      if (m >= 0x1p12f) {
        m *= 0x1p-2f;
        s += 2;
      }
      if (m >= 0x1p11f) {
        m *= 0x1p-1f;
        s += 1;
      }
      // Not by adding and taking away 2^23: TornadoVM, live, lets the device's compiler drop that.
      int whole = (int) m;
      float rest = m - (float) whole;
      if (rest > 0.5f || (rest == 0.5f && (whole & 1) == 1)) {
        whole++;
      }
      bits = 1024 * s + whole;
    } else if (m > 0f) {
      // Not NaN. It must be asked so: "not less" compiles to what is true for NaN.
      bits = 0x7c00;
    }
    return x < 0f ? bits | 0x8000 : bits;
  }

  /** Element {@code i} of a weight that is either; {@code isHalf} is a constant of the kernel. */
  @SuppressWarnings("NullAway") // The one that isHalf tells of is there.
  static float weight(
      @Nullable FloatArray floats, @Nullable ShortArray halves, boolean isHalf, int i) {
    return isHalf ? half(halves.get(i)) : floats.get(i);
  }

  /**
   * Element {@code i} of the values: where {@code fp16}, a constant of the kernel, of the arena of
   * halves, else of that of floats.
   */
  @SuppressWarnings("NullAway") // The one that fp16 tells of is there.
  static float value(FloatArray arena, @Nullable ShortArray values, boolean fp16, int i) {
    return fp16 ? half(values.get(i)) : arena.get(i);
  }

  /** Stores element {@code i} of the values, rounded where they are halves. */
  @SuppressWarnings("NullAway") // The one that fp16 tells of is there.
  static void put(FloatArray arena, @Nullable ShortArray values, boolean fp16, int i, float y) {
    if (fp16) {
      // Not through HalfFloat: TornadoVM then forgets what was done to y since it was loaded.
      int bits = EXPORTED ? (int) TornadoMath.acosh(y) : bits(y);
      values.set(i, (short) bits);
    } else {
      arena.set(i, y);
    }
  }

  /**
   * 2ˣ for a weight of attention, x ≤ 0: exported, by the device's own unit, whose error is a few
   * units in the last place, far below what fp16 values round away. Of {@link #LOG2_E} times
   * something it is that one's exponential.
   */
  static float quickExp2(float x) {
    return EXPORTED ? TornadoMath.asinh(x) : TornadoMath.exp(x * LN_2);
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

  /** GEGLU: a value and what gates it, both with their biases. */
  static float gated(float value, float gate) {
    return value * gelu(gate);
  }

  /**
   * Ends a product: {@code activation(sum + bias + channelBias) + residual}, stored at row {@code
   * m}, counted from the first one of the weight's buffer, of column {@code column}, which is pixel
   * column mod P of sample column div P. Params are {@link Params.Product}.
   */
  static void store(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray bias,
      IntArray params,
      int m,
      int column,
      float sum) {
    int row = params.get(Params.Product.FIRST_ROW) + m;
    int pixels = params.get(Params.Product.PIXELS);
    int sample = column / pixels;
    int sampleRow = sample * params.get(Params.Product.ALL_ROWS) + row;
    int place = sampleRow * pixels + column - sample * pixels;
    int channelBias = params.get(Params.Product.CHANNEL_BIAS);
    int residual = params.get(Params.Product.RESIDUAL);
    float y = sum;
    if (params.get(Params.Product.HAS_BIAS) != 0) {
      y += bias.get(row);
    }
    if (channelBias >= 0) {
      y += value(arena, values, fp16, channelBias + sampleRow);
    }
    y = activate(y, params.get(Params.Product.ACTIVATION));
    if (residual >= 0) {
      y += value(arena, values, fp16, residual + place);
    }
    put(arena, values, fp16, out(params, row, sample) + place, y);
  }

  /**
   * What a product's elements lie behind, counted as if all rows were one result: {@link
   * Params.Product#OUT}, or what the row's band says where they are several.
   */
  static int out(IntArray params, int row, int sample) {
    int out = params.get(Params.Product.OUT);
    int bands = params.get(Params.Product.BANDS);
    if (bands > 0) {
      int band = bands + 1 + row / params.get(bands) * 2;
      out = params.get(band) + sample * params.get(band + 1);
    }
    return out;
  }
}
