package eddy.loader.adapter;

import eddy.error.Message;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
  public Message configName() {
    return base.configName();
  }

  @Override
  public String advice() {
    return base.advice();
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
    Weight plain = base.find(key, needed);
    if (c == null || plain == null) {
      return plain;
    }
    // The base may show a 1×1 convolution as the matrix that is needed.
    boolean shown = plain.shape().equals(needed) && c.shape().count() == needed.count();
    return shown && !c.shape().equals(needed) ? new Shown(c, needed) : c;
  }

  private record Shown(Weight weight, Shape shape) implements Weight {
    @Override
    public String key() {
      return weight.key();
    }

    @Override
    public DType dtype() {
      return weight.dtype();
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      return weight.withBytes(use);
    }
  }
}
