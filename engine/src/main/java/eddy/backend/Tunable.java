package eddy.backend;

import eddy.error.Message;
import eddy.graph.Plan;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a {@link Backend} also is if it has several kernels for the same op and can find out by
 * measuring which is the fastest on its device.
 */
public interface Tunable {
  /**
   * Measures every kernel that can do an op, for each shape of op in the plans, on random data, and
   * keeps the result for whoever opens this device later. Takes minutes for large networks. Use an
   * otherwise idle device.
   *
   * @param plans made with the backend's {@link Backend#planOptions}
   * @param runs how often a kernel is timed, at least 1; the fastest run counts
   * @param progress gets a line now and then
   * @throws eddy.error.DeviceException when the device fails
   * @throws eddy.error.InputException when the result can't be kept
   */
  Tuning tune(List<Plan> plans, int runs, Consumer<Message> progress);
}
