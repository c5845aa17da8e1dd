package eddy.benchkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.kernels.budget.speed.Gpu;
import eddy.tensor.DType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckonerTest {
  private static final List<OpCase> HEAVY = OpCases.all().stream().filter(OpCase::heavy).toList();

  private static OpCase named(String name) {
    return OpCases.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void itIsTheRooflineTimesWhatIsAllowedForAnUntriedKernel() {
    OpCase conv = named("conv2d.3x3/1x320x64x64-320");
    Reckoner reckoner = new Reckoner(1e12, 1e11, null);
    assertThat(reckoner.seconds(conv, DType.F32)).isCloseTo(50 * conv.flops() / 1e12, within(1e-9));
    OpCase sum = HEAVY.stream().filter(c -> c.kind().equals("add")).toList().getLast();
    assertThat(reckoner.seconds(sum, DType.F32)).isCloseTo(50 * sum.bytes() / 1e11, within(1e-9));
    assertThat(new Reckoner(0, 0, null).knows()).isFalse();
  }

  @Test
  void laterItIsWhatTheKindTookUnlessThatWasTooLittleToTell() {
    OpCase conv = named("conv2d.3x3/1x320x64x64-320");
    OpCase other = HEAVY.stream().filter(c -> c.kind().equals("conv2d.3x3")).toList().getLast();
    Reckoner reckoner = new Reckoner(1e12, 1e11, null);
    OpCase tiny =
        OpCases.all().stream()
            .filter(c -> c.kind().equals("conv2d.3x3") && c.flops() < 1e6)
            .findFirst()
            .orElseThrow();
    reckoner.ran(tiny, DType.F32, 0.1);
    assertThat(reckoner.seconds(conv, DType.F32)).isCloseTo(50 * conv.flops() / 1e12, within(1e-9));
    reckoner.ran(conv, DType.F32, 3 * conv.flops() / 1e12);
    assertThat(reckoner.seconds(other, DType.F32))
        .isCloseTo(4.5 * other.flops() / 1e12, within(1e-9));
  }

  /** The kernels for fp16 may be far quicker, and would make those for fp32 look so. */
  @Test
  void whatOneFormOfValuesTookSaysNothingOfAnother() {
    OpCase conv = named("conv2d.3x3/1x320x64x64-320");
    Reckoner reckoner = new Reckoner(1e12, 1e11, null);
    double roofline = conv.flops() / 1e12;
    reckoner.ran(conv, DType.F16, 2 * roofline);
    assertThat(reckoner.seconds(conv, DType.F32)).isCloseTo(50 * roofline, within(1e-9));
    reckoner.ran(conv, DType.F32, 20 * roofline);
    assertThat(reckoner.seconds(conv, DType.F16)).isCloseTo(3 * roofline, within(1e-9));
    assertThat(reckoner.seconds(conv, DType.F32)).isCloseTo(30 * roofline, within(1e-9));
  }

  @Test
  void everyGpuOfTheModelIsKnownByAName() {
    assertThat(Set.copyOf(GpuModel.told())).containsExactlyInAnyOrderElementsOf(Gpu.ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NVIDIA GeForce RTX 4090", "AMD Radeon RX 7900 XTX (radeonsi, navi31)"})
  void driversNamesTellTheGpu(String name) {
    assertThat(GpuModel.of(device(name))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NVIDIA GeForce RTX 4090 Laptop GPU", "gfx1100", "NVIDIA H100 PCIe"})
  void othersAreNotTakenForThem(String name) {
    assertThat(GpuModel.of(device(name))).isNull();
  }

  private static DeviceInfo device(String name) {
    return new DeviceInfo(DeviceId.of("opencl", 0, 0), name, "", true, 0);
  }

  /** By the model, next to all of the real sizes may be run on a desktop's card. */
  @ParameterizedTest
  @ValueSource(strings = {"rtx4090", "rx7900xtx"})
  void desktopsHaveNextToAllCases(String gpu) {
    Reckoner reckoner = new Reckoner(0, 0, GpuModel.of(gpu, "opencl"));
    assertThat(HEAVY)
        .filteredOn(c -> reckoner.seconds(c, DType.F16) <= Reckoner.MOST_SECONDS)
        .hasSizeGreaterThan(HEAVY.size() * 9 / 10);
  }
}
