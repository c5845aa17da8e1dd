package eddy.kernels.cpu;

import eddy.backend.Backend;
import eddy.graph.Plan;
import eddy.kernels.cpu.loops.shape.Lanes;
import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.List;

/** Lets tests see what the {@code cpu} backend makes of plans and weights. */
public final class CpuInternals {
  private CpuInternals() {}

  /** Bits of a vector; 0 without the Vector API. Register tiles and so sizes depend on it. */
  public static int vectorBits() {
    return Lanes.VECTORS ? Float.SIZE * Lanes.VL : 0;
  }

  /**
   * The numbers that a weight is kept as with INT8, in F32; vectors stay as they are.
   *
   * @param table as embeddings read it, else as products do
   */
  public static Weight asInt8(Weight weight, boolean table) {
    if (weight.shape().rank() < 2) {
      return weight;
    }
    PackedWeight packed =
        table ? new PackedTable(weight, DType.I8) : new PackedMatrix(weight, DType.I8);
    try (WorkerThreads workers = new WorkerThreads(1)) {
      Packing.fill(List.of(packed), workers);
    }
    float[] values = new float[Math.toIntExact(weight.shape().count())];
    switch (packed) {
      case PackedTable t -> {
        int columns = weight.shape().dim(1);
        for (int i = 0; i < values.length; i++) {
          values[i] = t.get(i / columns, i % columns);
        }
      }
      case PackedMatrix m -> {
        int columns = values.length / m.rows();
        float[] room = new float[Lanes.MR * m.maxDepth() + Scratch.SLACK];
        for (int block = 0; block < m.blocks(); block++) {
          for (int row = 0; row < m.rows(); row++) {
            float[] panel = m.floats(block, row / Lanes.MR, room);
            int at = m.floatsAt(block, row / Lanes.MR) + row % Lanes.MR;
            int to = row * columns + m.firstChannel(block) * m.taps();
            for (int k = 0; k < m.depth(block); k++) {
              values[to + k] = panel[at + k * Lanes.MR];
            }
          }
        }
      }
    }
    return ConstantWeight.of(weight.key(), DType.F32, weight.shape(), values);
  }

  /**
   * The classes of the stages that a plan becomes, in order, such as {@code MatmulStage}.
   *
   * @param backend a {@code cpu} one
   * @param kept of a run that keeps what invariant inputs alone decide
   */
  public static List<String> stages(Backend backend, Plan plan, boolean kept) {
    Lowering.Lowered all = ((CpuBackend) backend).stages(plan);
    return all.stages().stream()
        .skip(kept ? all.invariantStages() : 0)
        .map(stage -> stage.getClass().getName())
        .map(name -> name.substring(name.lastIndexOf('.') + 1).replace('$', '.'))
        .toList();
  }
}
