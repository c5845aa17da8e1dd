package eddy.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt inputs at every entry point: {@code -Dinput.fuzz=N} of them (5,000) from {@code
 * -Dinput.fuzz.seed=N} (1) on, or one alone, {@code -Dinput.case=ENTRY/SEED/INDEX}.
 */
class FuzzTest {
  /** With fewer inputs, some entry point may have had none that it takes or refuses. */
  private static final int ENOUGH = 5000;

  @TempDir private Path folder;

  @Test
  void everyInputIsTakenOrRefusedInASentence() throws IOException, InterruptedException {
    String one = System.getProperty("input.case", "");
    if (!one.isEmpty()) {
      replay(one);
      return;
    }
    int inputs = Integer.getInteger("input.fuzz", ENOUGH);
    long seed = Long.getLong("input.fuzz.seed", 1);
    FuzzReport report = FuzzProcess.run(folder, seed, inputs);
    System.out.println(inputs + " inputs of the seed " + seed + "\n" + report.table());
    assertThat(report.foundNothing()).as("\n" + report.findings() + report.table()).isTrue();
    if (inputs >= ENOUGH) {
      report.counts().forEach(FuzzTest::seesBoth);
      assertThat(report.takenShare()).as("spoilt inputs that are taken").isBetween(0.1, 0.9);
    }
  }

  private static void seesBoth(String entry, FuzzReport.Counts counts) {
    assertThat(counts.whole).as(entry + ": whole inputs").isPositive();
    assertThat(counts.taken).as(entry + ": spoilt inputs that are taken").isPositive();
    if (counts.refuses) {
      assertThat(counts.refused).as(entry + ": spoilt inputs that are refused").isPositive();
    } else {
      assertThat(counts.refused).as(entry + ": takes every input").isZero();
    }
  }

  private static void replay(String input) throws IOException, InterruptedException {
    Path kept =
        Path.of(System.getProperty("eddy.root"), "cli/target/fuzz", input.replace('/', '-'));
    FuzzProcess process = new FuzzProcess(Files.createDirectories(kept));
    FuzzReport report = process.replay(input);
    System.out.println(String.join("\n", report.said()) + "\nIts files are in " + process.work());
    assertThat(report.foundNothing()).as("\n" + report.findings()).isTrue();
  }
}
