package eddy.testkit;

import com.sun.management.ThreadMXBean;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.pipeline.RandomNetwork;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what a warm run on two threads of the {@code cpu} backend allocates on the Java heap, its
 * outputs included: a line for each network of the model folder that it is given. A program of its
 * own, because vector loops allocate until they are compiled, and only the launcher's options have
 * that done by the second run.
 */
final class AllocationMain {
  private static final int RUNS = 40;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AllocationMain() {}

  public static void main(String[] args) throws InterruptedException {
    BackendOptions options = new BackendOptions(WeightStorage.AUTO, 2);
    try (Backend backend = Backends.open("cpu", options, _ -> {});
        Footprints.Tiny tiny = Footprints.Tiny.open(args[0])) {
      awaitWarmUp();
      for (RandomNetwork.Kind kind : RandomNetwork.Kind.values()) {
        long bytes = allocated(backend, tiny.network(kind));
        System.out.println(kind.name().toLowerCase(Locale.ROOT) + " " + bytes);
      }
    }
  }

  private static void awaitWarmUp() throws InterruptedException {
    for (Thread t : Thread.getAllStackTraces().keySet()) {
      if (t.getName().equals("eddy-cpu-warm-up")) {
        t.join();
      }
    }
  }

  /** The least of many runs, since what is compiled late allocates more before. */
  private static long allocated(Backend backend, RandomNetwork network) {
    try (Executable executable = backend.compile(network.plan(backend.planOptions()))) {
      executable.run(network.inputs());
      long[] threads =
          Thread.getAllStackTraces().keySet().stream()
              .filter(t -> t == Thread.currentThread() || t.getName().startsWith("eddy-cpu-"))
              .mapToLong(Thread::threadId)
              .toArray();
      long least = Long.MAX_VALUE;
      for (int i = 0; i < RUNS; i++) {
        long before = sum(threads);
        executable.run(Map.of());
        least = Math.min(least, sum(threads) - before);
      }
      return least;
    }
  }

  private static long sum(long[] threads) {
    return Arrays.stream(THREADS.getThreadAllocatedBytes(threads)).sum();
  }
}
