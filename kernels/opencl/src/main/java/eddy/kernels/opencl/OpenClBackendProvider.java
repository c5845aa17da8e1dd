package eddy.kernels.opencl;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendProvider;
import eddy.backend.DeviceId;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.run.DeviceChoice;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.ClDevices;
import eddy.kernels.opencl.device.ClLibrary;
import eddy.kernels.opencl.program.ProgramCache;
import java.util.Locale;
import java.util.function.Function;
import org.jocl.CLException;
import org.jspecify.annotations.Nullable;

/**
 * The {@code opencl} backend. {@code opencl} alone means the first GPU, or the first device where
 * there is no GPU; {@code opencl:P} the same on platform P; {@code opencl:P:D} device D of it.
 */
public final class OpenClBackendProvider implements BackendProvider {
  /**
   * System property that chooses kernels: {@code naive}, {@code tuned}, {@code wide}; else the
   * tuned ones, and what {@code eddy tune} measured where it did.
   */
  static final String KERNELS = "eddy.opencl.kernels";

  /** Makes the table of kernels for a device; null for the one that was measured. */
  private final @Nullable Function<DeviceTraits, VariantTable> variants;

  /** Which kernels to use. */
  public enum Kernels {
    /** The plain ones everywhere. */
    NAIVE,
    /** Those made for GPUs wherever they work. */
    TUNED,
    /** The same, with those for large products everywhere, which tests them on small ones. */
    WIDE
  }

  /** Chooses kernels as the system property {@code eddy.opencl.kernels} says. */
  public OpenClBackendProvider() {
    String kernels = System.getProperty(KERNELS, "");
    this.variants =
        kernels.isEmpty() ? null : traits -> VariantTable.named(KERNELS, kernels, traits);
  }

  public OpenClBackendProvider(Kernels kernels) {
    this(traits -> VariantTable.named(KERNELS, kernels.name().toLowerCase(Locale.ROOT), traits));
  }

  /** Takes the table for a device from whoever makes one of his own, for tests. */
  public OpenClBackendProvider(Function<DeviceTraits, VariantTable> variants) {
    this.variants = variants;
  }

  @Override
  public String name() {
    return "opencl";
  }

  @Override
  public int priority() {
    return 20;
  }

  @Override
  public Availability probe() {
    String missing = ClLibrary.missing();
    if (missing != null) {
      return new Availability.Unavailable(missing);
    }
    try {
      return availability(ClDevices.find());
    } catch (CLException e) {
      return new Availability.Unavailable("the OpenCL loader fails with " + e.getMessage());
    }
  }

  static Availability availability(ClDevices.UsableDevices found) {
    if (!found.usable().isEmpty()) {
      return new Availability.Available(
          found.usable().stream().map(ClDevice::info).toList(),
          found.passedOver().stream().map(Message::of).toList());
    }
    return new Availability.Unavailable(
        found.passedOver().isEmpty()
            ? "the OpenCL loader is there, but no driver with a device is installed"
            : "no OpenCL device can be used: " + String.join("; ", found.passedOver()));
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
    String missing = ClLibrary.missing();
    if (missing != null) {
      throw new DeviceException(
          Message.of(Setting.DEVICE.to(id), " can't be used: ", missing, ".")
              .about(Setting.DEVICE));
    }
    try {
      ClDevice device = DeviceChoice.of(id, ClDevices.find().usable(), ClDevice::info, "OpenCL");
      return OpenClDriver.open(device, ProgramCache.inUserFolder())
          .backend(options, variants(device));
    } catch (CLException e) {
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(id),
                  " can't be used: its driver fails with ",
                  e.getMessage(),
                  ".")
              .about(Setting.DEVICE),
          e);
    }
  }

  private VariantTable variants(ClDevice device) {
    return variants != null
        ? variants.apply(device.traits())
        : VariantTable.tuned(device.traits()).with(OpenClDriver.tuning(device).read()::variant);
  }
}
