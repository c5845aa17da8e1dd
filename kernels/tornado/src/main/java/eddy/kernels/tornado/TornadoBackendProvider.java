package eddy.kernels.tornado;

import eddy.error.DeviceException;
import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendProvider;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.Message;
import eddy.error.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tornado} backend: the kernels run by the TornadoVM that this JVM was started with, as
 * they were exported or compiled live ({@code -Deddy.tornado.kernels}). {@code tornado} alone means
 * its first GPU, or its first device; {@code tornado:B:D} device D of its backend B.
 */
public final class TornadoBackendProvider implements BackendProvider {
  /** What the JVM must have been started with, and what goes wrong otherwise. */
  private static final List<Option> OPTIONS =
      List.of(
          new Option(
              "tornado.recover.bailout",
              "a kernel that fails to compile would run as plain Java, with wrong results"),
          new Option(
              "tornado.enable.nativeFunctions", "sines, roots and exponentials would be inexact"),
          new Option("tornado.enable.fastMathOptimizations", "roots would be inexact"));

  private record Option(String name, String otherwise) {}

  @Override
  public String name() {
    return "tornado";
  }

  @Override
  public int priority() {
    return 15;
  }

  @Override
  public Availability probe() {
    Message missing = missing();
    if (missing != null) {
      return new Availability.Unavailable(missing);
    }
    try {
      List<DeviceInfo> devices = TornadoDevices.all();
      return devices.isEmpty()
          ? new Availability.Unavailable("TornadoVM runs, but finds no device")
          : new Availability.Available(devices);
    } catch (RuntimeException | LinkageError e) {
      return new Availability.Unavailable("TornadoVM fails to start with " + e);
    }
  }

  /** Why TornadoVM can't be used in this JVM; null if it can. */
  private static @Nullable Message missing() {
    if (System.getProperty("tornado.load.runtime.implementation") == null || !hasClasses()) {
      return Message.of(
          "this JVM wasn't started with a TornadoVM; set TORNADOVM_HOME to one and ask for ",
          Setting.DEVICE.to("tornado"));
    }
    for (Option option : OPTIONS) {
      if (!"false".equalsIgnoreCase(System.getProperty(option.name()))) {
        return Message.of(
            "it needs -D" + option.name() + "=False, since otherwise " + option.otherwise());
      }
    }
    if (!Boolean.parseBoolean(System.getProperty("tornado.compiler.fullInlining"))) {
      return Message.of(
          "it needs -Dtornado.compiler.fullInlining=True, since otherwise large kernels are"
              + " refused");
    }
    return null;
  }

  private static boolean hasClasses() {
    try {
      Class.forName(
          "uk.ac.manchester.tornado.api.TornadoExecutionPlan",
          false,
          TornadoBackendProvider.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public Backend open(DeviceId id, BackendOptions options) {
    options.requireFloatWeights(id);
    Message missing = missing();
    if (missing != null) {
      throw new DeviceException(
          Message.of(Setting.DEVICE.to(id), " can't be used: ", missing, ".")
              .about(Setting.DEVICE));
    }
    return TornadoDevices.open(id, options, KernelOrigin.ofProperty());
  }
}
