package eddy.kernels.gpu.run;

import eddy.kernels.gpu.peak.PeakFlops;
import eddy.kernels.gpu.peak.PeakPrograms;
import java.util.List;
import java.util.Map;

/** What a device could do at best, by its own clock. */
final class GpuPeaks<H> {
  private static final int RUNS = 5;

  private final GpuBackend<H> backend;

  GpuPeaks(GpuBackend<H> backend) {
    this.backend = backend;
  }

  /** GFLOP/s. */
  double flops() {
    return PeakFlops.measure(backend::prepare, backend.driver().device().computeUnits());
  }

  /**
   * The better of a triad and the driver's own copy: compilers for CPUs make little of the first,
   * and some GPUs leave the second to a slow engine.
   *
   * @return bytes a second; 0 if the driver gives no times
   */
  double bandwidth() {
    GpuDevice device = backend.driver().device();
    long most = Math.min(device.maxAllocation(), device.globalMemory() / 2);
    int elements = PeakPrograms.triadElements(most);
    try (GpuExecutable<H> triads = backend.prepare(PeakPrograms.triads(elements, RUNS))) {
      List<KernelTime> times = triads.profile(Map.of());
      long triad =
          times.subList(times.size() - RUNS, times.size()).stream()
              .mapToLong(KernelTime::nanos)
              .min()
              .orElse(0);
      double bytes = PeakPrograms.triadBytes(elements);
      long copied = bytes(elements);
      return Math.max(rate(bytes, triad), rate(2.0 * copied, copy(triads.arena(), copied)));
    }
  }

  private static long bytes(int elements) {
    return (long) Float.BYTES * elements;
  }

  private static double rate(double bytes, long nanos) {
    return nanos > 0 ? bytes / (nanos * 1e-9) : 0;
  }

  /** Copies the buffer's beginning to right behind it; answers with the least nanoseconds. */
  private long copy(H buffer, long bytes) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      best = Math.min(best, backend.driver().timeCopy(buffer, bytes));
    }
    return best;
  }
}
