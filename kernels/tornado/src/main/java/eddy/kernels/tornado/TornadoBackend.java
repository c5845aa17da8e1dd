package eddy.kernels.tornado;

import eddy.InputException;
import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.kernels.gpu.GpuLowering;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.VariantTable;
import eddy.kernels.gpu.WeightSlot;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.common.TornadoDevice;

/**
 * A device of a live TornadoVM. Its executables share one {@link LivePlan} and so the compiled
 * kernels, the arena and the weights' pool; the plan is made anew with larger arrays when one of
 * them doesn't fit.
 */
final class TornadoBackend implements Backend {
  private final TornadoDevice device;
  private final DeviceInfo info;
  private final VariantTable variants;
  private final WeightStorage storage;
  private final List<TornadoExecutable> open = new ArrayList<>();

  /** Where each slot of the open executables is in the pool of {@link #plan}. */
  private final Map<WeightSlot, LivePlan.Part> placed = new LinkedHashMap<>();

  private @Nullable LivePlan plan;
  private int poolUsed;
  private int halfPoolUsed;

  /** Whose values lie in the arena. */
  private @Nullable TornadoExecutable resident;

  TornadoBackend(
      TornadoDevice device, DeviceInfo info, VariantTable variants, WeightStorage storage) {
    this.device = device;
    this.info = info;
    this.variants = variants;
    this.storage = storage;
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
  public synchronized TornadoExecutable compile(Plan network) {
    GpuProgram program = GpuLowering.lower(network, variants, storage);
    TornadoExecutable executable = new TornadoExecutable(this, program);
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

  /** Puts a program's weights and constants into the pool, with a larger one if need be. */
  private void place(TornadoExecutable executable) {
    LivePlan current = plan;
    LivePlan.Sizes have = current == null ? LivePlan.Sizes.LEAST : current.sizes();
    LivePlan.Sizes need = needs(executable, poolUsed, halfPoolUsed, placed);
    if (current == null || !have.hold(need)) {
      // Without what closed executables have left there.
      LivePlan.Sizes all = LivePlan.Sizes.LEAST;
      long pool = 0;
      long halfPool = 0;
      Map<WeightSlot, LivePlan.Part> seen = new LinkedHashMap<>();
      for (TornadoExecutable e : open) {
        LivePlan.Sizes one = needs(e, 0, 0, seen);
        pool += one.pool();
        halfPool += one.halfPool();
        e.program().weights().forEach(w -> seen.put(w, new LivePlan.Part(w.half(), 0, 0)));
        all =
            all.grown(
                new LivePlan.Sizes(one.arena(), 0, 0, one.staged(), one.stagedHalves()));
      }
      all = all.grown(new LivePlan.Sizes(0, fitting(pool), fitting(halfPool), 0, 0));
      renew(all.grown(have.hold(all) ? all : keepLarger(have, all)));
      open.forEach(this::fill);
    } else {
      fill(executable);
    }
  }

  private static LivePlan.Sizes keepLarger(LivePlan.Sizes a, LivePlan.Sizes b) {
    return new LivePlan.Sizes(
        Math.max(a.arena(), b.arena()),
        Math.max(a.pool(), b.pool()),
        Math.max(a.halfPool(), b.halfPool()),
        Math.max(a.staged(), b.staged()),
        Math.max(a.stagedHalves(), b.stagedHalves()));
  }

  private static LivePlan.Sizes needs(
      TornadoExecutable e, int poolFrom, int halfFrom, Map<WeightSlot, LivePlan.Part> there) {
    long pool = (long) poolFrom + e.program().constants().length;
    long halfPool = halfFrom;
    long staged = e.program().constants().length;
    long stagedHalves = 0;
    for (WeightSlot w : e.program().weights()) {
      if (w.half()) {
        stagedHalves = Math.max(stagedHalves, w.count());
        halfPool += there.containsKey(w) ? 0 : w.count();
      } else {
        staged = Math.max(staged, w.count());
        pool += there.containsKey(w) ? 0 : w.count();
      }
    }
    return new LivePlan.Sizes(
        e.program().arenaElements(),
        fitting(pool),
        fitting(halfPool),
        fitting(staged),
        fitting(stagedHalves));
  }

  private static int fitting(long elements) {
    if (elements > Integer.MAX_VALUE - 64) {
      throw new InputException(
          "The weights have "
              + elements
              + " numbers, but the tornado backend can keep "
              + (Integer.MAX_VALUE - 64)
              + " at most; use --device opencl, or fp16 weights.");
    }
    return (int) elements;
  }

  private void renew(LivePlan.Sizes sizes) {
    if (plan != null) {
      plan.close();
      plan = null;
    }
    resident = null;
    placed.clear();
    poolUsed = 0;
    halfPoolUsed = 0;
    try {
      plan = new LivePlan(device, sizes);
    } catch (RuntimeException e) {
      throw new InputException(
          "--device "
              + info.id()
              + ": TornadoVM can't reserve the "
              + sizes.bytes()
              + " bytes that the network needs at this size, or can't compile: "
              + e
              + "; -Dtornado.device.memory=SIZE sets what TornadoVM may use (4GB).",
          e);
    }
  }

  private void fill(TornadoExecutable executable) {
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
  boolean enter(TornadoExecutable executable) {
    boolean still = resident == executable;
    resident = executable;
    return still;
  }

  synchronized void closed(TornadoExecutable executable) {
    open.remove(executable);
    if (resident == executable) {
      resident = null;
    }
    if (open.isEmpty()) {
      placed.clear();
      poolUsed = 0;
      halfPoolUsed = 0;
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
