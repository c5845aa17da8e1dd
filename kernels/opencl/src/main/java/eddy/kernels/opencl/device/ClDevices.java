package eddy.kernels.opencl.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

/** Looks for the machine's devices. */
public final class ClDevices {
  /**
   * Devices of every kind. The constant of the same name in JOCL is −1L, 64 bits, of which some
   * drivers, all of Mesa's among them, take no more than the 32 that OpenCL has kinds in, and
   * refuse the others.
   */
  static final long ALL_KINDS = CL.CL_DEVICE_TYPE_ALL & 0xFFFF_FFFFL;

  /** What the loader answers when no driver is installed; the constant of cl_ext.h. */
  private static final int PLATFORM_NOT_FOUND = -1001;

  /**
   * @param usable GPUs first, else in the loader's order
   * @param passedOver one clause for each device or platform that can't be used
   */
  public record UsableDevices(List<ClDevice> usable, List<String> passedOver) {}

  private ClDevices() {}

  /** Those that Eddy can use. The native libraries must be there. */
  public static UsableDevices find() {
    List<ClDevice> usable = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    cl_platform_id[] platforms = platforms();
    for (int p = 0; p < platforms.length; p++) {
      try {
        cl_device_id[] devices = devices(platforms[p]);
        if (devices.length == 0) {
          passedOver.add(withoutDevice(p, ClInfo.text(platforms[p], CL.CL_PLATFORM_NAME)));
        }
        for (int d = 0; d < devices.length; d++) {
          look(platforms[p], p, devices[d], d, usable, passedOver);
        }
      } catch (CLException e) {
        passedOver.add("platform " + p + " gives " + e.getMessage());
      }
    }
    usable.sort(Comparator.comparing(d -> !d.gpu()));
    return new UsableDevices(List.copyOf(usable), List.copyOf(passedOver));
  }

  /** The clause for a platform that shows no device. */
  static String withoutDevice(int platform, String name) {
    String text = "platform " + platform + " (" + name + ") shows no device";
    return name.equals("rusticl")
        ? text + "; set RUSTICL_ENABLE to Mesa's driver for it, such as radeonsi or iris"
        : text;
  }

  private static void look(
      cl_platform_id platform,
      int p,
      cl_device_id device,
      int d,
      List<ClDevice> usable,
      List<String> passedOver) {
    String id = "opencl:" + p + ":" + d;
    try {
      if (ClInfo.number(device, CL.CL_DEVICE_AVAILABLE) == 0) {
        passedOver.add(id + " isn't available");
      } else if (ClInfo.number(device, CL.CL_DEVICE_COMPILER_AVAILABLE) == 0) {
        passedOver.add(id + " has no compiler");
      } else if (ClInfo.number(device, CL.CL_DEVICE_ENDIAN_LITTLE) == 0) {
        passedOver.add(id + " is big-endian");
      } else {
        usable.add(ClDevice.of(platform, p, device, d));
      }
    } catch (CLException e) {
      passedOver.add(id + " gives " + e.getMessage());
    }
  }

  private static cl_platform_id[] platforms() {
    int[] count = new int[1];
    try {
      CL.clGetPlatformIDs(0, null, count);
    } catch (CLException e) {
      if (e.getStatus() == PLATFORM_NOT_FOUND) {
        return new cl_platform_id[0];
      }
      throw e;
    }
    cl_platform_id[] platforms = new cl_platform_id[count[0]];
    if (platforms.length > 0) {
      CL.clGetPlatformIDs(platforms.length, platforms, null);
    }
    return platforms;
  }

  private static cl_device_id[] devices(cl_platform_id platform) {
    int[] count = new int[1];
    try {
      CL.clGetDeviceIDs(platform, ALL_KINDS, 0, null, count);
    } catch (CLException e) {
      if (e.getStatus() == CL.CL_DEVICE_NOT_FOUND) {
        return new cl_device_id[0];
      }
      throw e;
    }
    cl_device_id[] devices = new cl_device_id[count[0]];
    if (devices.length > 0) {
      CL.clGetDeviceIDs(platform, ALL_KINDS, devices.length, devices, null);
    }
    return devices;
  }
}
