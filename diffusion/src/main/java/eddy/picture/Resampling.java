package eddy.picture;

/**
 * Filters for making pictures larger or smaller. When a picture is made smaller they are as much
 * wider, so that all of it counts.
 */
public enum Resampling {
  /** A triangle. */
  BILINEAR(1) {
    @Override
    double at(double x) {
      return Math.max(0, 1 - Math.abs(x));
    }
  },

  /** Keys' cubic with a = -0.5. */
  BICUBIC(2) {
    @Override
    double at(double x) {
      return keys(Math.abs(x), -0.5);
    }
  },

  /** A sinc in the window of a three times wider one. */
  LANCZOS(3) {
    @Override
    double at(double x) {
      return Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0;
    }
  };

  private final double support;

  Resampling(double support) {
    this.support = support;
  }

  abstract double at(double x);

  /**
   * The weights of one row or column of the result.
   *
   * @param from first value that counts
   * @param weights of it and those that follow; they add up to 1
   */
  record Taps(int from, double[] weights) {}

  /**
   * Weights for going from {@code in} values to {@code out}.
   *
   * @return one for each of the result
   */
  Taps[] taps(int in, int out) {
    double scale = (double) in / out;
    double widened = Math.max(1, scale);
    double reach = support * widened;
    Taps[] taps = new Taps[out];
    for (int i = 0; i < out; i++) {
      double center = (i + 0.5) * scale;
      int from = Math.max(0, (int) (center - reach + 0.5));
      int to = Math.min(in, (int) (center + reach + 0.5));
      double[] weights = new double[to - from];
      double sum = 0;
      for (int j = 0; j < weights.length; j++) {
        weights[j] = at((j + from - center + 0.5) / widened);
        sum += weights[j];
      }
      for (int j = 0; j < weights.length; j++) {
        weights[j] /= sum;
      }
      taps[i] = new Taps(from, weights);
    }
    return taps;
  }

  /** Keys' cubic convolution kernel (1981) at a distance of 0 or more. */
  public static double keys(double x, double a) {
    if (x < 1) {
      return ((a + 2) * x - (a + 3)) * x * x + 1;
    }
    return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0;
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  }
}
