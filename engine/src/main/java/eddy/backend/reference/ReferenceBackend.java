package eddy.backend.reference;

import eddy.backend.Backend;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;

/**
 * Does every op, plain and fused, whichever operands are weights. Plans must be made with its
 * {@link #planOptions}.
 */
final class ReferenceBackend implements Backend {
  private final DeviceInfo device;
  private final SharedWeights weights = new SharedWeights();

  ReferenceBackend(DeviceInfo device) {
    this.device = device;
  }

  @Override
  public DeviceInfo device() {
    return device;
  }

  /** Views move elements here, since pictures and tokens are both stored row-major. */
  @Override
  public PlanOptions planOptions() {
    return new PlanOptions(false, true);
  }

  @Override
  public Support supports(Step step) {
    return Support.YES;
  }

  @Override
  public Executable compile(Plan plan) {
    return new ReferenceExecutable(plan, weights);
  }

  @Override
  public MemoryUse estimate(Plan plan) {
    return MemoryUse.unpacked(plan, Float.BYTES, 4L * ReferenceExecutable.MOST_VALUES);
  }

  @Override
  public void close() {}
}
