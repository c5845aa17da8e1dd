package eddy.kernels.cuda.driver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The calls of the driver API that Eddy uses, by their names and signatures in cuda.h. Handles and
 * device pointers are numbers of 64 bits, which every 64-bit calling convention passes as it passes
 * pointers; CUDA has no driver of 32 bits any more. What a call writes to or reads from the host's
 * memory is a segment.
 *
 * <p>Names with {@code _v2} are those that cuda.h gives to calls whose signature has changed since
 * CUDA 3; without it the library has the old ones.
 */
public final class CudaApi {
  /** The oldest CUDA whose drivers have all of these calls: the graph calls came with it. */
  public static final CudaVersion OLDEST = new CudaVersion(11, 4);

  private static final MemoryLayout P = ADDRESS;
  private static final MemoryLayout L = JAVA_LONG;
  private static final MemoryLayout I = JAVA_INT;

  /** What each call takes; all give back a {@code CUresult}. */
  private static final Map<String, MemoryLayout[]> CALLS =
      Map.ofEntries(
          call("cuInit", I),
          call("cuDriverGetVersion", P),
          call("cuGetErrorName", I, P),
          call("cuDeviceGetCount", P),
          call("cuDeviceGet", P, I),
          call("cuDeviceGetName", P, I, I),
          call("cuDeviceTotalMem_v2", P, I),
          call("cuDeviceGetAttribute", P, I, I),
          call("cuDevicePrimaryCtxRetain", P, I),
          call("cuDevicePrimaryCtxRelease_v2", I),
          call("cuCtxSetCurrent", L),
          call("cuStreamCreate", P, I),
          call("cuStreamDestroy_v2", L),
          call("cuStreamSynchronize", L),
          call("cuStreamBeginCapture_v2", L, I),
          call("cuStreamEndCapture", L, P),
          call("cuGraphInstantiateWithFlags", P, L, L),
          call("cuGraphLaunch", L, L),
          call("cuGraphDestroy", L),
          call("cuGraphExecDestroy", L),
          call("cuMemPoolCreate", P, P),
          call("cuMemPoolDestroy", L),
          call("cuMemAllocFromPoolAsync", P, L, L, L),
          call("cuMemFreeAsync", L, L),
          call("cuMemAlloc_v2", P, L),
          call("cuMemFree_v2", L),
          call("cuMemAllocHost_v2", P, L),
          call("cuMemFreeHost", L),
          call("cuMemcpyHtoDAsync_v2", L, P, L, L),
          call("cuMemcpyDtoHAsync_v2", P, L, L, L),
          call("cuMemcpyDtoDAsync_v2", L, L, L, L),
          call("cuModuleLoadDataEx", P, P, I, P, P),
          call("cuModuleUnload", L),
          call("cuModuleGetFunction", P, L, P),
          call("cuFuncGetAttribute", P, I, L),
          call("cuLaunchKernel", L, I, I, I, I, I, I, I, L, P, P),
          call("cuEventCreate", P, I),
          call("cuEventRecordWithFlags", L, L, I),
          call("cuEventDestroy_v2", L),
          call("cuEventElapsedTime", P, L, L));

  private final Map<String, MethodHandle> handles = new HashMap<>();

  /**
   * @param symbols of the driver's library; calls that it hasn't are missed only when made
   */
  public CudaApi(SymbolLookup symbols) {
    Linker linker = Linker.nativeLinker();
    CALLS.forEach(
        (name, arguments) -> {
          Optional<MemorySegment> symbol = symbols.find(name);
          symbol.ifPresent(
              at ->
                  handles.put(
                      name, linker.downcallHandle(at, FunctionDescriptor.of(JAVA_INT, arguments))));
        });
  }

  private static Map.Entry<String, MemoryLayout[]> call(String name, MemoryLayout... arguments) {
    return Map.entry(name, arguments);
  }

  /** Whether the library has every call. */
  public boolean isWhole() {
    return handles.size() == CALLS.size();
  }

  /** Whether the library says what it is for. */
  public boolean hasVersion() {
    return handles.containsKey("cuDriverGetVersion");
  }

  /** The CUDA that the driver is for. */
  public CudaVersion driverVersion() {
    return CudaVersion.ofDriver(number("cuDriverGetVersion"));
  }

  /**
   * Makes a call.
   *
   * @param arguments an Integer, Long or MemorySegment for each of the call's
   * @throws CudaException when it fails
   */
  public void run(String name, Object... arguments) {
    int code = code(name, arguments);
    if (code != 0) {
      throw new CudaException(errorName(code), code);
    }
  }

  /**
   * Makes a call that gives something back. A device that was lost has taken everything with it,
   * and says so at each call: that is no failure of this one.
   */
  public void giveBack(String name, Object... arguments) {
    try {
      run(name, arguments);
    } catch (CudaException e) {
      if (!e.isOfLostDevice()) {
        throw e;
      }
    }
  }

  /** The same for a call whose first argument is a pointer to an int that it sets. */
  public int number(String name, Object... others) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(JAVA_INT);
      run(name, before(out, others));
      return out.get(JAVA_INT, 0);
    }
  }

  /** The same for a handle, a device pointer or a size. */
  public long handle(String name, Object... others) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(JAVA_LONG);
      run(name, before(out, others));
      return out.get(JAVA_LONG, 0);
    }
  }

  private static Object[] before(MemorySegment out, Object[] others) {
    Object[] all = new Object[others.length + 1];
    all[0] = out;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  private int code(String name, Object... arguments) {
    MethodHandle handle = handles.get(name);
    if (handle == null) {
      throw new IllegalStateException("the driver has no " + name);
    }
    try {
      return (int) handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a foreign call throws nothing checked", e);
    }
  }

  /** A code's name in cuda.h, such as {@code CUDA_ERROR_OUT_OF_MEMORY}. */
  private String errorName(int code) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(ADDRESS);
      if (code("cuGetErrorName", code, out) == 0) {
        MemorySegment text = out.get(ADDRESS, 0);
        if (text.address() != 0) {
          return text.reinterpret(Long.MAX_VALUE).getString(0);
        }
      }
      return "error " + code;
    }
  }
}
