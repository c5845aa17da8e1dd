package eddy.testkit;

import org.jspecify.annotations.Nullable;

/**
 * What a result must be, at all places or, where that would take too long to find out, at some.
 *
 * @param values the right numbers
 * @param places where they stand in the result, row-major; null if it is all of them
 */
record Sample(float[] values, int @Nullable [] places) {
  static Sample whole(float[] values) {
    return new Sample(values, null);
  }

  /** The numbers that a result has there. */
  float[] of(float[] result) {
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
  int place(int i) {
    return places == null || i < 0 ? i : places[i];
  }
}
