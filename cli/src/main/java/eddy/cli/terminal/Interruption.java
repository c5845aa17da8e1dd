package eddy.cli.terminal;

/**
 * Ctrl-C. The JVM ends at once, within a step, with exit code 130; temporary files go by
 * themselves. All that is left to do here is to say so, and to keep the thread that was at work
 * from reporting what it trips over in those last moments.
 */
public final class Interruption {
  /** What a shell reports for a program that Ctrl-C ended. */
  public static final int EXIT_CODE = 130;

  private static volatile boolean stopping;

  private Interruption() {}

  /** True once the process is being ended from outside. */
  public static boolean isStopping() {
    return stopping;
  }

  /** Runs {@code work}; if the process is stopped meanwhile, says so. */
  public static void during(Io io, Runnable work) {
    Thread hook =
        new Thread(
            () -> {
              stopping = true;
              if (io.terminal()) {
                io.err().print("\r\u001b[K");
              }
              io.note("stopped; nothing half-done is left behind.");
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.run();
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        stopping = true; // the hook is running right now
      }
    }
  }
}
