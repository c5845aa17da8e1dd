package eddy.kernels.cpu;

/** Dealing things out evenly. */
final class Split {
  private Split() {}

  /** {@code n} divided by {@code d}, rounded up. */
  static int ceilDiv(int n, int d) {
    return (n + d - 1) / d;
  }

  /** Where part {@code i} begins when {@code n} things are dealt out to {@code parts}. */
  static int part(int n, int i, int parts) {
    return (int) ((long) n * i / parts);
  }
}
