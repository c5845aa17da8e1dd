package eddy.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.BackendOptions;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.ClDevices;
import eddy.kernels.opencl.program.ProgramCache;
import java.util.Arrays;
import org.jocl.cl_device_id;
import org.jocl.cl_mem;
import org.jocl.cl_platform_id;

/** The machine's first OpenCL device, and made-up ones. */
public final class TestDevice {
  private TestDevice() {}

  /** Skips the test where there is no OpenCL, unless {@code -Drequire.backend} names it. */
  static ClDevice orSkip() {
    String reason =
        new OpenClBackendProvider().probe() instanceof eddy.backend.Availability.Unavailable u
            ? u.reason().toString()
            : null;
    boolean required =
        Arrays.asList(System.getProperty("require.backend", "").split(",")).contains("opencl");
    if (required) {
      assertThat(reason).as("why there is no OpenCL").isNull();
    }
    assumeTrue(reason == null, "no OpenCL here");
    return ClDevices.find().usable().getFirst();
  }

  static GpuBackend<cl_mem> open(ClDevice device, ProgramCache cache) {
    return OpenClDriver.open(device, cache)
        .backend(BackendOptions.DEFAULT, VariantTable.tuned(device.traits()));
  }

  /** A device that only its description knows. */
  public static ClDevice fake(int platform, int index, String name, boolean gpu) {
    return new ClDevice(
        new cl_platform_id(),
        new cl_device_id(),
        platform,
        index,
        name,
        "Acme",
        "Acme OpenCL",
        "1.2.3",
        "OpenCL 3.0",
        gpu,
        8,
        8L << 30,
        2L << 30,
        64 << 10,
        1024);
  }

  /** The same device, with less memory as far as Eddy knows. */
  static ClDevice withMemory(ClDevice d, long global, long maxAllocation) {
    return new ClDevice(
        d.platform(),
        d.device(),
        d.platformIndex(),
        d.index(),
        d.name(),
        d.vendor(),
        d.platformName(),
        d.driver(),
        d.version(),
        d.gpu(),
        d.computeUnits(),
        global,
        maxAllocation,
        d.localMemory(),
        d.maxWorkGroup());
  }
}
