package eddy.random;

/**
 * MT19937 with 32-bit seeding. Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally
 * equidistributed uniform pseudorandom number generator", ACM TOMACS 8 (1998), with the
 * initialisation that its authors revised in 2002.
 *
 * <p>Apache Commons Math has the same generator, but its seeding extends the sign of the seed and
 * so departs from the paper's, and from PyTorch's, for seeds of 2^31 and above.
 */
final class MersenneTwister {
  private static final int N = 624;
  private static final int M = 397;
  private static final int UPPER = 0x8000_0000;
  private static final int LOWER = 0x7fff_ffff;

  private final int[] state = new int[N];
  private int next = N;

  MersenneTwister(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      int previous = state[i - 1];
      state[i] = 1_812_433_253 * (previous ^ (previous >>> 30)) + i;
    }
  }

  /** The next 32 bits. */
  int nextInt() {
    if (next == N) {
      twist();
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    return y ^ (y >>> 18);
  }

  /** The next 64 bits; the first draw gives the upper half. */
  long nextLong() {
    long high = nextInt();
    long low = nextInt();
    return (high << 32) | (low & 0xffff_ffffL);
  }

  private void twist() {
    for (int i = 0; i < N; i++) {
      int mixed = (state[i] & UPPER) | (state[(i + 1) % N] & LOWER);
      int shifted = mixed >>> 1;
      state[i] = state[(i + M) % N] ^ ((mixed & 1) == 0 ? shifted : shifted ^ 0x9908_b0df);
    }
    next = 0;
  }
}
