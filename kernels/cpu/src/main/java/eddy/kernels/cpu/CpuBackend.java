package eddy.kernels.cpu;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.kernels.cpu.loops.WarmUp;

/**
 * The machine's own cores, by way of the Vector API. See {@link Layout} for how values are stored.
 */
final class CpuBackend implements Backend {
  private static final PlanOptions PLANS = new PlanOptions(true, true);

  private final DeviceInfo device;
  private final WorkerThreads workers;
  private final WeightCache weights;

  /** Convolutions by direct sums only. */
  private final boolean exact;

  CpuBackend(DeviceInfo device, BackendOptions options, int threads) {
    this.device = device;
    WarmUp.start();
    this.workers = new WorkerThreads(threads);
    this.weights = new WeightCache(options.weights(), workers);
    this.exact = options.exact();
  }

  @Override
  public DeviceInfo device() {
    return device;
  }

  @Override
  public PlanOptions planOptions() {
    return PLANS;
  }

  /** Every op, as long as its weights are a model's: they are packed once, before the first run. */
  @Override
  public Support supports(Step step) {
    return Support.ofOperands(step);
  }

  @Override
  public Executable compile(Plan plan) {
    return CpuExecutable.compile(plan, weights, workers, exact);
  }

  /** The stages that {@link #compile} would make, without weights. */
  Lowering.Lowered stages(Plan plan) {
    try (WeightCache.Lease sizes = weights.sizes()) {
      return Lowering.of(plan, sizes, workers.threads(), exact);
    }
  }

  @Override
  public MemoryUse estimate(Plan plan) {
    return CpuExecutable.estimate(plan, weights, workers.threads(), exact);
  }

  @Override
  public boolean takesInt8() {
    return true;
  }

  @Override
  public double measurePeakFlops() {
    return CpuPeak.measure(workers);
  }

  @Override
  public double measureBandwidth() {
    return Bandwidth.measure(workers);
  }

  @Override
  public void close() {
    workers.close();
  }
}
