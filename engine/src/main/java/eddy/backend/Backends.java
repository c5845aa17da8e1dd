package eddy.backend;

import eddy.config.Providers;
import eddy.error.Choices;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds and opens backends. */
public final class Backends {
  /** What says which devices there are, and of each backend without one why. */
  static final Choices DEVICES = new Choices(Setting.DEVICE, "Backends.providers()", false);

  private static final String WITHOUT_GPU = "cpu";

  private Backends() {}

  /** All providers on the class path, highest priority first. */
  public static List<BackendProvider> providers() {
    List<BackendProvider> all = new ArrayList<>(Providers.of(BackendProvider.class, "backends"));
    all.sort(
        Comparator.comparingInt(BackendProvider::priority)
            .reversed()
            .thenComparing(BackendProvider::name));
    return all;
  }

  /**
   * Opens the device that the user asked for. {@code auto} takes a GPU if there is one, else {@code
   * cpu}, and tells {@code log} one line for each candidate passed over and why. A device asked for
   * by name never falls back to another.
   *
   * @throws InputException when there is no such backend or device
   * @throws DeviceException when it can't be had
   */
  public static Backend open(String device, BackendOptions options, Consumer<Message> log) {
    return open(device, providers(), options, log);
  }

  static Backend open(
      String device,
      List<BackendProvider> providers,
      BackendOptions options,
      Consumer<Message> log) {
    if (device.equalsIgnoreCase("auto")) {
      Choice choice = choose(providers, log);
      if (choice == null) {
        throw new DeviceException(
            Message.of("No device can be used; ", DEVICES, " says why for each backend.")
                .about(Setting.DEVICE));
      }
      return choice.provider.open(choice.device, options);
    }
    DeviceId id = DeviceId.parse(device);
    for (BackendProvider p : providers) {
      if (p.name().equals(id.backend())) {
        return switch (p.probe()) {
          case Availability.Available _ -> p.open(id, options);
          case Availability.Unavailable(Message reason) ->
              throw new DeviceException(
                  Message.of(Setting.DEVICE.to(device), " can't be used: ", reason, ".")
                      .about(Setting.DEVICE));
        };
      }
    }
    throw new InputException(
        Message.of(
                Setting.DEVICE.to(device),
                ": there is no such backend; expected auto or one of ",
                providers.stream().map(BackendProvider::name).collect(Collectors.joining(", ")),
                ".")
            .about(Setting.DEVICE));
  }

  /**
   * Names of the backends that work on this machine, but for those that {@code auto} never takes;
   * the lowest priority comes first: what to time unless the user names devices.
   *
   * @throws DeviceException when there is none, with the reasons
   */
  public static List<String> working() {
    return working(providers());
  }

  static List<String> working(List<BackendProvider> providers) {
    List<String> names = new ArrayList<>();
    List<Message> reasons = new ArrayList<>();
    for (BackendProvider p : providers) {
      if (p.priority() >= 0) {
        switch (p.probe()) {
          case Availability.Available _ -> names.addFirst(p.name());
          case Availability.Unavailable(Message reason) ->
              reasons.add(Message.of(p.name(), ": ", reason));
        }
      }
    }
    if (names.isEmpty()) {
      throw new DeviceException(
          Message.of("No backend can be used: ", Message.joined("; ", reasons), ".")
              .about(Setting.DEVICE));
    }
    return names;
  }

  /** The device that {@code auto} would take now; null if there is none. */
  public static @Nullable DeviceId automatic() {
    Choice choice = choose(providers(), _ -> {});
    return choice == null ? null : choice.device;
  }

  private record Choice(BackendProvider provider, DeviceId device) {}

  private static @Nullable Choice choose(List<BackendProvider> providers, Consumer<Message> log) {
    Choice fallback = null;
    for (BackendProvider p : providers) {
      if (p.priority() < 0) {
        continue;
      }
      switch (p.probe()) {
        case Availability.Unavailable(Message reason) ->
            log.accept(Message.of(p.name(), ": ", reason));
        case Availability.Available(List<DeviceInfo> devices, List<Message> passedOver) -> {
          passedOver.forEach(why -> log.accept(Message.of(p.name(), ": ", why)));
          for (DeviceInfo d : devices) {
            if (d.gpu()) {
              return new Choice(p, d.id());
            }
          }
          if (p.name().equals(WITHOUT_GPU)) {
            fallback = new Choice(p, devices.getFirst().id());
          } else {
            // A CPU behind OpenCL or the like is slower than cpu itself.
            log.accept(Message.of(p.name(), ": has no GPU, only ", devices.getFirst().name()));
          }
        }
      }
    }
    return fallback;
  }
}
