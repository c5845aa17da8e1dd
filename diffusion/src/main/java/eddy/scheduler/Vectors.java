package eddy.scheduler;

/**
 * Element-wise float arithmetic. Everything is rounded to float after each operation, scalars too,
 * because the reference computes so and some of its differences lose half of their digits.
 */
public final class Vectors {
  private Vectors() {}

  public static float sqrt(float x) {
    return (float) Math.sqrt(x);
  }

  public static float exp(float x) {
    return (float) Math.exp(x);
  }

  public static float log(float x) {
    return (float) Math.log(x);
  }

  /** {@code a * x + b * y}. */
  public static float[] combine(float a, float[] x, float b, float[] y) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = a * x[i] + b * y[i];
    }
    return out;
  }

  /** Adds {@code b * y} to {@code x} in place. */
  public static void add(float[] x, float b, float[] y) {
    for (int i = 0; i < x.length; i++) {
      x[i] += b * y[i];
    }
  }

  public static float[] scale(float a, float[] x) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = a * x[i];
    }
    return out;
  }

  public static float[] divide(float[] x, float divisor) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x[i] / divisor;
    }
    return out;
  }

  /** {@code (x - y) / divisor}. */
  public static float[] slope(float[] x, float[] y, float divisor) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (x[i] - y[i]) / divisor;
    }
    return out;
  }

  /** {@code (x + y) / 2}. */
  public static float[] mean(float[] x, float[] y) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (x[i] + y[i]) / 2f;
    }
    return out;
  }

  /** {@code factor * (x - y)}. */
  public static float[] difference(float factor, float[] x, float[] y) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = factor * (x[i] - y[i]);
    }
    return out;
  }

  /** {@code count} evenly spaced values, both ends included; the first alone if count is 1. */
  public static double[] linspace(double first, double last, int count) {
    double[] out = new double[count];
    double step = count > 1 ? (last - first) / (count - 1) : 0;
    for (int i = 0; i < count; i++) {
      out[i] = i * step + first;
    }
    if (count > 1) {
      out[count - 1] = last;
    }
    return out;
  }

  public static double[] reversed(double[] x) {
    double[] out = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = x[x.length - 1 - i];
    }
    return out;
  }

  /** Each value rounded to float precision. */
  public static double[] roundedToFloat(double[] x) {
    double[] out = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = (float) x[i];
    }
    return out;
  }

  public static double[] widened(float[] x) {
    double[] out = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = x[i];
    }
    return out;
  }

  public static float[] narrowed(double[] x) {
    float[] out = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = (float) x[i];
    }
    return out;
  }
}
