package eddy.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Weights that are made up: any key of any shape is there. For benchmarks and memory estimates of
 * architectures whose files aren't at hand. Values are uniform with the variance of He et al. 2015,
 * so that activations neither vanish nor explode; the same key always has the same values. They are
 * made anew on each read and take no memory in between.
 */
public final class RandomWeights implements WeightSource {
  private final String name;
  private final DType dtype;
  private final Map<String, Weight> made = new LinkedHashMap<>();

  /**
   * @param name what messages call it
   * @param dtype F16, BF16 or F32
   */
  public RandomWeights(String name, DType dtype) {
    if (dtype != DType.F16 && dtype != DType.BF16 && dtype != DType.F32) {
      throw new IllegalArgumentException("random weights are F16, BF16 or F32, not " + dtype);
    }
    this.name = name;
    this.dtype = dtype;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> keys() {
    return Collections.unmodifiableSet(made.keySet());
  }

  @Override
  public @Nullable Weight find(String key) {
    return made.get(key);
  }

  @Override
  public Weight find(String key, Shape needed) {
    return made.computeIfAbsent(key, k -> new RandomWeight(k, needed, dtype));
  }

  /** Number of elements of all weights asked for so far. */
  public long parameters() {
    return made.values().stream().mapToLong(w -> w.shape().count()).sum();
  }

  private record RandomWeight(String key, Shape shape, DType dtype) implements Weight {
    private static final ValueLayout.OfShort I16 =
        ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat F32 =
        ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      try (Arena arena = Arena.ofShared()) {
        MemorySegment bytes = arena.allocate(byteSize(), 64);
        fill(bytes, shape.count());
        return use.apply(bytes);
      }
    }

    private void fill(MemorySegment bytes, long count) {
      SplittableRandom random = new SplittableRandom(key.hashCode());
      // Vectors are biases and scales of norms: near 0 and near 1 do equally well here.
      long fanIn = shape.rank() < 2 ? 3 : count / shape.dim(0);
      float scale = (float) Math.sqrt(3.0 / fanIn);
      for (long i = 0; i < count; i++) {
        float v = ((random.nextInt() >> 8) * 0x1p-23f) * scale;
        switch (dtype) {
          case F16 -> bytes.set(I16, i * 2, Float.floatToFloat16(v));
          case BF16 -> bytes.set(I16, i * 2, (short) (Float.floatToRawIntBits(v) >>> 16));
          default -> bytes.set(F32, i * 4, v);
        }
      }
    }
  }
}
