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
   * @throws eddy.InputException when memory doesn't suffice, with the numbers
   */
  Executable compile(Plan plan);

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
