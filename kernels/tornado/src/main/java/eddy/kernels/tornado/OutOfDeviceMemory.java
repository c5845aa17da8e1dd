package eddy.kernels.tornado;

import eddy.InputException;
import eddy.backend.DeviceInfo;

/** What is said when TornadoVM has no room for a network. */
final class OutOfDeviceMemory {
  private OutOfDeviceMemory() {}

  static InputException of(DeviceInfo device, long bytes, RuntimeException cause) {
    return new InputException(
        "--device "
            + device.id()
            + ": TornadoVM can't reserve the "
            + bytes
            + " bytes that the networks need at this size ("
            + firstLine(cause)
            + "); use a smaller picture, or -Dtornado.device.memory=SIZE in EDDY_JAVA_OPTS to let"
            + " TornadoVM use more than 4GB.",
        cause);
  }

  /** TornadoVM's advice, in colours and on lines of its own, would spoil the sentence. */
  private static String firstLine(RuntimeException cause) {
    return String.valueOf(cause.getMessage())
        .replaceAll("\u001B\\[[0-9;]*m", "")
        .lines()
        .findFirst()
        .orElse("")
        .strip();
  }
}
