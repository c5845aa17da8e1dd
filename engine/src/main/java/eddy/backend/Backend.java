package eddy.backend;

import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.op.OperandSpec;
import java.util.List;

/** An open device that turns plans into something that runs. */
public interface Backend extends AutoCloseable {
  DeviceInfo device();

  /** What plans for this backend should look like. */
  PlanOptions planOptions();

  /**
   * Whether it can do that step: this op, on operands of these shapes, of which these are weights.
   * {@link #compile} takes a plan of such steps, if memory suffices.
   *
   * @param step of a plan made with {@link #planOptions}, or a view that such plans leave out
   */
  Support supports(Step step);

  /**
   * Checks a plan as {@link Plan#verify} does, and that each step is supported.
   *
   * @throws IllegalStateException naming the step and what is wrong with it
   */
  default void verify(Plan plan) {
    plan.verify();
    for (Step step : plan.steps()) {
      if (supports(step) instanceof Support.Unsupported(String reason)) {
        throw new IllegalStateException(
            step.kind()
                + " "
                + step.shapes()
                + " can't be done by "
                + device().id()
                + ": "
                + reason);
      }
    }
  }

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

    /**
     * For backends that keep weights apart from values: whether the step's weights are weights of a
     * model, and all else are values.
     */
    static Support ofOperands(Step step) {
      List<OperandSpec> specs = step.op().operands();
      for (int i = 0; i < specs.size(); i++) {
        OperandSpec spec = specs.get(i);
        boolean weight = step.operands().get(i).weight() != null;
        if (weight != spec.kind().isWeight()) {
          return new Unsupported(
              weight
                  ? "its operand \"" + spec.name() + "\" is a weight, but only values are taken"
                  : "its operand \""
                      + spec.name()
                      + "\" is computed, but only a model's weight is"
                      + " taken");
        }
      }
      return YES;
    }
  }
}
