package eddy.kernels.cpu;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Weights in the forms that the kernels read, each packed once and shared by all executables of a
 * backend that use the same {@link Weight} object, until the last of them is closed.
 */
final class WeightCache {
  private final WeightStorage storage;
  private final Workers workers;
  private final Map<Weight, Entry> entries = new IdentityHashMap<>();

  WeightCache(WeightStorage storage, Workers workers) {
    this.storage = storage;
    this.workers = workers;
  }

  private static final class Entry {
    private @Nullable PackedMatrix matrix;
    private float @Nullable [] vector;
    private Halves.@Nullable Array table;
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
      case AUTO ->
          weight.dtype() == DType.F16 || weight.dtype() == DType.BF16 ? weight.dtype() : DType.F32;
    };
  }

  /** What one executable uses; gives it back when closed. */
  Lease lease() {
    return new Lease();
  }

  final class Lease implements AutoCloseable {
    private final Map<Weight, Entry> mine = new IdentityHashMap<>();

    private Lease() {}

    /** A matrix or convolution kernel, packed for the register tiles. */
    PackedMatrix matrix(Weight weight) {
      return get(
          weight, e -> e.matrix, e -> e.matrix = PackedMatrix.pack(weight, dtype(weight), workers));
    }

    /** A bias or scale, as floats. */
    float[] vector(Weight weight) {
      return get(weight, e -> e.vector, e -> e.vector = weight.toFloats());
    }

    /** A table [V, C], row-major. */
    Halves.Array table(Weight weight) {
      return get(weight, e -> e.table, e -> e.table = Halves.read(weight, dtype(weight)));
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

    /** Bytes of all it uses. */
    long bytes() {
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
