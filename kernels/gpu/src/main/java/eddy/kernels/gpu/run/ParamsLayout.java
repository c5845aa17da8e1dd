package eddy.kernels.gpu.run;

import eddy.kernels.gpu.KernelLaunch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the {@code params} of launches lie in the one buffer that holds them all; equal ones share
 * a place. Known before anything is allocated, so that an estimate counts them.
 *
 * @param offsets of each, in ints
 * @param ints of the buffer
 */
public record ParamsLayout(Map<List<Integer>, Integer> offsets, int ints) {
  /**
   * @param alignment bytes at whose multiples params may begin
   */
  public static ParamsLayout of(List<KernelLaunch> launches, long alignment) {
    int align = Math.max(1, Math.toIntExact(alignment / Integer.BYTES));
    Map<List<Integer>, Integer> offsets = new LinkedHashMap<>();
    int size = 0;
    for (KernelLaunch launch : launches) {
      if (offsets.putIfAbsent(boxed(launch.params()), size) == null) {
        int ints = Math.max(1, launch.params().length);
        size += (ints + align - 1) / align * align;
      }
    }
    return new ParamsLayout(offsets, size);
  }

  /** A launch's params, as a key. */
  public static List<Integer> boxed(int[] params) {
    List<Integer> out = new ArrayList<>(params.length);
    for (int p : params) {
      out.add(p);
    }
    return out;
  }

  /** First byte of a launch's params. */
  public long at(KernelLaunch launch) {
    Integer at = offsets.get(boxed(launch.params()));
    if (at == null) {
      throw new IllegalArgumentException(launch.kernel() + " isn't of this layout");
    }
    return (long) Integer.BYTES * at;
  }

  /** What the buffer holds. */
  int[] contents() {
    int[] all = new int[Math.max(1, ints)];
    offsets.forEach(
        (values, at) -> {
          for (int i = 0; i < values.size(); i++) {
            all[at + i] = values.get(i);
          }
        });
    return all;
  }

  /** Bytes of the buffer. */
  public long bytes() {
    return (long) Integer.BYTES * Math.max(1, ints);
  }
}
