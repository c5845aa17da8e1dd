package eddy.device;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What Eddy can compute on here. */
public final class Devices {
  private Devices() {}

  /**
   * A way to compute, with its devices.
   *
   * @param name such as "opencl"
   * @param unavailable why it can't be used; null if it can
   * @param devices none if it can't be used
   * @param passedOver of each device that is there beside them and can't be used, a clause that
   *     names it and says why
   */
  public record Found(
      String name, @Nullable Message unavailable, List<Device> devices, List<Message> passedOver) {}

  /**
   * A device.
   *
   * @param id what the setting {@code device} takes, such as "opencl:0:1"
   * @param name for people
   * @param details for people; may be empty
   * @param memoryBytes 0 if unknown
   * @param auto it is the one that is taken unless another is named
   */
  public record Device(
      String id, String name, String details, boolean gpu, long memoryBytes, boolean auto) {}

  /** All backends on the class path, the best first. Asks drivers, which takes a moment. */
  public static List<Found> list() {
    DeviceId auto = Backends.automatic();
    List<Found> all = new ArrayList<>();
    for (BackendProvider provider : Backends.providers()) {
      all.add(
          switch (provider.probe()) {
            case Availability.Unavailable(Message reason) ->
                new Found(provider.name(), reason, List.of(), List.of());
            case Availability.Available(List<DeviceInfo> devices, List<Message> passedOver) ->
                new Found(
                    provider.name(),
                    null,
                    devices.stream().map(d -> device(d, auto)).toList(),
                    passedOver);
          });
    }
    return all;
  }

  private static Device device(DeviceInfo d, @Nullable DeviceId auto) {
    return new Device(
        d.id().toString(), d.name(), d.details(), d.gpu(), d.memoryBytes(), d.id().equals(auto));
  }

  /**
   * Opens the device of the settings, for what isn't a picture.
   *
   * @param listener is told which devices were passed over and why, and what this one says of
   *     itself
   * @throws eddy.error.EddyException if it can't be had
   */
  public static Backend open(Settings settings, Consumer<Progress> listener) {
    Integer threads = settings.get(Fields.THREADS);
    BackendOptions options =
        new BackendOptions(
            settings.or(Fields.WEIGHTS, WeightStorage.AUTO),
            threads == null ? 0 : threads,
            settings.or(Fields.ACTIVATIONS, ActivationStorage.AUTO),
            settings.or(Fields.EXACT, false));
    Backend backend =
        Backends.open(
            settings.or(Fields.DEVICE_NAME, "auto"),
            options,
            why -> listener.accept(new Progress.Report(Message.of("not used: ", why))));
    DeviceInfo info = backend.device();
    if (info.note() != null) {
      listener.accept(new Progress.DeviceNote(Message.of(info.id(), ": ", info.note())));
    }
    if (NativeAccess.isNeeded(info.id()) && !NativeAccess.isGiven()) {
      listener.accept(new Progress.DeviceNote(NativeAccess.missing(info.id())));
    }
    if (threads != null && !info.id().backend().equals("cpu")) {
      listener.accept(
          new Progress.Note(
              Message.of(
                  Fields.THREADS.setting(), " has no effect on ", info.id(), ", only on cpu.")));
    }
    return backend;
  }
}
