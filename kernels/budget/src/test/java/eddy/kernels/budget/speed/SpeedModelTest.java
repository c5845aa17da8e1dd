package eddy.kernels.budget.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eddy.error.InputException;
import eddy.kernels.budget.BudgetLine;
import eddy.kernels.budget.BudgetLine.LineKey;
import eddy.kernels.budget.Figure;
import eddy.kernels.budget.KernelBudget;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Launches small enough for their times to follow from a line of arithmetic. */
class SpeedModelTest {
  /** Ten units of four schedulers, a billion cycles a second. */
  private static final Gpu GPU =
      new Gpu("x", "X", "sm_90", 10, 4, 128, 1024, 1e9, 1e12, 1e6, 48 << 10);

  private static final double START = 1e-6;
  private static final double LATENCY = 500;

  private static BudgetLine line(Map<Figure, Integer> figures) {
    return new BudgetLine(new LineKey("opencl", "A.a", "sm_90", "t"), "s", "16x4", figures);
  }

  private static SpeedModel model(BudgetLine line) {
    KernelBudget budget = new KernelBudget(new TreeMap<>()).with(List.of(line));
    return new SpeedModel(GPU, budget, "opencl", LATENCY, START);
  }

  private static final BudgetLine TILED =
      line(
          Map.of(
              Figure.REGISTERS,
              128,
              Figure.LOCAL,
              16384,
              Figure.SLOTS,
              1000,
              Figure.WAITS,
              2,
              Figure.BARRIERS,
              2,
              Figure.MADS,
              800,
              Figure.LOADS,
              8,
              Figure.CODE,
              1500));

  private static LaunchWork work(long groups, long tiles, double mads, double bytes) {
    return new LaunchWork("A.a", "op", groups, 256, tiles, mads, bytes, 0, 0);
  }

  /** A group alone on its unit: eight warps, two on each scheduler, and two waits a tile. */
  @Test
  void nothingHidesTheWaitsOfASingleGroup() {
    LaunchTime time = model(TILED).time(work(10, 7, 0, 0));
    assertThat(time.issue()).isCloseTo(7 * 2000e-9, within(1e-12));
    assertThat(time.exposed()).isCloseTo(7 * 2 * 500e-9, within(1e-12));
    assertThat(time.total()).isCloseTo(7 * 3000e-9 + START, within(1e-12));
  }

  /** 128 registers let two groups in, whose instructions take longer than one's waits. */
  @Test
  void groupsHideEachOthersWaits() {
    LaunchTime time = model(TILED).time(work(20, 7, 0, 0));
    assertThat(time.issue()).isCloseTo(7 * 4000e-9, within(1e-12));
    assertThat(time.exposed()).isZero();
  }

  /** 21 groups want the units a second time, 1,000 on average fifty times. */
  @Test
  void theLastRoundCountsWholeWhereThereAreFew() {
    assertThat(model(TILED).time(work(21, 1, 0, 0)).issue()).isCloseTo(8000e-9, within(1e-12));
    assertThat(model(TILED).time(work(1010, 1, 0, 0)).issue())
        .isCloseTo(50.5 * 4000e-9, within(1e-10));
  }

  @Test
  void noLaunchIsFasterThanItsBytesOrItsArithmetic() {
    assertThat(model(TILED).time(work(10, 1, 0, 1e9)).total())
        .isCloseTo(1e-3 + START, within(1e-9));
    // 128 multiply-adds a cycle in each of ten units.
    assertThat(model(TILED).time(work(10, 1, 1.28e12, 0)).arithmetic()).isCloseTo(1, within(1e-9));
  }

  /** Without barriers, a warp waits for its own loads alone: 1,500 of its 2,000 cycles. */
  @Test
  void warpsThatNoBarrierHoldsTogetherHideEachOthersWaits() {
    BudgetLine apart =
        line(Map.of(Figure.REGISTERS, 64, Figure.SLOTS, 500, Figure.WAITS, 3, Figure.CODE, 900));
    LaunchTime time = model(apart).time(work(10, 1, 0, 0));
    assertThat(time.issue()).isCloseTo(1000e-9, within(1e-12));
    assertThat(time.total()).isCloseTo(2000e-9 + START, within(1e-12));
  }

  /** What the launch before left in the cache is there after 270 cycles. */
  @Test
  void valuesThatFitTheCacheAreNearer() {
    BudgetLine loop =
        line(
            Map.of(
                Figure.REGISTERS,
                32,
                Figure.SLOTS,
                40,
                Figure.WAITS,
                1,
                Figure.LOADS,
                4,
                Figure.CODE,
                100));
    double reads = 10 * 32 * 4 * 2;
    LaunchWork values = new LaunchWork("A.a", "op", 10, 32, 0, 0, 1000, reads, 499);
    assertThat(model(loop).time(values).exposed()).isCloseTo(270e-9, within(1e-12));
    LaunchWork weights = new LaunchWork("A.a", "op", 10, 32, 0, 0, 1000, reads, 501);
    assertThat(model(loop).time(weights).exposed()).isCloseTo(500e-9, within(1e-12));
    LaunchWork large = new LaunchWork("A.a", "op", 10, 32, 0, 0, 2e6, reads, 0);
    assertThat(model(loop).time(large).exposed()).isCloseTo(500e-9, within(1e-12));
  }

  /** The loop's trips follow from how many numbers there are to read. */
  @Test
  void loopsWithoutTilesRunUntilAllIsRead() {
    BudgetLine loop =
        line(
            Map.of(
                Figure.REGISTERS,
                32,
                Figure.SLOTS,
                40,
                Figure.WAITS,
                1,
                Figure.LOADS,
                4,
                Figure.CODE,
                100));
    LaunchWork work = new LaunchWork("A.a", "op", 10, 32, 0, 0, 0, 10 * 32 * 4 * 2 * 3.0, 0);
    LaunchTime time = model(loop).time(work);
    assertThat(time.issue()).isCloseTo(3 * 40e-9, within(1e-12));
    assertThat(time.exposed()).isCloseTo(3 * 500e-9, within(1e-12));
  }

  @Test
  void aKernelWithoutALoopRunsThroughOnce() {
    BudgetLine straight = line(Map.of(Figure.REGISTERS, 32, Figure.CODE, 100));
    LaunchTime time = model(straight).time(new LaunchWork("A.a", "op", 10, 32, 0, 0, 0, 320, 0));
    assertThat(time.issue()).isCloseTo(100e-9, within(1e-12));
    assertThat(time.exposed()).isCloseTo(500e-9, within(1e-12));
  }

  @Test
  void aKernelWithoutFiguresIsNamed() {
    LaunchWork unknown = new LaunchWork("B.b", "op", 1, 64, 0, 0, 0, 1, 0);
    assertThatThrownBy(() -> model(TILED).time(unknown))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("opencl kernel B.b for sm_90");
    // Registers alone, as the newest assembler's lines have them, are no figures of time.
    assertThatThrownBy(() -> model(line(Map.of(Figure.REGISTERS, 32))).time(work(1, 1, 0, 0)))
        .isInstanceOf(InputException.class);
  }
}
