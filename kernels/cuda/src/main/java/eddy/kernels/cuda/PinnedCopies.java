package eddy.kernels.cuda;

import eddy.kernels.cuda.driver.CudaApi;
import java.lang.foreign.MemorySegment;

/**
 * Copies between the host and a device, in the order of a stream. What lies in Java's heap goes
 * through a piece of pinned memory, which the device reads and writes by itself.
 */
final class PinnedCopies implements AutoCloseable {
  /** Large enough that waiting for each piece costs little beside copying it. */
  private static final long PIECE = 16L << 20;

  private final CudaApi api;
  private final long stream;

  /** Made when first needed. */
  private MemorySegment pinned = MemorySegment.NULL;

  PinnedCopies(CudaApi api, long stream) {
    this.api = api;
    this.stream = stream;
  }

  /** Puts a copy into the stream; waits for it if it is from the heap. */
  synchronized void write(long to, MemorySegment from) {
    if (from.isNative()) {
      api.run("cuMemcpyHtoDAsync_v2", to, from, from.byteSize(), stream);
      return;
    }
    MemorySegment piece = piece();
    for (long at = 0; at < from.byteSize(); at += PIECE) {
      long bytes = Math.min(PIECE, from.byteSize() - at);
      MemorySegment.copy(from, at, piece, 0, bytes);
      api.run("cuMemcpyHtoDAsync_v2", to + at, piece, bytes, stream);
      api.run("cuStreamSynchronize", stream);
    }
  }

  /** Copies after all that is in the stream, and waits. */
  synchronized void read(long from, MemorySegment to) {
    if (to.isNative()) {
      api.run("cuMemcpyDtoHAsync_v2", to, from, to.byteSize(), stream);
      api.run("cuStreamSynchronize", stream);
      return;
    }
    MemorySegment piece = piece();
    for (long at = 0; at < to.byteSize(); at += PIECE) {
      long bytes = Math.min(PIECE, to.byteSize() - at);
      api.run("cuMemcpyDtoHAsync_v2", piece, from + at, bytes, stream);
      api.run("cuStreamSynchronize", stream);
      MemorySegment.copy(piece, 0, to, at, bytes);
    }
  }

  private MemorySegment piece() {
    if (pinned.address() == 0) {
      long address = api.handle("cuMemAllocHost_v2", PIECE);
      pinned = MemorySegment.ofAddress(address).reinterpret(PIECE);
    }
    return pinned;
  }

  @Override
  public synchronized void close() {
    if (pinned.address() != 0) {
      api.giveBack("cuMemFreeHost", pinned.address());
      pinned = MemorySegment.NULL;
    }
  }
}
