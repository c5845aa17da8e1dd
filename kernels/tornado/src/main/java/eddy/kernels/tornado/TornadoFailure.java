package eddy.kernels.tornado;

import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.backend.DeviceInfo;
import eddy.error.Message;
import eddy.error.Setting;

/** What is said when TornadoVM fails. */
final class TornadoFailure {
  private TornadoFailure() {}

  /** There is no room for a network. */
  static CapacityException ofMemory(DeviceInfo device, long bytes, RuntimeException cause) {
    return new CapacityException(
        Message.of(
                Setting.DEVICE.to(device.id()),
                ": TornadoVM can't reserve the ",
                bytes,
                " bytes that the networks need at this size (",
                firstLine(cause),
                "); use a smaller picture, or -Dtornado.device.memory=SIZE in EDDY_JAVA_OPTS to let"
                    + " TornadoVM use more than 4GB.")
            .about(Setting.DEVICE),
        cause);
  }

  /** A kernel can't be compiled, built or started. TornadoVM itself has printed why. */
  static DeviceException ofKernel(DeviceInfo device, String kernel, RuntimeException cause) {
    return new DeviceException(
        Message.of(
                Setting.DEVICE.to(device.id()),
                " (",
                device.name(),
                "): TornadoVM can't build or run the kernel ",
                kernel,
                "; what it says about it stands above; try other kernels (-D",
                KernelOrigin.PROPERTY,
                "=live or exported), or ",
                Setting.DEVICE.to("opencl"),
                ".")
            .about(Setting.DEVICE)
            .remedy(Setting.DEVICE.to("opencl")),
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
