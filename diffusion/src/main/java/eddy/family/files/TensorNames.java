package eddy.family.files;

import eddy.tensor.Shape;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file of weights holds, by names and shapes.
 *
 * @param shapes by name, in the file's order
 */
public record TensorNames(Map<String, Shape> shapes) {
  /** All names. */
  public Set<String> keys() {
    return shapes.keySet();
  }

  /** Whether there is a tensor of that name. */
  public boolean has(String key) {
    return shapes.containsKey(key);
  }

  /** The shape of a tensor; null if there is none of that name. */
  public @Nullable Shape shape(String key) {
    return shapes.get(key);
  }

  /** Whether any name begins with one of these. */
  public boolean anyStarts(String... prefixes) {
    return keys().stream().anyMatch(k -> Stream.of(prefixes).anyMatch(k::startsWith));
  }

  /** Whether any name contains one of these. */
  public boolean anyContains(String... parts) {
    return keys().stream().anyMatch(k -> Stream.of(parts).anyMatch(k::contains));
  }

  /** Size of that axis of the first tensor, of rank 2 or more, whose name ends so; else 0. */
  public int firstSize(int axis, String... ends) {
    for (Map.Entry<String, Shape> t : shapes.entrySet()) {
      for (String end : ends) {
        if (t.getKey().endsWith(end) && t.getValue().rank() >= 2) {
          return t.getValue().dim(axis);
        }
      }
    }
    return 0;
  }
}
