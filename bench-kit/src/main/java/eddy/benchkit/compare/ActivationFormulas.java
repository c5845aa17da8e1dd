package eddy.benchkit.compare;

import eddy.op.Activation;

/** The activations in double, by other formulas than the reference backend's. */
public final class ActivationFormulas {
  private ActivationFormulas() {}

  /** The function's value at {@code x}. */
  public static double of(Activation a, double x) {
    return switch (a) {
      case NONE -> x;
      case SILU -> x * (0.5 + 0.5 * Math.tanh(x / 2));
      case QUICK_GELU -> x * (0.5 + 0.5 * Math.tanh(1.702 * x / 2));
      case GELU -> x * phi(x);
    };
  }

  /** The normal distribution function: Marsaglia's series, and Laplace's fraction in the tails. */
  private static double phi(double x) {
    double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    if (Math.abs(x) > 4) {
      double fraction = Math.abs(x);
      for (int i = 60; i > 0; i--) {
        fraction = Math.abs(x) + i / fraction;
      }
      double tail = density / fraction;
      return x > 0 ? 1 - tail : tail;
    }
    double term = x;
    double sum = x;
    for (int i = 3; Math.abs(term) > 1e-18; i += 2) {
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + density * sum;
  }
}
