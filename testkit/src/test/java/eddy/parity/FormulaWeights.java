package eddy.parity;

import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a few lines of any language compute: for networks of which there is no file to
 * compare with. Element i of the tensor {@code key} is u(i) in [-1, 1): x = h(key) + i · 9E3779B9
 * (hexadecimal, modulo 2³²), h being the hash of Java's strings; x ^= x ≫ 16, x *= 85EBCA6B, x ^= x
 * ≫ 13, x *= C2B2AE35, x ^= x ≫ 16; u = (x ≫ 8) · 2⁻²³ − 1. A matrix [M, …] is u · √(3M / count), a
 * vector u / 5, and one whose key ends with "weight" 1 + u / 5.
 */
final class FormulaWeights implements WeightSource {
  private final Map<String, Weight> made = new LinkedHashMap<>();
  private final UnaryOperator<String> names;

  FormulaWeights() {
    this(key -> key);
  }

  /**
   * @param names from a key that is asked for to the one that the numbers are made of
   */
  FormulaWeights(UnaryOperator<String> names) {
    this.names = names;
  }

  /** An input: u itself. */
  static HostTensor input(String key, int... shape) {
    return shifted(key, 0, 1, shape);
  }

  /** shift + factor · u. */
  static HostTensor shifted(String key, float shift, float factor, int... shape) {
    Shape s = Shape.of(shape);
    float[] values = numbers(key, (int) s.count());
    for (int i = 0; i < values.length; i++) {
      values[i] = shift + factor * values[i];
    }
    return HostTensor.of(s, values);
  }

  private static float[] numbers(String key, int count) {
    int hash = key.hashCode();
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      int x = hash + i * 0x9E3779B9;
      x = (x ^ (x >>> 16)) * 0x85EBCA6B;
      x = (x ^ (x >>> 13)) * 0xC2B2AE35;
      x ^= x >>> 16;
      values[i] = (float) ((x >>> 8) * 0x1p-23 - 1);
    }
    return values;
  }

  @Override
  public String name() {
    return "weights of a formula";
  }

  @Override
  public Set<String> keys() {
    return made.keySet();
  }

  @Override
  public @Nullable Weight find(String key) {
    return made.get(key);
  }

  @Override
  public Weight find(String key, Shape shape) {
    return made.computeIfAbsent(key, k -> make(names.apply(k), shape));
  }

  private static Weight make(String key, Shape shape) {
    float[] values = numbers(key, (int) shape.count());
    float scale = shape.rank() == 1 ? 0.2f : (float) Math.sqrt(3f * shape.dim(0) / shape.count());
    float shift = shape.rank() == 1 && key.endsWith("weight") ? 1 : 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = shift + scale * values[i];
    }
    return ConstantWeight.of(key, DType.F32, shape, values);
  }

  /** Number of elements of all weights asked for so far. */
  long parameters() {
    return made.values().stream().mapToLong(w -> w.shape().count()).sum();
  }
}
