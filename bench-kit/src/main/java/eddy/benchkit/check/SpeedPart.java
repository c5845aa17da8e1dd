package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.benchkit.BenchDevice;
import eddy.benchkit.OpResult;
import eddy.benchkit.Repetition;
import eddy.benchkit.cases.CaseSelection;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.error.InputException;
import eddy.report.Seconds;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The heaviest case of each kind of op that Stable Diffusion has, timed, as a share of what the
 * device's peaks allow, and beside it what the speed model says.
 */
final class SpeedPart implements CheckPart {
  static final String NAME = "speed";

  /** Elements of operands and result above which making them takes longer than it is worth. */
  private static final long MOST_ELEMENTS = 1L << 26;

  /** The time of a case in all; that none is held for long has been seen to before. */
  private static final Repetition REPETITION =
      new Repetition(1, 5, 0.05, 4 * Reckoner.MOST_SECONDS);

  private final CheckContext context;
  private final DevicePart devicePart;
  private final Reckoner reckoner;
  private final double share;

  /**
   * For a device.
   *
   * @param share of the whole check's time after which no case is begun
   */
  SpeedPart(CheckContext context, DevicePart devicePart, Reckoner reckoner, double share) {
    this.context = context;
    this.devicePart = devicePart;
    this.reckoner = reckoner;
    this.share = share;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Finding find() {
    BenchDevice bench = devicePart.measured();
    if (bench == null || bench.peakFlops() <= 0 || bench.bandwidth() <= 0) {
      return Finding.of(PartOutcome.LEFT_OUT, "there are no peaks of this device to compare with");
    }
    List<Row> rows = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Map<String, List<OpCase>> kinds = kinds();
    int unreached = 0;
    for (List<OpCase> cases : kinds.values()) {
      if (context.budget().left(share) <= 0) {
        unreached++;
        continue;
      }
      OpCase heaviest = heaviest(cases);
      if (heaviest == null) {
        leftOut.add(cases.getFirst().kind() + ": each case might take too long, or is too large");
        continue;
      }
      Row row = row(heaviest, bench);
      if (row.result.measured()) {
        rows.add(row);
      } else {
        leftOut.add(heaviest.name() + ": " + row.result.note());
      }
    }
    return finding(rows, leftOut, unreached, kinds.size());
  }

  /** Weights as a model has them: fp16 where the device keeps values so, too. */
  private Map<String, List<OpCase>> kinds() {
    DType weights = context.device().fastest().dtype();
    return CaseSelection.ofStableDiffusion().stream()
        .map(c -> c.withWeights(weights))
        .filter(c -> c.flops() > 0)
        .collect(Collectors.groupingBy(OpCase::kind, LinkedHashMap::new, Collectors.toList()));
  }

  /** The one with the most to do that holds the device no longer than it may; null if all do. */
  private @Nullable OpCase heaviest(List<OpCase> cases) {
    return cases.stream()
        .filter(c -> elements(c) <= MOST_ELEMENTS)
        .filter(this::isShort)
        .max(Comparator.comparingDouble(OpCase::flops).thenComparingLong(OpCase::bytes))
        .orElse(null);
  }

  private boolean isShort(OpCase c) {
    try {
      return reckoner.seconds(c, context.device().fastest().dtype()) <= Reckoner.MOST_SECONDS;
    } catch (InputException e) {
      return false; // the model's table lacks a kernel, so that nobody knows
    }
  }

  private static long elements(OpCase c) {
    return c.operandShapes().stream().mapToLong(Shape::count).sum() + c.result().count();
  }

  /**
   * A case.
   *
   * @param kernels that did it; empty where the backend doesn't say
   * @param modelled seconds by the speed model; null without one
   */
  private record Row(
      OpCase of,
      OpResult result,
      @Nullable Double arithmetic,
      @Nullable Double memory,
      List<String> kernels,
      @Nullable Double modelled) {}

  private Row row(OpCase c, BenchDevice bench) {
    WatchedBackend backend = context.device().fastest().backend();
    if (backend.supports(c.step()) instanceof Backend.Support.Unsupported(String reason)) {
      return new Row(c, OpResult.none("not supported: " + reason), null, null, List.of(), null);
    }
    OpResult result = bench.measure(c, () -> GraphCase.of(c), REPETITION);
    WatchedBackend.FirstRun first = backend.latest();
    return new Row(
        c,
        result,
        result.measured() ? bench.arithmeticShare(c, result) : null,
        result.measured() ? bench.memoryShare(c, result) : null,
        first == null ? List.of() : first.kernels(),
        reckoner.modelled(c));
  }

  private Finding finding(List<Row> rows, List<String> leftOut, int unreached, int kinds) {
    String model = reckoner.gpu();
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(line(row));
    }
    leftOut.forEach(why -> lines.add("not timed: " + why));
    String text =
        rows.size()
            + " of "
            + kinds
            + " kinds of op timed"
            + (unreached > 0 ? ", " + unreached + " not reached in the time" : "")
            + (model == null
                ? "; no model for this device"
                : "; beside them the model of " + model);
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("values", context.device().fastest().id());
    figures.put("model", model);
    figures.put("notReached", unreached);
    figures.put("leftOut", leftOut);
    figures.put("cases", rows.stream().map(SpeedPart::figures).toList());
    PartOutcome outcome = rows.isEmpty() ? PartOutcome.LEFT_OUT : PartOutcome.PASSED;
    return new Finding(outcome, text, lines, figures);
  }

  private static String line(Row row) {
    double arithmetic = row.arithmetic == null ? 0 : row.arithmetic;
    double memory = row.memory == null ? 0 : row.memory;
    String out =
        String.format(
            Locale.ROOT,
            "%-44s %10s %5.1f %% %s",
            row.of.name(),
            Seconds.text(row.result.median()),
            100 * Math.max(arithmetic, memory),
            arithmetic >= memory ? "a" : "m");
    if (row.modelled != null) {
      out += "  model " + Seconds.text(row.modelled);
    }
    return row.kernels.isEmpty() ? out : out + "  " + String.join(" ", row.kernels);
  }

  private static Map<String, @Nullable Object> figures(Row row) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("case", row.of.name());
    out.put("gflop", row.of.flops() * 1e-9);
    out.put("bytes", row.of.bytes());
    out.put("medianSeconds", row.result.median());
    out.put("runs", row.result.seconds().length);
    out.put("clock", row.result.clock().name().toLowerCase(Locale.ROOT));
    out.put("shareOfArithmetic", row.arithmetic);
    out.put("shareOfMemory", row.memory);
    out.put("kernels", row.kernels);
    out.put("modelSeconds", row.modelled);
    return out;
  }
}
