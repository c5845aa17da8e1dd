package eddy.loader.format;

import eddy.error.InputException;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weights on disk, of whatever format: one file, or several that are one. Safe for use from several
 * threads until {@link #close}.
 */
public interface WeightFile extends WeightSource, AutoCloseable {

  /** Every tensor by its key, in the order in which they lie in the file, or file after file. */
  Map<String, TensorInfo> tensors();

  /** What the file says of itself; empty if it says nothing. */
  default Map<String, String> metadata() {
    return Map.of();
  }

  @Override
  default Set<String> keys() {
    return tensors().keySet();
  }

  /**
   * The tensor of that key, or null when there is none. What networks can't take as it lies in the
   * file, floats of 8 bits and packed blocks, is expanded to one of F16, BF16, F32 when it is read.
   */
  @Override
  @Nullable Weight find(String key);

  /**
   * All elements of a tensor as floats, row-major: F64 and large integers rounded.
   *
   * @throws InputException if there is no such tensor
   */
  default float[] floats(String key) {
    return TensorValues.of(this, key).floats();
  }

  /**
   * All elements of a tensor as doubles, row-major: exact but for 64-bit integers beyond 2^53.
   *
   * @throws InputException if there is no such tensor
   */
  default double[] doubles(String key) {
    return TensorValues.of(this, key).doubles();
  }

  /**
   * All elements of a tensor of any integer or boolean dtype of up to 64 bits, row-major.
   *
   * @throws InputException if there is no such tensor, or it is of another dtype
   */
  default long[] longs(String key) {
    return TensorValues.of(this, key).longs();
  }

  /**
   * As {@link #longs}, for values that fit 32 bits.
   *
   * @throws InputException also if one doesn't
   */
  default int[] ints(String key) {
    return TensorValues.of(this, key).ints();
  }

  /** Closes the file. Weights found in it can't be read any more. */
  @Override
  void close();

  /**
   * Opens a file of any format that is there, told by its first bytes or its name.
   *
   * @throws InputException if it can't be used
   */
  static WeightFile open(Path path) {
    return WeightFormats.open(path, WeightFormats.all());
  }

  /**
   * The weights that a component's folder holds under a base name, in the first format that has
   * some.
   *
   * @param base {@code diffusion_pytorch_model} or, for text encoders, {@code model}
   * @return a path for {@link #open}, or null if there is none
   */
  static @Nullable Path locate(Path folder, String base) {
    return WeightFormats.locate(folder, base, WeightFormats.all());
  }
}
