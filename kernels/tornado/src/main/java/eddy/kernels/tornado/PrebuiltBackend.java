package eddy.kernels.tornado;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.DeviceInfo;
import eddy.backend.Executable;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.kernels.gpu.GpuLowering;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.PeakBandwidth;
import eddy.kernels.gpu.PeakFlops;
import eddy.kernels.gpu.VariantTable;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.exceptions.TornadoMemoryException;
import uk.ac.manchester.tornado.api.exceptions.TornadoOutOfMemoryException;

/** A device of TornadoVM's OpenCL backend that runs the exported kernels. */
final class PrebuiltBackend implements Backend {
  private final TornadoDevice device;
  private final DeviceInfo info;
  private final VariantTable variants;
  private final BackendOptions options;
  private final ExportedKernels kernels = new ExportedKernels();
  private final List<PrebuiltExecutable> open = new ArrayList<>();

  PrebuiltBackend(
      TornadoDevice device, DeviceInfo info, VariantTable variants, BackendOptions options) {
    this.device = device;
    this.info = info;
    this.variants = variants;
    this.options = options;
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
  public PrebuiltExecutable compile(Plan network) {
    return prepare(
        GpuLowering.lower(
            network, variants, options.weights(), TornadoDevices.activations(options)));
  }

  @Override
  public double measurePeakFlops() {
    return PeakFlops.measure(this::prepare, device.getPhysicalDevice().getDeviceMaxComputeUnits());
  }

  @Override
  public double measureBandwidth() {
    return PeakBandwidth.measure(this::prepare, TornadoDevices.peakBytes(device));
  }

  /** The same for launches that come from no plan. */
  private synchronized PrebuiltExecutable prepare(GpuProgram program) {
    PrebuiltPlan plan = failing(program, () -> new PrebuiltPlan(device, info, program, kernels));
    PrebuiltExecutable executable = new PrebuiltExecutable(this, program, plan);
    open.add(executable);
    return executable;
  }

  /**
   * Does what may need memory of the device.
   *
   * @throws eddy.error.CapacityException when there isn't enough
   */
  <T> T failing(GpuProgram program, Supplier<T> work) {
    try {
      return work.get();
    } catch (TornadoOutOfMemoryException | TornadoMemoryException e) {
      throw TornadoFailure.ofMemory(info, program.valueBytes() + program.weightBytes(), e);
    }
  }

  synchronized void closed(PrebuiltExecutable executable) {
    open.remove(executable);
  }

  @Override
  public synchronized void close() {
    List.copyOf(open).forEach(Executable::close);
  }
}
