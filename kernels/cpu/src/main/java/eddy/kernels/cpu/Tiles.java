package eddy.kernels.cpu;

/** Picks the register tile for this machine. See {@link Tiles8} for what is computed. */
final class Tiles {
  private Tiles() {}

  /**
   * C = A·B or C += A·B for one tile of {@link Lanes#MR} rows and {@code vectors} (1 to 3) vectors.
   */
  static void multiply(
      int vectors, int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    if (Lanes.MR == 8) {
      switch (vectors) {
        case 3 -> Tiles8.by3(kc, a, ao, b, bo, c, co, add);
        case 2 -> Tiles8.by2(kc, a, ao, b, bo, c, co, add);
        default -> Tiles8.by1(kc, a, ao, b, bo, c, co, add);
      }
    } else {
      switch (vectors) {
        case 3 -> Tiles4.by3(kc, a, ao, b, bo, c, co, add);
        case 2 -> Tiles4.by2(kc, a, ao, b, bo, c, co, add);
        default -> Tiles4.by1(kc, a, ao, b, bo, c, co, add);
      }
    }
  }
}
