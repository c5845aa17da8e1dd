package eddy.testkit.driver;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.peak.PeakPrograms;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small programs of the exported kernels that no op launches, and what comes of them. */
final class PlainPrograms {
  /** Numbers that are moved: not a multiple of any group. */
  private static final int COUNT = 100;

  /** Elements of a triad's array: one group. */
  private static final int TRIAD = 256;

  private static final float[] NUMBERS = new float[COUNT];

  static {
    for (int i = 0; i < COUNT; i++) {
      NUMBERS[i] = i + 1;
    }
  }

  private PlainPrograms() {}

  /** A program by its name; its kernels are those of its launches. */
  public static Map<String, GpuProgram> all() {
    return Map.of("peaks", peaks(), "transfers", transfers(), "fp16 transfers", halfTransfers());
  }

  /**
   * Runs one of {@link #all} on a backend of this package.
   *
   * @return what is wrong with its results; empty if nothing is
   */
  public static String run(String name, Backend backend) {
    GpuProgram program = Objects.requireNonNull(all().get(name));
    try (Executable executable = ((GpuBackend<?>) backend).prepare(program)) {
      if (name.equals("peaks")) {
        float[] all = out(executable.run(Map.of()));
        for (int i = 0; i < TRIAD; i++) {
          float right = all[TRIAD + i] + 3f * all[2 * TRIAD + i];
          if (!(Math.abs(all[i] - right) <= 1e-5f * Math.abs(right))) {
            return "triad[" + i + "] is " + all[i] + " and not " + right;
          }
        }
        return "";
      }
      float[] got = out(executable.run(Map.of("in", HostTensor.of(Shape.of(COUNT), NUMBERS))));
      return Arrays.equals(got, NUMBERS) ? "" : Arrays.toString(got) + " was moved wrongly";
    }
  }

  private static float[] out(Map<String, HostTensor> outputs) {
    return Objects.requireNonNull(outputs.get("out")).floats();
  }

  private static GpuProgram peaks() {
    GpuProgram triads = PeakPrograms.triads(TRIAD, 1);
    return new GpuProgram(
        triads.launches(),
        List.of(),
        triads.constants(),
        triads.arenaElements(),
        0,
        Map.of(),
        Map.of("out", new Port(Shape.of(3 * TRIAD), DType.F32, 0, 0)));
  }

  /** From the arena's beginning to the other array, and from there to a later place. */
  private static GpuProgram transfers() {
    return new GpuProgram(
        launches(
            "TransferKernels.fromArena",
            "TransferKernels.toArena",
            KernelBuffer.ARENA,
            KernelBuffer.CONSTANTS),
        List.of(),
        new float[COUNT],
        3 * COUNT,
        0,
        Map.of("in", new Port(Shape.of(COUNT), DType.F32, 0, 0)),
        Map.of("out", new Port(Shape.of(COUNT), DType.F32, 2 * COUNT, 0)));
  }

  /** The same among fp16 values; the other array is the arena of floats, as bits. */
  private static GpuProgram halfTransfers() {
    return new GpuProgram(
        launches(
            "TransferKernels.fromHalfArena",
            "TransferKernels.toHalfArena",
            KernelBuffer.HALF_ARENA,
            KernelBuffer.ARENA),
        List.of(),
        new float[1],
        COUNT,
        3 * COUNT,
        Map.of("in", new Port(Shape.of(COUNT), DType.F32, true, 0, 0)),
        Map.of("out", new Port(Shape.of(COUNT), DType.F32, true, 2 * COUNT, 0)));
  }

  private static List<KernelLaunch> launches(
      String from, String to, KernelBuffer values, KernelBuffer array) {
    Grid grid = Grid.line(COUNT / 2, 64);
    List<KernelLaunch> out = new ArrayList<>();
    for (String kernel : List.of(from, to)) {
      // What TransferKernels has in its params: how many, where, and in what steps.
      int[] params = {COUNT, kernel.equals(from) ? 0 : 2 * COUNT, grid.globalX()};
      out.add(new KernelLaunch(kernel, List.of(values, array), params, grid, out.size()));
    }
    return out;
  }
}
