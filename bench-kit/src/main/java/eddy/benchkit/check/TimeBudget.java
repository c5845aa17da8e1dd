package eddy.benchkit.check;

import java.util.function.LongSupplier;

/** The time that a check may take, of which its parts have shares. */
final class TimeBudget {
  private final double seconds;
  private final LongSupplier nanos;
  private final long start;

  /**
   * Begins now.
   *
   * @param nanos the clock, as {@link System#nanoTime}
   */
  TimeBudget(double seconds, LongSupplier nanos) {
    this.seconds = seconds;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Seconds in all. */
  double seconds() {
    return seconds;
  }

  /** Seconds since the beginning. */
  double spent() {
    return (nanos.getAsLong() - start) * 1e-9;
  }

  /** Seconds until that share of all has gone; 0 or less if it has. */
  double left(double share) {
    return share * seconds - spent();
  }
}
