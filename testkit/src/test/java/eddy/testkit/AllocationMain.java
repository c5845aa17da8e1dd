package eddy.testkit;

import com.sun.management.ThreadMXBean;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.family.architecture.RandomNetwork;
import eddy.graph.Plan;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what a warm run on two threads of the {@code cpu} backend allocates on the Java heap, its
 * outputs included: a line for each network of the model that it is given, and for convolutions
 * after Winograd with tiles of both sizes, for which its networks are too small. A program of its
 * own, because vector loops allocate until they are compiled, and only the launcher's options have
 * that done by the second run.
 */
final class AllocationMain {
  private static final int RUNS = 40;

  /** Sides of the pictures that are convolved after Winograd: tiles of 2×2 and of 4×4 pixels. */
  private static final int[] SIDES = {8, 32};

  /** Lines that it prints. */
  static final int LINES = RandomNetwork.Kind.values().length + SIDES.length;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AllocationMain() {}

  public static void main(String[] args) throws InterruptedException {
    BackendOptions options = new BackendOptions(WeightStorage.AUTO, 2);
    try (Backend backend = Backends.open("cpu", options, _ -> {});
        Footprints.Tiny tiny = Footprints.Tiny.open(args[0])) {
      awaitWarmUp();
      for (RandomNetwork.Kind kind : RandomNetwork.Kind.values()) {
        RandomNetwork network = tiny.network(kind);
        Plan plan = network.plan(backend.planOptions());
        print(
            args[0] + "." + kind.name().toLowerCase(Locale.ROOT), backend, plan, network.inputs());
      }
      for (int side : SIDES) {
        Op.Conv2d op = new Op.Conv2d(1, Padding.all(1), null, Epilogue.NONE);
        OpCase c = ConvolutionCases.of("3x3", "", op, 32, 3, DType.F32, 1, 32, side, side);
        CaseGraph g = CaseGraph.of(c, false);
        Plan plan = Plan.of(g.graph(), g.outputs(), backend.planOptions());
        print(c.kind() + "." + side + "x" + side, backend, plan, g.inputs());
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

  private static void print(
      String name, Backend backend, Plan plan, Map<String, HostTensor> inputs) {
    System.out.println(name + " " + allocated(backend, plan, inputs));
  }

  /** The least of many runs, since what is compiled late allocates more before. */
  private static long allocated(Backend backend, Plan plan, Map<String, HostTensor> inputs) {
    try (Executable executable = backend.compile(plan)) {
      executable.run(inputs);
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
