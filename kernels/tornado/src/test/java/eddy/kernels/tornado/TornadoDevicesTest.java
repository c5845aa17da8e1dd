package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.DeviceException;
import eddy.backend.DeviceId;
import org.junit.jupiter.api.Test;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;

/** What there is to know of devices that aren't here. */
class TornadoDevicesTest {
  @Test
  void tensorCoresAreCudasFromCapability8On() {
    assertThat(
            TornadoDevices.tensorCores(TornadoVMBackendType.CUDA, "Device version   : CUDA 9.0\n"))
        .isTrue();
    assertThat(TornadoDevices.tensorCores(TornadoVMBackendType.CUDA, "Device version : CUDA 8.0"))
        .isTrue();
    assertThat(TornadoDevices.tensorCores(TornadoVMBackendType.CUDA, "Device version : CUDA 7.5"))
        .isFalse();
    assertThat(TornadoDevices.tensorCores(TornadoVMBackendType.CUDA, "no version")).isFalse();
    assertThat(TornadoDevices.tensorCores(TornadoVMBackendType.PTX, "Device version : CUDA 9.0"))
        .isFalse();
  }

  @Test
  void ptxNeedsAnOption() {
    DeviceId id = DeviceId.of("tornado", 0, 0);
    assertThatThrownBy(() -> TornadoDevices.requireUsable(TornadoVMBackendType.PTX, id))
        .isInstanceOf(DeviceException.class)
        .hasMessageContaining("-Dtornado.enable.fma=False");
    assertThatCode(() -> TornadoDevices.requireUsable(TornadoVMBackendType.CUDA, id))
        .doesNotThrowAnyException();
    assertThatCode(() -> TornadoDevices.requireUsable(TornadoVMBackendType.OPENCL, id))
        .doesNotThrowAnyException();
  }
}
