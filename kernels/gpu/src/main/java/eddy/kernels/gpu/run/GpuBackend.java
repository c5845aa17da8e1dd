package eddy.kernels.gpu.run;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.backend.Tunable;
import eddy.backend.Tuning;
import eddy.error.Message;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.VariantTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * A backend on one device: a driver, the choice of kernels, and the weights that networks share.
 *
 * @param <H> a buffer's handle
 */
public final class GpuBackend<H> implements Backend, Tunable {
  private final GpuDriver<H> driver;
  private final VariantTable variants;
  private final WeightStorage storage;
  private final ActivationStorage activations;
  private final Supplier<TuningFile> tuning;
  private final DeviceMemory<H> memory;
  private final DeviceWeights<H> weights;
  private final List<GpuExecutable<H>> open = new ArrayList<>();
  private boolean closed;

  /**
   * @param driver closed with the backend
   * @param variants which kernel is used where
   * @param options how weights and values are kept; AUTO values are fp16 where all matrices are
   * @param tuning where measurements are kept
   */
  public GpuBackend(
      GpuDriver<H> driver,
      VariantTable variants,
      BackendOptions options,
      Supplier<TuningFile> tuning) {
    this.driver = driver;
    this.variants = variants;
    this.storage = options.weights();
    this.activations = options.activations();
    this.tuning = tuning;
    this.memory = new DeviceMemory<>(driver);
    this.weights = new DeviceWeights<>(memory, driver);
  }

  @Override
  public DeviceInfo device() {
    return driver.device().info();
  }

  @Override
  public PlanOptions planOptions() {
    return GpuLowering.PLANS;
  }

  @Override
  public Support supports(Step step) {
    return GpuLowering.supports(step);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A variant whose kernel may not have the groups that it needs gives way to another one.
   *
   * @throws eddy.error.DeviceException when the driver can't build a kernel, or fails
   */
  @Override
  public GpuExecutable<H> compile(Plan plan) {
    return prepare(
        guarded(() -> GpuLowering.lower(plan, variants, storage, activations, driver::mostItems)));
  }

  /**
   * With another table of kernels, and exactly those.
   *
   * @throws eddy.error.DeviceException also when one of them may not have the groups that it needs
   */
  GpuExecutable<H> compile(Plan plan, VariantTable table) {
    return prepare(GpuLowering.lower(plan, table, storage, activations));
  }

  /** The same for launches that come from no plan. */
  public GpuExecutable<H> prepare(GpuProgram program) {
    GpuExecutable<H> executable =
        guarded(
            () -> new GpuExecutable<>(this, Prepared.of(program.within(driver::mostItems), this)));
    synchronized (this) {
      open.add(executable);
    }
    return executable;
  }

  private <T> T guarded(Supplier<T> preparing) {
    try {
      return preparing.get();
    } catch (RuntimeException e) {
      throw driver.failure(e, "preparing the network", memory.numbers());
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>With the variants of the device's own limits; no kernel is built for an estimate. Where one
   * is allowed less than the device in general, the variant in its place may take other scratch.
   */
  @Override
  public MemoryUse estimate(Plan plan) {
    long maxAllocation = driver.device().maxAllocation();
    long most = Math.min(maxAllocation, Float.BYTES * GpuLowering.MOST_VALUES);
    if (plan.arenaElements() > GpuLowering.MOST_VALUES) {
      return MemoryUse.unpacked(plan, Float.BYTES, most);
    }
    GpuProgram program = GpuLowering.lower(plan, variants, storage, activations);
    long beside = ParamsLayout.of(program.launches(), driver.paramsAlignment()).bytes();
    if (program.halfArenaElements() == 0) {
      beside += Short.BYTES; // no buffer is empty
    }
    return program.memory(beside, most);
  }

  @Override
  public Tuning tune(List<Plan> plans, int runs, Consumer<Message> progress) {
    TuningFile file = tuning.get();
    file.tryOut();
    Tuner<H> tuner = new Tuner<>(this, storage, activations, runs, progress);
    List<Tuning.Choice> choices = tuner.tune(plans);
    return new Tuning(choices, file.add(tuner.found()).toString());
  }

  @Override
  public double measurePeakFlops() {
    return measure(GpuPeaks::flops);
  }

  @Override
  public double measureBandwidth() {
    return measure(GpuPeaks::bandwidth);
  }

  private double measure(ToDoubleFunction<GpuPeaks<H>> what) {
    try {
      return what.applyAsDouble(new GpuPeaks<>(this));
    } catch (RuntimeException e) {
      throw driver.failure(e, "measuring what it can do", memory.numbers());
    }
  }

  GpuDriver<H> driver() {
    return driver;
  }

  /** What it holds on the device. */
  public DeviceMemory<H> memory() {
    return memory;
  }

  DeviceWeights<H> weights() {
    return weights;
  }

  synchronized void closed(GpuExecutable<H> executable) {
    open.remove(executable);
  }

  /** Closes its executables too. */
  @Override
  public void close() {
    List<GpuExecutable<H>> left;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      left = List.copyOf(open);
    }
    left.forEach(Executable::close);
    driver.close();
  }
}
