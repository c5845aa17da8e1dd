package eddy.kernels.cuda.driver;

import java.util.ArrayList;
import java.util.List;

/** Looks for the machine's devices. */
public final class CudaDevices {
  /** {@code CUDA_ERROR_NO_DEVICE}. */
  private static final int NO_DEVICE = 100;

  /** {@code CUDA_ERROR_STUB_LIBRARY}: what programs are linked with where there is no driver. */
  private static final int STUB_LIBRARY = 34;

  /**
   * The devices.
   *
   * @param usable in the driver's order
   * @param passedOver one clause for each device that can't be used
   */
  public record UsableCudaDevices(List<CudaDevice> usable, List<String> passedOver) {}

  private CudaDevices() {}

  /**
   * Those that Eddy can use.
   *
   * @param least the compute capability that the kernels are compiled for
   * @throws CudaException when the driver can't be started
   */
  public static UsableCudaDevices find(CudaApi api, CudaVersion least) {
    List<CudaDevice> usable = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    for (int i = 0; i < count(api); i++) {
      String id = "cuda:" + i;
      try {
        CudaDevice device = CudaDevice.of(api, i);
        if (device.capability().compareTo(least) < 0) {
          passedOver.add(
              id
                  + " ("
                  + device.name()
                  + ") has compute capability "
                  + device.capability()
                  + ", but the kernels need "
                  + least);
        } else if (CudaDevice.isProhibited(api, i)) {
          passedOver.add(id + " (" + device.name() + ") is set to the compute mode \"prohibited\"");
        } else {
          usable.add(device);
        }
      } catch (CudaException e) {
        passedOver.add(id + " gives " + e.getMessage());
      }
    }
    return new UsableCudaDevices(List.copyOf(usable), List.copyOf(passedOver));
  }

  private static int count(CudaApi api) {
    try {
      api.run("cuInit", 0);
      return api.number("cuDeviceGetCount");
    } catch (CudaException e) {
      if (e.code() == NO_DEVICE) {
        return 0;
      }
      if (e.code() == STUB_LIBRARY) {
        throw new CudaException(
            e.getMessage() + ", since it is the CUDA toolkit's stand-in for a driver", e.code());
      }
      throw e;
    }
  }
}
