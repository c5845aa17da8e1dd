package eddy.kernels.opencl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The exported kernels, resources of this package. */
final class KernelSource {
  private static final Pattern EXTENSION =
      Pattern.compile("(?m)^[ \\t]*#pragma OPENCL EXTENSION (\\w+) : enable[ \\t]*$");

  private KernelSource() {}

  /** The text of a kernel's resource, as it was exported. */
  static String read(String kernel) {
    String name = kernel + ".cl";
    try (InputStream in = KernelSource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the kernel " + kernel + " was never exported: no " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text for that device. TornadoVM asks for its usual extensions in front of each kernel,
   * whether the kernel uses them or not, and a compiler may refuse one that its device doesn't
   * have; so those are taken out. Lines keep their numbers.
   */
  static String forDevice(String source, ClDevice device) {
    return EXTENSION
        .matcher(source)
        .replaceAll(m -> device.has(m.group(1)) ? m.group() : "// not here: " + m.group(1));
  }
}
