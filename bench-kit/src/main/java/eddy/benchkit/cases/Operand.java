package eddy.benchkit.cases;

import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.SplittableRandom;

/**
 * An operand of an {@link OpCase}: its shape and what random numbers fill it.
 *
 * @param role where it comes from
 * @param stored dtype in which a weight is stored, or to which values are rounded: F32 or F16; I32
 *     for ids; I8 for a weight in F32 that the backend is to keep as int8
 * @param low least number, included
 * @param high greatest number: all numbers are uniform in between; for ids it is excluded
 */
public record Operand(Role role, Shape shape, DType stored, double low, double high) {
  /** Where an operand comes from. */
  public enum Role {
    /** Floats, computed by the network. */
    VALUE,
    /** Whole numbers, given by the caller. */
    IDS,
    /** Read from a file. */
    WEIGHT
  }

  /** A value in [−1, 1]. */
  public static Operand value(int... shape) {
    return new Operand(Role.VALUE, Shape.of(shape), DType.F32, -1, 1);
  }

  /** Ids in [0, rows). */
  public static Operand ids(int rows, int... shape) {
    return new Operand(Role.IDS, Shape.of(shape), DType.I32, 0, rows);
  }

  /**
   * A weight stored as F32. A matrix or kernel is as small as keeps sums of products near 1; the
   * numbers of a vector are in [−1, 1].
   */
  public static Operand weight(int... shape) {
    Shape s = Shape.of(shape);
    double fanIn = s.rank() < 2 ? 1 : (double) s.count() / s.dim(0);
    double bound = s.rank() < 2 ? 1 : Math.sqrt(3 / fanIn);
    return new Operand(Role.WEIGHT, s, DType.F32, -bound, bound);
  }

  /** The same with numbers between others. */
  public Operand in(double from, double to) {
    return new Operand(role, shape, stored, from, to);
  }

  /** The same weight stored in another dtype, or the same values rounded to it. */
  public Operand as(DType dtype) {
    return new Operand(role, shape, dtype, low, high);
  }

  /** Bytes that its numbers take where it is stored. */
  public long bytes() {
    return shape.count() * stored.bytes();
  }

  /** The numbers of a value or of ids. */
  public HostTensor values(long seed) {
    if (role != Role.IDS) {
      HostTensor exact = HostTensor.of(shape, floats(seed));
      return stored == DType.F16 ? rounded(exact) : exact;
    }
    SplittableRandom random = new SplittableRandom(seed);
    return HostTensor.of(shape, random.ints(shape.count(), (int) low, (int) high).toArray());
  }

  /** The numbers of a weight, rounded to the dtype it is stored in. */
  public Weight weight(String key, long seed) {
    DType file = stored == DType.I8 ? DType.F32 : stored;
    return new StoredWeight(key, shape, file, StoredWeight.store(file, floats(seed)));
  }

  /** Floats rounded to fp16. */
  static HostTensor rounded(HostTensor exact) {
    float[] out = exact.floats().clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = Float.float16ToFloat(Float.floatToFloat16(out[i]));
    }
    return HostTensor.of(exact.shape(), out);
  }

  private float[] floats(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] out = new float[Math.toIntExact(shape.count())];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (low + (high - low) * random.nextDouble());
    }
    return out;
  }
}
