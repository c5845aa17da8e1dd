package eddy.kernels.tornado.backend;

import eddy.backend.BackendOptions;
import eddy.backend.DeviceInfo;
import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.variant.VariantTable;
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
 * A device for which TornadoVM compiles the kernels while Eddy runs. Its programs share one {@link
 * LivePlan} and so the compiled kernels, the arena and the weights' pool; the plan is made anew
 * with larger arrays when one of them doesn't fit.
 */
final class LiveBackend extends TornadoBackend {
  private final List<LiveProgram> programs = new ArrayList<>();

  /** Where each slot of the loaded programs is in the pool of {@link #plan}. */
  private final Map<WeightSlot, LivePlan.Part> placed = new HashMap<>();

  private @Nullable LivePlan plan;
  private int poolUsed;
  private int halfPoolUsed;

  /** Whose values lie in the arena. */
  private @Nullable LiveProgram resident;

  LiveBackend(TornadoDevice device, DeviceInfo info, DeviceTraits traits, BackendOptions options) {
    super(device, info, VariantTable.tuned(traits), options);
  }

  /** Its launches hand over their params one after the other, in one small array. */
  @Override
  long beside(GpuProgram program) {
    return 0;
  }

  @Override
  LiveProgram load(GpuProgram program) {
    LiveProgram loaded = new LiveProgram(this, program);
    programs.add(loaded);
    boolean done = false;
    try {
      place(loaded);
      done = true;
      return loaded;
    } finally {
      if (!done) {
        unload(loaded);
      }
    }
  }

  /** Puts a program's weights and constants into the pool, with larger arrays if need be. */
  private void place(LiveProgram loaded) {
    LivePlan now = plan;
    if (now != null) {
      now.requireWorking();
    }
    if (now != null && now.sizes().hold(needs(loaded, poolUsed, halfPoolUsed, placed.keySet()))) {
      fill(loaded);
      return;
    }
    // All of the loaded ones anew, without what closed ones have left there.
    LivePlan.Sizes all = now == null ? LivePlan.Sizes.LEAST : now.sizes();
    Set<WeightSlot> seen = new HashSet<>();
    int pool = 0;
    int halfPool = 0;
    for (LiveProgram e : programs) {
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
    programs.forEach(this::fill);
  }

  private void forget() {
    placed.clear();
    poolUsed = 0;
    halfPoolUsed = 0;
  }

  private static LivePlan.Sizes needs(
      LiveProgram e, int poolFrom, int halfFrom, Set<WeightSlot> there) {
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
      plan = new LivePlan(tornadoDevice(), device(), sizes);
    } catch (TornadoOutOfMemoryException | TornadoMemoryException e) {
      throw TornadoFailure.ofMemory(device(), sizes.bytes(), e);
    }
  }

  private void fill(LiveProgram loaded) {
    LivePlan target = plan();
    GpuProgram program = loaded.program();
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
    loaded.placed(parts, numbers);
  }

  LivePlan plan() {
    if (plan == null) {
      throw new IllegalStateException("the backend was closed");
    }
    return plan;
  }

  /** Says that a program runs now; answers whether its values still lie in the arena. */
  boolean enter(LiveProgram loaded) {
    boolean still = resident == loaded;
    resident = loaded;
    return still;
  }

  void unload(LiveProgram loaded) {
    programs.remove(loaded);
    if (resident == loaded) {
      resident = null;
    }
    if (programs.isEmpty()) {
      forget();
    }
  }

  @Override
  public synchronized void close() {
    super.close();
    if (plan != null) {
      plan.close();
      plan = null;
    }
  }
}
