package eddy.kernels.tornado.backend;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.backend.MemoryUse;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.peak.PeakBandwidth;
import eddy.kernels.gpu.peak.PeakFlops;
import eddy.kernels.gpu.variant.VariantTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.exceptions.TornadoMemoryException;
import uk.ac.manchester.tornado.api.exceptions.TornadoOutOfMemoryException;

/** A device of TornadoVM's. How its kernels get there is what its two kinds differ in. */
abstract sealed class TornadoBackend implements Backend permits PrebuiltBackend, LiveBackend {
  private final TornadoDevice device;
  private final DeviceInfo info;
  private final VariantTable variants;
  private final WeightStorage storage;
  private final ActivationStorage activations;
  private final List<TornadoExecutable> open = new ArrayList<>();

  TornadoBackend(
      TornadoDevice device, DeviceInfo info, VariantTable variants, BackendOptions options) {
    this.device = device;
    this.info = info;
    this.variants = variants;
    this.storage = options.weights();
    this.activations = TornadoDevices.activations(options);
  }

  /** Brings a program to the device, but for its inputs. */
  abstract LoadedProgram load(GpuProgram program);

  /** Bytes that a program's values take on the device beside its arenas and constants. */
  abstract long beside(GpuProgram program);

  final TornadoDevice tornadoDevice() {
    return device;
  }

  @Override
  public final DeviceInfo device() {
    return info;
  }

  @Override
  public final PlanOptions planOptions() {
    return GpuLowering.PLANS;
  }

  @Override
  public final Support supports(Step step) {
    return GpuLowering.supports(step);
  }

  @Override
  public final TornadoExecutable compile(Plan network) {
    return prepare(GpuLowering.lower(network, variants, storage, activations));
  }

  @Override
  public final MemoryUse estimate(Plan plan) {
    long most =
        Math.min(
            device.getPhysicalDevice().getDeviceMaxAllocationSize(),
            Float.BYTES * GpuLowering.MOST_VALUES);
    if (plan.arenaElements() > GpuLowering.MOST_VALUES) {
      return MemoryUse.unpacked(plan, Float.BYTES, most);
    }
    GpuProgram program = GpuLowering.lower(plan, variants, storage, activations);
    return program.memory(beside(program), most);
  }

  @Override
  public final double measurePeakFlops() {
    return PeakFlops.measure(this::prepare, device.getPhysicalDevice().getDeviceMaxComputeUnits());
  }

  @Override
  public final double measureBandwidth() {
    return PeakBandwidth.measure(this::prepare, TornadoDevices.peakBytes(device));
  }

  /** {@link #compile} for launches that come from no plan. */
  private synchronized TornadoExecutable prepare(GpuProgram program) {
    LoadedProgram loaded = failing(program, () -> load(program));
    TornadoExecutable executable = new TornadoExecutable(this, program, loaded);
    open.add(executable);
    return executable;
  }

  /**
   * Does what may need memory of the device.
   *
   * @throws eddy.error.CapacityException when there isn't enough
   */
  final <T> T failing(GpuProgram program, Supplier<T> work) {
    try {
      return work.get();
    } catch (TornadoOutOfMemoryException | TornadoMemoryException e) {
      throw TornadoFailure.ofMemory(info, program.valueBytes() + program.weightBytes(), e);
    }
  }

  final synchronized void closed(TornadoExecutable executable) {
    open.remove(executable);
  }

  /** Closes its executables too. */
  @Override
  public synchronized void close() {
    List.copyOf(open).forEach(Executable::close);
  }
}
