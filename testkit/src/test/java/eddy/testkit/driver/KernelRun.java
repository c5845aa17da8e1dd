package eddy.testkit.driver;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.DeviceId;
import eddy.benchkit.check.WatchedBackend;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.OpenClBackendProvider;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something small that launches kernels.
 *
 * @param name of the case, the table of kernels and how values are kept
 * @param table which kernels, on a device
 * @param check runs it on the first backend and says what is wrong, by the second one's results;
 *     empty if nothing is
 * @param kernels that it launches
 * @param cost work of all work-items, in no unit: what a simulator's time goes by
 * @param enough it gives the work-items of a group something to do together
 * @param chosen its kernels are chosen when it runs, and may be others on a device that doesn't
 *     allow them the groups that they need
 */
record KernelRun(
    String name,
    Function<DeviceTraits, VariantTable> table,
    ActivationStorage values,
    BiFunction<Backend, Backend, String> check,
    Set<String> kernels,
    double cost,
    boolean enough,
    boolean chosen) {
  /**
   * What is wrong with it on a device; empty if nothing is.
   *
   * @param watched whether other kernels than its own are wrong, which takes a further run
   */
  String on(DeviceId device, Backend oracle, boolean watched) {
    BackendOptions options = BackendOptions.DEFAULT.with(values);
    try (Backend backend = new OpenClBackendProvider(table).open(device, options)) {
      if (!chosen || !watched) {
        return check.apply(backend, oracle);
      }
      WatchedBackend watch = new WatchedBackend(backend);
      String fault = check.apply(watch, oracle);
      WatchedBackend.FirstRun ran = watch.latest();
      return fault.isEmpty() && ran != null && !ran.kernels().containsAll(kernels)
          ? "it ran by " + ran.kernels()
          : fault;
    }
  }
}
