package eddy.backend;

/** One kind of backend; found with {@link java.util.ServiceLoader}. */
public interface BackendProvider {
  /** The first word of the setting {@code device}: cpu, cuda, opencl, tornado, reference. */
  String name();

  /** {@code auto} tries providers from the highest to the lowest; below 0 it never takes one. */
  int priority();

  /** Whether it can work here. Never throws for a missing driver or library. */
  Availability probe();

  /**
   * Opens a device.
   *
   * @throws eddy.error.InputException when there is no such device, naming those there are
   */
  Backend open(DeviceId id, BackendOptions options);
}
