package eddy.benchkit.compare;

import eddy.tensor.Shape;
import java.util.Arrays;

/**
 * A result beside the expected one.
 *
 * @param nmse Σ(got − expected)² / Σ expected²: the squared error per power of the signal
 * @param worst where the difference is greatest; −1 if there is none
 * @param notFinite the first place where got is NaN or infinite; −1 if there is none
 */
public record Comparison(double nmse, int worst, int notFinite) {
  /** Compares as many numbers as are expected. */
  public static Comparison of(float[] got, float[] expected) {
    double errors = 0;
    double power = 0;
    double greatest = 0;
    int worst = -1;
    int notFinite = -1;
    for (int i = 0; i < expected.length; i++) {
      if (!Float.isFinite(got[i]) && notFinite < 0) {
        notFinite = i;
      }
      double error = (double) got[i] - expected[i];
      errors += error * error;
      power += (double) expected[i] * expected[i];
      if (Math.abs(error) > greatest) {
        greatest = Math.abs(error);
        worst = i;
      }
    }
    double nmse = errors == 0 ? 0 : power == 0 ? Double.POSITIVE_INFINITY : errors / power;
    return new Comparison(nmse, worst, notFinite);
  }

  /** The multi-index of element {@code i}, as {@code [0, 3, 7, 7]}. */
  public static String place(Shape shape, int i) {
    int[] index = new int[shape.rank()];
    int rest = i;
    for (int axis = index.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape.dim(axis);
      rest /= shape.dim(axis);
    }
    return Arrays.toString(index);
  }
}
