package eddy.loader.adapter;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A network by itself: a diffusers folder with its config, or one file without. */
record NetworkFolder(WeightFile weights, @Nullable Config config) {
  /**
   * @param what what it should be, such as "ControlNet"
   * @param className what {@code _class_name} in the folder's {@code config.json} has to be
   */
  static NetworkFolder open(Path path, String what, String className) {
    if (!Files.isDirectory(path)) {
      String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
      if (Stream.of(".pth", ".pt", ".bin", ".ckpt").anyMatch(name::endsWith)) {
        throw InputException.in(
            path,
            ": is a Python pickle by its name, which Eddy doesn't read because opening such a"
                + " file can run foreign code; get the "
                + what
                + " as .safetensors.");
      }
      return new NetworkFolder(WeightFile.open(path), null);
    }
    Path config = path.resolve("config.json");
    Path weights = WeightFile.locate(path, "diffusion_pytorch_model");
    if (!Files.exists(config) || weights == null) {
      throw InputException.in(
          path,
          ": is no diffusers folder of a "
              + what
              + ": it should have config.json and diffusion_pytorch_model.safetensors; check the"
              + " path.");
    }
    Config read = Json.config(config);
    read.requireClass(className);
    return new NetworkFolder(WeightFile.open(weights), read);
  }
}
