package eddy.kernels.tornado.backend;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.run.DeviceChoice;
import eddy.kernels.gpu.variant.VariantTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.ac.manchester.tornado.api.TornadoBackend;
import uk.ac.manchester.tornado.api.TornadoRuntime;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.TornadoDeviceType;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.runtime.TornadoRuntimeProvider;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/** TornadoVM's devices. Only loaded where its classes are. */
final class TornadoDevices {
  private record Found(DeviceInfo info, TornadoDevice device, TornadoVMBackendType backend) {}

  private TornadoDevices() {}

  /** GPUs first. */
  private static List<Found> find() {
    List<Found> out = new ArrayList<>();
    TornadoRuntime runtime = TornadoRuntimeProvider.getTornadoRuntime();
    for (int b = 0; b < runtime.getNumBackends(); b++) {
      TornadoBackend backend = runtime.getBackend(b);
      for (int d = 0; d < backend.getNumDevices(); d++) {
        TornadoDevice device = backend.getDevice(d);
        boolean gpu = device.getDeviceType() == TornadoDeviceType.GPU;
        DeviceInfo info =
            new DeviceInfo(
                DeviceId.of("tornado", b, d),
                device.getPhysicalDevice().getDeviceName(),
                "TornadoVM's "
                    + runtime.getBackendType(b)
                    + " backend, "
                    + device.getPlatformName(),
                gpu,
                device.getMaxGlobalMemory());
        out.add(
            gpu ? out.stream().filter(f -> f.info().gpu()).toList().size() : out.size(),
            new Found(info, device, runtime.getBackendType(b)));
      }
    }
    return out;
  }

  static List<DeviceInfo> all() {
    return find().stream().map(Found::info).toList();
  }

  static Backend open(DeviceId id, BackendOptions options, KernelOrigin origin) {
    Found f = DeviceChoice.of(id, find(), Found::info, "TornadoVM");
    requireUsable(f.backend(), id);
    return isExported(f, origin)
        ? new PrebuiltBackend(f.device(), f.info(), VariantTable.tuned(traits(f)), options)
        : new LiveBackend(f.device(), f.info(), traits(f), options);
  }

  /** Whether a device runs the exported kernels: those are OpenCL, so only OpenCL devices can. */
  private static boolean isExported(Found f, KernelOrigin origin) {
    boolean openCl = f.backend() == TornadoVMBackendType.OPENCL;
    if (origin == KernelOrigin.LIVE || (origin == KernelOrigin.UNSAID && !openCl)) {
      return false;
    }
    if (!openCl) {
      throw new InputException(
          "-D"
              + KernelOrigin.PROPERTY
              + "=exported needs a device of TornadoVM's OpenCL backend, but "
              + f.info().id()
              + " is of "
              + f.backend()
              + "; leave it out, or use -D"
              + KernelOrigin.PROPERTY
              + "=live.");
    }
    if (TornadoNativeArray.ARRAY_HEADER != 0) {
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(f.info().id()),
                  " needs -Dtornado.panama.objectHeader=0, since otherwise the exported kernels"
                      + " would take TornadoVM's headers for numbers; add it, or use -D",
                  KernelOrigin.PROPERTY,
                  "=live.")
              .about(Setting.DEVICE));
    }
    return true;
  }

  /** TornadoVM doesn't tell of every backend whether its device is made for fp16. */
  static ActivationStorage activations(BackendOptions options) {
    return options.activations() == ActivationStorage.F16
        ? ActivationStorage.F16
        : ActivationStorage.F32;
  }

  /** TornadoVM's PTX backend makes {@code fma.s32} of integers, which no assembler takes. */
  static void requireUsable(TornadoVMBackendType backend, DeviceId id) {
    if (backend == TornadoVMBackendType.PTX
        && Boolean.parseBoolean(System.getProperty("tornado.enable.fma", "true"))) {
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(id),
                  ": the kernels that TornadoVM's PTX backend makes can't be assembled unless it"
                      + " gets -Dtornado.enable.fma=False; set"
                      + " EDDY_JAVA_OPTS=-Dtornado.enable.fma=False, or use TornadoVM's CUDA"
                      + " backend.")
              .about(Setting.DEVICE));
    }
  }

  /** Bytes of the one buffer that bandwidth is measured in, at most. */
  static long peakBytes(TornadoDevice device) {
    return Math.min(
        device.getPhysicalDevice().getDeviceMaxAllocationSize(), device.getMaxGlobalMemory() / 2);
  }

  private static DeviceTraits traits(Found found) {
    long group =
        Arrays.stream(found.device().getPhysicalDevice().getDeviceMaxWorkGroupSize())
            .max()
            .orElse(1);
    return new DeviceTraits(
            (int) Math.min(group, Integer.MAX_VALUE), found.device().getDeviceLocalMemorySize())
        .withUnits(found.device().getPhysicalDevice().getDeviceMaxComputeUnits());
  }
}
