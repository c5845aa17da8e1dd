package eddy.kernels.gpu.run;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Tuning;
import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.Measurements;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.tensor.HostTensor;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Measures for each shape of op in some plans every variant that can do it. The op runs alone, with
 * its own weight, on random numbers.
 *
 * <p>A launch can't be stopped, and a kernel that isn't made for a shape may take minutes. So the
 * first launches do a few work-groups only, then more and more; once they have taken long enough,
 * the rest is worked out from them.
 *
 * @param <H> a buffer's handle
 */
final class Tuner<H> {
  /** Work-groups of the first launches. */
  private static final long FIRST_GROUPS = 16;

  /** Seconds after which a cut launch has said enough. */
  private static final double ENOUGH = 0.1;

  /** Seconds in which a variant may be repeated. */
  private static final double BUDGET = 1;

  /** A variant so many times slower than the best isn't repeated. */
  private static final double HOPELESS = 3;

  /** Less than that is chance. */
  private static final double BETTER = 0.97;

  /** Greatest error of a result, relative to the other variant's, as root of the mean square. */
  private static final double TOLERANCE = 1e-3;

  private final GpuBackend<H> backend;
  private final WeightStorage storage;
  private final ActivationStorage activations;
  private final int runs;
  private final Consumer<Message> progress;
  private final VariantTable untuned;
  private final Map<OpShape, Measurements.Best> found = new LinkedHashMap<>();

  Tuner(
      GpuBackend<H> backend,
      WeightStorage storage,
      ActivationStorage activations,
      int runs,
      Consumer<Message> progress) {
    this.backend = backend;
    this.storage = storage;
    this.activations = activations;
    this.runs = runs;
    this.progress = progress;
    this.untuned = VariantTable.tuned(backend.driver().device().traits());
  }

  /** What is to be kept: the best variant of each shape. */
  Map<OpShape, Measurements.Best> found() {
    return found;
  }

  /** The first steps, done at once, that have a shape, and how many such there are. */
  private record Use(List<Step> steps, int count) {}

  List<Tuning.Choice> tune(List<Plan> plans) {
    Map<OpShape, Use> uses = new LinkedHashMap<>();
    for (Plan plan : plans) {
      Map<List<Step>, Set<OpShape>> shapes =
          GpuLowering.shapes(plan, untuned, storage, activations);
      shapes.forEach(
          (steps, ofSteps) ->
              ofSteps.forEach(
                  shape ->
                      uses.merge(
                          shape, new Use(steps, 1), (a, b) -> new Use(a.steps(), a.count() + 1))));
    }
    uses.keySet().removeIf(shape -> untuned.candidates(shape).size() < 2);
    List<Tuning.Choice> choices = new ArrayList<>();
    int at = 0;
    for (Map.Entry<OpShape, Use> e : uses.entrySet()) {
      progress.accept(Message.of("measuring ", ++at, " of ", uses.size(), ": ", e.getKey().text()));
      choices.add(choose(e.getKey(), e.getValue()));
    }
    return choices;
  }

  private record Time(Sliced variant, double seconds, boolean whole) {}

  private Tuning.Choice choose(OpShape shape, Use use) {
    Graph graph = new Graph();
    Map<String, HostTensor> inputs = new LinkedHashMap<>();
    Plan plan = alone(shape, use.steps(), graph, inputs);
    List<Sliced> candidates = untuned.candidates(shape);
    List<Time> times = new ArrayList<>();
    try (DeviceWeights<H>.Lease weights = backend.weights().lease()) {
      // Held meanwhile, so that not each variant reads it anew.
      for (WeightSlot slot : GpuLowering.lower(plan, untuned, storage, activations).weights()) {
        weights.buffer(slot);
      }
      for (Sliced variant : candidates) {
        double best = times.stream().mapToDouble(Time::seconds).min().orElse(Double.MAX_VALUE);
        try (GpuExecutable<H> one = backend.compile(plan, table(shape, variant))) {
          times.add(time(variant, one, inputs, best));
        } catch (DeviceException | CapacityException e) {
          // This driver can't build it, or has too little of something for it.
          progress.accept(Message.of(variant, " is left out: ", e.message()));
        }
      }
      return choose(shape, use, plan, inputs, times);
    }
  }

  /**
   * The steps with their weights, and everything else as inputs of random numbers; keys and values
   * that were copied are invariant, so that they are again.
   */
  private static Plan alone(
      OpShape shape, List<Step> steps, Graph graph, Map<String, HostTensor> inputs) {
    Random random = new Random(1);
    boolean copied =
        shape.plain() instanceof OpShape.AttentionShape attention
            && attention.row() != attention.keys();
    Map<Tensor, Tensor> given = new HashMap<>();
    Map<String, Tensor> results = new LinkedHashMap<>();
    Set<Tensor> read = new HashSet<>();
    steps.forEach(s -> read.addAll(s.operands()));
    for (Step step : steps) {
      List<Tensor> operands = new ArrayList<>();
      for (Tensor t : step.operands()) {
        Weight weight = t.weight();
        operands.add(
            weight != null
                ? graph.weight(weight)
                : given.computeIfAbsent(
                    t, _ -> input(t, copied && operands.size() > 0, graph, inputs, random)));
      }
      Tensor result = graph.record(step.op(), operands);
      given.put(step.result(), result);
      if (!read.contains(step.result())) {
        results.put("result " + results.size(), result);
      }
    }
    return Plan.of(graph, results, GpuLowering.PLANS);
  }

  private static Tensor input(
      Tensor t, boolean invariant, Graph graph, Map<String, HostTensor> inputs, Random random) {
    String name = "operand " + inputs.size();
    float[] values = new float[Math.toIntExact(t.shape().count())];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat(-1, 1);
    }
    inputs.put(name, HostTensor.of(t.shape(), values));
    return invariant
        ? graph.invariantInput(name, t.shape())
        : graph.input(name, t.shape(), t.dtype());
  }

  private VariantTable table(OpShape shape, Sliced variant) {
    return untuned.with(s -> s.equals(shape) ? variant : null);
  }

  private Time time(
      Sliced variant, GpuExecutable<H> one, Map<String, HostTensor> inputs, double best) {
    // The first run of a kernel may still compile something.
    one.time(inputs, 1);
    long groups = FIRST_GROUPS;
    TimedRun.Timing timing = one.time(Map.of(), groups);
    while (!timing.whole()) {
      if (timing.spent() >= ENOUGH) {
        // Once more: some drivers compile when they first see a grid of a larger kind.
        timing = one.time(Map.of(), groups);
        if (timing.spent() >= ENOUGH) {
          break;
        }
      }
      groups *= 4;
      timing = one.time(Map.of(), groups);
    }
    double least = timing.seconds();
    double spent = timing.spent();
    if (!timing.whole() && least < Math.min(BUDGET, HOPELESS * best)) {
      timing = one.time(Map.of(), Long.MAX_VALUE);
      least = timing.seconds();
      spent = timing.spent();
    }
    // At least once more where the time allows it: the first one was alone with cold caches.
    for (int run = 0; run < runs && timing.whole() && spent < BUDGET; run++) {
      if (run > 0 && least > HOPELESS * best) {
        break;
      }
      TimedRun.Timing next = one.time(Map.of(), Long.MAX_VALUE);
      least = Math.min(least, next.seconds());
      spent += next.spent();
    }
    return new Time(variant, least, timing.whole());
  }

  private Tuning.Choice choose(
      OpShape shape, Use use, Plan plan, Map<String, HostTensor> inputs, List<Time> times) {
    if (times.isEmpty()) {
      throw new DeviceException(
          Message.of(
                  "No kernel for ",
                  shape.text(),
                  " works on ",
                  Setting.DEVICE.to(backend.driver().device().id()),
                  ".")
              .about(Setting.DEVICE));
    }
    Sliced plain = untuned.reasoned(shape);
    // Where the untuned kernel itself doesn't work, anything is better.
    Time before =
        times.getFirst().variant().equals(plain)
            ? times.getFirst()
            : new Time(plain, Double.POSITIVE_INFINITY, false);
    Time best = before;
    for (Time t : times) {
      boolean better = t.seconds() < best.seconds() * (best == before ? BETTER : 1);
      if (better && isRight(shape, t, before, plan, inputs)) {
        best = t;
      }
    }
    found.put(shape, new Measurements.Best(best.variant(), best.seconds()));
    return new Tuning.Choice(
        shape.text(),
        use.count(),
        times.size(),
        best.variant().toString(),
        best.seconds(),
        plain.toString(),
        before.seconds());
  }

  /** Whether a variant gives the untuned one's result, so far as that can be found out in time. */
  private boolean isRight(
      OpShape shape, Time t, Time before, Plan plan, Map<String, HostTensor> inputs) {
    if (!t.whole() || !before.whole()) {
      return true;
    }
    float[] expected = result(table(shape, before.variant()), plan, inputs);
    float[] got = result(table(shape, t.variant()), plan, inputs);
    double error = 0;
    double size = 0;
    for (int i = 0; i < got.length; i++) {
      double difference = got[i] - expected[i];
      error += difference * difference;
      size += (double) expected[i] * expected[i];
    }
    boolean right = error <= TOLERANCE * TOLERANCE * size;
    if (!right) {
      progress.accept(
          Message.of(
              String.format(
                  Locale.ROOT,
                  "%s for %s is left out: its result differs from that of %s by %.2g; please report"
                      + " this with the names of the device and its driver",
                  t.variant(),
                  shape.text(),
                  before.variant(),
                  Math.sqrt(error / size))));
    }
    return right;
  }

  /** All results, one behind the other. */
  private float[] result(VariantTable table, Plan plan, Map<String, HostTensor> inputs) {
    try (GpuExecutable<H> one = backend.compile(plan, table)) {
      Map<String, HostTensor> results = one.run(inputs);
      int count = results.values().stream().mapToInt(r -> r.floats().length).sum();
      float[] all = new float[count];
      int at = 0;
      for (String name : plan.outputs().keySet()) {
        float[] floats = Objects.requireNonNull(results.get(name)).floats();
        System.arraycopy(floats, 0, all, at, floats.length);
        at += floats.length;
      }
      return all;
    }
  }
}
