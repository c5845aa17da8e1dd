package eddy.kernels.tornado.backend;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.DeviceId;
import eddy.error.DeviceException;
import org.junit.jupiter.api.Test;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;

/** What there is to know of devices that aren't here. */
class TornadoDevicesTest {
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
