package eddy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.pipeline.RandomNetwork;
import eddy.testkit.OpCase;
import eddy.testkit.OpCases;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;

/** The benchmarks run; how fast is no matter for a test. */
class BenchmarksTest {
  @Test
  void anOpOfTheCatalogueRunsAndIsCounted() {
    OpCase smallest =
        OpCases.all().stream()
            .filter(c -> c.kind().startsWith("conv2d"))
            .min(Comparator.comparingDouble(OpCase::flops))
            .orElseThrow();
    OpBenchmark benchmark = new OpBenchmark();
    benchmark.opCase = smallest.name();
    Work work = new Work();
    benchmark.open();
    try {
      assertThat(benchmark.run(work).seconds()).isPositive();
      benchmark.run(work);
    } finally {
      benchmark.close();
    }
    assertThat(work.gflops).isEqualTo(2 * smallest.flops() * 1e-9);
    assertThat(work.gbytes).isPositive();
  }

  @Test
  void aNetworkRuns() {
    NetworkBenchmark benchmark = new NetworkBenchmark();
    benchmark.network = RandomNetwork.Kind.VAE;
    benchmark.size = 2;
    benchmark.open();
    try {
      assertThat(benchmark.run()).hasSize(1);
    } finally {
      benchmark.close();
    }
  }

  @Test
  void parametersComeFromTheCatalogueUnlessGiven() throws Exception {
    Options all = Main.options(new CommandLineOptions());
    assertThat(all.getParameter("opCase").get()).hasSizeGreaterThan(20);
    assertThat(all.getParameter("backend").get()).contains("cpu").doesNotContain("reference");
    Options one = Main.options(new CommandLineOptions("-p", "opCase=a,b", "-p", "backend=c"));
    assertThat(one.getParameter("opCase").get()).containsExactly("a", "b");
    assertThat(one.getParameter("backend").get()).containsExactly("c");
  }
}
