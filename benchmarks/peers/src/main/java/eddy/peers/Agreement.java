package eddy.peers;

import eddy.tensor.HostTensor;
import java.util.Map;

/**
 * How far two results of one computation are apart.
 *
 * @param error greatest difference, as a share of the greatest number there is; infinite if
 *     anything isn't finite
 */
record Agreement(double error) {
  /** Compares all outputs, which both must have under the same names. */
  static Agreement of(Map<String, HostTensor> a, Map<String, HostTensor> b) {
    if (!a.keySet().equals(b.keySet()) || a.isEmpty()) {
      throw new IllegalArgumentException("outputs " + a.keySet() + " and " + b.keySet());
    }
    double error = 0;
    for (Map.Entry<String, HostTensor> e : a.entrySet()) {
      HostTensor other = b.get(e.getKey());
      if (other == null || !other.shape().equals(e.getValue().shape())) {
        throw new IllegalArgumentException(e.getKey() + " has two shapes");
      }
      error = Math.max(error, error(e.getValue().floats(), other.floats()));
    }
    return new Agreement(error);
  }

  private static double error(float[] a, float[] b) {
    double difference = 0;
    double greatest = 0;
    for (int i = 0; i < a.length; i++) {
      if (!Float.isFinite(a[i]) || !Float.isFinite(b[i])) {
        return Double.POSITIVE_INFINITY;
      }
      difference = Math.max(difference, Math.abs((double) a[i] - b[i]));
      greatest = Math.max(greatest, Math.max(Math.abs(a[i]), Math.abs(b[i])));
    }
    return difference == 0 ? 0 : difference / greatest;
  }
}
