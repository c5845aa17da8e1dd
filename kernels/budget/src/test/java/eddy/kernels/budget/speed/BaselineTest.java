package eddy.kernels.budget.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The model on what it was fitted to: it goes on giving what an earlier sketch gave. That sketch
 * wasn't checked on a GPU either.
 */
class BaselineTest {
  /** The sketch: 115 ms at 300 cycles to 177 ms at 700. */
  @ParameterizedTest
  @ValueSource(doubles = {300, 400, 500, 600, 700})
  void whatItWasFittedTo(double latency) {
    assertThat(Baseline.time(latency).time().total()).isBetween(0.115, 0.180);
  }

  /** 569 launches and 1,354 GFLOP in products, besides attention. */
  @Test
  void itsLaunches() {
    assertThat(Baseline.time(600).launches()).isEqualTo(569);
  }

  @Test
  void gpus() {
    assertThat(Gpu.ids()).contains("h200", "h100", "a100", "rtx4090", "rx7900xtx");
    // The makers' peaks in fp32: 67 TFLOP/s at 1.98 GHz, 19.5, 83, 61.
    assertThat(peak("h200") * 1.98 / 1.83).isBetween(66.0, 68.0);
    assertThat(peak("a100")).isBetween(19.4, 19.6);
    assertThat(peak("rtx4090")).isBetween(82.0, 83.0);
    assertThat(peak("rx7900xtx")).isBetween(61.0, 62.0);
    assertThatThrownBy(() -> Gpu.of("h300"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("h200")
        .hasMessageContaining("h300");
  }

  private static double peak(String id) {
    Gpu gpu = Gpu.of(id);
    return 2e-12 * gpu.units() * gpu.lanes() * gpu.hertz();
  }
}
