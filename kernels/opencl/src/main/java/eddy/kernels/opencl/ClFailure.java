package eddy.kernels.opencl;

import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.error.EddyException;
import eddy.error.Message;
import eddy.error.Setting;
import org.jocl.CL;
import org.jocl.CLException;

/** Says in a sentence what an error code of OpenCL means for the user. */
final class ClFailure {
  /** What NVIDIA's driver gives after a kernel was killed; in no header. */
  private static final int NVIDIA_KILLED = -9999;

  private ClFailure() {}

  /**
   * @param doing what was tried, such as "running the network"
   * @param memory who holds how much
   */
  static EddyException of(CLException e, ClDevice device, String doing, DeviceMemory memory) {
    Message name = Message.of(Setting.DEVICE.to(device.id()), " (", device.name(), ")");
    String code = e.getMessage();
    return switch (e.getStatus()) {
      case CL.CL_MEM_OBJECT_ALLOCATION_FAILURE,
          CL.CL_OUT_OF_RESOURCES,
          CL.CL_OUT_OF_HOST_MEMORY,
          CL.CL_INVALID_BUFFER_SIZE ->
          new CapacityException(
              Message.of(
                      name,
                      " ran out of memory while ",
                      doing,
                      " (",
                      code,
                      "): ",
                      memory.numbers(),
                      "; use a smaller picture or batch, or close what else uses the device.")
                  .about(Setting.DEVICE),
              e);
      case CL.CL_INVALID_COMMAND_QUEUE,
          CL.CL_INVALID_CONTEXT,
          CL.CL_INVALID_DEVICE,
          CL.CL_DEVICE_NOT_AVAILABLE,
          CL.CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST,
          NVIDIA_KILLED ->
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
      default ->
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
