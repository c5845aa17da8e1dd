package eddy.kernels.tornado.backend;

import eddy.backend.BackendOptions;
import eddy.backend.DeviceInfo;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.variant.VariantTable;
import uk.ac.manchester.tornado.api.common.TornadoDevice;

/** A device of TornadoVM's OpenCL backend that runs the exported kernels. */
final class PrebuiltBackend extends TornadoBackend {
  private final ExportedKernels kernels = new ExportedKernels();

  PrebuiltBackend(
      TornadoDevice device, DeviceInfo info, VariantTable variants, BackendOptions options) {
    super(device, info, variants, options);
  }

  @Override
  LoadedProgram load(GpuProgram program) {
    return new PrebuiltPlan(tornadoDevice(), device(), program, kernels);
  }

  @Override
  long beside(GpuProgram program) {
    return PrebuiltPlan.beside(program);
  }
}
