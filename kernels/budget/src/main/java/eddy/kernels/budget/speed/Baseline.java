package eddy.kernels.budget.speed;

import eddy.kernels.budget.KernelBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the model is calibrated with: Eddy as of commit b2c72ea, whose U-Net step of Stable
 * Diffusion 1.5 at 64×64 with guidance was reckoned by hand, on an H200 with latencies of 300 to
 * 700 cycles, to take 115 to 177 ms. Its launches and its kernels' figures are committed, so that
 * any change of the model shows here, whatever becomes of the kernels.
 */
public final class Baseline {
  /** The GPU that it is for. */
  public static final String GPU = "h200";

  /** The commit. */
  public static final String COMMIT = "b2c72ea";

  private Baseline() {}

  /** The step's time on an H200 through OpenCL. */
  public static NetworkModel.Reckoned time(double latencyCycles) {
    KernelBudget budget = KernelBudget.parse(SpeedFiles.text("baseline-budget.tsv"));
    return new NetworkModel(Gpu.of(GPU), NetworkModel.Route.OPENCL, latencyCycles, budget)
        .time(launches());
  }

  private static List<LaunchWork> launches() {
    List<LaunchWork> out = new ArrayList<>();
    for (String[] w : SpeedFiles.rows("baseline-launches.tsv", 10)) {
      LaunchWork work =
          new LaunchWork(
              w[1],
              w[2],
              Long.parseLong(w[3]),
              Integer.parseInt(w[4]),
              Long.parseLong(w[5]),
              Double.parseDouble(w[6]),
              Double.parseDouble(w[7]),
              Double.parseDouble(w[8]),
              Double.parseDouble(w[9]));
      out.addAll(Collections.nCopies(Integer.parseInt(w[0]), work));
    }
    return out;
  }
}
