package eddy.testkit.driver;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.gpu.DeviceTraits;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That what {@link DriversTest} runs launches every exported kernel, and is small. */
class KernelRunsTest {
  /** What Oclgrind is told to be. */
  static final DeviceTraits SIMULATOR = new DeviceTraits(1024, 64 << 10);

  /** Beyond that, a simulator takes more than a minute for it. */
  private static final double MOST_COST = 5e6;

  @Test
  void everyExportedKernelIsLaunchedBySomethingSmall() {
    List<KernelRun> runs = KernelRuns.of(SIMULATOR);
    Set<String> launched = new TreeSet<>();
    runs.forEach(run -> launched.addAll(run.kernels()));
    assertThat(launched).containsAll(KernelRuns.exported());
    for (KernelRun run : runs) {
      String text = run.name() + ", for " + run.kernels();
      assertThat(run.cost()).as(text).isLessThan(MOST_COST);
      assertThat(run.enough()).as(text).isTrue();
    }
  }
}
