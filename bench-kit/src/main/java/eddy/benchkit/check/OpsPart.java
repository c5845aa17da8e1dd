package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.compare.Conformance;
import eddy.benchkit.compare.Oracle;
import eddy.benchkit.compare.Sample;
import eddy.benchkit.compare.SampledOracle;
import eddy.benchkit.compare.Verdict;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.report.Bytes;
import eddy.report.Seconds;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Op cases of the catalogue, each compared with {@code reference}: the small ones, or those of real
 * networks, of which samples are compared where the whole would take long. The kinds take turns and
 * their smallest cases come first, so that little time sees something of all of them, and the time
 * of a large case is known from smaller ones.
 */
final class OpsPart implements CheckPart {
  /** Operations that a sample may take; of what needs less, all is compared. */
  private static final double SAMPLE_WORK = SampledOracle.WORK / 10;

  /** Seconds between two lines that say how far it is. */
  private static final double TELL_SECONDS = 10;

  private final CheckContext context;
  private final Reckoner reckoner;
  private final List<OpCase> cases;
  private final boolean real;
  private final double share;

  /** What the latest case of a kind took for each unit of {@link #hostWork}, device and all. */
  private final Map<String, Double> secondsEach = new HashMap<>();

  /**
   * Of small or real cases.
   *
   * @param cases to choose from
   * @param real those of real networks, else the small ones
   * @param share of the whole check's time after which no case is begun
   */
  OpsPart(CheckContext context, Reckoner reckoner, List<OpCase> cases, boolean real, double share) {
    this.context = context;
    this.reckoner = reckoner;
    this.cases = cases;
    this.real = real;
    this.share = share;
  }

  @Override
  public String name() {
    return real ? "sizes" : "ops";
  }

  private record Trial(OpCase of, ValueForm form) {
    OpCase fit() {
      return form.fit(of);
    }
  }

  @Override
  public Finding find() {
    if (real && context.device().backend().equals("reference")) {
      return Finding.of(
          PartOutcome.LEFT_OUT,
          "reference is what other devices are compared with, and takes minutes");
    }
    List<Trial> trials = trials();
    OpsTally tally = new OpsTally(trials.size());
    double told = context.budget().spent();
    for (Trial trial : trials) {
      if (context.budget().left(share) <= 0 || tally.isHopeless()) {
        break;
      }
      if (context.budget().spent() - told > TELL_SECONDS) {
        told = context.budget().spent();
        context.io().note(name() + ": " + tally.progress());
      }
      run(trial, tally);
    }
    return tally.finding();
  }

  private List<Trial> trials() {
    Map<String, List<OpCase>> byKind =
        cases.stream()
            .filter(c -> c.heavy() == real)
            .collect(Collectors.groupingBy(OpCase::kind, LinkedHashMap::new, Collectors.toList()));
    Comparator<OpCase> byWork =
        Comparator.comparingDouble(OpCase::flops).thenComparingLong(OpCase::bytes);
    Map<OpCase, Integer> turn = new HashMap<>();
    List<OpCase> inTurns = new ArrayList<>();
    byKind
        .values()
        .forEach(
            ofKind -> {
              List<OpCase> sorted = ofKind.stream().sorted(byWork).toList();
              for (int i = 0; i < sorted.size(); i++) {
                turn.put(sorted.get(i), i);
              }
              inTurns.addAll(sorted);
            });
    inTurns.sort(Comparator.comparingInt(c -> turn.getOrDefault(c, 0)));
    return inTurns.stream()
        .flatMap(c -> context.device().forms().stream().map(form -> new Trial(c, form)))
        .toList();
  }

  private void run(Trial trial, OpsTally tally) {
    OpCase c = trial.fit();
    WatchedBackend backend = trial.form().backend();
    try {
      String obstacle = real ? obstacle(c, trial.form()) : null;
      if (obstacle != null) {
        tally.leftOut(c, trial.form(), obstacle);
        return;
      }
      if (real && !fitsTheTime(c, trial.form())) {
        return; // counted as not reached
      }
      double start = context.budget().spent();
      backend.forget();
      Verdict verdict = compare(c, backend);
      secondsEach.put(c.kind(), (context.budget().spent() - start) / hostWork(c));
      WatchedBackend.FirstRun first = backend.latest();
      if (first != null) {
        reckoner.ran(c, trial.form().dtype(), first.seconds());
        tally.ranOn(c, trial.form(), first.kernels());
      }
      tally.add(c, trial.form(), verdict);
    } catch (OutOfMemoryError e) {
      Message reason = Message.of(CheckRun.outOfMemory());
      tally.add(c, trial.form(), new Verdict.Fail(reason, c.name() + ": " + e));
    }
  }

  private Verdict compare(OpCase c, Backend backend) {
    if (SampledOracle.isKnown(c.op()) && c.flops() > SAMPLE_WORK) {
      Supplier<Sample> sample = () -> SampledOracle.of(c, SAMPLE_WORK);
      return Conformance.run(c, backend, sample);
    }
    return Conformance.run(c, backend, Oracle.of(context.reference()));
  }

  /** Why a case isn't to be run; null if it is. */
  private @Nullable String obstacle(OpCase c, ValueForm form) {
    Backend backend = form.backend();
    if (backend.supports(c.step()) instanceof Backend.Support.Unsupported) {
      return null; // which the comparison says
    }
    String slow = tooSlow(c, form);
    return slow == null ? tooLarge(c, backend) : slow;
  }

  private @Nullable String tooSlow(OpCase c, ValueForm form) {
    boolean gpu = context.device().info().gpu();
    if (gpu && !reckoner.knows()) {
      return "how long it would hold the GPU can't be reckoned, for its peaks aren't known";
    }
    double seconds;
    try {
      seconds = reckoner.seconds(c, form.dtype());
    } catch (InputException e) {
      return "how long it would take can't be reckoned: " + e.getMessage();
    }
    if (gpu && seconds > Reckoner.MOST_SECONDS) {
      return "it might hold the GPU for " + Seconds.text(seconds);
    }
    return null;
  }

  /** Whether what is left of the time suffices for a case, as far as can be told. */
  private boolean fitsTheTime(OpCase c, ValueForm form) {
    // A processor does each case two times, and a driver's kernels once more.
    boolean gpu = context.device().info().gpu();
    double device = gpu ? 0 : 3 * reckoner.seconds(c, form.dtype());
    double host = secondsEach.getOrDefault(c.kind(), 0.0) * hostWork(c);
    return Math.max(host, device) <= context.budget().left(share);
  }

  /** What there is to do for a case beside the device: make operands, find out what is right. */
  private static double hostWork(OpCase c) {
    double elements = c.operandShapes().stream().mapToLong(Shape::count).sum();
    return elements + c.result().count() + Math.min(c.flops(), SAMPLE_WORK) / 10;
  }

  private static @Nullable String tooLarge(OpCase c, Backend backend) {
    MemoryUse use = backend.estimate(c.plan(backend.planOptions()));
    if (!use.possible()) {
      return "it needs "
          + Bytes.text(use.valueBytes())
          + " in one piece, and the device gives "
          + Bytes.text(use.mostValueBytes());
    }
    long has = backend.device().memoryBytes();
    if (has > 0 && use.bytes() > has) {
      return "it needs " + Bytes.text(use.bytes()) + " of the device's " + Bytes.text(has);
    }
    // Operands, the results of two runs, and what is right.
    long host = 2 * c.operandShapes().stream().mapToLong(Shape::count).sum();
    host = Float.BYTES * (host + 4 * c.result().count());
    long java = Runtime.getRuntime().maxMemory();
    return host > java / 2
        ? "it needs " + Bytes.text(host) + " of the " + Bytes.text(java) + " that Java may use"
        : null;
  }
}
