package eddy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.error.InputException;
import eddy.family.architecture.RandomNetwork;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks run; how fast is no matter for a test. */
class BenchmarksTest {
  private static final String SMALL = "slice.rank2-axis0/3x5-0to3";

  @Test
  void anOpOfTheCatalogueRunsAndIsCounted() {
    OpCase smallest =
        OpCases.all().stream()
            .filter(c -> c.kind().startsWith("conv2d"))
            .min(Comparator.comparingDouble(OpCase::flops))
            .orElseThrow();
    OpBenchmark benchmark = new OpBenchmark();
    benchmark.opCase = smallest.name();
    WorkCounters work = new WorkCounters();
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
    Options all = JmhMain.options(new CommandLineOptions());
    assertThat(all.getParameter("opCase").get()).hasSizeGreaterThan(20);
    assertThat(all.getParameter("backend").get()).contains("cpu").doesNotContain("reference");
    Options one =
        JmhMain.options(new CommandLineOptions("-p", "opCase=" + SMALL, "-p", "backend=c"));
    assertThat(one.getParameter("opCase").get()).containsExactly(SMALL);
    assertThat(one.getParameter("backend").get()).containsExactly("c");
  }

  @Test
  void casesAreNamedByTheirBeginning() throws Exception {
    Options some = JmhMain.options(new CommandLineOptions("-p", "opCase=slice.rank2-axis0,geglu"));
    assertThat(some.getParameter("opCase").get())
        .as("those of Stable Diffusion, or the small ones where there are no others")
        .contains(SMALL, "geglu/1x4096x2560")
        .doesNotContain("geglu/1x2")
        .allMatch(name -> name.startsWith("slice.rank2-axis0/") || name.startsWith("geglu/"));
    CommandLineOptions wrong = new CommandLineOptions("-p", "opCase=geglu,conv3d");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> JmhMain.options(wrong))
        .withMessageStartingWith("-p opCase=conv3d: there is no such case");
  }

  /** What JMH starts a fork with; it would replace those that run.sh gives by its own. */
  @Test
  void forksGetTheOptionsOfThisJvmAndNoOthers() throws Exception {
    Options given =
        new OptionsBuilder()
            .parent(
                new CommandLineOptions("OpBenchmark", "-p", "backend=cpu", "-p", "opCase=" + SMALL))
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    var results = new Runner(JmhMain.options(given)).run();
    assertThat(results)
        .singleElement()
        .satisfies(
            run ->
                assertThat(run.getParams().getJvmArgs())
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                        ManagementFactory.getRuntimeMXBean().getInputArguments()));
  }
}
