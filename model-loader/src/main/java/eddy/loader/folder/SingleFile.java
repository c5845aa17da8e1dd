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
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint of Stable Diffusion 1.x, 2.x or XL as one {@code .safetensors} file in the layout of
 * the original code. Its tensors are renamed, split and reshaped as they are read; its configs are
 * told from the shapes and the family, or taken from the folder that the options name.
 */
final class SingleFile implements ModelFiles {
  private final Path path;
  private final WeightFile file;
  private final LdmCheckpoint checkpoint;
  private final InferredConfigs inferred;
  private final ModelOptions options;
  private final Notes notes = new Notes();

  private SingleFile(Path path, WeightFile file, ModelOptions options) {
    this.path = path;
    this.file = file;
    this.options = options;
    this.checkpoint = LdmCheckpoint.of(ScaledFloat8.applied(file), options.averaged());
    Set<String> leftOut = checkpoint.leftOut();
    if (!leftOut.isEmpty()) {
      notes.add(
          path
              + ": left out "
              + leftOut.size()
              + (leftOut.size() == 1 ? " tensor" : " tensors")
              + " that no picture needs: "
              + Quoted.list(leftOut)
              + ".");
    }
    this.inferred = new InferredConfigs(checkpoint, file.metadata());
    if (checkpoint.vae() == null && options.vae() == null) {
      throw new InputException(
          Message.in(
              path,
              ": is ",
              checkpoint.family().title(),
              " without a VAE; name one with ",
              Setting.of("vae"),
              ": a folder or file with the VAE of a model of that family."));
    }
  }

  /**
   * Opens a file.
   *
   * @throws InputException saying what it is instead, or what it lacks
   */
  static SingleFile open(Path path, ModelOptions options) {
    Path config = options.config();
    if (config != null && !Files.exists(Component.UNET.config(config))) {
      throw new InputException(
          Message.in(
              config,
              ": has no unet/config.json; ",
              Setting.of("config"),
              " needs a diffusers folder, of which only the config.json files are used."));
    }
    boolean index = path.endsWith(ModelFolder.INDEX);
    if (!Files.isRegularFile(path) || index || !ModelIdentity.isCheckpoint(path)) {
      throw NotAModel.refuse(path);
    }
    WeightFile file = WeightFile.open(path);
    try {
      return new SingleFile(path, file, options);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public ModelKind kind() {
    return ModelKinds.of(unetConfig(), requiresAestheticsScore(), false);
  }

  @Override
  public boolean isXl() {
    return checkpoint.family().isXl();
  }

  @Override
  public boolean forceZerosForEmptyPrompt() {
    return isXl() && !requiresAestheticsScore();
  }

  @Override
  public boolean requiresAestheticsScore() {
    return checkpoint.family() == eddy.loader.ldm.Family.XL_REFINER;
  }

  @Override
  public int textEncoders() {
    return checkpoint.texts().size();
  }

  /** The part of a diffusers folder that a text encoder would be. */
  private Component textComponent(int index) {
    return requiresAestheticsScore() || index > 0
        ? Component.TEXT_ENCODER_2
        : Component.TEXT_ENCODER;
  }

  /** The config of the options' folder, if it has one; otherwise null. */
  private @Nullable Config given(Component component) {
    if (options.config() == null) {
      return null;
    }
    Path config = component.config(options.config());
    return Files.exists(config) ? Json.config(config) : null;
  }

  @Override
  public Config textEncoderConfig(int index) {
    Config given = given(textComponent(index));
    return given == null ? inferred.text(index) : given;
  }

  @Override
  public Config unetConfig() {
    Config given = given(Component.UNET);
    return given == null ? inferred.unet() : given;
  }

  @Override
  public Config vaeConfig() {
    Config given = given(Component.VAE);
    return given == null ? inferred.vae(ownVae()) : given;
  }

  @Override
  public Config schedulerConfig() {
    Config given = given(Component.SCHEDULER);
    return given == null ? inferred.scheduler() : inferred.withMarks(given);
  }

  @Override
  public @Nullable Config generationConfig() {
    Path folder = options.config();
    Path file = folder == null ? null : folder.resolve(ModelFolder.GENERATION);
    return file != null && Files.exists(file) ? Json.config(file) : null;
  }

  @Override
  public WeightSource textEncoder(int index) {
    return checkpoint.texts().get(index).weights();
  }

  @Override
  public WeightSource unet() {
    return checkpoint.unet();
  }

  @Override
  public WeightSource vae() {
    return ownVae();
  }

  private MappedWeights ownVae() {
    MappedWeights vae = checkpoint.vae();
    if (vae == null) {
      throw new IllegalStateException(path + " has no VAE");
    }
    return vae;
  }

  @Override
  public ClipTokenizer tokenizer(int index) {
    Component tokenizer =
        textComponent(index) == Component.TEXT_ENCODER
            ? Component.TOKENIZER
            : Component.TOKENIZER_2;
    boolean openClip = checkpoint.texts().get(index).openClip();
    return TokenizerSearch.open(path, options, tokenizer, openClip, textEncoderConfig(index));
  }

  @Override
  public void close() {
    file.close();
  }
}
