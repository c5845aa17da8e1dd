package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * A guard against regressions that measures no time: what networks cost in steps, stages, launches
 * and memory, compared with the figures in the tree, so that a fusion that no longer happens, a
 * larger arena or a new allocation can't come in unseen. A smaller figure fails too, so that it is
 * written down and holds from then on. {@code -Dfootprint.update=true} writes the file anew.
 *
 * <p>Lines {@code plan} say what backends are given: steps by kind of op, and the arena. What is
 * done in the first run only and kept, such as a text's keys and values, stands apart as {@code
 * -once}. {@code gpu-f32} and {@code gpu-f16} are launches and bytes on a GPU without tensor cores,
 * worked out without a device. {@code cpu-512} are stages by class, bytes of values and scratch,
 * and bytes of packed weights on two threads with vectors of 512 bits, {@code -exact} with {@code
 * --exact}, {@code -f16} with weights in fp16, {@code -int8} in int8; on a machine with other
 * vectors its own lines count, and if the file has none, only the rest is compared. {@code
 * run-bytes} is the most that a warm run may allocate on the Java heap, outputs included.
 *
 * <p>The lines for other widths stay as they are; {@code -Deddy.test.jvm=-XX:MaxVectorSize=32}
 * writes those for vectors of 256 bits on a machine that has larger ones.
 */
class FootprintTest {
  private static final Path FILE =
      Path.of(System.getProperty("eddy.root", ".."), "testkit/src/test/resources/footprint.txt");
  private static final String HOW =
      "; if that is meant, run ./mvnw verify -pl testkit -am -Dtest=FootprintTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dfootprint.update=true, the same once more"
          + " with -Deddy.test.jvm=-XX:MaxVectorSize=32, and commit the file";

  /** How much more a run may allocate: JVMs differ by the masks that compiled loops leave. */
  private static final double SLACK = 1.5;

  /** JVMs that may be asked: in some, C2 leaves a loop's vectors on the heap that others don't. */
  private static final int JVMS = 3;

  private static final boolean UPDATE = Boolean.getBoolean("footprint.update");
  private static final String RUN_BYTES = " run-bytes";

  private static boolean plan(String key) {
    return key.contains(" plan ");
  }

  private static boolean gpu(String key) {
    return key.contains(" gpu-");
  }

  private static boolean cpu(String key) {
    return isHere(key) && !key.endsWith(RUN_BYTES);
  }

  private static boolean run(String key) {
    return isHere(key) && key.endsWith(RUN_BYTES);
  }

  /** Is of the cpu backend with vectors as wide as here. */
  private static boolean isHere(String key) {
    return key.contains(" " + Footprints.cpu() + " ") || key.contains(" " + Footprints.cpu() + "-");
  }

  /** The committed figures, or null if they were just written. */
  private static boolean updated(Predicate<String> which, SortedMap<String, Long> now)
      throws IOException {
    if (UPDATE) {
      FootprintFile.read(FILE).with(which, now).write(FILE);
    }
    return UPDATE;
  }

  private static SortedMap<String, Long> committed(Predicate<String> which) throws IOException {
    return FootprintFile.read(FILE).part(which);
  }

  private static void check(Predicate<String> which, SortedMap<String, Long> now)
      throws IOException {
    assertThat(now.keySet()).isNotEmpty().allMatch(which);
    if (!updated(which, now)) {
      List<String> differences = FootprintFile.differences(committed(which), now);
      assertThat(differences).as("what changed in footprint.txt" + HOW).isEmpty();
    }
  }

  @Test
  void plans() throws IOException {
    check(FootprintTest::plan, Footprints.ofPlans());
  }

  @Test
  void launchesOnGpus() throws IOException {
    check(FootprintTest::gpu, Footprints.ofGpus());
  }

  private static void assumeCommitted(Predicate<String> which) throws IOException {
    assumeTrue(
        UPDATE || !committed(which).isEmpty(), "footprint.txt has no lines " + Footprints.cpu());
  }

  @Test
  void stagesOnTheProcessor() throws IOException {
    assumeCommitted(FootprintTest::cpu);
    check(FootprintTest::cpu, Footprints.ofCpu());
  }

  /** Less is as good. */
  @Test
  void allocations() throws Exception {
    assumeCommitted(FootprintTest::run);
    SortedMap<String, Long> committed = committed(FootprintTest::run);
    SortedMap<String, Long> now = Footprints.ofRuns();
    assertThat(now.keySet()).isNotEmpty().allMatch(FootprintTest::run);
    if (updated(FootprintTest::run, now)) {
      return;
    }
    assertThat(committed.keySet()).as("lines in footprint.txt" + HOW).isEqualTo(now.keySet());
    for (int jvm = 1; jvm < JVMS && !above(committed, now).isEmpty(); jvm++) {
      Footprints.ofRuns().forEach((key, bytes) -> now.merge(key, bytes, Math::min));
    }
    SortedMap<String, Long> above = above(committed, now);
    SortedMap<String, Long> most = new TreeMap<>(committed);
    most.keySet().retainAll(above.keySet());
    assertThat(FootprintFile.differences(most, above))
        .as("what a run allocates, in footprint.txt" + HOW)
        .isEmpty();
  }

  private static SortedMap<String, Long> above(
      SortedMap<String, Long> committed, SortedMap<String, Long> now) {
    SortedMap<String, Long> above = new TreeMap<>(now);
    above.entrySet().removeIf(e -> e.getValue() <= SLACK * committed.getOrDefault(e.getKey(), 0L));
    return above;
  }
}
