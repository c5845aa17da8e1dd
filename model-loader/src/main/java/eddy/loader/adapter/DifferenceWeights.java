package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.tensor.DType;
import eddy.tensor.FloatBytes;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.lang.foreign.MemorySegment;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A ControlNet whose weights are differences to those of the U-Net that it goes with, as kohya's
 * scripts write them and mark them by a tensor {@code difference}. Where the U-Net has a weight of
 * the same name, that is added; the rest, such as the zero convolutions, is whole. The sums are
 * computed in fp32 each time one is read.
 */
final class DifferenceWeights implements WeightSource {
  private static final String MARK = "difference";

  private final WeightSource differences;
  private final WeightSource unet;

  private DifferenceWeights(WeightSource differences, WeightSource unet) {
    this.differences = differences;
    this.unet = unet;
  }

  /**
   * @param own the ControlNet's weights under diffusers' keys
   * @param keys of its file, one of which may be the mark
   * @param unet the model's weights under diffusers' keys
   * @return whole weights
   * @throws InputException if the file has another mark of that kind
   */
  static WeightSource of(WeightSource own, Set<String> keys, WeightSource unet) {
    Set<String> marks = Set.of(MARK, "control_model." + MARK);
    for (String key : keys) {
      if (key.toLowerCase(Locale.ROOT).contains(MARK) && !marks.contains(key)) {
        throw InputException.in(
            own.name(),
            ": has a tensor "
                + Quoted.of(key)
                + ", which may say that its weights are differences to a model's, in a way that Eddy"
                + " doesn't know; choose another ControlNet.");
      }
    }
    return keys.stream().anyMatch(marks::contains) ? new DifferenceWeights(own, unet) : own;
  }

  @Override
  public String name() {
    return differences.name();
  }

  @Override
  public Message configName() {
    return differences.configName();
  }

  @Override
  public String advice() {
    return differences.advice();
  }

  @Override
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(differences.keys());
    keys.remove(MARK);
    return keys;
  }

  @Override
  public @Nullable Weight find(String key) {
    return whole(key, differences.find(key));
  }

  @Override
  public @Nullable Weight find(String key, Shape needed) {
    return whole(key, differences.find(key, needed));
  }

  private @Nullable Weight whole(String key, @Nullable Weight difference) {
    Weight base = difference == null ? null : unet.find(key, difference.shape());
    if (difference == null
        || base == null
        || !difference.dtype().isWeightFloat()
        || !base.dtype().isWeightFloat()) {
      return difference;
    }
    if (!base.shape().equals(difference.shape())) {
      throw InputException.in(
          name(),
          ": this ControlNet's weights are differences to a U-Net's, but its "
              + key
              + " is "
              + difference.shape()
              + " and the model's is "
              + base.shape()
              + "; choose one that was made for this model.");
    }
    return new Sum(difference, base);
  }

  private record Sum(Weight difference, Weight base) implements Weight {
    @Override
    public String key() {
      return difference.key();
    }

    @Override
    public Shape shape() {
      return difference.shape();
    }

    /** F16 where both are, so that a file of fp16 stays one. */
    @Override
    public DType dtype() {
      boolean halves = difference.dtype() == DType.F16 && base.dtype() == DType.F16;
      return halves ? DType.F16 : DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      float[] sum = difference.toFloats();
      float[] more = base.toFloats();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += more[i];
      }
      return FloatBytes.of(sum, dtype(), use);
    }
  }
}
