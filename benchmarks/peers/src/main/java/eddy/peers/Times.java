package eddy.peers;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

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
    return StatUtils.percentile(seconds, 50);
  }

  double least() {
    return seconds[0];
  }

  double greatest() {
    return seconds[seconds.length - 1];
  }

  double medianCpu() {
    return StatUtils.percentile(cpuSeconds, 50);
  }

  int runs() {
    return seconds.length;
  }

  @Override
  public String toString() {
    return Arrays.toString(seconds);
  }
}
