package eddy.kernels.gpu.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceChoiceTest {
  private static final DeviceInfo GPU = device("Fast GPU", 1, 0);
  private static final DeviceInfo SECOND_GPU = device("Slow GPU", 1, 1);
  private static final DeviceInfo CPU = device("Some CPU", 0, 0);

  private static DeviceInfo device(String name, int platform, int index) {
    return new DeviceInfo(DeviceId.of("opencl", platform, index), name, "", true, 1);
  }

  private static DeviceInfo choose(String id, DeviceInfo... devices) {
    return DeviceChoice.of(DeviceId.parse(id), List.of(devices), d -> d, "OpenCL");
  }

  @Test
  void choosesByNumbers() {
    assertThat(choose("opencl", GPU, SECOND_GPU, CPU)).isSameAs(GPU);
    assertThat(choose("opencl:0", GPU, SECOND_GPU, CPU)).isSameAs(CPU);
    assertThat(choose("opencl:1", GPU, SECOND_GPU, CPU)).isSameAs(GPU);
    assertThat(choose("opencl:1:1", GPU, SECOND_GPU, CPU)).isSameAs(SECOND_GPU);
  }

  @Test
  void aDeviceThatIsntThereIsRefusedWithThoseThatAreInTheOrderOfTheirNumbers() {
    for (String id : List.of("opencl:2", "opencl:0:1", "opencl:1:0:0")) {
      assertThatThrownBy(() -> choose(id, GPU, SECOND_GPU, CPU))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "device "
                  + id
                  + ": there is no such device; there are opencl:0:0 (Some CPU), opencl:1:0 (Fast"
                  + " GPU), opencl:1:1 (Slow GPU).");
    }
    assertThatThrownBy(() -> choose("opencl:3", device("B", 0, 10), device("A", 0, 9)))
        .hasMessageEndingWith("there are opencl:0:9 (A), opencl:0:10 (B).");
  }

  @Test
  void whereThereIsNoneThatIsSaid() {
    assertThatThrownBy(() -> choose("opencl"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "device opencl: there is no such device; OpenCL has none here that can be used.");
  }
}
