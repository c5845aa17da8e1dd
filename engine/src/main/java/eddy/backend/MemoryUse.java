package eddy.backend;

import eddy.graph.Plan;
import eddy.graph.Tensor;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Memory that a plan takes on a device.
 *
 * @param weightBytes packed weights, those included that another executable may share
 * @param valueBytes values between ops, and scratch
 * @param mostValueBytes what the device can keep of values in one piece; {@code Long.MAX_VALUE}
 *     where nothing but its memory limits them
 */
public record MemoryUse(long weightBytes, long valueBytes, long mostValueBytes) {
  public static final MemoryUse NONE = new MemoryUse(0, 0, Long.MAX_VALUE);

  /**
   * Of a backend that packs nothing and keeps everything in {@code bytes} bytes an element.
   *
   * @param mostValueBytes as {@link #mostValueBytes()}
   */
  public static MemoryUse unpacked(Plan plan, int bytes, long mostValueBytes) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    long weights = 0;
    for (Tensor t : plan.steps().stream().flatMap(s -> s.operands().stream()).toList()) {
      if (t.weight() != null && seen.add(t.weight())) {
        weights += bytes * t.shape().count();
      }
    }
    return new MemoryUse(weights, bytes * plan.arenaElements(), mostValueBytes);
  }

  /** Bytes of weights and values. */
  public long bytes() {
    return weightBytes + valueBytes;
  }

  /** False if the values can't be kept in one piece, however much memory there is. */
  public boolean possible() {
    return valueBytes <= mostValueBytes;
  }

  /** Both at once, with nothing shared. */
  public MemoryUse and(MemoryUse other) {
    // Each must fit its own piece; what is left of the larger share of it decides.
    boolean both = possible() && other.possible();
    return new MemoryUse(
        weightBytes + other.weightBytes,
        valueBytes + other.valueBytes,
        both ? Long.MAX_VALUE : Math.min(mostValueBytes, other.mostValueBytes));
  }
}
