package eddy.random;

/**
 * The counter-based generator Philox4x32-10. Salmon, Moraes, Dror and Shaw, "Parallel Random
 * Numbers: As Easy as 1, 2, 3", SC 2011.
 */
final class Philox4x32 {
  private static final long MULTIPLIER_0 = 0xd251_1f53L;
  private static final long MULTIPLIER_1 = 0xcd9e_8d57L;
  private static final int KEY_STEP_0 = 0x9e37_79b9;
  private static final int KEY_STEP_1 = 0xbb67_ae85;
  private static final int ROUNDS = 10;

  private Philox4x32() {}

  /**
   * Four times 32 bits.
   *
   * @param key the seed
   * @param position the lower half of the 128-bit counter
   * @param subsequence the upper half
   * @param out 4 ints, overwritten
   */
  static void block(long key, long position, long subsequence, int[] out) {
    int key0 = (int) key;
    int key1 = (int) (key >>> 32);
    int c0 = (int) position;
    int c1 = (int) (position >>> 32);
    int c2 = (int) subsequence;
    int c3 = (int) (subsequence >>> 32);
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = MULTIPLIER_0 * (c0 & 0xffff_ffffL);
      long product1 = MULTIPLIER_1 * (c2 & 0xffff_ffffL);
      c0 = (int) (product1 >>> 32) ^ c1 ^ key0;
      c1 = (int) product1;
      c2 = (int) (product0 >>> 32) ^ c3 ^ key1;
      c3 = (int) product0;
      key0 += KEY_STEP_0;
      key1 += KEY_STEP_1;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
  }
}
