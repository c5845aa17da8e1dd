package eddy.backend;

import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.List;

/** An open device that turns plans into something that runs. */
public interface Backend extends AutoCloseable {
  DeviceInfo device();

  /** What plans for this backend should look like. */
  PlanOptions planOptions();

  /** Whether it can do that op on operands of these shapes. */
  Support supports(Op op, List<Shape> operands);

  /**
   * Prepares a plan: packs weights, reserves memory. Weights that another open executable of this
   * backend uses are shared, not packed again.
   *
   * @throws eddy.error.CapacityException when memory doesn't suffice, with the numbers
   */
  Executable compile(Plan plan);

  /**
   * What {@link #compile} would take for a plan. Reads no weight and reserves nothing.
   *
   * @param plan made with {@link #planOptions}
   */
  default MemoryUse estimate(Plan plan) {
    return MemoryUse.unpacked(plan, Float.BYTES, Long.MAX_VALUE);
  }

  /**
   * The most that the device's arithmetic could reach in fp32, measured now, which takes about a
   * second: what {@code eddy bench} compares with. Use an otherwise idle device.
   *
   * @return GFLOP/s, a fused multiply-add counting two; 0 if the backend has no way to tell
   */
  default double measurePeakFlops() {
    return 0;
  }

  /**
   * The most that the device's memory could deliver, measured now, which takes about a second: two
   * arrays read and one written, all much larger than caches. Use an otherwise idle device.
   *
   * @return bytes a second, reads and writes added up; 0 if the backend has no way to tell
   */
  default double measureBandwidth() {
    return 0;
  }

  /** Whether it may be opened with weights as {@link BackendOptions.WeightStorage#INT8}. */
  default boolean takesInt8() {
    return false;
  }

  @Override
  void close();

  /** Answer to {@link #supports}. */
  sealed interface Support {
    record Supported() implements Support {}

    /** One clause says why not. */
    record Unsupported(String reason) implements Support {}

    Support YES = new Supported();
  }
}
