package eddy.cli.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notices an input that takes too long. Time of the processor is counted, since a busy machine is
 * no fault of the input's; of waiting, a minute is too long anywhere.
 */
final class Watchdog {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MOST_NANOS = 10_000_000_000L;
  private static final long MOST_WAITED = 60_000_000_000L;
  private static final long LOOK_MILLIS = 200;

  /** An input being read. */
  private record Watched(String input, Thread thread, long cpu, long since) {}

  private volatile @Nullable Watched watched;

  /**
   * @param bark is told what took too long, in its own thread
   */
  Watchdog(Consumer<Verdict.Finding> bark) {
    Thread.ofPlatform()
        .daemon()
        .name("watchdog")
        .start(
            () -> {
              while (true) {
                try {
                  Thread.sleep(LOOK_MILLIS);
                } catch (InterruptedException e) {
                  return;
                }
                Watched now = watched;
                if (now != null && tooLong(now)) {
                  bark.accept(finding(now));
                }
              }
            });
  }

  void begin(String input) {
    Thread me = Thread.currentThread();
    watched = new Watched(input, me, THREADS.getCurrentThreadCpuTime(), System.nanoTime());
  }

  void end() {
    watched = null;
  }

  private static boolean tooLong(Watched w) {
    return THREADS.getThreadCpuTime(w.thread.threadId()) - w.cpu > MOST_NANOS
        || System.nanoTime() - w.since > MOST_WAITED;
  }

  private static Verdict.Finding finding(Watched w) {
    StackTraceElement[] stack = w.thread.getStackTrace();
    String place =
        Arrays.stream(stack)
            .filter(f -> f.getClassName().startsWith("eddy."))
            .filter(f -> !f.getClassName().startsWith("eddy.cli.fuzz."))
            .findFirst()
            .map(f -> f.getClassName() + "." + f.getMethodName())
            .orElse("nowhere of ours");
    return new Verdict.Finding(
        "takes too long at " + place,
        w.input
            + "\n"
            + Arrays.stream(stack)
                .limit(60)
                .map(f -> "\tat " + f)
                .collect(Collectors.joining("\n")));
  }
}
