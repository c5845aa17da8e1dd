package eddy.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A graph made ready to run: dead ops dropped, ops fused, and every value given a place in one
 * arena in which values that don't live at the same time share memory. Backends turn it into
 * kernels. It depends on nothing that changes from run to run.
 */
public final class Plan {
  /** Values begin at multiples of this many elements (256 bytes), as GPU sub-buffers want it. */
  public static final int ALIGNMENT = 64;

  private final List<Step> steps;
  private final int invariantSteps;
  private final Map<String, Tensor> inputs;
  private final Map<String, Tensor> outputs;
  private final Map<Tensor, Long> offsets;
  private final long arenaElements;
  private final boolean f32Values;

  /** For plans that may be wrong, too. */
  Plan(
      List<Step> steps,
      int invariantSteps,
      Map<String, Tensor> inputs,
      Map<String, Tensor> outputs,
      Map<Tensor, Long> offsets,
      long arenaElements,
      boolean f32Values) {
    this.steps = steps;
    this.invariantSteps = invariantSteps;
    this.inputs = inputs;
    this.outputs = outputs;
    this.offsets = offsets;
    this.arenaElements = arenaElements;
    this.f32Values = f32Values;
  }

  /**
   * Plans the computation of {@code outputs}.
   *
   * @param graph the recording
   * @param outputs what a run gives back, by name; inputs and computed values, not weights
   * @param options what the backend can do
   */
  public static Plan of(Graph graph, Map<String, Tensor> outputs, PlanOptions options) {
    for (Map.Entry<String, Tensor> e : outputs.entrySet()) {
      if (e.getValue().weight() != null || e.getValue().graph() != graph) {
        throw new IllegalArgumentException("output " + e.getKey() + " is no value of this graph");
      }
    }
    Set<Tensor> invariant = Invariants.of(graph);
    List<Step> fused = Fusion.apply(graph, outputs.values(), options, invariant);
    Map<Tensor, Tensor> storage = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    List<Step> varying = new ArrayList<>();
    for (Step s : fused) {
      Tensor source = s.operands().getFirst();
      // A weight has no place that a view of it could share.
      if (s.op().isView() && options.viewsAreFree() && source.weight() == null) {
        storage.put(s.result(), storage.getOrDefault(source, source));
      } else {
        (invariant.contains(s.result()) ? steps : varying).add(s);
      }
    }
    int invariantSteps = steps.size();
    steps.addAll(varying);
    ArenaLayout layout =
        ArenaLayout.of(
            steps,
            invariantSteps,
            graph.inputs().values(),
            outputs.values(),
            storage,
            options.gates());
    Plan plan =
        new Plan(
            List.copyOf(steps),
            invariantSteps,
            Collections.unmodifiableMap(new LinkedHashMap<>(graph.inputs())),
            Collections.unmodifiableMap(new LinkedHashMap<>(outputs)),
            layout.offsets(),
            layout.elements(),
            options.f32Values());
    assert plan.isRight();
    return plan;
  }

  private boolean isRight() {
    verify();
    return true;
  }

  /**
   * Checks that whoever runs the steps in order finds each operand as it was written: that each is
   * an input, a weight or made by an earlier step, that ops, shapes and dtypes fit, that values in
   * use at the same time don't overlap in the arena unless the op works in place, and that inputs
   * and outputs are still there at the end. {@link #of} makes no other plans; where assertions are
   * on, it asks.
   *
   * @throws IllegalStateException naming the step and what is wrong with it
   */
  public void verify() {
    new PlanCheck(this).run();
  }

  /** What to do, in order. */
  public List<Step> steps() {
    return steps;
  }

  /**
   * How many of the first steps depend on nothing but invariant inputs. Whatever later steps or the
   * outputs need of their results keeps its place to itself, from run to run: so an executable may
   * leave these steps out as long as no invariant input was given since it last ran them.
   */
  public int invariantSteps() {
    return invariantSteps;
  }

  public Map<String, Tensor> inputs() {
    return inputs;
  }

  /** The names of the inputs that {@link Graph#invariantInput} made. */
  public Set<String> invariantInputs() {
    return inputs.entrySet().stream()
        .filter(e -> e.getValue().isInvariantInput())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Map<String, Tensor> outputs() {
    return outputs;
  }

  /**
   * Where a value lives in the arena, in elements of 4 bytes. Inputs keep their place for the whole
   * run, so they need to be written only when they change.
   *
   * @throws IllegalArgumentException for weights and values that were fused away
   */
  public long offset(Tensor tensor) {
    Long offset = offsets.get(tensor);
    if (offset == null) {
      throw new IllegalArgumentException(tensor + " has no place in the arena");
    }
    return offset;
  }

  /** True for values that {@link #offset} knows. */
  boolean hasPlace(Tensor tensor) {
    return offsets.containsKey(tensor);
  }

  /** The arena's size in elements of 4 bytes. */
  public long arenaElements() {
    return arenaElements;
  }

  /** True if values must be kept as fp32, whatever the backend was asked for. */
  public boolean f32Values() {
    return f32Values;
  }

  /** Floating-point operations of a run that leaves out {@link #invariantSteps}. */
  public double flops() {
    return steps.stream().skip(invariantSteps).mapToDouble(Step::flops).sum();
  }
}
