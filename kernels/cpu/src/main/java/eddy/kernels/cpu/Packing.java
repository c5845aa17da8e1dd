package eddy.kernels.cpu;

import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Fills packed weights, all threads at work. Neighbours share an array: a few large arrays go to
 * where the JVM keeps what lives long, many middle-sized ones would be copied there. Each array is
 * a task, so that several are allocated, zeroed and filled at a time.
 */
final class Packing {
  /** Bytes of an array if there are enough weights for that. */
  private static final long ARRAY = 128 << 20;

  private static final int PIECE = 1 << 20;

  /**
   * Elements of weights that are computed, not read, that may be held whole at a time. Small ones
   * are computed side by side; a large one takes all, and waits until it is alone.
   */
  private static final int WHOLE = 16 << 20;

  private final Semaphore whole = new Semaphore(WHOLE);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private Packing() {}

  /** Neighbours of one dtype. */
  private record Task(List<PackedWeight> weights, DType dtype, int elements) {}

  /**
   * Fills weights, none of which is filled yet.
   *
   * @throws OutOfMemoryError and what reading a weight throws; some of them are filled then
   */
  static void fill(List<PackedWeight> weights, WorkerThreads workers) {
    List<Task> tasks = tasks(weights, workers.threads());
    Packing packing = new Packing();
    workers.run(tasks.size(), i -> packing.fillOrFail(tasks.get(i)));
    switch (packing.failure.get()) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {}
    }
  }

  private static List<Task> tasks(List<PackedWeight> weights, int threads) {
    long all = weights.stream().mapToLong(PackedWeight::bytes).sum();
    long most = Math.min(ARRAY, all / (2L * threads));
    List<Task> tasks = new ArrayList<>();
    List<PackedWeight> together = new ArrayList<>();
    int elements = 0;
    for (PackedWeight w : weights) {
      int more = w.arrayLength();
      if (!together.isEmpty()
          && (w.dtype() != together.getFirst().dtype()
              || (elements + (long) more) * w.dtype().bytes() > most)) {
        tasks.add(new Task(together, together.getFirst().dtype(), elements));
        together = new ArrayList<>();
        elements = 0;
      }
      together.add(w);
      elements += more;
    }
    if (!together.isEmpty()) {
      tasks.add(new Task(together, together.getFirst().dtype(), elements));
    }
    return tasks;
  }

  private void fillOrFail(Task task) {
    try (Arena arena = Arena.ofConfined()) {
      if (failure.get() == null) {
        fill(task, arena);
      }
    } catch (Throwable t) {
      failure.compareAndSet(null, t);
    }
  }

  private void fill(Task task, Arena arena) {
    PackedArray array = PackedArray.allocate(task.dtype, task.elements);
    Pieces pieces = new Pieces(arena);
    int at = 0;
    for (PackedWeight w : task.weights) {
      fill(w, array, at, pieces);
      at += w.arrayLength();
    }
  }

  private void fill(PackedWeight w, PackedArray array, int at, Pieces pieces) {
    Weight weight = w.weight();
    if (weight.isStreamed()) {
      w.fill((from, count) -> pieces.read(weight, from, count), array, at);
      return;
    }
    int permits = (int) Math.min(WHOLE, weight.shape().count());
    whole.acquireUninterruptibly(permits);
    try {
      var _ =
          weight.withBytes(
              bytes -> {
                w.fill(bytes::asSlice, array, at);
                return w;
              });
    } finally {
      whole.release(permits);
    }
  }

  /** Pieces of files, read into memory that is used again and again. */
  private static final class Pieces {
    private final Arena arena;
    private @Nullable MemorySegment memory;

    Pieces(Arena arena) {
      this.arena = arena;
    }

    MemorySegment read(Weight weight, long from, long count) {
      MemorySegment all = memory;
      if (all == null || all.byteSize() < count) {
        all = arena.allocate(Math.max(PIECE, count), 64);
        memory = all;
      }
      MemorySegment piece = all.asSlice(0, count);
      weight.read(from, piece);
      return piece;
    }
  }
}
