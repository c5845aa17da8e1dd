package eddy.benchkit.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a result must be, at all places or, where that would take too long to find out, at some.
 *
 * @param values the right numbers
 * @param places where they stand in the result, row-major; null if it is all of them
 */
public record Sample(float[] values, int @Nullable [] places) {
  /** All of a result. */
  public static Sample whole(float[] values) {
    return new Sample(values, null);
  }

  /** The numbers that a result has there. */
  public float[] of(float[] result) {
    if (places == null) {
      return result;
    }
    float[] out = new float[places.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = result[places[i]];
    }
    return out;
  }

  /** Where number {@code i} stands in the result. */
  public int place(int i) {
    return places == null || i < 0 ? i : places[i];
  }
}
