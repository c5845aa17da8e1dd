package eddy.kernels.cuda;

import eddy.backend.BackendOptions;
import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaDevice;
import eddy.kernels.cuda.driver.CudaDevices;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.TuningFile;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs of {@code TestKernels.scale}, which the stand-in knows: to = from · c + w. */
final class TestGraphs {
  static final Shape LINE = Shape.of(6);

  private TestGraphs() {}

  static Weight weight() {
    return new RandomWeights("test", DType.F32).find("w", LINE);
  }

  /** Input x at 0; x·2 + w at 64, and that once more, {@code times} in all, 64 further each. */
  static GpuProgram program(Weight weight, int times, int arenaElements) {
    return program("TestKernels.scale", weight, times, arenaElements, Grid.line(6, 4));
  }

  static GpuProgram program(String kernel, Weight weight, int times, int arenaElements, Grid grid) {
    List<KernelLaunch> launches = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      launches.add(
          new KernelLaunch(
              kernel,
              List.of(KernelBuffer.ARENA, KernelBuffer.CONSTANTS, new KernelBuffer.WeightBuffer(0)),
              new int[] {6, 64 * i, 64 * (i + 1)},
              grid,
              i));
    }
    return new GpuProgram(
        launches,
        List.of(new WeightSlot(weight, WeightSlot.WeightLayout.AS_STORED, false)),
        new float[] {2},
        arenaElements,
        0,
        Map.of("x", new Port(LINE, DType.F32, 0, 0)),
        Map.of("y", new Port(LINE, DType.F32, 64 * times, 0)));
  }

  /** What such a program gives. */
  static float[] expected(Weight weight, int times, float... x) {
    float[] w = new WeightSlot(weight, WeightSlot.WeightLayout.AS_STORED, false).floats();
    float[] y = x.clone();
    for (int t = 0; t < times; t++) {
      for (int i = 0; i < y.length; i++) {
        y[i] = y[i] * 2 + w[i];
      }
    }
    return y;
  }

  static CudaDevice device(CudaApi api, int ordinal) {
    return CudaDevices.find(api, CudaBackendProvider.LEAST_CAPABILITY).usable().get(ordinal);
  }

  static GpuBackend<DevicePointer> open(StandIn standIn, int ordinal) {
    CudaApi api = standIn.api();
    CudaDevice device = device(api, ordinal);
    return new GpuBackend<>(
        CudaDriver.open(api, device),
        VariantTable.tuned(device.traits()),
        BackendOptions.DEFAULT,
        () -> TuningFile.of(device, null, kernel -> kernel));
  }
}
