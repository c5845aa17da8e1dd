package eddy.backend.reference;

import eddy.tensor.Weight;
import java.util.IdentityHashMap;
import java.util.Map;

/** Weights as floats, each in memory once, as long as some executable uses it. */
final class SharedWeights {
  private static final class Entry {
    final float[] values;
    int users;

    Entry(float[] values) {
      this.values = values;
    }
  }

  private final Map<Weight, Entry> entries = new IdentityHashMap<>();

  /** The weight's elements; each call needs a {@link #release}. */
  synchronized float[] acquire(Weight weight) {
    Entry entry = entries.computeIfAbsent(weight, w -> new Entry(w.toFloats()));
    entry.users++;
    return entry.values;
  }

  synchronized void release(Weight weight) {
    Entry entry = entries.get(weight);
    if (entry != null && --entry.users == 0) {
      entries.remove(weight);
    }
  }
}
