package eddy.benchkit.check;

import eddy.benchkit.cases.OpCase;
import eddy.tensor.DType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long cases take on a device, before they are run: what the speed model says or, of a device
 * that it doesn't know, the longer of arithmetic and traffic at the measured peaks; times the
 * factor by which an earlier case of the kind was slower than that. The forms of values take turns,
 * and each has other kernels, so that each has factors of its own.
 */
final class Reckoner {
  /**
   * The longest that a GPU may be held, in seconds. Where it also draws the screen, a desktop that
   * stands still for longer looks dead, and drivers end kernels after a few seconds.
   */
  static final double MOST_SECONDS = 0.5;

  /** Peaks of a device of which nothing is known: any, as long as the factor makes up for it. */
  private static final double UNKNOWN = 1e9;

  /** How much slower than its roofline a kernel may be that hasn't been seen yet. */
  private static final double UNTRIED = 50;

  /** The same against the model, which knows the kernels' instructions. */
  private static final double UNTRIED_BY_MODEL = 3;

  /**
   * How much slower than the case before a larger one of the kind may be, for what it has to do.
   */
  private static final double MARGIN = 1.5;

  /** A run shorter than this, or with less to do, says more of its start than of its kernel. */
  private static final double SHORT = 1e-3;

  private static final double LITTLE = 2e-5;

  private final double peakFlops;
  private final double bandwidth;
  private final @Nullable GpuModel model;
  private final Map<Key, Double> factors = new HashMap<>();

  private record Key(String kind, DType values) {}

  /**
   * For a device.
   *
   * @param peakFlops operations a second; 0 if unknown
   * @param bandwidth bytes a second; 0 if unknown
   */
  Reckoner(double peakFlops, double bandwidth, @Nullable GpuModel model) {
    this.peakFlops = peakFlops;
    this.bandwidth = bandwidth;
    this.model = model;
  }

  /** Whether there is anything to reckon by before a case of the kind has been run. */
  boolean knows() {
    return model != null || (peakFlops > 0 && bandwidth > 0);
  }

  /**
   * Seconds that a case is expected to take at most.
   *
   * @param values as which the device keeps values
   */
  double seconds(OpCase c, DType values) {
    Double seen = factors.get(new Key(c.kind(), values));
    double untried = model == null ? UNTRIED : UNTRIED_BY_MODEL;
    if (!knows()) {
      untried = 1;
    }
    return base(c) * (seen == null ? untried : MARGIN * seen);
  }

  /** The GPU of the speed model; null of a device that it doesn't know. */
  @Nullable String gpu() {
    return model == null ? null : model.gpu();
  }

  /** What the speed model says, in seconds; null of a device that it doesn't know. */
  @Nullable Double modelled(OpCase c) {
    return model == null ? null : model.seconds(c);
  }

  /**
   * Tells how long a case took.
   *
   * @param values as which the device kept values
   */
  void ran(OpCase c, DType values, double seconds) {
    double base = base(c);
    if (seconds >= SHORT && base >= LITTLE) {
      factors.put(new Key(c.kind(), values), seconds / base);
    }
  }

  private double base(OpCase c) {
    if (model != null) {
      return model.seconds(c);
    }
    double flops = peakFlops > 0 ? peakFlops : UNKNOWN;
    double bytes = bandwidth > 0 ? bandwidth : UNKNOWN;
    return Math.max(c.flops() / flops, c.bytes() / bytes);
  }
}
