package eddy.pipeline.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.MemoryUse;
import eddy.error.Assignment;
import eddy.error.CapacityException;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.error.Setting;
import eddy.pipeline.memory.MemoryEstimate.Remedy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryEstimateTest {
  private static final long MIB = 1 << 20;

  private static StageMemory stage(String name, long weights, long values, long host) {
    return new StageMemory(
        name, new MemoryUse(weights * MIB, values * MIB, Long.MAX_VALUE), host * MIB);
  }

  private static final MemoryEstimate RUN =
      new MemoryEstimate(
          List.of(
              stage("encoding the prompts", 400, 10, 1),
              stage("denoising", 3000, 200, 2),
              stage("decoding the picture", 100, 1000, 50)));

  private static MemoryLimit limit(long mebibytes) {
    return new MemoryLimit(mebibytes * MIB, Setting.of("max-memory"));
  }

  @Test
  void theLargestStageDecides() {
    assertThat(RUN.largest().name()).isEqualTo("denoising");
    assertThat(RUN.largest().bytes()).isEqualTo(3202 * MIB);
    assertThat(RUN.withWeights(0.5).largest().bytes()).isEqualTo(1702 * MIB);
    assertThatCode(() -> RUN.requireFit(limit(3202), List.of())).doesNotThrowAnyException();
  }

  @Test
  void refusesWithTheNumbersAndTheFirstRemedyThatIsEnough() {
    Remedy none = new Remedy(List.of(Setting.of("batch").to(1)), RUN);
    List<Assignment> settings = List.of(Setting.of("batch").to(1), Setting.DTYPE.to("f16"));
    Remedy enough = new Remedy(settings, RUN.withWeights(0.5));
    assertThatThrownBy(() -> RUN.requireFit(limit(2000), List.of(() -> none, () -> enough)))
        .isInstanceOf(CapacityException.class)
        .hasMessage(
            "Expected a run that fits 1.95 GiB (max-memory), but denoising takes about 3.13 GiB"
                + " (2.93 GiB of weights, 200 MiB of values between ops); with batch 1 dtype f16 it"
                + " would take 1.66 GiB at most.")
        .extracting(e -> ((EddyException) e).remedy())
        .isEqualTo(Map.of(Setting.of("batch"), "1", Setting.DTYPE, "f16"));
    assertThatThrownBy(() -> RUN.requireFit(limit(2000), List.of(() -> none)))
        .hasMessageContaining("nothing that Eddy can change would make it fit");
  }

  /** A third of a heap, and 16 MiB of objects; never more than the 400 MiB of a whole process. */
  @ParameterizedTest
  @CsvSource({"400, 250", "48, 16", "96, 48", "1152, 752", "12288, 11888"})
  void ofJavasHeapOnlyWhatLiesOnItIsTakenOff(long heap, long left) {
    assertThat(MemoryLimit.heap(heap * MIB).bytes() / MIB).isEqualTo(left);
  }

  @Test
  void aSmallRunFitsASmallHeap() {
    MemoryEstimate small = new MemoryEstimate(List.of(stage("denoising", 2, 1, 0)));
    assertThatCode(() -> small.requireFit(MemoryLimit.heap(64 * MIB), List.of()))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> RUN.requireFit(MemoryLimit.heap(400 * MIB), List.of()))
        .hasMessageContaining("Java's heap, less 150 MiB for Java itself")
        .hasMessageContaining("EDDY_JAVA_OPTS=-Xmx");
  }

  @Test
  void refusesValuesThatTheDeviceCantHoldInOnePiece() {
    MemoryUse use = new MemoryUse(MIB, 9000 * MIB, 8000 * MIB);
    MemoryEstimate run =
        new MemoryEstimate(List.of(new StageMemory("decoding the picture", use, 0)));
    assertThatThrownBy(() -> run.requireFit(limit(100_000), List.of()))
        .isInstanceOf(CapacityException.class)
        .hasMessageContaining("in one piece");
  }

  @ParameterizedTest
  @CsvSource({
    "8G, 8589934592",
    "1.5 GiB, 1610612736",
    "900m, 943718400",
    "2MB, 2097152",
    "64k, 65536",
    "123456, 123456"
  })
  void readsSizes(String text, long bytes) {
    assertThat(MemoryLimit.parse(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G", "-1G", "0", "8X", "8 gigs", "1e9", "99999999999T"})
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> MemoryLimit.parse(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining('"' + text + '"');
  }
}
