package eddy.kernels.cpu;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Weights in the forms that the kernels read, each packed once and shared by all executables of a
 * backend that use the same {@link Weight} object, until the last of them is closed.
 */
final class WeightCache {
  private final WeightStorage storage;
  private final WorkerThreads workers;
  private final Map<Weight, Entry> entries = new IdentityHashMap<>();

  WeightCache(WeightStorage storage, WorkerThreads workers) {
    this.storage = storage;
    this.workers = workers;
  }

  private static final class Entry {
    private @Nullable PackedMatrix matrix;
    private float @Nullable [] vector;
    private @Nullable PackedTable table;
    private int leases;

    long bytes() {
      return (matrix == null ? 0 : matrix.bytes())
          + (vector == null ? 0 : 4L * vector.length)
          + (table == null ? 0 : table.bytes());
    }
  }

  /** In which dtype a weight is kept. */
  private DType dtype(Weight weight) {
    return switch (storage) {
      case F32 -> DType.F32;
      case F16 -> DType.F16;
      case BF16 -> DType.BF16;
      case INT8 -> DType.I8;
      case AUTO ->
          weight.dtype() == DType.F16 || weight.dtype() == DType.BF16 ? weight.dtype() : DType.F32;
    };
  }

  /** What one executable uses; gives it back when closed. */
  Lease lease() {
    return new Packed();
  }

  /** What one executable would use: the right sizes, but empty. */
  Lease sizes() {
    return new Sizes();
  }

  /** Where a lowering gets its weights from. */
  interface Lease extends AutoCloseable {
    /** A matrix or convolution kernel for the register tiles; see {@link #fill}. */
    PackedMatrix matrix(Weight weight);

    /** A bias or scale, as floats. */
    float[] vector(Weight weight);

    /** A table [V, C]; see {@link #fill}. */
    PackedTable table(Weight weight);

    /** Reads the values of all matrices and tables asked for, which have none before. */
    void fill();

    /** Bytes of all it uses. */
    long bytes();

    @Override
    void close();
  }

  /** Sizes alone: packs nothing and shares nothing. */
  private final class Sizes implements Lease {
    private final Map<Weight, Long> bytes = new IdentityHashMap<>();

    @Override
    public PackedMatrix matrix(Weight weight) {
      return counted(weight, new PackedMatrix(weight, dtype(weight)));
    }

    @Override
    public float[] vector(Weight weight) {
      bytes.put(weight, Float.BYTES * weight.shape().count());
      return new float[Math.toIntExact(weight.shape().count())];
    }

    @Override
    public PackedTable table(Weight weight) {
      return counted(weight, new PackedTable(weight, dtype(weight)));
    }

    private <P extends PackedWeight> P counted(Weight weight, P packed) {
      bytes.put(weight, packed.bytes());
      return packed;
    }

    @Override
    public void fill() {}

    @Override
    public long bytes() {
      return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {}
  }

  private final class Packed implements Lease {
    private final Map<Weight, Entry> mine = new IdentityHashMap<>();

    /** What was without values when it was asked for, in the order of the network's layers. */
    private final List<PackedWeight> unfilled = new ArrayList<>();

    @Override
    public PackedMatrix matrix(Weight weight) {
      return noted(
          get(weight, e -> e.matrix, e -> e.matrix = new PackedMatrix(weight, dtype(weight))));
    }

    @Override
    public float[] vector(Weight weight) {
      return get(weight, e -> e.vector, e -> e.vector = weight.toFloats());
    }

    @Override
    public PackedTable table(Weight weight) {
      return noted(
          get(weight, e -> e.table, e -> e.table = new PackedTable(weight, dtype(weight))));
    }

    private <P extends PackedWeight> P noted(P packed) {
      unfilled.add(packed);
      return packed;
    }

    @Override
    public void fill() {
      // Nobody else may take what is in the works for ready.
      synchronized (WeightCache.this) {
        Packing.fill(unfilled.stream().distinct().filter(w -> !w.isFilled()).toList(), workers);
        unfilled.clear();
      }
    }

    private <T> T get(Weight weight, Function<Entry, @Nullable T> form, Function<Entry, T> make) {
      synchronized (WeightCache.this) {
        Entry entry = entries.computeIfAbsent(weight, _ -> new Entry());
        if (mine.put(weight, entry) == null) {
          entry.leases++;
        }
        T there = form.apply(entry);
        return there != null ? there : make.apply(entry);
      }
    }

    @Override
    public long bytes() {
      synchronized (WeightCache.this) {
        return mine.values().stream().mapToLong(Entry::bytes).sum();
      }
    }

    @Override
    public void close() {
      synchronized (WeightCache.this) {
        mine.forEach(
            (weight, entry) -> {
              entry.leases--;
              if (entry.leases == 0) {
                entries.remove(weight);
              }
            });
        mine.clear();
      }
    }
  }
}
