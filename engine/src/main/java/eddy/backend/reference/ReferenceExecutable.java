package eddy.backend.reference;

import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Op;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs a plan step by step in one float array. It uses the plan's places in the arena, reuse and
 * work in place included, so that its results prove the plan as well as the ops.
 */
final class ReferenceExecutable implements Executable {
  /** Elements that one array can have. */
  static final long MOST_VALUES = Integer.MAX_VALUE - 8L;

  private record BoundStep(Op op, List<Values> operands, Values result) {
    void run() {
      ReferenceOps.run(op, operands, result);
    }
  }

  private final Plan plan;
  private final SharedWeights shared;
  private final Map<Weight, float[]> weights = new IdentityHashMap<>();
  private final float[] arena;
  private final List<BoundStep> steps = new ArrayList<>();
  private final Set<String> given = new HashSet<>();
  private boolean closed;

  /** The results of the plan's invariant steps are there, of the inputs as they are now. */
  private boolean invariantsDone;

  ReferenceExecutable(Plan plan, SharedWeights shared) {
    this.plan = plan;
    this.shared = shared;
    if (plan.arenaElements() > MOST_VALUES) {
      throw new CapacityException(
          Message.of(
                  "The reference backend keeps at most 2^31 values at once, but this needs ",
                  plan.arenaElements(),
                  "; choose a smaller picture or another ",
                  Setting.DEVICE,
                  ".")
              .about(Setting.DEVICE));
    }
    arena = new float[(int) plan.arenaElements()];
    // Whoever reads what nobody wrote gets NaN and is found out.
    Arrays.fill(arena, Float.NaN);
    for (Step step : plan.steps()) {
      List<Values> operands = step.operands().stream().map(this::values).toList();
      steps.add(new BoundStep(step.op(), operands, values(step.result())));
    }
  }

  private Values values(Tensor tensor) {
    Weight weight = tensor.weight();
    if (weight == null) {
      return new Values(arena, (int) plan.offset(tensor), tensor.shape());
    }
    float[] floats = weights.get(weight);
    if (floats == null) {
      floats = shared.acquire(weight);
      weights.put(weight, floats);
    }
    return new Values(floats, 0, tensor.shape());
  }

  @Override
  public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    inputs.forEach(this::check);
    requireReady(inputs.keySet());
    inputs.forEach(this::write);
    compute();
    Map<String, HostTensor> results = new LinkedHashMap<>();
    plan.outputs().forEach((name, tensor) -> results.put(name, read(tensor)));
    return results;
  }

  @Override
  public RunTime time() {
    requireReady(Set.of());
    return RunTime.ofHost(this::compute);
  }

  @Override
  public Profile profile() {
    requireReady(Set.of());
    List<Profile.ProfilePart> parts = new ArrayList<>();
    RunTime whole =
        RunTime.ofHost(
            () -> {
              for (int i = firstStep(); i < steps.size(); i++) {
                BoundStep step = steps.get(i);
                parts.add(new Profile.ProfilePart(i, "", 1, RunTime.ofHost(step::run).seconds()));
              }
            });
    return new Profile(parts, whole.seconds(), RunTime.Clock.HOST);
  }

  private void compute() {
    steps.subList(firstStep(), steps.size()).forEach(BoundStep::run);
    invariantsDone = true;
  }

  /** The first step that there is something to do for. */
  private int firstStep() {
    return invariantsDone ? plan.invariantSteps() : 0;
  }

  private void requireReady(Set<String> now) {
    if (closed) {
      throw new IllegalStateException("this executable is closed");
    }
    for (String name : plan.inputs().keySet()) {
      if (!given.contains(name) && !now.contains(name)) {
        throw new IllegalArgumentException("input " + name + " was never given");
      }
    }
  }

  private void check(String name, HostTensor value) {
    Tensor input = plan.inputs().get(name);
    if (input == null) {
      throw new IllegalArgumentException(
          "there is no input " + name + "; there are " + plan.inputs().keySet());
    }
    if (!value.shape().equals(input.shape()) || value.dtype() != input.dtype()) {
      throw new IllegalArgumentException(
          "input "
              + name
              + " is "
              + input.dtype()
              + input.shape()
              + ", but "
              + value.dtype()
              + value.shape()
              + " was given");
    }
  }

  private void write(String name, HostTensor value) {
    Tensor input = plan.inputs().get(name);
    if (input == null) {
      return;
    }
    if (input.isInvariantInput()) {
      invariantsDone = false;
    }
    int at = (int) plan.offset(input);
    switch (value) {
      case HostTensor.Floats(var _, float[] floats) ->
          System.arraycopy(floats, 0, arena, at, floats.length);
      case HostTensor.Ints(var _, int[] ints) -> {
        for (int i = 0; i < ints.length; i++) {
          arena[at + i] = Float.intBitsToFloat(ints[i]);
        }
      }
    }
    given.add(name);
  }

  private HostTensor read(Tensor tensor) {
    Values values = values(tensor);
    int from = values.offset();
    if (tensor.dtype() != DType.I32) {
      return HostTensor.of(tensor.shape(), Arrays.copyOfRange(arena, from, from + values.count()));
    }
    int[] ints = new int[values.count()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = values.getInt(i);
    }
    return HostTensor.of(tensor.shape(), ints);
  }

  @Override
  public long valueBytes() {
    return 4L * arena.length;
  }

  @Override
  public long weightBytes() {
    return weights.values().stream().mapToLong(w -> 4L * w.length).sum();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      weights.keySet().forEach(shared::release);
    }
  }
}
