package eddy.loader.format;

import eddy.error.InputException;
import eddy.tensor.DType;
import eddy.tensor.FloatBytes;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Weights of 8-bit floats with a factor beside each, as ComfyUI saves them: what counts is {@code
 * X.weight} times {@code X.scale_weight} (or {@code X.weight_scale}), one number for all or one for
 * each row. The products are F32 and computed each time one is read.
 */
public final class ScaledFloat8 implements WeightSource {
  private static final String WEIGHT = ".weight";
  private static final List<String> SCALES = List.of(".scale_weight", ".weight_scale");

  /** Factors of what goes into a layer, for arithmetic in 8 bits, and marks of the format. */
  private static final List<String> WITHOUT_EFFECT =
      List.of(".scale_input", ".input_scale", ".comfy_quant", "scaled_fp8");

  /** What other ways to save in fewer bits leave in a file. */
  private static final Map<String, String> OTHERS =
      Map.of(
          ".weight_scale_2", "NVFP4",
          ".absmax", "bitsandbytes' 4 bits",
          ".SCB", "bitsandbytes' 8 bits",
          ".qweight", "GPTQ's or AWQ's integers",
          ".qzeros", "GPTQ's or AWQ's integers");

  private final WeightFile file;
  private final Map<String, String> scaleOf = new HashMap<>();
  private final Set<String> keys;

  private ScaledFloat8(WeightFile file) {
    this.file = file;
    this.keys = new LinkedHashSet<>();
    for (String key : file.keys()) {
      String scale = ending(SCALES, key);
      if (scale != null) {
        scaleOf.put(key.substring(0, key.length() - scale.length()) + WEIGHT, key);
      } else if (ending(WITHOUT_EFFECT, key) == null) {
        keys.add(key);
      }
    }
    for (Map.Entry<String, String> e : scaleOf.entrySet()) {
      requireFits(e.getKey(), e.getValue());
    }
  }

  /**
   * The file with its factors applied; the file itself if it has none.
   *
   * @throws InputException naming a way to save weights that Eddy doesn't have, or a factor that
   *     doesn't fit its weight
   */
  public static WeightSource applied(WeightFile file) {
    boolean scaled = false;
    for (String key : file.keys()) {
      String other = ending(OTHERS.keySet(), key);
      if (other != null) {
        throw InputException.in(
            file.name(),
            ": its weights are saved as "
                + OTHERS.get(other)
                + " (tensor "
                + Quoted.plain(key)
                + "), which Eddy doesn't read; get the model as F32, F16, BF16 or 8-bit floats.");
      }
      scaled |= ending(SCALES, key) != null || ending(WITHOUT_EFFECT, key) != null;
    }
    return scaled ? new ScaledFloat8(file) : file;
  }

  private static @Nullable String ending(Iterable<String> ends, String key) {
    for (String end : ends) {
      if (key.endsWith(end)) {
        return end;
      }
    }
    return null;
  }

  private void requireFits(String key, String scaleKey) {
    Weight weight = file.find(key);
    Weight scale = file.find(scaleKey);
    boolean fits =
        weight != null
            && scale != null
            && weight.dtype().isWeightFloat()
            && scale.dtype().isWeightFloat()
            && weight.shape().rank() > 0
            && (scale.shape().count() == 1 || scale.shape().count() == weight.shape().dim(0));
    if (!fits) {
      throw InputException.in(
          file.name(),
          ": the factor "
              + Quoted.plain(scaleKey)
              + " should be one number, or one for each row, of a weight of floats, "
              + Quoted.plain(key)
              + ", but that is "
              + (weight == null ? "missing" : weight.dtype() + " " + weight.shape())
              + "; get the model in another format.");
    }
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Set<String> keys() {
    return keys;
  }

  @Override
  public @Nullable Weight find(String key) {
    Weight weight = keys.contains(key) ? file.find(key) : null;
    String scaleKey = scaleOf.get(key);
    Weight scale = scaleKey == null ? null : file.find(scaleKey);
    return weight == null || scale == null ? weight : new Scaled(weight, scale.toFloats());
  }

  private record Scaled(Weight stored, float[] scales) implements Weight {
    @Override
    public String key() {
      return stored.key();
    }

    @Override
    public Shape shape() {
      return stored.shape();
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      float[] values = stored.toFloats();
      int run = values.length / scales.length;
      for (int i = 0; i < values.length; i++) {
        values[i] *= scales[i / run];
      }
      return FloatBytes.of(values, DType.F32, use);
    }
  }
}
