package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Profile;
import eddy.error.CapacityException;
import eddy.error.DeviceException;
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
    /** It has no softmax. */
    NO_SOFTMAX,
    /** After a dozen plans there is no room for more. */
    NO_ROOM,
    /** The same, but it finds out only when a plan runs. */
    LAZY_NO_ROOM,
    /** There is no room for anything but networks. */
    NO_ROOM_AT_ALL,
    /** After a few plans it is gone, which the next one finds out when it runs. */
    LOST,
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
  private static final int UNTIL_LOST = 5;
  private static final int NETWORK = 50;

  private final Backend backend;
  private final Fault fault;
  private int compiled;
  private int open;

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
    if (fault == Fault.NO_SOFTMAX && step.op() instanceof Op.Softmax) {
      return new Support.Unsupported("there is no softmax");
    }
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
    if (fault == Fault.NO_ROOM_AT_ALL && plan.steps().size() <= NETWORK) {
      throw new CapacityException("The crooked device has no room at all; close something.");
    }
    Run run = new Run(plan, backend.compile(plan), compiled);
    open++;
    return run;
  }

  /**
   * Ends it.
   *
   * @throws IllegalStateException if somebody forgot to close a plan, which leaks on a real device
   */
  @Override
  public void close() {
    backend.close();
    if (open != 0) {
      throw new IllegalStateException(open + " plans are still open");
    }
  }

  private final class Run implements Executable {
    private final Plan plan;
    private final Executable run;
    private final int number;
    private int runs;
    private boolean closed;

    Run(Plan plan, Executable run, int number) {
      this.plan = plan;
      this.run = run;
      this.number = number;
    }

    @Override
    public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
      if (fault == Fault.LAZY_NO_ROOM && number > ROOM) {
        throw new CapacityException("The crooked device has no room after all; close something.");
      }
      if (fault == Fault.LOST && number > UNTIL_LOST) {
        throw new DeviceException("The crooked device is lost.");
      }
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
      open -= closed ? 0 : 1;
      closed = true;
    }
  }
}
