package eddy.cli.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** The choices that make up one input: the same for the same entry point, seed and index. */
public final class Draw {
  private final SplittableRandom random;

  Draw(String entry, long seed, long index) {
    long mixed = 0xcbf29ce484222325L; // FNV-1a
    for (long part : new long[] {entry.hashCode(), seed, index}) {
      mixed = (mixed ^ part) * 0x100000001b3L;
      mixed ^= mixed >>> 29;
    }
    random = new SplittableRandom(mixed);
  }

  /** From 0 to below {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code least} to {@code most}. */
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** True once in so many times. */
  public boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  public long any() {
    return random.nextLong();
  }

  /** A length up to {@code most}; short ones are as frequent as long ones. */
  public int length(int most) {
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, most));
    return Math.min(most, between(0, (1 << between(1, bits)) - 1));
  }

  public <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final <T> T of(T... choices) {
    return choices[below(choices.length)];
  }
}
