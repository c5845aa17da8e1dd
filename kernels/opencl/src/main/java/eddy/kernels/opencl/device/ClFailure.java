package eddy.kernels.opencl.device;

import eddy.error.EddyException;
import eddy.kernels.gpu.run.DriverFailure;
import org.jocl.CL;
import org.jocl.CLException;

/** Says in a sentence what an error code of OpenCL means for the user. */
public final class ClFailure {
  /** What NVIDIA's driver gives after a kernel was killed; in no header. */
  private static final int NVIDIA_KILLED = -9999;

  private ClFailure() {}

  /**
   * @param doing what was tried, such as "running the network"
   * @param memory a clause that says who holds how much
   */
  public static EddyException of(CLException e, ClDevice device, String doing, String memory) {
    return kind(e.getStatus()).of(e, device, doing, memory);
  }

  private static DriverFailure kind(int status) {
    return switch (status) {
      case CL.CL_MEM_OBJECT_ALLOCATION_FAILURE,
          CL.CL_OUT_OF_RESOURCES,
          CL.CL_OUT_OF_HOST_MEMORY,
          CL.CL_INVALID_BUFFER_SIZE ->
          DriverFailure.MEMORY;
      case CL.CL_INVALID_COMMAND_QUEUE,
          CL.CL_INVALID_CONTEXT,
          CL.CL_INVALID_DEVICE,
          CL.CL_DEVICE_NOT_AVAILABLE,
          CL.CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST,
          NVIDIA_KILLED ->
          DriverFailure.LOST;
      default -> DriverFailure.OTHER;
    };
  }
}
