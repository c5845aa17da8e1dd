package eddy.kernels.opencl.device;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.error.EddyException;
import eddy.error.Setting;
import eddy.kernels.opencl.TestDevice;
import java.util.Map;
import org.jocl.CL;
import org.jocl.CLException;
import org.junit.jupiter.api.Test;

class ClFailureTest {
  private static final ClDevice DEVICE = TestDevice.fake(0, 0, "Fast GPU", true);

  private static EddyException failure(int status) {
    return ClFailure.of(
        new CLException("CL_CODE", status),
        DEVICE,
        "running the network",
        "Eddy holds 0 MB of the device's 8192 MB");
  }

  private static String message(int status) {
    return String.valueOf(failure(status).getMessage());
  }

  @Test
  void aProgramCanTellThemApart() {
    assertThat(failure(CL.CL_OUT_OF_RESOURCES).kind()).isEqualTo(EddyException.ErrorKind.CAPACITY);
    assertThat(failure(CL.CL_DEVICE_NOT_AVAILABLE).kind())
        .isEqualTo(EddyException.ErrorKind.DEVICE);
    assertThat(failure(CL.CL_INVALID_KERNEL_ARGS).remedy())
        .containsExactly(Map.entry(Setting.DEVICE, "cpu"));
  }

  @Test
  void outOfMemoryGivesTheNumbers() {
    assertThat(message(CL.CL_MEM_OBJECT_ALLOCATION_FAILURE))
        .isEqualTo(
            "device opencl:0:0 (Fast GPU) ran out of memory while running the network (CL_CODE):"
                + " Eddy holds 0 MB of the device's 8192 MB; use a smaller picture or batch, or"
                + " close what else uses the device.");
    assertThat(message(CL.CL_OUT_OF_RESOURCES)).isEqualTo(message(CL.CL_OUT_OF_HOST_MEMORY));
  }

  @Test
  void aLostDeviceIsCalledThat() {
    assertThat(message(CL.CL_DEVICE_NOT_AVAILABLE)).contains("was lost while running the network");
    assertThat(message(CL.CL_INVALID_COMMAND_QUEUE)).contains("was lost while running the network");
  }

  @Test
  void anythingElseNamesTheDriver() {
    assertThat(message(CL.CL_INVALID_KERNEL_ARGS))
        .contains("its driver (Acme OpenCL 1.2.3) fails with CL_CODE while running the network");
  }
}
