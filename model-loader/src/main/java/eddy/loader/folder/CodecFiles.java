package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.FileKey;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.Family;
import eddy.family.files.FileKind;
import eddy.family.files.ModelPart;
import eddy.family.files.NamedNetwork;
import eddy.family.foreign.ForeignVaes;
import eddy.loader.format.ScaledFloat8;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A VAE that takes the place of a model's own. */
final class CodecFiles implements AutoCloseable {
  private static final Setting VAE = Setting.of("vae");

  private final Path path;
  private final WeightFile file;
  private final NamedNetwork network;

  private CodecFiles(Path path, WeightFile file, NamedNetwork network) {
    this.path = path;
    this.file = file;
    this.network = network;
  }

  /**
   * @param path a folder with config.json and weights, a model's folder with the part, or a file
   * @param part that it takes the place of
   * @param configs a diffusers folder whose config serves a file that has none beside it
   * @param family of the model: a file doesn't tell the scale of its latents
   * @throws InputException saying what {@code path} is instead
   */
  static CodecFiles open(Path path, ModelPart part, @Nullable Path configs, Family family) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          Message.in(path, ": no such file or folder; check the path after ", VAE, "."));
    }
    if (Files.isDirectory(path)) {
      return folder(path, part);
    }
    FileIdentity identity = FileIdentity.of(path);
    if (!Set.of(FileKind.VAE, FileKind.CHECKPOINT).contains(identity.kind())) {
      throw new InputException(
          Message.in(
              path,
              ": seems to be ",
              identity.description(),
              ", but ",
              VAE,
              " needs a VAE for ",
              family.title(),
              ": a safetensors file, or a folder with config.json."));
    }
    Path beside = path.resolveSibling("config.json");
    Path given = configs == null ? null : PartFiles.config(part, configs);
    WeightFile file = WeightFile.open(path);
    try {
      NamedNetwork told = family.codec(ScaledFloat8.applied(file));
      Path config =
          isConfig(beside, part) ? beside : given != null && Files.exists(given) ? given : null;
      NamedNetwork network =
          config == null ? told : new NamedNetwork(told.weights(), () -> Json.config(config));
      return new CodecFiles(path, file, network);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isConfig(Path file, ModelPart part) {
    return Files.exists(file)
        && Json.object(file).get("_class_name") instanceof String name
        && part.classes().contains(name);
  }

  private static CodecFiles folder(Path path, ModelPart part) {
    Path inside = path.resolve(part.folder());
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
    requireClass(Json.config(config), part);
    WeightFile file = WeightFile.open(weights);
    return new CodecFiles(path, file, new NamedNetwork(file, () -> Json.config(config)));
  }

  /**
   * Checks the class in the config of a part's folder.
   *
   * @throws InputException saying what it is instead
   */
  static void requireClass(Config config, ModelPart part) {
    Object given = config.raw("_class_name");
    if (given == null || part.classes().isEmpty() || part.classes().contains(given.toString())) {
      return;
    }
    Message known = ForeignVaes.ofClass(given.toString());
    throw new InputException(
        Message.in(
                config.source(),
                ": is the config of ",
                known == null ? Quoted.value(given) : known,
                ", but " + String.join(" or ", part.classes()) + " is needed.")
            .about(new FileKey(config.source(), "_class_name")));
  }

  Path path() {
    return path;
  }

  WeightSource weights() {
    return network.weights();
  }

  /** A new object each time, with nothing read yet. */
  Config config() {
    return network.config().get();
  }

  @Override
  public void close() {
    file.close();
  }
}
