package eddy.cli.device;

import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Flags;
import eddy.cli.terminal.Io;
import eddy.device.Devices;
import eddy.device.Devices.Device;
import eddy.error.Message;
import eddy.report.Bytes;
import eddy.report.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
public final class DevicesCommand implements Callable<Integer> {
  private final Io io;
  private final Supplier<List<Devices.Found>> devices;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  public DevicesCommand(Io io) {
    this(io, Devices::list);
  }

  /** With devices of the caller's choice, for tests. */
  DevicesCommand(Io io, Supplier<List<Devices.Found>> devices) {
    this.io = io;
    this.devices = devices;
  }

  @Override
  public Integer call() {
    List<Devices.Found> found = devices.get();
    if (json) {
      io.out().println(JsonText.of(Map.of("backends", asJson(found))));
    } else {
      printTable(found);
    }
    return ExitCode.OK;
  }

  private void printTable(List<Devices.Found> all) {
    for (Devices.Found found : all) {
      Message reason = found.unavailable();
      if (reason != null) {
        io.out().printf("  %-12s unavailable: %s%n", found.name(), reason.text(Flags.WORDING));
      }
      for (Device d : found.devices()) {
        io.out().printf("%s %-12s %s%n", d.auto() ? "*" : " ", d.id(), d.name());
        String details = details(d);
        if (!details.isEmpty()) {
          io.out().printf("  %-12s %s%n", "", details);
        }
      }
      for (Message why : found.passedOver()) {
        io.out().printf("  %-12s not used: %s%n", found.name(), why.text(Flags.WORDING));
      }
    }
  }

  private static String details(Device d) {
    List<String> parts = new ArrayList<>();
    if (!d.details().isEmpty()) {
      parts.add(d.details());
    }
    if (d.memoryBytes() > 0) {
      parts.add(Bytes.text(d.memoryBytes()) + " memory");
    }
    return String.join(", ", parts);
  }

  private static List<Object> asJson(List<Devices.Found> all) {
    List<Object> backends = new ArrayList<>();
    for (Devices.Found found : all) {
      Map<String, @Nullable Object> out = new LinkedHashMap<>();
      out.put("name", found.name());
      Message reason = found.unavailable();
      out.put("available", reason == null);
      if (reason != null) {
        out.put("reason", reason.text(Flags.WORDING));
      } else {
        out.put("devices", found.devices().stream().map(DevicesCommand::asJson).toList());
      }
      out.put(
          "passedOver", found.passedOver().stream().map(why -> why.text(Flags.WORDING)).toList());
      backends.add(out);
    }
    return backends;
  }

  private static Map<String, @Nullable Object> asJson(Device d) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("id", d.id());
    out.put("name", d.name());
    out.put("details", d.details());
    out.put("gpu", d.gpu());
    out.put("memoryBytes", d.memoryBytes() == 0 ? null : d.memoryBytes());
    out.put("auto", d.auto());
    return out;
  }
}
