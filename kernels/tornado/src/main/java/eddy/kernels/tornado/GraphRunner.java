package eddy.kernels.tornado;

import eddy.backend.DeviceInfo;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.exceptions.TornadoBailoutRuntimeException;

/**
 * Runs the graphs of an execution plan one by one. After a failure it runs none any more: what
 * TornadoVM has on the device then is anything.
 */
final class GraphRunner {
  private final TornadoExecutionPlan plan;
  private final DeviceInfo info;
  private @Nullable String failed;

  GraphRunner(TornadoExecutionPlan plan, DeviceInfo info) {
    this.plan = plan;
    this.info = info;
  }

  /**
   * Requires that TornadoVM hasn't failed yet.
   *
   * @throws IllegalStateException otherwise
   */
  void requireWorking() {
    if (failed != null) {
      throw new IllegalStateException("TornadoVM failed before, at the kernel " + failed);
    }
  }

  /**
   * Runs a graph.
   *
   * @param index its place in the plan
   * @param kernel what it runs, for messages
   * @throws eddy.error.DeviceException when TornadoVM fails
   * @throws IllegalStateException when it failed before
   */
  void run(int index, GridScheduler scheduler, String kernel) {
    requireWorking();
    boolean done = false;
    try {
      plan.withGraph(index).withGridScheduler(scheduler).execute();
      done = true;
    } catch (TornadoBailoutRuntimeException e) {
      throw TornadoFailure.ofKernel(info, kernel, e);
    } finally {
      if (!done) {
        failed = kernel;
      }
    }
  }
}
