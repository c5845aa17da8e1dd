package eddy.kernels.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.kernels.cuda.driver.CudaApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stand-in for NVIDIA's driver in {@code src/test/c}, built with the machine's C compiler, as a
 * library that is opened like the driver's own.
 */
public final class StandIn {
  private static final Path SOURCES =
      Path.of(System.getProperty("eddy.root", "../..")).resolve("kernels/cuda/src/test/c");

  private static final StandIn CURRENT = build();

  private final SymbolLookup symbols;
  private final String missing;

  private StandIn(SymbolLookup symbols, String missing) {
    this.symbols = symbols;
    this.missing = missing;
  }

  /** It as after a start, or the test is skipped, unless {@code -Drequire.backend} names it. */
  public static StandIn orSkip() {
    boolean required =
        Arrays.asList(System.getProperty("require.backend", "").split(","))
            .contains("cuda-standin");
    if (required) {
      assertThat(CURRENT.missing).as("why there is no stand-in for CUDA's driver").isEmpty();
    } else if (!CURRENT.missing.isEmpty()) {
      System.err.println("Not tested: " + CURRENT.missing);
    }
    assumeTrue(CURRENT.missing.isEmpty(), CURRENT.missing);
    CURRENT.call("standin_reset", FunctionDescriptor.ofVoid());
    return CURRENT;
  }

  private static StandIn build() {
    try {
      Path library = compile("libcuda.so.1");
      return new StandIn(SymbolLookup.libraryLookup(library, Arena.global()), "");
    } catch (IOException | IllegalStateException e) {
      return new StandIn(_ -> java.util.Optional.empty(), "no stand-in for CUDA's driver: " + e);
    }
  }

  /**
   * Builds it, with options for the compiler.
   *
   * @throws IOException where there is no compiler
   * @throws IllegalStateException when it doesn't compile
   */
  static Path compile(String name, String... options) throws IOException {
    Path folder = Files.createTempDirectory("eddy-standin");
    Path library = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", SOURCES.resolve("build.sh").toString(), library.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    library.toFile().deleteOnExit();
    folder.toFile().deleteOnExit();
    return library;
  }

  /** One of a driver that is too old to have graphs. */
  public static SymbolLookup old() {
    orSkip();
    try {
      return SymbolLookup.libraryLookup(
          compile("libcuda-old.so.1", "-DOLD_DRIVER"), Arena.global());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its calls, bound as the driver's are. */
  public CudaApi api() {
    return new CudaApi(symbols);
  }

  /** Where its symbols are. */
  public SymbolLookup symbols() {
    return symbols;
  }

  /** Sets what {@code standin_set} knows. */
  public StandIn with(String name, long value) {
    try (Arena arena = Arena.ofConfined()) {
      call(
          "standin_set",
          FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG),
          arena.allocateFrom(name),
          value);
    }
    return this;
  }

  /** How many there were or are. */
  public long count(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return (long)
          call(
              "standin_count", FunctionDescriptor.of(JAVA_LONG, ADDRESS), arena.allocateFrom(name));
    }
  }

  /** What went wrong, a line each. */
  public List<String> violations() {
    MemorySegment text = (MemorySegment) call("standin_violations", FunctionDescriptor.of(ADDRESS));
    return text.reinterpret(Long.MAX_VALUE).getString(0).lines().toList();
  }

  /** Everything was given back, and nothing went wrong. */
  public void requireClean() {
    assertThat(violations()).isEmpty();
    assertThat(count("live")).as("things not given back").isZero();
  }

  private Object call(String name, FunctionDescriptor descriptor, Object... arguments) {
    try {
      Object result =
          Linker.nativeLinker()
              .downcallHandle(symbols.findOrThrow(name), descriptor)
              .invokeWithArguments(arguments);
      return result == null ? "" : result;
    } catch (Throwable e) {
      throw new AssertionError(name, e);
    }
  }
}
