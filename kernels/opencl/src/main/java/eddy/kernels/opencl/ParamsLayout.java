package eddy.kernels.opencl;

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
record ParamsLayout(Map<List<Integer>, Integer> offsets, int ints) {
  /**
   * @param alignBits at which a part of a buffer may begin: CL_DEVICE_MEM_BASE_ADDR_ALIGN
   */
  static ParamsLayout of(List<KernelLaunch> launches, long alignBits) {
    int align = Math.max(1, Math.toIntExact(alignBits / Integer.SIZE));
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
  static List<Integer> boxed(int[] params) {
    List<Integer> out = new ArrayList<>(params.length);
    for (int p : params) {
      out.add(p);
    }
    return out;
  }

  /** Bytes of the buffer. */
  long bytes() {
    return (long) Integer.BYTES * Math.max(1, ints);
  }
}
