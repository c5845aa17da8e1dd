package eddy.kernels.gpu.run;

import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.KernelLaunch;

/**
 * Refuses launches that a device can't run.
 *
 * @param device whose driver would refuse them with a code
 * @param items what the driver calls work-items
 * @param kernels the system property that chooses kernels
 */
public record LaunchLimits(GpuDevice device, String items, String kernels) {
  /**
   * A kernel that needs many registers may not be able to use the device's largest groups.
   *
   * @param most work-items that its groups may have
   * @throws DeviceException when those of the launch have more
   */
  public void requireGroup(KernelLaunch launch, int most) {
    require(launch, "groups of ", launch.grid().groupSize(), most, items);
  }

  /**
   * Any other limit.
   *
   * @param what is limited, such as "grids of "
   * @param needed of that
   * @param most of that
   * @param unit in which it is counted, with what is to be said of it
   * @throws DeviceException when more is needed than there is
   */
  public void require(KernelLaunch launch, String what, int needed, int most, String unit) {
    if (needed > most) {
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(device.id()),
                  " (",
                  device.name(),
                  ") runs the kernel ",
                  launch.kernel(),
                  " with ",
                  what,
                  most,
                  " ",
                  unit,
                  " at most, but it needs ",
                  needed,
                  "; use ",
                  Setting.DEVICE.to("cpu"),
                  ", or -D",
                  kernels,
                  "=naive.")
              .about(Setting.DEVICE)
              .remedy(Setting.DEVICE.to("cpu")));
    }
  }
}
