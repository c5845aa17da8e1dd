package eddy.kernels.budget.speed;

import eddy.error.InputException;
import eddy.kernels.budget.TsvTable;
import eddy.kernels.budget.TsvTable.TsvRow;
import eddy.kernels.gpu.DeviceTraits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A GPU by what its maker published. {@code gpus.tsv} has them, each with where that stands.
 *
 * @param id such as {@code h200}
 * @param title for people
 * @param target which of the kernels' machine code it runs, such as {@code sm_90}
 * @param units multiprocessors or compute units
 * @param schedulers of a unit, each of which issues an instruction for 32 work-items a cycle
 * @param lanes fp32 multiply-adds of a unit in a cycle
 * @param matrixLanes multiply-adds of a unit's tensor cores in a cycle, fp16 with fp32 sums; 0 if
 *     it has none that a kernel reaches
 * @param hertz clock under load
 * @param bandwidth of its memory, bytes a second
 * @param cacheBytes of its second-level cache
 * @param localBytes local memory that its OpenCL driver lets a group have
 */
public record Gpu(
    String id,
    String title,
    String target,
    int units,
    int schedulers,
    int lanes,
    int matrixLanes,
    double hertz,
    double bandwidth,
    double cacheBytes,
    int localBytes) {
  private static final Map<String, Gpu> ALL = read();

  /** The ids of all, in the table's order. */
  public static List<String> ids() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * The one of an id.
   *
   * @throws InputException if there is none
   */
  public static Gpu of(String id) {
    Gpu found = ALL.get(id);
    if (found == null) {
      throw new InputException(
          "Expected one of " + String.join(", ", ids()) + " as the GPU, but got " + id + ".");
    }
    return found;
  }

  /** What kernels may be used on it. */
  public DeviceTraits traits(boolean tensorCores) {
    return new DeviceTraits(1024, localBytes).withTensorCores(tensorCores).withUnits(units);
  }

  private static Map<String, Gpu> read() {
    Map<String, Gpu> out = new LinkedHashMap<>();
    for (TsvRow row : TsvTable.rows(Gpu.class, "gpus.tsv", 12)) {
      out.put(
          row.word(0),
          new Gpu(
              row.word(0),
              row.word(1),
              row.word(2),
              row.whole(3),
              row.whole(4),
              row.whole(5),
              row.whole(6),
              row.real(7) * 1e9,
              row.real(8) * 1e9,
              row.real(9) * (1 << 20),
              row.whole(10) << 10));
    }
    return out;
  }
}
