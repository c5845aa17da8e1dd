package eddy.random;

/**
 * The numbers of {@code torch.randn(..., generator=torch.Generator("cuda").manual_seed(seed))},
 * computed without a GPU.
 *
 * <p>PyTorch starts a grid of T threads, each with its own subsequence of Philox4x32-10 keyed with
 * the seed. Element i belongs to thread i mod T; a thread makes four normal numbers from a block of
 * four 32-bit draws (Box-Muller on each pair, sine first) and gives them to its elements i, i + T,
 * i + 2T and i + 3T. Each call of {@code randn} moves all subsequences on by the blocks it used.
 *
 * <p>T is the number of elements rounded up to 256, but no more threads than the GPU runs at once:
 * 221,184 on an A100, 270,336 on an H100, 196,608 on an RTX 4090. Below that (a picture of 1024 x
 * 1024 has 65,536 latent values) the numbers don't depend on the GPU: each element is the first of
 * its thread's four. The default assumes a GPU that is large enough for any tensor, which is what
 * other CPU imitations of these numbers do too; for tensors beyond a given GPU's limit, pass its
 * thread count.
 *
 * <p>GPUs compute the sine and cosine here with an absolute error of up to 2^-21; these are exact.
 */
public final class TorchCudaGenerator implements NoiseGenerator {
  private static final int THREADS_PER_BLOCK = 256;
  private static final int VALUES_PER_THREAD = 4;
  private static final float SCALE = 0x1p-32f;
  private static final float ANGLE_SCALE = SCALE * (float) (2 * Math.PI);

  private final long seed;
  private final long maxThreads;
  private long position;

  /**
   * A GPU that gives each element a thread of its own.
   *
   * @param seed any 64 bits
   */
  public TorchCudaGenerator(long seed) {
    this(seed, Long.MAX_VALUE);
  }

  /**
   * A GPU with a known number of threads.
   *
   * @param seed any 64 bits
   * @param maxThreads multiprocessors times resident threads of each, at least 256
   */
  public TorchCudaGenerator(long seed, long maxThreads) {
    if (maxThreads < THREADS_PER_BLOCK) {
      throw new IllegalArgumentException("at least 256 threads, not " + maxThreads);
    }
    this.seed = seed;
    this.maxThreads = maxThreads;
  }

  @Override
  public float[] randn(int count) {
    float[] out = new float[count];
    if (count == 0) {
      return out;
    }
    long wanted = Math.ceilDiv((long) count, THREADS_PER_BLOCK) * THREADS_PER_BLOCK;
    long limit = maxThreads - maxThreads % THREADS_PER_BLOCK;
    long threads = Math.min(wanted, limit);
    long perRound = threads * VALUES_PER_THREAD;
    int[] bits = new int[4];
    for (long thread = 0; thread < Math.min(threads, count); thread++) {
      for (long first = thread, round = 0; first < count; first += perRound, round++) {
        Philox4x32.block(seed, position + round, thread, bits);
        for (int value = 0; value < VALUES_PER_THREAD; value++) {
          long element = first + value * threads;
          if (element < count) {
            out[(int) element] = normal(bits, value);
          }
        }
      }
    }
    position += Math.ceilDiv((long) count, perRound);
    return out;
  }

  private static float normal(int[] bits, int value) {
    int pair = value & ~1;
    float u = Math.fma((float) Integer.toUnsignedLong(bits[pair]), SCALE, SCALE / 2);
    float angle =
        Math.fma((float) Integer.toUnsignedLong(bits[pair + 1]), ANGLE_SCALE, ANGLE_SCALE / 2);
    float radius = (float) Math.sqrt(-2f * (float) Math.log(u));
    double wave = value == pair ? Math.sin(angle) : Math.cos(angle);
    return radius * (float) wave;
  }
}
