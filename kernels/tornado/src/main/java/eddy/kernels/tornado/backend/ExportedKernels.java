package eddy.kernels.tornado.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kernels that were compiled ahead of time, resources of the OpenCL backend, as files:
 * TornadoVM takes them so. They are gone when the JVM ends.
 */
final class ExportedKernels {
  private static final String FOLDER = "eddy/kernels/opencl/";

  private final Map<String, Path> files = new HashMap<>();
  private @Nullable Path folder;

  /** The file of a kernel. */
  synchronized String file(String kernel) {
    return files.computeIfAbsent(kernel, this::copy).toString();
  }

  /** What the kernel is called in its file. */
  static String entry(String kernel) {
    return kernel.substring(kernel.indexOf('.') + 1);
  }

  private Path copy(String kernel) {
    String name = kernel + ".cl";
    try (InputStream in =
        ExportedKernels.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the kernel " + kernel + " was never exported: no " + name);
      }
      if (folder == null) {
        folder = Files.createTempDirectory("eddy-kernels-");
        folder.toFile().deleteOnExit();
      }
      Path file = folder.resolve(name);
      Files.copy(in, file);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
