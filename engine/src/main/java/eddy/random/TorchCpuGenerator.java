package eddy.random;

/**
 * The numbers of {@code torch.randn(..., generator=torch.Generator("cpu").manual_seed(seed))}.
 *
 * <p>PyTorch seeds a Mersenne twister with the lower 32 bits of the seed and makes normal numbers
 * with the transform of Box and Muller ("A Note on the Generation of Random Normal Deviates", 1958)
 * in one of two ways:
 *
 * <ul>
 *   <li>16 elements or more: the tensor is filled with 24-bit uniform floats; then in each block of
 *       16 the j-th of the first eight is the radius and the j-th of the last eight the angle,
 *       whose cosine and sine go where the two stood. If the count is no multiple of 16, the last
 *       16 elements are drawn once more.
 *   <li>below 16: one at a time in double precision from 53-bit uniforms; the sine is kept for the
 *       next such draw, even if a large tensor is drawn in between.
 * </ul>
 *
 * PyTorch's vectorised logarithm and sine are approximations, so that single values differ from
 * these by a few units in the last place.
 */
public final class TorchCpuGenerator implements NoiseGenerator {
  private static final int BLOCK = 16;
  private static final float TWO_PI = (float) (2 * Math.PI);

  private final MersenneTwister bits;
  private double kept;
  private boolean hasKept;

  /**
   * @param seed any 64 bits; like PyTorch's, the CPU generator uses the lower 32 only
   */
  public TorchCpuGenerator(long seed) {
    bits = new MersenneTwister((int) seed);
  }

  @Override
  public float[] randn(int count) {
    float[] out = new float[count];
    if (count < BLOCK) {
      for (int i = 0; i < count; i++) {
        out[i] = (float) nextScalar();
      }
      return out;
    }
    fillUniform(out, 0);
    for (int start = 0; start + BLOCK <= count; start += BLOCK) {
      transform(out, start);
    }
    if (count % BLOCK != 0) {
      fillUniform(out, count - BLOCK);
      transform(out, count - BLOCK);
    }
    return out;
  }

  private void fillUniform(float[] out, int from) {
    for (int i = from; i < out.length; i++) {
      out[i] = (bits.nextInt() & 0xff_ffff) * 0x1p-24f;
    }
  }

  private static void transform(float[] data, int start) {
    for (int j = start; j < start + BLOCK / 2; j++) {
      float u = 1f - data[j];
      float radius = (float) Math.sqrt(-2f * (float) Math.log(u));
      float angle = TWO_PI * data[j + BLOCK / 2];
      data[j] = radius * (float) Math.cos(angle);
      data[j + BLOCK / 2] = radius * (float) Math.sin(angle);
    }
  }

  private double nextScalar() {
    if (hasKept) {
      hasKept = false;
      return kept;
    }
    double u1 = nextDouble();
    double u2 = nextDouble();
    double radius = Math.sqrt(-2 * Math.log1p(-u2));
    double angle = 2 * Math.PI * u1;
    kept = radius * Math.sin(angle);
    hasKept = true;
    return radius * Math.cos(angle);
  }

  private double nextDouble() {
    return (bits.nextLong() & ((1L << 53) - 1)) * 0x1p-53;
  }
}
