package eddy.kernels.cpu.loops.vector;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;

/** Picks the register tile for this machine. See {@link Tiles8} for what is computed. */
public final class VectorTiles {
  private VectorTiles() {}

  /** C = A·B, or C += A·B when {@code add}. */
  public static void multiply(
      int vectors, int kc, float[] a, int ao, float[] b, int bo, float[] c, int co, boolean add) {
    if (MR == 8) {
      switch (vectors) {
        case 3 -> Tiles8.by3(kc, a, ao, b, bo, c, co, add);
        case 2 -> Tiles8.by2(kc, a, ao, b, bo, c, co, add);
        default -> Tiles8.by1(kc, a, ao, b, bo, c, co, add);
      }
    } else if (vectors == 2) {
      Tiles4.by2(kc, a, ao, b, bo, c, co, add);
    } else {
      Tiles4.by1(kc, a, ao, b, bo, c, co, add);
    }
  }
}
