package eddy.kernels.opencl.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The exported kernels, resources of the OpenCL backend's package. */
public final class KernelSource {
  private static final String FOLDER = "/eddy/kernels/opencl/";

  private KernelSource() {}

  /** What stands before a kernel's code: the hashes of its sources, and how it was made. */
  public static String head(String kernel) {
    String source = read(kernel);
    return source.substring(0, source.indexOf("__kernel "));
  }

  /** The text of a kernel's resource, as it was exported. */
  public static String read(String kernel) {
    String name = kernel + ".cl";
    try (InputStream in = KernelSource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the kernel " + kernel + " was never exported: no " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
