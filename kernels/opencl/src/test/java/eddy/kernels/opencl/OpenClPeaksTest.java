package eddy.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.RunTime;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.peak.PeakPrograms;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.GpuExecutable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.program.ProgramCache;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jocl.cl_mem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the kernels that measure do the work that is counted. */
class OpenClPeaksTest {
  private static final Offset<Float> LITTLE = Offset.offset(2e-3f);

  @TempDir Path temp;

  /** The values from {@code from} on that a program leaves. */
  private float[] values(GpuProgram program, int from, int count) {
    ClDevice device = TestDevice.orSkip();
    GpuProgram seen =
        new GpuProgram(
            program.launches(),
            program.weights(),
            program.constants(),
            program.arenaElements(),
            0,
            Map.of(),
            Map.of("values", new Port(Shape.of(count), DType.F32, from, 0)));
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(seen)) {
      HostTensor values = executable.run(Map.of()).get("values");
      assertThat(values).isNotNull();
      return values == null ? new float[0] : values.floats();
    }
  }

  /** Sum {@code i} of a work-item after that many steps. */
  private static float expected(int item, int i, int steps) {
    float sum = 0;
    for (int chain = i; chain < Tiles.CHAINS; chain += Tiles.CHAIN_SUMS) {
      float c = item + chain;
      for (int s = 0; s < steps; s++) {
        c = Math.fma(c, -1f / 3, 1f);
      }
      sum += c;
    }
    return sum;
  }

  @Test
  void everyChainTakesEveryStep() {
    int items = 2 * Tiles.LINE;
    for (int steps : new int[] {0, 1, 5}) {
      float[] sums = values(PeakPrograms.multiplyAdds(items, steps), 0, items * Tiles.CHAIN_SUMS);
      for (int k = 0; k < sums.length; k++) {
        assertThat(sums[k])
            .isCloseTo(expected(k / Tiles.CHAIN_SUMS, k % Tiles.CHAIN_SUMS, steps), LITTLE);
      }
    }
    assertThat(PeakPrograms.flops(items, 5)).isEqualTo(2.0 * Tiles.CHAINS * 5 * items);
  }

  @Test
  void aTriadReadsBothArraysAndWritesAThird() {
    int elements = 1000;
    int each = 1024; // rounded up to whole groups
    float[] all = values(PeakPrograms.triads(elements, 2), 0, 3 * each);
    for (int i = 0; i < elements; i++) {
      float x = expected(i / Tiles.CHAIN_SUMS, i % Tiles.CHAIN_SUMS, 1);
      assertThat(all[each + i]).isCloseTo(x, LITTLE);
      assertThat(all[2 * each + i]).isCloseTo(x, LITTLE);
      assertThat(all[i]).isEqualTo(Math.fma(3f, all[2 * each + i], all[each + i]), LITTLE);
    }
    assertThat(PeakPrograms.triadBytes(elements)).isEqualTo(12_000);
  }

  @Test
  void measuresPeaksThatArePlausible() {
    ClDevice device = TestDevice.orSkip();
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp))) {
      assertThat(backend.measurePeakFlops()).isBetween(0.01, 1e6);
      assertThat(backend.measureBandwidth()).isBetween(1e7, 1e14);
      assertThat(backend.memory().inUse()).isZero();
    }
  }

  /** With less memory than the large arrays want, smaller ones do. */
  @Test
  void measuresWhatFits() {
    ClDevice device = TestDevice.orSkip();
    ClDevice small = TestDevice.withMemory(device, 48L << 20, 12L << 20);
    try (GpuBackend<cl_mem> backend = TestDevice.open(small, new ProgramCache(temp))) {
      assertThat(backend.measureBandwidth()).isBetween(1e7, 1e14);
    }
  }

  @Test
  void aRunIsTimedByTheDevice() {
    ClDevice device = TestDevice.orSkip();
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(PeakPrograms.multiplyAdds(1000, 100))) {
      RunTime time = executable.time();
      assertThat(time.clock()).isEqualTo(RunTime.Clock.DEVICE);
      assertThat(time.seconds()).isPositive();
    }
  }
}
