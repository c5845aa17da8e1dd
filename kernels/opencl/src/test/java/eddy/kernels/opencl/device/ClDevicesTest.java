package eddy.kernels.opencl.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClDevicesTest {
  /** {@code cl_device_type} has its kinds in 32 bits, and Mesa refuses what goes beyond them. */
  @Test
  void allKindsFit32Bits() {
    assertThat(ClDevices.ALL_KINDS).isEqualTo(0xFFFF_FFFFL);
  }

  @Test
  void aPlatformWithoutDevicesIsNamedAndMesasSaysWhatToSet() {
    assertThat(ClDevices.withoutDevice(2, "Acme OpenCL"))
        .isEqualTo("platform 2 (Acme OpenCL) shows no device");
    assertThat(ClDevices.withoutDevice(0, "rusticl"))
        .isEqualTo(
            "platform 0 (rusticl) shows no device; set RUSTICL_ENABLE to Mesa's driver for it,"
                + " such as radeonsi or iris");
  }
}
