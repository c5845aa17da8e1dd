package eddy.kernels.tornado;

import eddy.error.CapacityException;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuLowering;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.PeakBandwidth;
import eddy.kernels.gpu.PeakFlops;
import eddy.kernels.gpu.VariantTable;
import eddy.kernels.gpu.WeightSlot;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.exceptions.TornadoMemoryException;
import uk.ac.manchester.tornado.api.exceptions.TornadoOutOfMemoryException;

/**
 * A device for which TornadoVM compiles the kernels while Eddy runs. Its executables share one
 * {@link LivePlan} and so the compiled kernels, the arena and the weights' pool; the plan is made
 * anew with larger arrays when one of them doesn't fit.
 */
final class LiveBackend implements Backend {
  private final TornadoDevice device;
  private final DeviceInfo info;
  private final VariantTable variants;
  private final WeightStorage storage;
  private final ActivationStorage activations;
  private final boolean tensorCores;
  private final List<LiveExecutable> open = new ArrayList<>();

  /** Where each slot of the open executables is in the pool of {@link #plan}. */
  private final Map<WeightSlot, LivePlan.Part> placed = new HashMap<>();

  private @Nullable LivePlan plan;
  private int poolUsed;
  private int halfPoolUsed;

  /** Whose values lie in the arena. */
  private @Nullable LiveExecutable resident;

  LiveBackend(TornadoDevice device, DeviceInfo info, DeviceTraits traits, BackendOptions options) {
    this.device = device;
    this.info = info;
    this.variants = VariantTable.tuned(traits);
    this.storage = options.weights();
    this.activations = TornadoDevices.activations(options);
    this.tensorCores = traits.tensorCores() && activations == ActivationStorage.F16;
  }

  @Override
  public DeviceInfo device() {
    return info;
  }

  @Override
  public PlanOptions planOptions() {
    return GpuLowering.PLANS;
  }

  @Override
  public Support supports(Op op, List<Shape> operands) {
    return Support.YES;
  }

  @Override
  public LiveExecutable compile(Plan network) {
    return prepare(GpuLowering.lower(network, variants, storage, activations));
  }

  @Override
  public double measurePeakFlops() {
    return PeakFlops.measure(this::prepare, device.getPhysicalDevice().getDeviceMaxComputeUnits());
  }

  @Override
  public double measureBandwidth() {
    return PeakBandwidth.measure(this::prepare, TornadoDevices.peakBytes(device));
  }

  /** The same for launches that come from no plan. */
  private synchronized LiveExecutable prepare(GpuProgram program) {
    LiveExecutable executable = new LiveExecutable(this, program);
    open.add(executable);
    boolean done = false;
    try {
      place(executable);
      done = true;
      return executable;
    } finally {
      if (!done) {
        closed(executable);
      }
    }
  }

  /** Puts a program's weights and constants into the pool, with larger arrays if need be. */
  private void place(LiveExecutable executable) {
    LivePlan now = plan;
    if (now != null) {
      now.requireWorking();
    }
    if (now != null
        && now.sizes().hold(needs(executable, poolUsed, halfPoolUsed, placed.keySet()))) {
      fill(executable);
      return;
    }
    // All of the open ones anew, without what closed ones have left there.
    LivePlan.Sizes all = now == null ? LivePlan.Sizes.LEAST : now.sizes();
    Set<WeightSlot> seen = new HashSet<>();
    int pool = 0;
    int halfPool = 0;
    for (LiveExecutable e : open) {
      LivePlan.Sizes need = needs(e, pool, halfPool, seen);
      pool = need.pool();
      halfPool = need.halfPool();
      seen.addAll(e.program().weights());
      all = all.grown(need);
    }
    if (now == null || !all.equals(now.sizes())) {
      renew(all);
    }
    forget();
    open.forEach(this::fill);
  }

  private void forget() {
    placed.clear();
    poolUsed = 0;
    halfPoolUsed = 0;
  }

  private static LivePlan.Sizes needs(
      LiveExecutable e, int poolFrom, int halfFrom, Set<WeightSlot> there) {
    long pool = (long) poolFrom + e.program().constants().length;
    long halfPool = halfFrom;
    long staged = e.program().constants().length;
    long stagedHalves = 0;
    for (WeightSlot w : e.program().weights()) {
      if (w.half()) {
        stagedHalves = Math.max(stagedHalves, w.count());
        halfPool += there.contains(w) ? 0 : w.count();
      } else {
        staged = Math.max(staged, w.count());
        pool += there.contains(w) ? 0 : w.count();
      }
    }
    return new LivePlan.Sizes(
        e.program().arenaElements(),
        e.program().halfArenaElements(),
        fitting(pool),
        fitting(halfPool),
        fitting(staged),
        fitting(stagedHalves));
  }

  private static int fitting(long elements) {
    if (elements > Integer.MAX_VALUE - 64) {
      throw new CapacityException(
          Message.of(
                  "The weights have ",
                  elements,
                  " numbers, but the tornado backend can keep ",
                  Integer.MAX_VALUE - 64,
                  " at most; use ",
                  Setting.DEVICE.to("opencl"),
                  ", or fp16 weights.")
              .about(Setting.DEVICE)
              .remedy(Setting.DEVICE.to("opencl")));
    }
    return (int) elements;
  }

  private void renew(LivePlan.Sizes sizes) {
    if (plan != null) {
      plan.close();
      plan = null;
    }
    resident = null;
    try {
      plan = new LivePlan(device, info, sizes, tensorCores);
    } catch (TornadoOutOfMemoryException | TornadoMemoryException e) {
      throw TornadoFailure.ofMemory(info, sizes.bytes(), e);
    }
  }

  private void fill(LiveExecutable executable) {
    LivePlan target = plan();
    GpuProgram program = executable.program();
    List<LivePlan.Part> parts = new ArrayList<>();
    for (WeightSlot w : program.weights()) {
      LivePlan.Part part = placed.get(w);
      if (part == null) {
        int count = Math.toIntExact(w.count());
        if (w.half()) {
          part = new LivePlan.Part(true, halfPoolUsed, count);
          target.writeHalves(part.at(), w.halves());
          halfPoolUsed += count;
        } else {
          part = new LivePlan.Part(false, poolUsed, count);
          target.writePool(part.at(), w.floats());
          poolUsed += count;
        }
        placed.put(w, part);
      }
      parts.add(part);
    }
    float[] constants = program.constants();
    LivePlan.Part numbers = new LivePlan.Part(false, poolUsed, constants.length);
    target.writePool(numbers.at(), constants);
    poolUsed += constants.length;
    executable.placed(parts, numbers);
  }

  LivePlan plan() {
    if (plan == null) {
      throw new IllegalStateException("the backend was closed");
    }
    return plan;
  }

  /** Says that an executable runs now; answers whether its values still lie in the arena. */
  boolean enter(LiveExecutable executable) {
    boolean still = resident == executable;
    resident = executable;
    return still;
  }

  synchronized void closed(LiveExecutable executable) {
    open.remove(executable);
    if (resident == executable) {
      resident = null;
    }
    if (open.isEmpty()) {
      forget();
    }
  }

  @Override
  public synchronized void close() {
    List.copyOf(open).forEach(Executable::close);
    if (plan != null) {
      plan.close();
      plan = null;
    }
  }
}
