package eddy.kernels.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what NVIDIA's occupancy calculator gives. */
class MultiprocessorTest {
  @ParameterizedTest
  @CsvSource({
    // All 64 warps, limited by nothing else.
    "sm_90, 256, 32, 0, 8",
    // 128 registers: 16 warps.
    "sm_90, 256, 128, 32768, 2",
    // 129 take as many as 136: 14 warps, one group of eight.
    "sm_90, 256, 129, 32768, 1",
    // By local memory: 228 KiB hold four groups of 48 KiB and one each.
    "sm_90, 64, 32, 49152, 4",
    "sm_80, 64, 32, 49152, 3",
    "sm_86, 1024, 32, 0, 1",
    "sm_86, 32, 16, 0, 16"
  })
  void groups(String target, int items, int registers, int bytes, int groups) {
    assertThat(Multiprocessor.of(target).groups(items, registers, bytes)).isEqualTo(groups);
  }

  @Test
  void others() {
    assertThatThrownBy(() -> Multiprocessor.of("sm_42"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sm_42");
  }
}
