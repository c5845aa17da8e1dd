package eddy.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.GpuExecutable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.program.ProgramCache;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jocl.cl_mem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernels' conversions between fp16 bits and floats, on a device, against those of Java. */
class HalvesTest {
  private static final int HALVES = 1 << 16;

  @TempDir private Path temp;

  /** Runs a kernel on {@code in}, which lies where {@code half} says; the other arena has "out". */
  private float[] run(String kernel, boolean half, float[] in) {
    ClDevice device = TestDevice.orSkip();
    Shape shape = Shape.of(in.length);
    GpuProgram program =
        new GpuProgram(
            List.of(
                new KernelLaunch(
                    kernel,
                    List.of(KernelBuffer.HALF_ARENA, KernelBuffer.ARENA),
                    new int[] {in.length, 0, 0},
                    Grids.elements(in.length),
                    0)),
            List.of(),
            new float[1],
            in.length,
            in.length,
            Map.of("in", new Port(shape, DType.F32, half, 0, 0)),
            Map.of("out", new Port(shape, DType.F32, !half, 0, 0)));
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(program)) {
      Map<String, HostTensor> out = executable.run(Map.of("in", HostTensor.of(shape, in)));
      return Objects.requireNonNull(out.get("out")).floats();
    }
  }

  /** Every half as a float. */
  private static float[] all() {
    float[] out = new float[HALVES];
    for (int i = 0; i < HALVES; i++) {
      out[i] = Float.float16ToFloat((short) i);
    }
    return out;
  }

  @Test
  void everyHalfIsWidenedExactly() {
    float[] all = all();
    float[] got = run("MoveKernels.widen", true, all);
    for (int i = 0; i < HALVES; i++) {
      if (Float.isNaN(all[i])) {
        assertThat(got[i]).as("bits %x", i).isNaN();
      } else {
        assertThat(Float.floatToRawIntBits(got[i]))
            .as("bits %x", i)
            .isEqualTo(Float.floatToRawIntBits(all[i]));
      }
    }
  }

  /** Each half, what lies half-way to the next one, and the floats on both sides of each. */
  @Test
  void floatsAreRoundedAsIeee754Has() {
    float[] all = all();
    float[] in = new float[6 * HALVES + 4];
    for (int i = 0; i < HALVES; i++) {
      float next = (i & 0x7fff) == 0x7bff ? Math.copySign(65536, all[i]) : all[(i + 1) % HALVES];
      float middle = (float) ((all[i] + (double) next) / 2);
      float[] around = {
        all[i],
        Math.nextUp(all[i]),
        Math.nextDown(all[i]),
        middle,
        Math.nextUp(middle),
        Math.nextDown(middle)
      };
      System.arraycopy(around, 0, in, 6 * i, 6);
    }
    in[6 * HALVES] = Float.MAX_VALUE;
    in[6 * HALVES + 1] = -Float.MAX_VALUE;
    in[6 * HALVES + 2] = Float.MIN_NORMAL;
    in[6 * HALVES + 3] = -1e-30f;
    float[] got = run("MoveKernels.narrow", false, in);
    for (int i = 0; i < in.length; i++) {
      float expected = Float.float16ToFloat(Float.floatToFloat16(in[i]));
      if (Float.isNaN(expected)) {
        assertThat(got[i]).as("%s", in[i]).isNaN();
      } else {
        assertThat(Float.floatToRawIntBits(got[i]))
            .as("%s, which is %s, is %s", in[i], expected, got[i])
            .isEqualTo(Float.floatToRawIntBits(expected));
      }
    }
  }
}
