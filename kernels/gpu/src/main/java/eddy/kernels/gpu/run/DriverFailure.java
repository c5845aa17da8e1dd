package eddy.kernels.gpu.run;

import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.error.EddyException;
import eddy.error.Message;
import eddy.error.Setting;

/** Says in a sentence what an error code of a driver means for the user. */
public enum DriverFailure {
  /** There is too little memory. */
  MEMORY,
  /** The device can't be used any more. */
  LOST,
  /** Anything else. */
  OTHER;

  /**
   * @param e the driver's exception, whose message is the code's name
   * @param doing what was tried, such as "running the network"
   * @param memory a clause that says who holds how much
   */
  public EddyException of(RuntimeException e, GpuDevice device, String doing, String memory) {
    Message name = Message.of(Setting.DEVICE.to(device.id()), " (", device.name(), ")");
    String code = String.valueOf(e.getMessage());
    return switch (this) {
      case MEMORY ->
          new CapacityException(
              Message.of(
                      name,
                      " ran out of memory while ",
                      doing,
                      " (",
                      code,
                      "): ",
                      memory,
                      "; use a smaller picture or batch, or close what else uses the device.")
                  .about(Setting.DEVICE),
              e);
      case LOST ->
          new DeviceException(
              Message.of(
                      name,
                      " was lost while ",
                      doing,
                      " (",
                      code,
                      "): its driver was reset, or ended a kernel that ran too long; start again,"
                          + " and look into the system's log if it happens twice.")
                  .about(Setting.DEVICE),
              e);
      case OTHER ->
          new DeviceException(
              Message.of(
                      name,
                      ": its driver (",
                      device.platformName(),
                      " ",
                      device.driver(),
                      ") fails with ",
                      code,
                      " while ",
                      doing,
                      "; another driver version may help, or ",
                      Setting.DEVICE.to("cpu"),
                      ".")
                  .about(Setting.DEVICE)
                  .remedy(Setting.DEVICE.to("cpu")),
              e);
    };
  }
}
