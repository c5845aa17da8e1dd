package eddy.kernels.gpu;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;

/** Turns the steps of a plan into launches. */
public final class GpuLowering {
  /** What plans for the GPU backends must be made with. */
  public static final PlanOptions PLANS = new PlanOptions(true, true);

  private GpuLowering() {}

  /**
   * Lowers a plan.
   *
   * @param plan made with {@link #PLANS}
   * @param variants which kernel is used where
   * @param storage how matrices are kept; fp16 where it says so, or AUTO and the file is F16, else
   *     fp32
   * @throws eddy.InputException when the values don't fit an arena of 2³¹ − 1 elements
   */
  public static GpuProgram lower(Plan plan, VariantTable variants, WeightStorage storage) {
    throw new UnsupportedOperationException(plan + " " + variants + " " + storage);
  }
}
