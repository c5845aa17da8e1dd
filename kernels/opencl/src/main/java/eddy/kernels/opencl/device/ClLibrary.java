package eddy.kernels.opencl.device;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import org.jocl.CL;
import org.jspecify.annotations.Nullable;

/**
 * The two native libraries: the system's OpenCL loader, and JOCL's binding to it, which JOCL
 * carries in its jar.
 */
public final class ClLibrary {
  /** Why OpenCL can't be used, or null if it can; found out once. */
  private static final @Nullable String MISSING = load();

  private ClLibrary() {}

  /** One clause that says why there is no OpenCL on this machine, or null when there is. */
  public static @Nullable String missing() {
    return MISSING;
  }

  private static @Nullable String load() {
    // JOCL prints to the standard output when the loader is missing, so that is looked for first.
    String loader = loaderMissing();
    if (loader != null) {
      return loader;
    }
    try {
      // Its library goes to the temporary folder; under a fixed name, anyone could have put one
      // there before, and two processes that start together could read a half-written one.
      System.setProperty("uniqueLibraryNames", "true");
      CL.setExceptionsEnabled(true);
      return null;
    } catch (LinkageError e) {
      return "JOCL's native library can't be loaded on "
          + System.getProperty("os.name")
          + " "
          + System.getProperty("os.arch")
          + " ("
          + firstLine(e)
          + ")";
    }
  }

  private static @Nullable String loaderMissing() {
    List<String> names = loaderNames(System.getProperty("os.name"));
    for (String name : names) {
      try {
        SymbolLookup.libraryLookup(name, Arena.global());
        return null;
      } catch (IllegalArgumentException e) {
        // Not under this name.
      }
    }
    return "the OpenCL loader isn't installed (there is no "
        + String.join(" or ", names)
        + "); it comes with the GPU's driver, or as the package ocl-icd-libopencl1";
  }

  /** The names that JOCL tries. */
  private static List<String> loaderNames(String system) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return List.of("OpenCL.dll");
    }
    if (os.startsWith("mac")) {
      return List.of("/System/Library/Frameworks/OpenCL.framework/Versions/Current/OpenCL");
    }
    return List.of("libOpenCL.so.1", "libOpenCL.so");
  }

  private static String firstLine(Throwable t) {
    String message = String.valueOf(t.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end).strip();
  }
}
