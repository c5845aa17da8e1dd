package eddy.peers;

import ai.onnxruntime.OrtException;
import com.sun.management.OperatingSystemMXBean;
import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.error.InputException;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.tensor.HostTensor;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One computation in Eddy and in onnxruntime, in turns: what disturbs the machine then falls on
 * both, and the ratio of their times means something even where the times themselves don't.
 */
final class Contest {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Backend backend;
  private final OnnxForm form;
  private final int threads;

  /**
   * @param threads that both may use
   */
  Contest(Backend backend, OnnxForm form, int threads) {
    this.backend = backend;
    this.form = form;
    this.threads = threads;
  }

  /**
   * What is to be run.
   *
   * @param plans how it is planned for whom
   * @param tolerance greatest {@link Agreement#error} that is no mistake
   */
  record Work(
      String name,
      Function<PlanOptions, Plan> plans,
      Map<String, ? extends HostTensor> inputs,
      double tolerance) {}

  /**
   * How often.
   *
   * @param runs samples of each side at least
   * @param warmup runs of each side before those
   * @param leastSeconds for which each side is timed at least
   * @param blockSeconds that a sample takes at least: as many runs in a row, of which it is the
   *     mean
   */
  record Repetition(int runs, int warmup, double leastSeconds, double blockSeconds) {}

  /**
   * What came out.
   *
   * @param flops of one run, a multiply-add counting two, whatever an algorithm saves or wastes
   * @param error as {@link Agreement#error}
   * @param weightBytes Eddy's packed weights
   * @param valueBytes Eddy's arena and scratch
   * @param ortBytes by how much the process grew for onnxruntime, roughly; 0 where it isn't known
   */
  record Result(
      String name,
      double flops,
      double error,
      Times eddy,
      Times ort,
      long weightBytes,
      long valueBytes,
      long ortBytes) {
    /** Eddy's speed by onnxruntime's. */
    double ratio() {
      return ort.median() / eddy.median();
    }
  }

  /** Something to be timed. */
  private interface Run {
    void run() throws OrtException;
  }

  /**
   * Prepares both sides, checks that they agree, and times them.
   *
   * @throws InputException if their results differ by more than the tolerance
   */
  Result hold(Work work, Repetition repetition) throws OrtException {
    long before = ResidentMemory.bytes();
    try (OrtNetwork ort =
        OrtNetwork.open(work.plans.apply(OnnxGraph.PLAIN), form, work.inputs, threads)) {
      ort.run();
      long ortBytes = Math.max(0, ResidentMemory.bytes() - before);
      Plan plan = work.plans.apply(backend.planOptions());
      try (Executable eddy = backend.compile(plan)) {
        Agreement agreement = Agreement.of(eddy.run(work.inputs), ort.outputs());
        if (!(agreement.error() <= work.tolerance)) {
          throw new InputException(
              String.format(
                  Locale.ROOT,
                  "%s: the results differ by %.1e of the greatest number, more than %.0e, so that"
                      + " their times can't be compared.",
                  work.name,
                  agreement.error(),
                  work.tolerance));
        }
        // Ops alone, as far as that can be told apart: neither side hands its results to Java.
        List<Times> times = inTurns(List.of(eddy::time, ort::run), repetition);
        return new Result(
            work.name,
            plan.flops(),
            agreement.error(),
            times.get(0),
            times.get(1),
            eddy.weightBytes(),
            eddy.valueBytes(),
            ortBytes);
      }
    }
  }

  private static List<Times> inTurns(List<Run> sides, Repetition repetition) throws OrtException {
    List<List<Times.Sample>> samples = new ArrayList<>();
    int[] block = new int[sides.size()];
    for (int side = 0; side < block.length; side++) {
      samples.add(new ArrayList<>());
      block[side] = warmUp(sides.get(side), repetition);
    }
    double least = 0;
    for (int i = 0; i < repetition.runs || least < repetition.leastSeconds; i++) {
      least = Double.MAX_VALUE;
      for (int j = 0; j < block.length; j++) {
        int side = (i + j) % block.length; // each is the first every other time
        samples.get(side).add(time(sides.get(side), block[side]));
        least =
            Math.min(
                least,
                block[side] * samples.get(side).stream().mapToDouble(s -> s.seconds()).sum());
      }
    }
    return samples.stream().map(Times::of).toList();
  }

  /**
   * Runs until the JVM has compiled what is to be timed.
   *
   * @return how many runs a sample needs
   */
  private static int warmUp(Run run, Repetition repetition) throws OrtException {
    double last = Double.MAX_VALUE;
    double total = 0;
    for (int i = 0; i < repetition.warmup || total < repetition.leastSeconds / 2; i++) {
      last = time(run, 1).seconds();
      total += last;
    }
    return Math.max(1, (int) Math.min(1e6, Math.ceil(repetition.blockSeconds / last)));
  }

  private static Times.Sample time(Run run, int times) throws OrtException {
    long cpu = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      run.run();
    }
    double seconds = (System.nanoTime() - start) * 1e-9 / times;
    return new Times.Sample(seconds, (PROCESS.getProcessCpuTime() - cpu) * 1e-9 / times);
  }
}
