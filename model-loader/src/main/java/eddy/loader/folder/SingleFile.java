package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.Family;
import eddy.family.files.CheckpointParts;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.loader.format.ScaledFloat8;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole model as one {@code .safetensors} file in the layout of its family's original code. Its
 * tensors are renamed, split and reshaped as they are read; its configs are told from the shapes
 * and the family, or taken from the folder that the options name.
 */
final class SingleFile implements ModelFiles {
  private final Path path;
  private final WeightFile file;
  private final Family family;
  private final CheckpointParts checkpoint;
  private final ModelOptions options;
  private final Notes notes = new Notes();

  private SingleFile(Path path, WeightFile file, Family family, ModelOptions options) {
    this.path = path;
    this.file = file;
    this.family = family;
    this.options = options;
    this.checkpoint = family.split(ScaledFloat8.applied(file), file.metadata(), options.averaged());
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
    for (ModelPart part : PartFiles.required(checkpoint.parts(), family)) {
      if (PartFiles.hasWeights(part) && checkpoint.weights(part) == null) {
        requireReplaced(part);
      }
    }
  }

  /** Of the parts that a file may lack, options have others in place of the codec alone. */
  private void requireReplaced(ModelPart part) {
    if (part.role() == PartRole.CODEC && options.vae() != null) {
      return;
    }
    throw new InputException(
        part.role() == PartRole.CODEC
            ? Message.in(
                path,
                ": is ",
                checkpoint.title(),
                " without a VAE; name one with ",
                Setting.of("vae"),
                ": a folder or file with the VAE of a model of that family.")
            : Message.in(
                path,
                ": is ",
                checkpoint.title(),
                " without its " + part.folder() + "; get the whole checkpoint instead."));
  }

  /**
   * Opens a file.
   *
   * @throws InputException saying what it is instead, or what it lacks
   */
  static SingleFile open(Path path, ModelOptions options) {
    if (!Files.isRegularFile(path) || path.endsWith(ModelFolder.INDEX)) {
      throw NotAModel.refuse(path);
    }
    Family family = FileIdentity.checkpointOf(path);
    if (family == null) {
      throw NotAModel.refuse(path);
    }
    WeightFile file = WeightFile.open(path);
    try {
      SingleFile single = new SingleFile(path, file, family, options);
      single.checkConfigs();
      return single;
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void checkConfigs() {
    Path folder = options.config();
    ModelPart denoiser = part(PartRole.DENOISER);
    if (folder != null && given(denoiser) == null) {
      throw new InputException(
          Message.in(
              folder,
              ": has no " + denoiser.folder() + "/config.json; ",
              Setting.of("config"),
              " needs a diffusers folder, of which only the config.json files are used."));
    }
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Family family() {
    return family;
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Config index() {
    return checkpoint.index();
  }

  @Override
  public List<ModelPart> parts() {
    return checkpoint.parts();
  }

  /** The config of the options' folder, if it has one; otherwise null. */
  private @Nullable Config given(ModelPart part) {
    if (options.config() == null) {
      return null;
    }
    Path config = PartFiles.config(part, options.config());
    return Files.exists(config) ? Json.config(config) : null;
  }

  @Override
  public Config config(ModelPart part) {
    Config given = given(part);
    return given == null ? checkpoint.config(part) : checkpoint.marked(part, given);
  }

  @Override
  public @Nullable Config generationConfig() {
    Path folder = options.config();
    Path file = folder == null ? null : folder.resolve(ModelFolder.GENERATION);
    return file != null && Files.exists(file) ? Json.config(file) : null;
  }

  @Override
  public WeightSource weights(ModelPart part) {
    WeightSource weights = checkpoint.weights(part);
    if (weights == null) {
      throw new IllegalStateException(path + " has no " + part.folder());
    }
    return weights;
  }

  @Override
  public ClipTokenizer tokenizer(ModelPart textEncoder, int vocabulary, int positions) {
    return TokenizerSearch.open(
        path, options, textEncoder, checkpoint.padToken(textEncoder), vocabulary, positions);
  }

  @Override
  public void close() {
    file.close();
  }
}
