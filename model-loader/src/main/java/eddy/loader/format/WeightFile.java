package eddy.loader.format;

import eddy.error.InputException;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.ShardedSafetensors;
import eddy.tensor.WeightSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weights on disk: one safetensors file, or several with an index. */
public interface WeightFile extends WeightSource, AutoCloseable {

  /** Every tensor by its key, in the order in which they lie in the file, or file after file. */
  Map<String, TensorInfo> tensors();

  @Override
  void close();

  /**
   * Opens a {@code .safetensors} file, or the shards of a {@code .safetensors.index.json}.
   *
   * @throws InputException if it can't be used
   */
  static WeightFile open(Path path) {
    // .index.fp16.json is diffusers' name for the index of a variant.
    return path.toString().endsWith(".json")
        ? ShardedSafetensors.open(path)
        : SafetensorsFile.open(path);
  }

  /**
   * The weights that a component's folder holds under a base name: the plain file if it is there,
   * else its index, else the same of the {@code fp16} and the {@code bf16} variant.
   *
   * @param base {@code diffusion_pytorch_model} or, for text encoders, {@code model}
   * @return a path for {@link #open}, or null if there is none
   */
  static @Nullable Path locate(Path folder, String base) {
    for (String variant : List.of("", "fp16", "bf16")) {
      String dotted = variant.isEmpty() ? "" : "." + variant;
      for (String name :
          List.of(
              base + dotted + ".safetensors",
              base + dotted + ".safetensors.index.json",
              base + ".safetensors.index" + dotted + ".json")) {
        if (Files.exists(folder.resolve(name))) {
          return folder.resolve(name);
        }
      }
    }
    return null;
  }
}
