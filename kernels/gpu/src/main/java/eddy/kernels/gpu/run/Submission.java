package eddy.kernels.gpu.run;

import java.util.List;

/** Launches with their arguments set, ready to run again and again. */
public interface Submission extends AutoCloseable {
  /**
   * When a launch ran, by the device's clock, which starts anywhere.
   *
   * @param start nanoseconds
   * @param end nanoseconds
   */
  record Span(long start, long end) {
    /** Nanoseconds. */
    public long nanos() {
      return end - start;
    }
  }

  /** Puts all of them into the queue. */
  void enqueue();

  /**
   * Runs the first groups of each, one launch at a time, and waits.
   *
   * @param groups at most so many of each launch, or somewhat fewer; results are left undone where
   *     there are more
   */
  List<Span> timed(long groups);

  @Override
  void close();
}
