package eddy.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceIdTest {
  @Test
  void aNameAndNumbers() {
    assertThat(DeviceId.parse("cpu")).isEqualTo(DeviceId.of("cpu"));
    assertThat(DeviceId.parse("opencl:0:12")).isEqualTo(DeviceId.of("opencl", 0, 12));
    assertThat(DeviceId.parse("OpenCL:1")).isEqualTo(DeviceId.of("opencl", 1));
    assertThat(DeviceId.parse("CPU")).isEqualTo(DeviceId.of("cpu"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "opencl:0", "tornado:1:2"})
  void isPrintedAsItIsRead(String text) {
    assertThat(DeviceId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opencl:", "opencl:x", "opencl:0:", "opencl:-1", "opencl:99999", "a: 1"})
  void anythingElseIsRefused(String text) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> DeviceId.parse(text))
        .withMessageStartingWith(
            "device " + text + ": expected a backend's name and numbers, such as opencl:0:1");
  }
}
