package eddy.kernels.cuda.driver;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Looks for the driver's library and opens it. */
public sealed interface CudaLibrary {
  /** System property that names the library's file, where it is in no usual place. */
  String PROPERTY = "eddy.cuda.library";

  /** The library is there. */
  record Opened(CudaApi api) implements CudaLibrary {}

  /** It can't be used; one clause says why. */
  record Missing(String reason) implements CudaLibrary {}

  /** Opened once for the whole process, since a driver can't be taken out again. */
  final class OfProcess {
    static final CudaLibrary LIBRARY = open();

    private OfProcess() {}

    private static CudaLibrary open() {
      String named = System.getProperty(PROPERTY, "");
      return named.isEmpty() ? find(System.getProperty("os.name")) : at(named);
    }
  }

  /** The driver of this machine, or the one that {@value #PROPERTY} names. */
  static CudaLibrary ofProcess() {
    return OfProcess.LIBRARY;
  }

  private static CudaLibrary at(String file) {
    try {
      return of(SymbolLookup.libraryLookup(Path.of(file), Arena.global()));
    } catch (IllegalArgumentException e) { // no path, or no library
      return new Missing(
          "-D" + PROPERTY + "=" + file + " names no library that can be loaded on this machine");
    }
  }

  private static CudaLibrary find(String system) {
    List<String> names = names(system);
    if (names.isEmpty()) {
      return new Missing("NVIDIA has no driver for " + system);
    }
    for (String name : names) {
      try {
        return of(SymbolLookup.libraryLookup(name, Arena.global()));
      } catch (IllegalArgumentException e) {
        // Not under this name.
      }
    }
    return new Missing(
        "NVIDIA's driver isn't installed (there is no " + String.join(" or ", names) + ")");
  }

  /** Opens a library that was found. */
  static CudaLibrary of(SymbolLookup symbols) {
    CudaApi api = new CudaApi(symbols);
    return api.isWhole() ? new Opened(api) : new Missing(tooOld(api));
  }

  private static String tooOld(CudaApi api) {
    String has = api.hasVersion() ? "is for CUDA " + api.driverVersion() : "is no driver of CUDA";
    return "NVIDIA's driver "
        + has
        + ", but one for CUDA "
        + CudaApi.OLDEST
        + " or newer is needed; update it";
  }

  /**
   * The names to try: the loader's, which knows where drivers are installed, and the folder in
   * which WSL has the one that Windows lends it. None where there is no CUDA.
   */
  static List<String> names(String system) {
    String os = Objects.requireNonNullElse(system, "").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return List.of("nvcuda.dll");
    }
    if (os.startsWith("mac")) {
      return List.of();
    }
    return List.of("libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1");
  }
}
