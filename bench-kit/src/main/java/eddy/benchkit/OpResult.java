package eddy.benchkit;

import eddy.backend.RunTime;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a case took on a device.
 *
 * @param seconds of each timed run, sorted; empty if it wasn't run
 * @param clock who timed them
 * @param note one clause when it wasn't run as often as asked, or not at all; else empty
 */
public record OpResult(double[] seconds, RunTime.Clock clock, String note) {
  public OpResult {
    seconds = seconds.clone();
    Arrays.sort(seconds);
  }

  public static OpResult none(String why) {
    return new OpResult(new double[0], RunTime.Clock.HOST, why);
  }

  public boolean measured() {
    return seconds.length > 0;
  }

  /** Seconds; NaN if it wasn't run. */
  public double median() {
    return StatUtils.percentile(seconds, 50);
  }
}
