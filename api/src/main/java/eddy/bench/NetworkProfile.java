package eddy.bench;

import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.op.OperandKind;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Where the time of a network goes. Each number of seconds is the median of its own over all runs,
 * so that they needn't add up exactly.
 *
 * @param clock whose times they are
 * @param runs how many were profiled
 * @param seconds of a whole run
 * @param between seconds of a run that belong to no op: the starting of stages or kernels
 * @param kinds a row for each kind of op, the longest first
 * @param shapes a row for each kind and shapes, the longest first
 */
public record NetworkProfile(
    RunTime.Clock clock,
    int runs,
    double seconds,
    double between,
    List<Row> kinds,
    List<Row> shapes) {
  /** Whether the device's clock measured, and not the host's. */
  public boolean byDevice() {
    return clock == RunTime.Clock.DEVICE;
  }

  /**
   * Steps of the plan that are alike.
   *
   * @param shapes what they work on; empty if that differs
   * @param count how many steps
   * @param seconds of all of them
   * @param flops of all of them
   * @param bytes of operands and results of all of them: what must at least move
   * @param parts what they consist of, in the order in which they first ran
   */
  public record Row(
      String kind,
      String shapes,
      int count,
      double seconds,
      double flops,
      double bytes,
      List<TimedPart> parts) {
    /** {@return billions of arithmetic operations a second; 0 if no time was measured} */
    public double gflops() {
      return seconds > 0 ? flops / seconds * 1e-9 : 0;
    }

    /** {@return billions of bytes a second, at least; 0 if no time was measured} */
    public double gigabytes() {
      return seconds > 0 ? bytes / seconds * 1e-9 : 0;
    }
  }

  /**
   * Stages or launches of a row that have the same name.
   *
   * @param name may be empty
   * @param tasks that can be done at the same time, in the smallest of them
   * @param seconds of all of them
   */
  public record TimedPart(String name, long tasks, double seconds) {}

  /**
   * Puts the runs of a plan together.
   *
   * @param plan what was run
   * @param profiles one for each run
   * @param matrices in which dtype they are kept
   * @param activations in which dtype values are kept
   */
  public static NetworkProfile of(
      Plan plan, List<Profile> profiles, DType matrices, DType activations) {
    ToDoubleFunction<Step> bytes = step -> step.bytes(k -> bytes(k, matrices, activations));
    return new NetworkProfile(
        profiles.getFirst().clock(),
        profiles.size(),
        median(profiles.stream().mapToDouble(Profile::seconds).toArray()),
        median(profiles.stream().mapToDouble(p -> p.seconds() - inParts(p)).toArray()),
        rows(plan, profiles, bytes, _ -> ""),
        rows(plan, profiles, bytes, Step::shapes));
  }

  private static double inParts(Profile profile) {
    return profile.parts().stream().mapToDouble(Profile.ProfilePart::seconds).sum();
  }

  /** Bytes that an element takes. */
  private static int bytes(OperandKind kind, DType matrices, DType activations) {
    return switch (kind) {
      case DATA -> activations.bytes();
      case MATRIX, TABLE -> matrices.bytes();
      case EXACT, VECTOR -> DType.F32.bytes();
      case IDS -> DType.I32.bytes();
    };
  }

  private record Key(String kind, String shapes) {}

  private static List<Row> rows(
      Plan plan,
      List<Profile> profiles,
      ToDoubleFunction<Step> bytes,
      Function<Step, String> shapes) {
    Map<Key, Gathered> all = new LinkedHashMap<>();
    List<Gathered> ofStep = new ArrayList<>();
    Set<Integer> ran =
        profiles.getFirst().parts().stream()
            .map(Profile.ProfilePart::step)
            .collect(Collectors.toSet());
    for (int i = 0; i < plan.steps().size(); i++) {
      Step step = plan.steps().get(i);
      if (!ran.contains(i)) {
        // Its result was kept from an earlier run.
        ofStep.add(new Gathered(profiles.size()));
        continue;
      }
      Key key = new Key(step.kind(), shapes.apply(step));
      Gathered of = all.computeIfAbsent(key, _ -> new Gathered(profiles.size()));
      of.count++;
      of.flops += step.flops();
      of.bytes += bytes.applyAsDouble(step);
      ofStep.add(of);
    }
    for (int run = 0; run < profiles.size(); run++) {
      for (Profile.ProfilePart part : profiles.get(run).parts()) {
        ofStep.get(part.step()).add(run, part);
      }
    }
    List<Row> rows = new ArrayList<>();
    all.forEach((key, of) -> rows.add(of.row(key)));
    rows.sort(Comparator.comparingDouble(Row::seconds).reversed());
    return rows;
  }

  private static final class Gathered {
    private final double[] seconds;
    private final Map<String, double[]> secondsOfPart = new LinkedHashMap<>();
    private final Map<String, Long> tasks = new TreeMap<>();
    private int count;
    private double flops;
    private double bytes;

    Gathered(int runs) {
      seconds = new double[runs];
    }

    void add(int run, Profile.ProfilePart part) {
      seconds[run] += part.seconds();
      secondsOfPart.computeIfAbsent(part.name(), _ -> new double[seconds.length])[run] +=
          part.seconds();
      tasks.merge(part.name(), part.tasks(), Math::min);
    }

    Row row(Key key) {
      List<TimedPart> parts = new ArrayList<>();
      secondsOfPart.forEach(
          (name, each) ->
              parts.add(new TimedPart(name, tasks.getOrDefault(name, 0L), median(each))));
      return new Row(key.kind(), key.shapes(), count, median(seconds), flops, bytes, parts);
    }
  }

  private static double median(double[] values) {
    return StatUtils.percentile(values, 50);
  }

  /** The same for {@code --json}; seconds, GFLOP/s, GB/s and shares of 1. */
  public Map<String, Object> members(double peakGflops) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("clock", clock.name().toLowerCase(Locale.ROOT));
    out.put("runs", runs);
    out.put("seconds", seconds);
    out.put("betweenSeconds", between);
    out.put("kinds", kinds.stream().map(r -> members(r, peakGflops)).toList());
    out.put("shapes", shapes.stream().map(r -> members(r, peakGflops)).toList());
    return out;
  }

  private Map<String, Object> members(Row row, double peakGflops) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("op", row.kind);
    if (!row.shapes.isEmpty()) {
      out.put("shapes", row.shapes);
    }
    out.put("count", row.count);
    out.put("seconds", row.seconds);
    out.put("share", share(row.seconds));
    out.put("gflop", row.flops * 1e-9);
    out.put("gflopPerSecond", row.gflops());
    if (peakGflops > 0) {
      out.put("shareOfPeak", row.gflops() / peakGflops);
    }
    out.put("bytes", row.bytes);
    out.put("gbPerSecond", row.gigabytes());
    out.put("parts", row.parts.stream().map(NetworkProfile::members).toList());
    return out;
  }

  private static Map<String, Object> members(TimedPart part) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("part", part.name);
    out.put("tasks", part.tasks);
    out.put("seconds", part.seconds);
    return out;
  }

  /** Share of a whole run; 0 if that took no time. */
  public double share(double part) {
    return seconds > 0 ? part / seconds : 0;
  }
}
