package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import eddy.kernels.cpu.loops.shape.Lanes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whether a run of the catalogue for a vector width of the cpu backend got that width. */
class CpuWidthTest {
  /** {@code -Deddy.lanes=N}: floats in a vector, 0 for plain Java. */
  @Test
  @EnabledIfSystemProperty(named = "eddy.lanes", matches = "\\d+")
  void isTheOneThatThisRunIsFor() {
    int wanted = Integer.getInteger("eddy.lanes");
    int lanes = Lanes.VECTORS ? Lanes.VL : 0;
    // LanesTest of the CPU kernels makes sure that only a machine without AVX2 gets fewer than 8.
    assumeFalse(lanes == 4 && wanted == 8, "this machine has vectors of 4 floats, none of 8");
    assertThat(lanes).as("floats in a vector").isEqualTo(wanted);
  }
}
