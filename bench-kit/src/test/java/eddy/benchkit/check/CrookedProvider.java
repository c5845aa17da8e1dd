package eddy.benchkit.check;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.benchkit.check.CrookedBackend.Fault;
import java.util.Arrays;
import java.util.List;

/** Devices {@code crooked:N}, each with a fault, that compute on the cpu backend. */
public final class CrookedProvider implements BackendProvider {
  /** What each says that it has; halves of it don't divide into pieces without a rest. */
  static final long MEMORY = 65_000_000;

  static DeviceInfo info(Fault fault) {
    DeviceId id = DeviceId.of("crooked", fault.ordinal());
    return new DeviceInfo(id, "Crooked " + fault, "", true, MEMORY);
  }

  @Override
  public String name() {
    return "crooked";
  }

  @Override
  public int priority() {
    return -1;
  }

  @Override
  public Availability probe() {
    List<DeviceInfo> all = Arrays.stream(Fault.values()).map(CrookedProvider::info).toList();
    return new Availability.Available(all);
  }

  @Override
  public Backend open(DeviceId id, BackendOptions options) {
    options.requireF32Activations(id);
    Fault fault = Fault.values()[id.indices().getFirst()];
    return new CrookedBackend(Backends.open("cpu", options, _ -> {}), fault);
  }
}
