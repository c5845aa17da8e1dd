package eddy.device;

import eddy.backend.DeviceId;
import eddy.error.Message;
import java.util.Set;

/** Java's leave to call the drivers of GPUs. */
final class NativeAccess {
  /** Backends in Java alone. */
  private static final Set<String> IN_JAVA = Set.of("cpu", "reference");

  private NativeAccess() {}

  static boolean isNeeded(DeviceId device) {
    return !IN_JAVA.contains(device.backend());
  }

  static boolean isGiven() {
    return NativeAccess.class.getModule().isNativeAccessEnabled();
  }

  static Message missing(DeviceId device) {
    return Message.of(
        device,
        ": Java warns of native code and will refuse it; start Java with"
            + " --enable-native-access=ALL-UNNAMED");
  }
}
