package eddy.loader.adapter;

import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source in which some weights have been replaced by changed ones. */
final class AdaptedSource implements WeightSource {
  private final WeightSource base;
  private final Map<String, Weight> changed = new HashMap<>();

  AdaptedSource(WeightSource base) {
    this.base = base;
  }

  void put(String key, Weight weight) {
    changed.put(key, weight);
  }

  /** The weight to add LoRAs to; null if there is none of that key. */
  @Nullable ChangedWeight change(String key) {
    if (changed.get(key) instanceof ChangedWeight c) {
      return c;
    }
    Weight weight = base.find(key);
    if (weight == null) {
      return null;
    }
    ChangedWeight c = new ChangedWeight(weight);
    changed.put(key, c);
    return c;
  }

  @Override
  public String name() {
    return base.name();
  }

  @Override
  public Set<String> keys() {
    return base.keys();
  }

  @Override
  public @Nullable Weight find(String key) {
    Weight c = changed.get(key);
    return c != null ? c : base.find(key);
  }

  @Override
  public @Nullable Weight find(String key, Shape needed) {
    Weight c = changed.get(key);
    return c != null ? c : base.find(key, needed);
  }
}
