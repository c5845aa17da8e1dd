package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.loader.format.ScaledFloat8;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.loader.ldm.InferredConfigs;
import eddy.loader.ldm.LdmCheckpoint;
import eddy.loader.ldm.MappedWeights;
import eddy.tensor.WeightSource;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A VAE that takes the place of a model's own. */
final class VaeFiles implements AutoCloseable {
  private static final Setting VAE = Setting.of("vae");
  private static final double SCALING = 0.18215;
  private static final double XL_SCALING = 0.13025;

  private final WeightFile file;
  private final WeightSource weights;
  private final @Nullable Path config;
  private final boolean xl;

  private VaeFiles(WeightFile file, WeightSource weights, @Nullable Path config, boolean xl) {
    this.file = file;
    this.weights = weights;
    this.config = config;
    this.xl = xl;
  }

  /**
   * @param path a folder with config.json and weights, a model's folder with vae, or a file
   * @param configs a diffusers folder whose vae/config.json serves a file that has none beside it
   * @param xl the model is Stable Diffusion XL: a file doesn't tell the scale of its latents
   * @throws InputException saying what {@code path} is instead
   */
  static VaeFiles open(Path path, @Nullable Path configs, boolean xl) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          Message.in(path, ": no such file or folder; check the path after ", VAE, "."));
    }
    if (Files.isDirectory(path)) {
      return folder(path, xl);
    }
    ModelIdentity identity = ModelIdentity.withoutChecks(path);
    if (!Set.of(ModelIdentity.Kind.VAE, ModelIdentity.Kind.CHECKPOINT).contains(identity.kind())) {
      throw new InputException(
          Message.in(
              path,
              ": seems to be ",
              identity.description(),
              ", but ",
              VAE,
              " needs Stable Diffusion's VAE: a safetensors file, or a folder with config.json."));
    }
    Path beside = path.resolveSibling("config.json");
    Path given = configs == null ? null : Component.VAE.config(configs);
    WeightFile file = WeightFile.open(path);
    try {
      MappedWeights weights = LdmCheckpoint.vaeAlone(ScaledFloat8.applied(file));
      Path config =
          isVaeConfig(beside) ? beside : given != null && Files.exists(given) ? given : null;
      return new VaeFiles(file, weights, config, xl);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isVaeConfig(Path file) {
    return Files.exists(file) && "AutoencoderKL".equals(Json.object(file).get("_class_name"));
  }

  private static VaeFiles folder(Path path, boolean xl) {
    Path inside = path.resolve(Component.VAE.folder());
    Path folder = Files.isDirectory(inside) ? inside : path;
    Path config = folder.resolve("config.json");
    Path weights = WeightFile.locate(folder, "diffusion_pytorch_model");
    if (weights == null || !Files.exists(config)) {
      throw new InputException(
          Message.in(
              path,
              ": is not the folder of a VAE: it has no ",
              weights == null ? "diffusion_pytorch_model.safetensors" : "config.json",
              "; ",
              VAE,
              " needs such a folder, a model's folder with vae/, or a safetensors file."));
    }
    VaeKinds.require(Json.config(config));
    WeightFile file = WeightFile.open(weights);
    return new VaeFiles(file, file, config, xl);
  }

  WeightSource weights() {
    return weights;
  }

  /** A new object each time, with nothing read yet. */
  Config config() {
    if (config != null) {
      return Json.config(config);
    }
    return InferredConfigs.vae((MappedWeights) weights, xl ? XL_SCALING : SCALING, xl);
  }

  @Override
  public void close() {
    file.close();
  }
}
