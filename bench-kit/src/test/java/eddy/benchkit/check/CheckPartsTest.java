package eddy.benchkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.check.CheckRun.Done;
import eddy.benchkit.check.CrookedBackend.Fault;
import eddy.cli.terminal.Io;
import eddy.error.DeviceException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * What each part says of a device with one fault, by a clock that doesn't depend on the machine.
 */
class CheckPartsTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
  private static final LongSupplier FROZEN = () -> 0;

  /** All of the ops that take next to no time. */
  private static final List<OpCase> FEW =
      OpCases.all().stream()
          .filter(c -> c.kind().startsWith("softmax") || c.kind().startsWith("add"))
          .toList();

  private static <T> T on(Fault fault, LongSupplier clock, Function<CheckContext, T> work) {
    return on(fault, clock, ROOT, work);
  }

  private static <T> T on(
      Fault fault, LongSupplier clock, Path home, Function<CheckContext, T> work) {
    Io io = new Io(NOWHERE, NOWHERE, false, home);
    try (CheckedDevice device = CheckedDevice.open("crooked:" + fault.ordinal(), _ -> {});
        Backend reference = Backends.open("reference", BackendOptions.DEFAULT, _ -> {})) {
      return work.apply(new CheckContext(io, device, reference, new TimeBudget(60, clock)));
    }
  }

  /** Each time that it is asked, so much has gone. */
  private static LongSupplier ticking(double seconds) {
    AtomicLong now = new AtomicLong();
    return () -> now.getAndAdd((long) (seconds * 1e9));
  }

  private static Finding ops(Fault fault, LongSupplier clock, boolean real, List<OpCase> cases) {
    Reckoner reckoner = new Reckoner(1e12, 1e11, null);
    return on(fault, clock, c -> new OpsPart(c, reckoner, cases, real, 1).find());
  }

  private static int number(Finding f, String figure) {
    return f.figures().get(figure) instanceof Number n ? n.intValue() : -1;
  }

  @Test
  void rightNumbersPass() {
    Finding f = ops(Fault.NONE, FROZEN, false, FEW);
    int small = (int) FEW.stream().filter(c -> !c.heavy()).count();
    assertThat(f.outcome()).isEqualTo(PartOutcome.PASSED);
    assertThat(f.text()).isEqualTo(small + " of " + small + " cases right");
    assertThat(number(f, "right")).isEqualTo(small).isGreaterThan(10);
  }

  @Test
  void anOpWithWrongNumbersFailsAndTheOthersPass() {
    Finding f = ops(Fault.WRONG_SOFTMAX, FROZEN, false, FEW);
    long softmax = FEW.stream().filter(c -> c.kind().equals("softmax")).count();
    assertThat(f.outcome()).isEqualTo(PartOutcome.FAILED);
    assertThat(number(f, "wrong")).isEqualTo((int) softmax);
    assertThat(number(f, "right")).isPositive();
    assertThat(f.lines().getFirst()).startsWith("wrong, f32 softmax/").contains("error of result");
    assertThat(f.lines()).noneMatch(line -> line.contains("\tat "));
  }

  @Test
  void anOpThatIsNotSupportedHasNoKernelsOfTheCaseBefore() {
    Finding f = ops(Fault.NO_SOFTMAX, FROZEN, false, FEW);
    assertThat(number(f, "notSupported")).isPositive();
    assertThat(f.figures().get("kernels"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsOnlyKeys("f32 add", "f32 add-channels");
  }

  @Test
  void withoutRoomTheOtherCasesStillHaveVerdicts() {
    Finding f = ops(Fault.NO_ROOM, FROZEN, false, FEW);
    assertThat(f.outcome()).isEqualTo(PartOutcome.FAILED);
    assertThat(number(f, "right")).isEqualTo(12);
    assertThat(number(f, "right") + number(f, "wrong") + number(f, "notReached"))
        .isEqualTo(number(f, "cases"));
    assertThat(f.lines().getFirst())
        .endsWith(": The crooked device has no room left; close something.");
  }

  @Test
  void whatTheTimeDoesNotSufficeForIsCounted() {
    Finding f = ops(Fault.NONE, ticking(5), false, FEW);
    int reached = number(f, "right");
    assertThat(f.outcome()).isEqualTo(PartOutcome.PASSED);
    assertThat(reached).isBetween(1, 10);
    assertThat(number(f, "notReached")).isEqualTo(number(f, "cases") - reached);
    assertThat(f.text()).endsWith("not reached in the time");
    Finding none = ops(Fault.NONE, ticking(100), false, FEW);
    assertThat(none.outcome()).isEqualTo(PartOutcome.LEFT_OUT);
    assertThat(number(none, "notReached")).isEqualTo(number(none, "cases"));
  }

  @Test
  void realSizesThatDoNotFitAreLeftOutAndTold() {
    List<OpCase> sums = FEW.stream().filter(c -> c.kind().equals("add")).toList();
    // So fast a device that no case is left out for its time, however busy the machine.
    Reckoner fast = new Reckoner(1e30, 1e30, null);
    Finding f = on(Fault.NONE, FROZEN, c -> new OpsPart(c, fast, sums, true, 1).find());
    assertThat(f.outcome()).isEqualTo(PartOutcome.PASSED);
    assertThat(number(f, "leftOut")).isPositive();
    assertThat(number(f, "right") + number(f, "leftOut")).isEqualTo(number(f, "cases"));
    assertThat(f.lines())
        .anyMatch(line -> line.matches("left out, the first: add/.*: it needs .*"));
  }

  @Test
  void whatWouldHoldTheGpuTooLongIsLeftOut() {
    List<OpCase> heavy =
        OpCases.all().stream().filter(OpCase::heavy).filter(c -> c.flops() > 1e11).toList();
    assertThat(heavy).isNotEmpty();
    Finding slow = ops(Fault.NONE, FROZEN, true, heavy);
    assertThat(slow.outcome()).isEqualTo(PartOutcome.LEFT_OUT);
    assertThat(number(slow, "leftOut")).isEqualTo(heavy.size());
    assertThat(slow.lines().getFirst()).contains("it might hold the GPU for");
    Finding unknown =
        on(
            Fault.NONE,
            FROZEN,
            c -> new OpsPart(c, new Reckoner(0, 0, null), heavy, true, 1).find());
    assertThat(unknown.lines().getFirst()).contains("its peaks aren't known");
  }

  @Test
  void aResultThatChangesIsNotDeterministic() {
    Finding good = on(Fault.NONE, FROZEN, c -> new DeterminismPart(c, 1).find());
    assertThat(good.outcome()).isEqualTo(PartOutcome.PASSED);
    assertThat(good.text()).isEqualTo("f32: 10 of 10 runs of a step give the same bits");
    Finding fickle = on(Fault.FICKLE, FROZEN, c -> new DeterminismPart(c, 1).find());
    assertThat(fickle.outcome()).isEqualTo(PartOutcome.FAILED);
    assertThat(fickle.text()).isEqualTo("f32: 5 of 10 runs give other bits");
    Finding short1 = on(Fault.NONE, ticking(8), c -> new DeterminismPart(c, 1).find());
    assertThat(short1.text()).matches("f32: \\d of 10 runs of a step give the same bits");
  }

  @Test
  void memoryIsFilledByHalfOrUntilItIsRefused() {
    Finding good = on(Fault.NONE, FROZEN, c -> new MemoryPart(c, 1).find());
    assertThat(good.outcome()).as(good.toString()).isEqualTo(PartOutcome.PASSED);
    assertThat(good.text()).endsWith("filled, as much as is tried");
    assertThat(good.lines()).anyMatch(line -> line.endsWith("foretold"));
    assertThat(good.lines()).anyMatch(line -> line.endsWith("which doesn't fit"));
    Finding refused = on(Fault.NO_ROOM, FROZEN, c -> new MemoryPart(c, 1).find());
    assertThat(refused.outcome()).isEqualTo(PartOutcome.PASSED);
    assertThat(refused.text()).endsWith("then refused in a sentence");
    assertThat(refused.lines())
        .contains("refused: The crooked device has no room left; close something.");
    Finding greedy = on(Fault.GREEDY, FROZEN, c -> new MemoryPart(c, 1).find());
    assertThat(greedy.outcome()).isEqualTo(PartOutcome.FAILED);
    assertThat(greedy.lines().getFirst()).contains("more than the");
    Finding forgets = on(Fault.FORGETS, FROZEN, c -> new MemoryPart(c, 1).find());
    assertThat(forgets.outcome()).isEqualTo(PartOutcome.FAILED);
    assertThat(forgets.text()).contains("had other numbers in the end");
  }

  @Test
  void aRefusalIsNoFailureEvenWhenItComesLate() {
    Finding late = on(Fault.LAZY_NO_ROOM, FROZEN, c -> new MemoryPart(c, 1).find());
    assertThat(late.outcome()).as(late.toString()).isEqualTo(PartOutcome.PASSED);
    assertThat(late.text()).endsWith("then refused in a sentence");
    assertThat(late.lines())
        .contains("refused: The crooked device has no room after all; close something.");
    assertThat(number(late, "filledBytes")).isPositive();
    assertThat(number(late, "piecesLost")).isZero();
  }

  /** That its pieces are closed the crooked backend sees to, when it is closed itself. */
  @Test
  void aDeviceThatIsLostFailsAndItsPiecesAreClosed() {
    on(
        Fault.LOST,
        FROZEN,
        c -> {
          MemoryPart part = new MemoryPart(c, 1);
          assertThatThrownBy(part::find)
              .isInstanceOf(DeviceException.class)
              .hasMessage("The crooked device is lost.");
          return part;
        });
  }

  @Test
  void noMoreThanHalfOfTheMemoryIsFilled() {
    Finding f = on(Fault.NONE, FROZEN, c -> new MemoryPart(c, 1).find());
    int half = (int) (CrookedProvider.MEMORY / 2);
    assertThat(number(f, "filledGoalBytes")).isEqualTo(half);
    assertThat(number(f, "filledBytes")).isBetween(half * 4 / 5, half);
  }

  @Test
  void memoryIsLeftOutWhereNoneCouldBeFilled() {
    Finding none = on(Fault.NO_ROOM_AT_ALL, FROZEN, c -> new MemoryPart(c, 1).find());
    assertThat(none.outcome()).as(none.toString()).isEqualTo(PartOutcome.LEFT_OUT);
    assertThat(none.text()).isEqualTo("0 bytes filled, then refused in a sentence");
    Finding late = on(Fault.NONE, ticking(61), c -> new MemoryPart(c, 1).find());
    assertThat(late.outcome()).isEqualTo(PartOutcome.LEFT_OUT);
    assertThat(late.text()).startsWith("0 bytes filled of ").endsWith(" in the time");
  }

  @Test
  void thePictureIsThatOfTheProcessorWithinABound() {
    Finding good = on(Fault.NONE, FROZEN, c -> new PicturePart(c, 1).find());
    assertThat(good.outcome()).isEqualTo(PartOutcome.PASSED);
    assertThat(good.text()).startsWith("f32 differs from cpu by 0 of 255 at most (allowed 2)");
    Finding bright = on(Fault.TOO_BRIGHT, FROZEN, c -> new PicturePart(c, 1).find());
    assertThat(bright.outcome()).as(bright.text()).isEqualTo(PartOutcome.FAILED);
    assertThat(on(Fault.TOO_BRIGHT, FROZEN, c -> new DeterminismPart(c, 1).find()).outcome())
        .isEqualTo(PartOutcome.PASSED);
  }

  @Test
  void aPictureThatTakesTooLongIsStopped() {
    Finding first = on(Fault.NONE, ticking(20), c -> new PicturePart(c, 1).find());
    assertThat(first)
        .isEqualTo(Finding.of(PartOutcome.LEFT_OUT, "cpu had no time to finish its picture"));
    AtomicLong asked = new AtomicLong();
    on(
        Fault.NONE,
        () -> {
          asked.incrementAndGet();
          return 0;
        },
        c -> new PicturePart(c, 1).find());
    // Each picture asks as often: before the device's is begun, and in its midst.
    long half = asked.get() / 2;
    for (long many : new long[] {half, half + half / 2}) {
      AtomicLong left = new AtomicLong(many);
      LongSupplier clock = () -> left.decrementAndGet() > 0 ? 0 : 61_000_000_000L;
      Finding f = on(Fault.NONE, clock, c -> new PicturePart(c, 1).find());
      assertThat(f.outcome()).isEqualTo(PartOutcome.LEFT_OUT);
      assertThat(f.text())
          .isEqualTo(
              many == half
                  ? "f32 not reached in the time"
                  : "f32 stopped when the check's time was over");
      assertThat(f.figures()).isEqualTo(Map.of("pictures", List.of()));
    }
  }

  @Test
  void withoutTheDemoModelItsPartsAreLeftOut() {
    Path nowhere = ROOT.resolve("docs");
    for (Finding f :
        List.of(
            on(Fault.NONE, FROZEN, nowhere, c -> new PicturePart(c, 1).find()),
            on(Fault.NONE, FROZEN, nowhere, c -> new DeterminismPart(c, 1).find()))) {
      assertThat(f).isEqualTo(Finding.of(PartOutcome.LEFT_OUT, "the demo model isn't there"));
    }
  }

  private static Map<String, Done> run(Fault fault, LongSupplier clock) {
    List<Done> told = new ArrayList<>();
    List<Done> done = on(fault, clock, c -> new CheckRun(c, told::add).run());
    assertThat(told).isEqualTo(done);
    Map<String, Done> out = new LinkedHashMap<>();
    done.forEach(d -> out.put(d.name(), d));
    assertThat(out.keySet())
        .containsExactly("device", "ops", "determinism", "memory", "picture", "sizes", "speed");
    return out;
  }

  private static Done of(Map<String, Done> parts, String part) {
    return Objects.requireNonNull(parts.get(part), part);
  }

  private static PartOutcome outcome(Map<String, Done> parts, String part) {
    return of(parts, part).finding().outcome();
  }

  /** Half-way through the ops there is no room any more; the others are looked at all the same. */
  @Test
  void eachPartHasAVerdictWhateverBecomesOfTheOthers() {
    Map<String, Done> parts = run(Fault.NO_ROOM, ticking(0.1));
    assertThat(outcome(parts, "device")).isEqualTo(PartOutcome.PASSED);
    for (String part : List.of("ops", "determinism", "memory")) {
      assertThat(outcome(parts, part)).as(part).isEqualTo(PartOutcome.FAILED);
    }
    assertThat(parts.values())
        .flatExtracting(d -> CheckReport.part(d))
        .noneMatch(line -> line.contains("\tat ") || line.contains("Exception"))
        .anyMatch(
            line ->
                line.endsWith("failed    The crooked device has no room left; close something."));
    assertThat(CheckReport.outcome(List.copyOf(parts.values()))).isEqualTo(PartOutcome.FAILED);
  }

  @Test
  void whereNoNumberWasLookedAtTheCheckIsLeftOut() {
    Map<String, Done> parts = run(Fault.NONE, ticking(30));
    List<Done> all = List.copyOf(parts.values());
    assertThat(outcome(parts, DevicePart.NAME)).isEqualTo(PartOutcome.PASSED);
    assertThat(all.subList(1, all.size()))
        .allMatch(d -> d.finding().outcome() == PartOutcome.LEFT_OUT);
    assertThat(CheckReport.outcome(all)).isEqualTo(PartOutcome.LEFT_OUT);
    assertThat(CheckReport.foot(all, new TimeBudget(60, FROZEN)))
        .containsExactly("", "left out: 1 part passed, 6 left out, in 0 s");
    List<Done> more = new ArrayList<>(all);
    more.set(6, new Done(SpeedPart.NAME, Finding.of(PartOutcome.PASSED, "fast"), 0));
    assertThat(CheckReport.outcome(more)).isEqualTo(PartOutcome.LEFT_OUT);
    more.add(new Done("more", Finding.of(PartOutcome.PASSED, "good"), 0));
    assertThat(CheckReport.outcome(more)).isEqualTo(PartOutcome.PASSED);
    more.set(0, new Done(DevicePart.NAME, Finding.of(PartOutcome.FAILED, "gone"), 0));
    assertThat(CheckReport.outcome(more)).isEqualTo(PartOutcome.FAILED);
  }

  @Test
  void aBugInAPartIsItsFailureAndSaidInALine() {
    Map<String, Done> parts = run(Fault.NO_PEAKS, ticking(2));
    Done device = of(parts, "device");
    assertThat(CheckReport.part(device)).hasSize(1);
    assertThat(device.finding().text())
        .isEqualTo(
            "a bug in Eddy: java.lang.IllegalStateException: no clock in /home/somebody/driver");
    assertThat(device.finding().figures()).containsKey("trace");
    assertThat(outcome(parts, "ops")).isEqualTo(PartOutcome.PASSED);
    assertThat(outcome(parts, "speed")).isEqualTo(PartOutcome.LEFT_OUT);
  }
}
