package eddy.testkit;

import eddy.backend.Backend;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.error.CapacityException;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Op;
import eddy.tensor.HostTensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds two tensors in an arena, with one mistake, to see whether it is found. */
record FaultyBackend(Fault fault) implements Backend {
  enum Fault {
    NONE,
    UNSUPPORTED,
    DOES_NOT_VERIFY,
    NO_ROOM,
    THROWS,
    WRONG_VALUE,
    NOT_A_NUMBER,
    INFINITE,
    WRITES_BEFORE,
    WRITES_AFTER,
    CLEARS_AFTER,
    READS_BESIDE,
    CHANGES_OPERAND,
    CHANGES_FROM_RUN_TO_RUN,
    FORGETS_INPUTS
  }

  @Override
  public DeviceInfo device() {
    return new DeviceInfo(DeviceId.of("faulty"), "Faulty", fault.name(), false, 0);
  }

  @Override
  public PlanOptions planOptions() {
    return new PlanOptions(true, true);
  }

  @Override
  public Support supports(Step step) {
    return fault == Fault.UNSUPPORTED || !(step.op() instanceof Op.Add)
        ? new Support.Unsupported("only sums")
        : Support.YES;
  }

  @Override
  public void verify(Plan plan) {
    if (fault == Fault.DOES_NOT_VERIFY) {
      throw new IllegalStateException("a step too many");
    }
    Backend.super.verify(plan);
  }

  @Override
  public Executable compile(Plan plan) {
    if (fault == Fault.NO_ROOM) {
      throw new CapacityException("There is no room for it; make some.");
    }
    return new Run(plan, fault);
  }

  @Override
  public void close() {}

  private static final class Run implements Executable {
    private final Plan plan;
    private final Fault fault;
    private final float[] arena;
    private int runs;

    Run(Plan plan, Fault fault) {
      this.plan = plan;
      this.fault = fault;
      arena = new float[(int) plan.arenaElements()];
    }

    private int at(Tensor t) {
      return (int) plan.offset(t);
    }

    @Override
    public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
      if (fault == Fault.THROWS) {
        throw new IllegalStateException("out of luck");
      }
      if (fault == Fault.FORGETS_INPUTS) {
        Arrays.fill(arena, 0);
      }
      plan.inputs()
          .forEach(
              (name, t) -> {
                HostTensor given = inputs.get(name);
                if (given != null) {
                  System.arraycopy(given.floats(), 0, arena, at(t), given.floats().length);
                }
              });
      plan.steps().forEach(this::add);
      runs++;
      Map<String, HostTensor> out = new LinkedHashMap<>();
      plan.outputs()
          .forEach(
              (name, t) -> {
                int from = at(t);
                int to = from + (int) t.shape().count();
                out.put(name, HostTensor.of(t.shape(), Arrays.copyOfRange(arena, from, to)));
              });
      return out;
    }

    private void add(Step step) {
      int a = at(step.operands().get(0));
      int b = at(step.operands().get(1));
      int y = at(step.result());
      int n = (int) step.result().shape().count();
      int end = y + (n + Plan.ALIGNMENT - 1) / Plan.ALIGNMENT * Plan.ALIGNMENT;
      int last = a + (n + Plan.ALIGNMENT - 1) / Plan.ALIGNMENT * Plan.ALIGNMENT;
      for (int i = 0; i < n; i++) {
        arena[y + i] = arena[a + i] + arena[b + i];
      }
      switch (fault) {
        case NONE, UNSUPPORTED, DOES_NOT_VERIFY, NO_ROOM, THROWS, FORGETS_INPUTS -> {}
        case WRONG_VALUE -> arena[y + n - 1] += 0.1f;
        case NOT_A_NUMBER -> arena[y] = Float.NaN;
        case INFINITE -> arena[y] = Float.POSITIVE_INFINITY;
        case WRITES_BEFORE -> arena[y - 1] = 0.5f;
        case WRITES_AFTER -> arena[end] = 0.5f;
        case CLEARS_AFTER -> Arrays.fill(arena, end, end + 4, 0);
        case READS_BESIDE -> arena[y] += 1e-30f * arena[last];
        case CHANGES_OPERAND -> arena[b] = -arena[b];
        case CHANGES_FROM_RUN_TO_RUN -> arena[y] += runs * 1e-6f;
      }
    }

    @Override
    public long valueBytes() {
      return 4L * arena.length;
    }

    @Override
    public long weightBytes() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
