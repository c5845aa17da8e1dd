package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Profile;
import eddy.error.CapacityException;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.op.Op;
import eddy.tensor.HostTensor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Another backend with one fault. */
final class CrookedBackend implements Backend {
  enum Fault {
    NONE,
    /** Softmax gives wrong numbers. */
    WRONG_SOFTMAX,
    /** After a dozen plans there is no room for more. */
    NO_ROOM,
    /** Of a network, each run gives another result. */
    FICKLE,
    /** Its peaks can't be measured. */
    NO_PEAKS,
    /** A plan takes more than was foretold. */
    GREEDY,
    /** What it keeps from run to run is lost. */
    FORGETS,
    /** Of a network, all results are a little too large, the same in each run. */
    TOO_BRIGHT
  }

  private static final int ROOM = 12;
  private static final int NETWORK = 50;

  private final Backend backend;
  private final Fault fault;
  private int compiled;

  CrookedBackend(Backend backend, Fault fault) {
    this.backend = backend;
    this.fault = fault;
  }

  @Override
  public DeviceInfo device() {
    return CrookedProvider.info(fault);
  }

  @Override
  public PlanOptions planOptions() {
    return backend.planOptions();
  }

  @Override
  public Support supports(Step step) {
    return backend.supports(step);
  }

  @Override
  public MemoryUse estimate(Plan plan) {
    return backend.estimate(plan);
  }

  @Override
  public double measurePeakFlops() {
    if (fault == Fault.NO_PEAKS) {
      throw new IllegalStateException("no clock in /home/somebody/driver");
    }
    return 100;
  }

  @Override
  public double measureBandwidth() {
    return 10e9;
  }

  @Override
  public Executable compile(Plan plan) {
    compiled++;
    if (fault == Fault.NO_ROOM && compiled > ROOM) {
      throw new CapacityException("The crooked device has no room left; close something.");
    }
    return new Run(plan, backend.compile(plan));
  }

  @Override
  public void close() {
    backend.close();
  }

  private final class Run implements Executable {
    private final Plan plan;
    private final Executable run;
    private int runs;

    Run(Plan plan, Executable run) {
      this.plan = plan;
      this.run = run;
    }

    @Override
    public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
      Map<String, HostTensor> out = new LinkedHashMap<>(run.run(inputs));
      runs++;
      boolean softmax = plan.steps().stream().anyMatch(s -> s.op() instanceof Op.Softmax);
      if (fault == Fault.WRONG_SOFTMAX && softmax) {
        return shifted(out, 0.5f);
      }
      if (fault == Fault.FICKLE && plan.steps().size() > NETWORK && runs > 5) {
        return shifted(out, runs * 1e-4f);
      }
      if (fault == Fault.TOO_BRIGHT && plan.steps().size() > NETWORK) {
        out.replaceAll((_, value) -> raised(value));
      }
      return fault == Fault.FORGETS && runs > 1 ? shifted(out, 1) : out;
    }

    private static HostTensor raised(HostTensor value) {
      float[] numbers = value.floats().clone();
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] += 0.05f;
      }
      return HostTensor.of(value.shape(), numbers);
    }

    /** All results, but not the inputs that are handed back as they were. */
    private Map<String, HostTensor> shifted(Map<String, HostTensor> results, float by) {
      Map<String, HostTensor> out = new LinkedHashMap<>(results);
      out.replaceAll(
          (name, value) -> {
            if (plan.inputs().containsKey(name)) {
              return value;
            }
            float[] numbers = value.floats().clone();
            numbers[0] += by;
            return HostTensor.of(value.shape(), numbers);
          });
      return out;
    }

    @Override
    public Profile profile() {
      return run.profile();
    }

    @Override
    public long valueBytes() {
      return run.valueBytes() + (fault == Fault.GREEDY ? 1 << 20 : 0);
    }

    @Override
    public long weightBytes() {
      return run.weightBytes();
    }

    @Override
    public void close() {
      run.close();
    }
  }
}
