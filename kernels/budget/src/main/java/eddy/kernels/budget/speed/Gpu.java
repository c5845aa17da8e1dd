package eddy.kernels.budget.speed;

import eddy.error.InputException;
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
    for (String[] w : SpeedFiles.rows("gpus.tsv", 12)) {
      out.put(
          w[0],
          new Gpu(
              w[0],
              w[1],
              w[2],
              Integer.parseInt(w[3]),
              Integer.parseInt(w[4]),
              Integer.parseInt(w[5]),
              Integer.parseInt(w[6]),
              Double.parseDouble(w[7]) * 1e9,
              Double.parseDouble(w[8]) * 1e9,
              Double.parseDouble(w[9]) * (1 << 20),
              Integer.parseInt(w[10]) << 10));
    }
    return out;
  }
}
