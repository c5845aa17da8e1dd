package eddy.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaDevice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Memory of a device, taken and given back in the order of a stream: from a pool of Eddy's own,
 * which puts pieces together as a plain allocation can't and is given back as a whole, or, where
 * the device has no pools (some virtual GPUs), with the calls that wait.
 */
final class StreamMemory implements AutoCloseable {
  /** cuda.h's {@code CUmemPoolProps}: 88 bytes, of which these aren't zero. */
  private static final int PROPS_BYTES = 88;

  private static final int ALLOC_TYPE = 0;
  private static final int LOCATION_TYPE = 8;
  private static final int LOCATION_ID = 12;

  /** {@code CU_MEM_ALLOCATION_TYPE_PINNED} and {@code CU_MEM_LOCATION_TYPE_DEVICE}. */
  private static final int PINNED = 1;

  private static final int DEVICE = 1;

  private final CudaApi api;
  private final long stream;

  /** 0 where there is none. */
  private final long pool;

  private StreamMemory(CudaApi api, long stream, long pool) {
    this.api = api;
    this.stream = stream;
    this.pool = pool;
  }

  static StreamMemory of(CudaApi api, CudaDevice device, long stream) {
    return new StreamMemory(api, stream, device.memoryPools() ? pool(api, device) : 0);
  }

  private static long pool(CudaApi api, CudaDevice device) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment props = arena.allocate(PROPS_BYTES, Long.BYTES);
      props.set(JAVA_INT, ALLOC_TYPE, PINNED);
      props.set(JAVA_INT, LOCATION_TYPE, DEVICE);
      props.set(JAVA_INT, LOCATION_ID, device.handle());
      return api.handle("cuMemPoolCreate", props);
    }
  }

  long allocate(long bytes) {
    return pool == 0
        ? api.handle("cuMemAlloc_v2", bytes)
        : api.handle("cuMemAllocFromPoolAsync", bytes, pool, stream);
  }

  void free(long address) {
    if (pool == 0) {
      api.giveBack("cuMemFree_v2", address);
    } else {
      api.giveBack("cuMemFreeAsync", address, stream);
    }
  }

  /** What was freed has to be given back before the pool is. */
  @Override
  public void close() {
    if (pool != 0) {
      api.giveBack("cuStreamSynchronize", stream);
      api.giveBack("cuMemPoolDestroy", pool);
    }
  }
}
