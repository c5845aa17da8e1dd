package eddy.kernels.cuda;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendProvider;
import eddy.backend.DeviceId;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaDevice;
import eddy.kernels.cuda.driver.CudaDevices;
import eddy.kernels.cuda.driver.CudaDevices.UsableCudaDevices;
import eddy.kernels.cuda.driver.CudaException;
import eddy.kernels.cuda.driver.CudaLibrary;
import eddy.kernels.cuda.driver.CudaVersion;
import eddy.kernels.cuda.ptx.PtxSource;
import eddy.kernels.gpu.run.DeviceChoice;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.TuningFile;
import eddy.kernels.gpu.run.UserFolder;
import eddy.kernels.gpu.variant.VariantTable;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cuda} backend: NVIDIA GPUs through their driver. {@code cuda} alone means the first
 * GPU, {@code cuda:D} the one that the driver gives the number D.
 */
public final class CudaBackendProvider implements BackendProvider {
  /**
   * System property that chooses kernels: {@code naive}, {@code tuned}, {@code wide}; else the
   * tuned ones, and what {@code eddy tune} measured where it did.
   */
  static final String KERNELS = "eddy.cuda.kernels";

  /** What the kernels are compiled for at least. */
  static final CudaVersion LEAST_CAPABILITY = new CudaVersion(8, 0);

  private final CudaLibrary library;

  /** The driver of this machine. */
  public CudaBackendProvider() {
    this(
        PtxSource.areExported()
            ? CudaLibrary.ofProcess()
            : new CudaLibrary.Missing("this copy of Eddy has no kernels for CUDA"));
  }

  CudaBackendProvider(CudaLibrary library) {
    this.library = library;
  }

  @Override
  public String name() {
    return "cuda";
  }

  /** Before {@code opencl}, which shows the same cards but can't reach their tensor cores. */
  @Override
  public int priority() {
    return 30;
  }

  @Override
  public Availability probe() {
    return switch (library) {
      case CudaLibrary.Missing(String reason) -> new Availability.Unavailable(reason);
      case CudaLibrary.Opened(CudaApi api) -> probe(api);
    };
  }

  private static Availability probe(CudaApi api) {
    try {
      UsableCudaDevices found = CudaDevices.find(api, LEAST_CAPABILITY);
      if (!found.usable().isEmpty()) {
        return new Availability.Available(
            found.usable().stream().map(CudaDevice::info).toList(),
            found.passedOver().stream().map(Message::of).toList());
      }
      return new Availability.Unavailable(
          found.passedOver().isEmpty()
              ? "NVIDIA's driver is there, but it shows no device"
              : "no CUDA device can be used: " + String.join("; ", found.passedOver()));
    } catch (CudaException e) {
      return new Availability.Unavailable("NVIDIA's driver fails with " + e.getMessage());
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputException also when weights in int8 are asked for
   * @throws DeviceException when the device's driver fails
   */
  @Override
  public Backend open(DeviceId id, BackendOptions options) {
    options.requireFloatWeights(id);
    return switch (library) {
      case CudaLibrary.Missing(String reason) -> throw unusable(id, Message.of(reason), null);
      case CudaLibrary.Opened(CudaApi api) -> {
        try {
          CudaDevice device =
              DeviceChoice.of(
                  id, CudaDevices.find(api, LEAST_CAPABILITY).usable(), CudaDevice::info, "CUDA");
          VariantTable variants = variants(device);
          yield new GpuBackend<>(
              CudaDriver.open(api, device), variants, options, () -> tuning(device));
        } catch (CudaException e) {
          throw unusable(id, Message.of("its driver fails with ", e.getMessage()), e);
        }
      }
    };
  }

  private static DeviceException unusable(
      DeviceId id, Message reason, @Nullable CudaException cause) {
    Message message =
        Message.of(Setting.DEVICE.to(id), " can't be used: ", reason, ".").about(Setting.DEVICE);
    return cause == null ? new DeviceException(message) : new DeviceException(message, cause);
  }

  private static TuningFile tuning(CudaDevice device) {
    return TuningFile.of(
        device,
        UserFolder.of("cuda"),
        PtxSource::head,
        "TensorCoreKernels.matmul",
        "TensorAttentionKernels.flash64");
  }

  private static VariantTable variants(CudaDevice device) {
    String kernels = System.getProperty(KERNELS, "");
    return kernels.isEmpty()
        ? VariantTable.tuned(device.traits()).with(tuning(device).read()::variant)
        : VariantTable.named(KERNELS, kernels, device.traits());
  }
}
