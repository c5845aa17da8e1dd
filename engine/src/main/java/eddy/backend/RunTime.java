package eddy.backend;

/**
 * How long the work of a run took.
 *
 * @param seconds of the plan's ops alone
 * @param clock who says so
 */
public record RunTime(double seconds, Clock clock) {
  /** Whose clock it is. */
  public enum Clock {
    /** The device's: the sum of what its kernels took, without the gaps between them. */
    DEVICE,
    /** The host's: from the first op's start to the last one's end, starting them included. */
    HOST
  }

  /** What {@code work} takes by the host's clock. */
  public static RunTime ofHost(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return new RunTime((System.nanoTime() - start) * 1e-9, Clock.HOST);
  }
}
