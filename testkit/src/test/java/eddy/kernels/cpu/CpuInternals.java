package eddy.kernels.cpu;

import eddy.backend.Backend;
import eddy.graph.Plan;
import eddy.kernels.cpu.loops.shape.Lanes;
import java.util.List;

/** Lets the guard against regressions see what the {@code cpu} backend makes of a plan. */
public final class CpuInternals {
  private CpuInternals() {}

  /** Bits of a vector; 0 without the Vector API. Register tiles and so sizes depend on it. */
  public static int vectorBits() {
    return Lanes.VECTORS ? Float.SIZE * Lanes.VL : 0;
  }

  /**
   * The classes of the stages that a plan becomes, in order, such as {@code MatmulStage}.
   *
   * @param backend a {@code cpu} one
   */
  public static List<String> stages(Backend backend, Plan plan) {
    return ((CpuBackend) backend)
        .stages(plan).stream()
            .map(stage -> stage.getClass().getName())
            .map(name -> name.substring(name.lastIndexOf('.') + 1).replace('$', '.'))
            .toList();
  }
}
