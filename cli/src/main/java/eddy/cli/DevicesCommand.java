package eddy.cli;

import eddy.backend.Availability;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.report.Bytes;
import eddy.report.JsonText;
import eddy.error.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code eddy devices}. */
@Command(
    name = "devices",
    description = "Lists what Eddy can compute on, and why not on what it can't.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    footer = {
      "",
      "The device marked * is what --device auto takes.",
      "",
      "Examples:",
      "  eddy devices",
      "  eddy generate \"a red circle on a blue background\" --device cpu"
    })
final class DevicesCommand implements Callable<Integer> {
  private final Io io;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  DevicesCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Map<BackendProvider, Availability> found = new LinkedHashMap<>();
    Backends.providers().forEach(p -> found.put(p, p.probe()));
    DeviceId auto = Backends.automatic();
    if (json) {
      io.out().println(JsonText.of(Map.of("backends", asJson(found, auto))));
    } else {
      printTable(found, auto);
    }
    return Main.OK;
  }

  private void printTable(Map<BackendProvider, Availability> found, @Nullable DeviceId auto) {
    for (Map.Entry<BackendProvider, Availability> e : found.entrySet()) {
      switch (e.getValue()) {
        case Availability.Unavailable(Message reason) ->
            io.out()
                .printf("  %-12s unavailable: %s%n", e.getKey().name(), reason.text(Flags.WORDING));
        case Availability.Available(List<DeviceInfo> devices) -> {
          for (DeviceInfo d : devices) {
            io.out().printf("%s %-12s %s%n", d.id().equals(auto) ? "*" : " ", d.id(), d.name());
            String details = details(d);
            if (!details.isEmpty()) {
              io.out().printf("  %-12s %s%n", "", details);
            }
          }
        }
      }
    }
  }

  private static String details(DeviceInfo d) {
    List<String> parts = new ArrayList<>();
    if (!d.details().isEmpty()) {
      parts.add(d.details());
    }
    if (d.memoryBytes() > 0) {
      parts.add(Bytes.text(d.memoryBytes()) + " memory");
    }
    return String.join(", ", parts);
  }

  private static List<Object> asJson(
      Map<BackendProvider, Availability> found, @Nullable DeviceId auto) {
    List<Object> backends = new ArrayList<>();
    found.forEach(
        (provider, availability) -> {
          Map<String, @Nullable Object> out = new LinkedHashMap<>();
          out.put("name", provider.name());
          switch (availability) {
            case Availability.Unavailable(Message reason) -> {
              out.put("available", false);
              out.put("reason", reason.text(Flags.WORDING));
            }
            case Availability.Available(List<DeviceInfo> devices) -> {
              out.put("available", true);
              out.put("devices", devices.stream().map(d -> asJson(d, auto)).toList());
            }
          }
          backends.add(out);
        });
    return backends;
  }

  private static Map<String, @Nullable Object> asJson(DeviceInfo d, @Nullable DeviceId auto) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("id", d.id().toString());
    out.put("name", d.name());
    out.put("details", d.details());
    out.put("gpu", d.gpu());
    out.put("memoryBytes", d.memoryBytes() == 0 ? null : d.memoryBytes());
    out.put("auto", d.id().equals(auto));
    return out;
  }
}
