package eddy.kernels.cuda.driver;

import eddy.error.EddyException;
import eddy.kernels.gpu.run.DriverFailure;

/** Says in a sentence what an error code of CUDA means for the user. */
public final class CudaFailure {
  private CudaFailure() {}

  /**
   * @param doing what was tried, such as "running the network"
   * @param memory a clause that says who holds how much
   */
  public static EddyException of(CudaException e, CudaDevice device, String doing, String memory) {
    return kind(e).of(e, device, doing, memory);
  }

  private static DriverFailure kind(CudaException e) {
    if (e.isOfMemory()) {
      return DriverFailure.MEMORY;
    }
    return e.isOfLostDevice() ? DriverFailure.LOST : DriverFailure.OTHER;
  }
}
