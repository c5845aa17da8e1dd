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
    return new Packed();
  }

  /** What one executable would use: the right sizes, but empty. */
  Lease sizes() {
    return new Sizes();
  }

  /** Where a lowering gets its weights from. */
  interface Lease extends AutoCloseable {
    /** A matrix or convolution kernel, packed for the register tiles. */
    PackedMatrix matrix(Weight weight);

    /** A bias or scale, as floats. */
    float[] vector(Weight weight);

    /** A table [V, C], row-major. */
    Halves.Array table(Weight weight);

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
      DType kept = dtype(weight);
      bytes.put(weight, kept.bytes() * PackedMatrix.elements(weight));
      return PackedMatrix.empty(weight, kept);
    }

    @Override
    public float[] vector(Weight weight) {
      bytes.put(weight, Float.BYTES * weight.shape().count());
      return new float[Math.toIntExact(weight.shape().count())];
    }

    @Override
    public Halves.Array table(Weight weight) {
      DType kept = dtype(weight);
      bytes.put(weight, kept.bytes() * weight.shape().count());
      return Halves.allocate(0, kept);
    }

    @Override
    public long bytes() {
      return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {}
  }

  private final class Packed implements Lease {
    private final Map<Weight, Entry> mine = new IdentityHashMap<>();

    @Override
    public PackedMatrix matrix(Weight weight) {
      return get(
          weight, e -> e.matrix, e -> e.matrix = PackedMatrix.pack(weight, dtype(weight), workers));
    }

    @Override
    public float[] vector(Weight weight) {
      return get(weight, e -> e.vector, e -> e.vector = weight.toFloats());
    }

    @Override
    public Halves.Array table(Weight weight) {
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
