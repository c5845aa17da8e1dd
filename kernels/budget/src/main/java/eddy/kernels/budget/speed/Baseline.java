package eddy.kernels.budget.speed;

import eddy.kernels.budget.KernelBudget;
import eddy.kernels.budget.TsvTable;
import eddy.kernels.budget.TsvTable.TsvRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the model was fitted to: Eddy as of commit b2c72ea. A sketch that went before the model put
 * its U-Net step of Stable Diffusion 1.5 at 64×64 with guidance, on an H200 with latencies of 300
 * to 700 cycles, at 115 to 177 ms, and the model's assumptions were chosen so that it gives about
 * the same. Neither was measured, so that they agree proves nothing. Its launches and its kernels'
 * figures are committed so that any change of the model shows here, whatever becomes of the
 * kernels.
 */
public final class Baseline {
  /** The GPU that it is for. */
  public static final String GPU = "h200";

  /** The commit. */
  public static final String COMMIT = "b2c72ea";

  private static final String BUDGET = "baseline-budget.tsv";

  private Baseline() {}

  /** The step's time on an H200 through OpenCL. */
  public static NetworkModel.Reckoned time(double latencyCycles) {
    KernelBudget budget = KernelBudget.parse(BUDGET, TsvTable.text(Baseline.class, BUDGET));
    return new NetworkModel(Gpu.of(GPU), NetworkModel.Route.OPENCL, latencyCycles, budget)
        .time(launches());
  }

  private static List<LaunchWork> launches() {
    List<LaunchWork> out = new ArrayList<>();
    for (TsvRow row : TsvTable.rows(Baseline.class, "baseline-launches.tsv", 10)) {
      LaunchWork work =
          new LaunchWork(
              row.word(1),
              row.word(2),
              row.large(3),
              row.whole(4),
              row.large(5),
              row.real(6),
              row.real(7),
              row.real(8),
              row.real(9));
      out.addAll(Collections.nCopies(row.whole(0), work));
    }
    return out;
  }
}
