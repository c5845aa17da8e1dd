package eddy.backend.reference;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendProvider;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import java.util.List;

/** Offers the {@code reference} backend, everywhere, but only to those who ask for it by name. */
public final class ReferenceProvider implements BackendProvider {
  private static final DeviceInfo DEVICE =
      new DeviceInfo(
          DeviceId.of("reference"),
          "Reference",
          "one thread, double accumulation; slow, for checking the other backends",
          false,
          0);

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public int priority() {
    return -1;
  }

  @Override
  public Availability probe() {
    return new Availability.Available(List.of(DEVICE));
  }

  /**
   * Opens the only device there is, {@code reference} or {@code reference:0}. The options change
   * nothing: weights are kept as the exact floats of the file, and one thread does the work.
   *
   * @throws InputException also when activations in F16 or weights in int8 are asked for
   */
  @Override
  public Backend open(DeviceId id, BackendOptions options) {
    if (!id.indices().isEmpty() && !id.indices().equals(List.of(0))) {
      throw new InputException(
          Message.of(
                  Setting.DEVICE.to(id),
                  ": there is only one reference device; use ",
                  Setting.DEVICE.to("reference"),
                  ".")
              .about(Setting.DEVICE)
              .remedy(Setting.DEVICE.to("reference")));
    }
    options.requireF32Activations(id);
    options.requireFloatWeights(id);
    return new ReferenceBackend(DEVICE);
  }
}
