package eddy.kernels.gpu.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.DeviceException;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelLaunch;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaunchLimitsTest {
  private static final KernelLaunch LAUNCH =
      new KernelLaunch("Kernels.one", List.of(), new int[0], Grid.groups(1, 1, 1, 16, 16, 1), 0);

  private final LaunchLimits limits = new LaunchLimits(new Small(), "threads", "eddy.x.kernels");

  @Test
  void groupsThatAreTooLargeAreRefused() {
    assertThatCode(() -> limits.requireGroup(LAUNCH, 256)).doesNotThrowAnyException();
    assertThatThrownBy(() -> limits.requireGroup(LAUNCH, 128))
        .isInstanceOf(DeviceException.class)
        .hasMessage(
            "device x:0 (Small) runs the kernel Kernels.one with groups of 128 threads at most,"
                + " but it needs 256; use device cpu, or -Deddy.x.kernels=naive.");
  }

  @Test
  void soIsWhateverElseIsTooMuch() {
    assertThatCode(() -> limits.require(LAUNCH, "grids of ", 4, 4, "groups a side"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> limits.require(LAUNCH, "grids of ", 5, 4, "groups a side"))
        .isInstanceOf(DeviceException.class)
        .hasMessageContaining("with grids of 4 groups a side at most, but it needs 5; use ");
  }

  private record Small() implements GpuDevice {
    @Override
    public DeviceId id() {
      return DeviceId.of("x", 0);
    }

    @Override
    public String name() {
      return "Small";
    }

    @Override
    public String vendor() {
      return "Acme";
    }

    @Override
    public String platformName() {
      return "Acme";
    }

    @Override
    public String driver() {
      return "1";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public int computeUnits() {
      return 1;
    }

    @Override
    public long globalMemory() {
      return 1;
    }

    @Override
    public long maxAllocation() {
      return 1;
    }

    @Override
    public DeviceTraits traits() {
      return new DeviceTraits(256, 1);
    }

    @Override
    public DeviceInfo info() {
      return new DeviceInfo(id(), name(), "", true, 1);
    }
  }
}
