package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.DeviceException;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A backend that tells how long the latest plan took on its device, and by which kernels. */
public final class WatchedBackend implements Backend {
  /**
   * The first run of a plan.
   *
   * @param seconds of the ops alone, by the device's clock if it has one; of the whole run where
   *     ops have no kernels
   * @param kernels each once, in the order in which they ran; empty where the backend doesn't say
   */
  public record FirstRun(double seconds, List<String> kernels) {}

  /** Backends of which the whole run is as good: they have no clock of their own. */
  private static final Set<String> WITHOUT_KERNELS = Set.of("cpu", "reference");

  private final Backend backend;
  private final boolean kernels;
  private @Nullable FirstRun latest;

  /** Watches a backend, which it closes when it is closed. */
  public WatchedBackend(Backend backend) {
    this.backend = backend;
    this.kernels = !WITHOUT_KERNELS.contains(backend.device().id().backend());
  }

  /** Of the plan that was compiled last; null if it hasn't been run, or was forgotten. */
  public @Nullable FirstRun latest() {
    return latest;
  }

  /** Forgets the latest plan: what comes may never get as far as one of its own. */
  void forget() {
    latest = null;
  }

  @Override
  public Executable compile(Plan plan) {
    forget();
    return new Watched(backend.compile(plan));
  }

  @Override
  public DeviceInfo device() {
    return backend.device();
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
  public void verify(Plan plan) {
    backend.verify(plan);
  }

  @Override
  public MemoryUse estimate(Plan plan) {
    return backend.estimate(plan);
  }

  @Override
  public double measurePeakFlops() {
    return backend.measurePeakFlops();
  }

  @Override
  public double measureBandwidth() {
    return backend.measureBandwidth();
  }

  @Override
  public boolean takesInt8() {
    return backend.takesInt8();
  }

  @Override
  public void close() {
    backend.close();
  }

  private final class Watched implements Executable {
    private final Executable executable;
    private boolean ran;

    Watched(Executable executable) {
      this.executable = executable;
    }

    @Override
    public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
      long start = System.nanoTime();
      Map<String, HostTensor> out = executable.run(inputs);
      if (!ran) {
        ran = true;
        double seconds = (System.nanoTime() - start) * 1e-9;
        latest = kernels ? profiled() : new FirstRun(seconds, List.of());
      }
      return out;
    }

    private FirstRun profiled() {
      Profile profile;
      try {
        profile = executable.profile();
      } catch (DeviceException e) {
        // Some drivers give no times of kernels; one that has failed fails here again.
        return new FirstRun(executable.time().seconds(), List.of());
      }
      double seconds = profile.parts().stream().mapToDouble(Profile.ProfilePart::seconds).sum();
      return new FirstRun(
          seconds, profile.parts().stream().map(Profile.ProfilePart::name).distinct().toList());
    }

    @Override
    public RunTime time() {
      return executable.time();
    }

    @Override
    public Profile profile() {
      return executable.profile();
    }

    @Override
    public long valueBytes() {
      return executable.valueBytes();
    }

    @Override
    public long weightBytes() {
      return executable.weightBytes();
    }

    @Override
    public DType activations() {
      return executable.activations();
    }

    @Override
    public void close() {
      executable.close();
    }
  }
}
