package eddy.peers;

import java.util.Arrays;
import java.util.List;

/**
 * What runs took.
 *
 * @param seconds by the clock, sorted
 * @param cpuSeconds of all cores, sorted
 */
record Times(double[] seconds, double[] cpuSeconds) {
  /** One run, or the mean of some in a row. */
  record Sample(double seconds, double cpuSeconds) {}

  static Times of(List<Sample> samples) {
    return new Times(
        samples.stream().mapToDouble(Sample::seconds).sorted().toArray(),
        samples.stream().mapToDouble(Sample::cpuSeconds).sorted().toArray());
  }

  double median() {
    return median(seconds);
  }

  double least() {
    return seconds[0];
  }

  double greatest() {
    return seconds[seconds.length - 1];
  }

  double medianCpu() {
    return median(cpuSeconds);
  }

  int runs() {
    return seconds.length;
  }

  /** Of sorted numbers. */
  static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  @Override
  public String toString() {
    return Arrays.toString(seconds);
  }
}
