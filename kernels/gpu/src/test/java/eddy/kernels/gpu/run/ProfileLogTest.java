package eddy.kernels.gpu.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileLogTest {
  @Test
  void addsUpByKernelTheSlowestFirst() {
    ProfileLog log = new ProfileLog("opencl");
    log.add(
        List.of(
            new KernelTime("A.quick", 0, 250_000),
            new KernelTime("B.slow", 1, 1_500_000),
            new KernelTime("A.quick", 2, 250_000)));
    log.add(List.of(new KernelTime("B.slow", 1, 500_000)));
    assertThat(log.table().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .containsExactly(
            "kernel launches ms in all µs each share",
            "B.slow 2 2.00 1000.00 80.00 %",
            "A.quick 2 0.50 250.00 20.00 %");
  }

  @Test
  void isMadeOnlyOnRequest() {
    assertThat(ProfileLog.ifWanted("opencl")).isNull();
  }
}
