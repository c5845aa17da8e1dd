package eddy.benchkit.compare;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.benchkit.cases.CaseGraph;
import eddy.benchkit.cases.GraphCase;
import eddy.benchkit.cases.OpCase;
import eddy.error.EddyException;
import eddy.error.Message;
import eddy.graph.Plan;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Compares a backend with an oracle on one case. Beyond the error of the result it finds out
 * whether anything beside it was written (see {@link CaseGraph}), whether what lies beside the
 * operands reaches the result, whether the result is the same each time, and whether an input left
 * out keeps its value.
 */
public final class Conformance {
  /** Elements of operands and result together above which guards would cost too much memory. */
  private static final long GUARDED_ELEMENTS = 1L << 25;

  private Conformance() {}

  /** Runs an op case on {@code tested} and compares with {@code oracle}. */
  public static Verdict run(OpCase c, Backend tested, Backend oracle) {
    return run(c, tested, Oracle.of(oracle));
  }

  /** The same with another oracle than a backend. */
  public static Verdict run(OpCase c, Backend tested, Oracle oracle) {
    return run(c, tested, oracle, isGuarded(c));
  }

  private static boolean isGuarded(OpCase c) {
    long operands = c.operandShapes().stream().mapToLong(Shape::count).sum();
    return operands + c.result().count() <= GUARDED_ELEMENTS;
  }

  /** The same where only some numbers of the result are known, which are asked for if needed. */
  public static Verdict run(OpCase c, Backend tested, Supplier<Sample> sample) {
    return run(c, tested, sample, isGuarded(c));
  }

  /**
   * The same with or without guards.
   *
   * @param guarded whether what lies beside the operands and the result is looked at too
   */
  public static Verdict run(OpCase c, Backend tested, Oracle oracle, boolean guarded) {
    return run(c, tested, () -> Sample.whole(oracle.result(c)), guarded);
  }

  private static Verdict run(OpCase c, Backend tested, Supplier<Sample> sample, boolean guarded) {
    try {
      if (tested.supports(c.step()) instanceof Backend.Support.Unsupported(String reason)) {
        return new Verdict.NotSupported(reason);
      }
      return new Verdict.Pass(check(c, tested, sample.get(), guarded));
    } catch (RuntimeException e) {
      String tail = "\n  " + c.op() + " on " + c.operands() + "\n  seed " + c.seed();
      return failure(c.name(), tested, e, tail + rerun(c.name()));
    }
  }

  /** Whatever goes wrong with a case is its verdict, so that others can still be run. */
  private static Verdict.Fail failure(
      String name, Backend tested, RuntimeException e, String tail) {
    Message reason;
    String all;
    switch (e) {
      case Mismatch m -> {
        reason = Message.of(m.text.lines().findFirst().orElse(""));
        all = m.text;
      }
      case EddyException said -> {
        reason = said.message();
        all = stackTrace(e);
      }
      default -> {
        reason = Message.of(e);
        all = stackTrace(e);
      }
    }
    return new Verdict.Fail(reason, name + " on " + tested.device().id() + ": " + all + tail);
  }

  /**
   * Runs a graph of many ops on {@code tested} and compares each output with {@code oracle}'s.
   * Where some of it depends on invariant inputs alone, it runs again with only the others given
   * anew, and with only those.
   */
  public static Verdict run(GraphCase c, Backend tested, Backend oracle) {
    try {
      for (var step : Plan.of(c.graph(), c.outputs(), tested.planOptions()).steps()) {
        if (tested.supports(step) instanceof Backend.Support.Unsupported(String reason)) {
          return new Verdict.NotSupported(step.op() + ": " + reason);
        }
      }
      return new Verdict.Pass(check(c, tested, oracle));
    } catch (RuntimeException e) {
      return failure(c.name(), tested, e, rerun(c.name()) + "\n" + c);
    }
  }

  private static double check(GraphCase c, Backend tested, Backend oracle) {
    Plan right = Plan.of(c.graph(), c.outputs(), oracle.planOptions());
    Plan plan = Plan.of(c.graph(), c.outputs(), tested.planOptions());
    double worst = 0;
    tested.verify(plan);
    try (Executable run = tested.compile(plan)) {
      Map<String, HostTensor> inputs = new LinkedHashMap<>();
      for (Map<String, HostTensor> given : givenInTurn(c, plan)) {
        inputs.putAll(given);
        Map<String, HostTensor> expected = results(oracle, right, inputs);
        worst = Math.max(worst, compare(run.run(given), expected, c.tolerance()));
      }
      return worst;
    }
  }

  /** What is given to each run. */
  private static List<Map<String, HostTensor>> givenInTurn(GraphCase c, Plan plan) {
    if (plan.invariantSteps() == 0) {
      return List.of(c.inputs());
    }
    Map<String, HostTensor> invariant = new LinkedHashMap<>();
    Map<String, HostTensor> varying = new LinkedHashMap<>();
    c.inputs()
        .forEach(
            (name, value) ->
                (plan.invariantInputs().contains(name) ? invariant : varying)
                    .put(name, reversed(value)));
    return List.of(c.inputs(), varying, invariant);
  }

  private static HostTensor reversed(HostTensor value) {
    float[] floats = value.floats();
    float[] out = new float[floats.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = floats[out.length - 1 - i];
    }
    return HostTensor.of(value.shape(), out);
  }

  /** The worst error of all outputs. */
  private static double compare(
      Map<String, HostTensor> got, Map<String, HostTensor> expected, double tolerance) {
    double worst = 0;
    for (String name : expected.keySet()) {
      Shape shape = of(expected, name).shape();
      Sample right = Sample.whole(of(expected, name).floats());
      worst = Math.max(worst, compare(name, shape, of(got, name).floats(), right, tolerance));
    }
    return worst;
  }

  private static double check(OpCase c, Backend tested, Sample expected, boolean withGuards) {
    CaseGraph guarded = CaseGraph.of(c, withGuards);
    Plan plan = Plan.of(guarded.graph(), guarded.outputs(), tested.planOptions());
    tested.verify(plan);
    try (Executable run = tested.compile(plan)) {
      // Whatever is read from beside the operands turns the result into NaN.
      Map<String, HostTensor> inputs = new LinkedHashMap<>(guarded.inputs());
      Map<String, HostTensor> guards = guards(guarded, _ -> Float.NaN);
      inputs.putAll(guards);
      Map<String, HostTensor> first = run.run(inputs);
      float[] result = of(first, CaseGraph.RESULT).floats();
      double nmse = compare("result", c.result(), result, expected, c.tolerance());
      requireUnchanged(inputs, first);
      Map<String, HostTensor> others = guards(guarded, i -> 32768f + 32 * (i % 1000));
      Map<String, HostTensor> second = run.run(others);
      requireSame(c.result(), result, of(second, CaseGraph.RESULT).floats());
      requireUnchanged(guarded.inputs(), second);
      requireUnchanged(others, second);
      return nmse;
    }
  }

  private interface Numbers {
    float at(int i);
  }

  /** The guards full of numbers that fp16 has too, each its own as far as that goes. */
  private static Map<String, HostTensor> guards(CaseGraph guarded, Numbers numbers) {
    Map<String, HostTensor> out = new LinkedHashMap<>();
    guarded
        .guards()
        .forEach(
            (name, shape) -> {
              float[] values = new float[Math.toIntExact(shape.count())];
              for (int i = 0; i < values.length; i++) {
                // Different ones, so that even elements that only changed places are found.
                values[i] = numbers.at(i);
              }
              out.put(name, HostTensor.of(shape, values));
            });
    return out;
  }

  private static double compare(
      String name, Shape shape, float[] result, Sample sample, double tolerance) {
    if (result.length != shape.count()) {
      throw new Mismatch(name + " has " + result.length + " elements instead of " + shape.count());
    }
    float[] got = sample.of(result);
    float[] expected = sample.values();
    Comparison comparison = Comparison.of(got, expected);
    int at = comparison.notFinite() >= 0 ? comparison.notFinite() : comparison.worst();
    if (comparison.notFinite() < 0 && comparison.nmse() <= tolerance) {
      requireFinite(name, shape, result);
      return comparison.nmse();
    }
    throw new Mismatch(
        (comparison.notFinite() >= 0
                ? name + " isn't finite (or read from beside an operand)"
                : "error of " + name + " is " + comparison.nmse() + ", allowed is " + tolerance)
            + "\n  worst at "
            + Comparison.place(shape, sample.place(at))
            + " of "
            + shape
            + ": "
            + got[at]
            + " instead of "
            + expected[at]);
  }

  /** Beside the sample too. */
  private static void requireFinite(String name, Shape shape, float[] result) {
    for (int i = 0; i < result.length; i++) {
      if (!Float.isFinite(result[i])) {
        throw new Mismatch(
            name
                + " isn't finite (or read from beside an operand) at "
                + Comparison.place(shape, i)
                + " of "
                + shape);
      }
    }
  }

  private static void requireUnchanged(
      Map<String, HostTensor> given, Map<String, HostTensor> results) {
    given.forEach(
        (name, values) -> {
          HostTensor after = results.get(name);
          if (after != null) { // without guards, inputs are no outputs
            requireUnchanged(name, values, after);
          }
        });
  }

  private static void requireUnchanged(String name, HostTensor given, HostTensor after) {
    boolean same =
        switch (given) {
          case HostTensor.Floats(var _, float[] f) -> sameBits(f, after.floats());
          case HostTensor.Ints(var _, int[] i) ->
              after instanceof HostTensor.Ints(var _, int[] j) && Arrays.equals(i, j);
        };
    if (!same) {
      throw new Mismatch(
          name.startsWith("guard")
              ? "memory beside a value was written to" + firstChange(name, given, after)
              : name + ", an input, was changed" + firstChange(name, given, after));
    }
  }

  private static String firstChange(String name, HostTensor given, HostTensor after) {
    if (given instanceof HostTensor.Floats(var _, float[] f)
        && after instanceof HostTensor.Floats(var _, float[] g)) {
      int i = Arrays.mismatch(bits(f), bits(g));
      return ": element "
          + i
          + " of the "
          + f.length
          + " of "
          + name
          + " is "
          + (i < g.length ? g[i] : "missing")
          + " instead of "
          + (i < f.length ? f[i] : "missing");
    }
    return "";
  }

  private static void requireSame(Shape shape, float[] first, float[] second) {
    int i = Arrays.mismatch(first, second);
    if (i >= 0) {
      throw new Mismatch(
          "a second run on the same operands, which were left out, gives another result\n  first at "
              + Comparison.place(shape, i)
              + ": "
              + second[i]
              + " instead of "
              + first[i]);
    }
  }

  private static boolean sameBits(float[] a, float[] b) {
    return Arrays.equals(bits(a), bits(b));
  }

  /** Unlike comparison as floats, this finds a NaN that another NaN has replaced. */
  private static int[] bits(float[] values) {
    int[] out = new int[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Float.floatToRawIntBits(values[i]);
    }
    return out;
  }

  static Map<String, HostTensor> results(
      Backend backend, Plan plan, Map<String, HostTensor> inputs) {
    try (Executable run = backend.compile(plan)) {
      return run.run(inputs);
    }
  }

  static HostTensor of(Map<String, HostTensor> results, String name) {
    return Objects.requireNonNull(results.get(name), () -> "no output " + name);
  }

  private static String rerun(String name) {
    return "\n  again: ./mvnw verify -pl testkit -am -Dtest=ConformanceTest"
        + " -Dsurefire.failIfNoSpecifiedTests=false -Dop.case="
        + name;
  }

  private static String stackTrace(Throwable t) {
    StringWriter out = new StringWriter();
    t.printStackTrace(new PrintWriter(out, true));
    return out.toString();
  }

  private static final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    Mismatch(String text) {
      super(text);
      this.text = text;
    }
  }
}
