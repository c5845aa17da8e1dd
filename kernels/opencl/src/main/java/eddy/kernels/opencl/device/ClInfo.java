package eddy.kernels.opencl.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

/** Reads properties of platforms and devices. */
public final class ClInfo {
  private ClInfo() {}

  /** A platform's text. */
  public static String text(cl_platform_id platform, int key) {
    long[] size = new long[1];
    CL.clGetPlatformInfo(platform, key, 0, null, size);
    byte[] bytes = new byte[Math.toIntExact(size[0])];
    CL.clGetPlatformInfo(platform, key, bytes.length, Pointer.to(bytes), null);
    return text(bytes);
  }

  /** A device's text. */
  public static String text(cl_device_id device, int key) {
    return text(bytes(device, key));
  }

  /** A device's number; an OpenCL bool, uint, ulong or size_t. */
  public static long number(cl_device_id device, int key) {
    byte[] bytes = bytes(device, key);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    return bytes.length >= 8 ? buffer.getLong() : Integer.toUnsignedLong(buffer.getInt());
  }

  private static byte[] bytes(cl_device_id device, int key) {
    long[] size = new long[1];
    CL.clGetDeviceInfo(device, key, 0, null, size);
    byte[] bytes = new byte[Math.toIntExact(size[0])];
    CL.clGetDeviceInfo(device, key, bytes.length, Pointer.to(bytes), null);
    return bytes;
  }

  /** Texts end with a zero byte, and some drivers pad them with spaces. */
  private static String text(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, UTF_8).strip();
  }
}
