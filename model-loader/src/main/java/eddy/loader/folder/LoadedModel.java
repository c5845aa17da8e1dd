package eddy.loader.folder;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.DiffusionModel;
import eddy.family.Family;
import eddy.family.SamplingDefaults;
import eddy.family.files.AdapterNames;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.file.Closing;
import eddy.file.RegularFile;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model, checked and ready to be recorded. Its weights are read from the files when a backend
 * packs them, so the model stays open until it isn't needed any more.
 */
public final class LoadedModel implements AutoCloseable {
  private final ModelFiles files;
  private final AdaptedParts parts;
  private final DiffusionModel model;
  private final SamplingDefaults defaults;

  private LoadedModel(ModelFiles files, AdaptedParts parts) {
    this.files = files;
    this.parts = parts;
    noteUnusedKeys(files);
    this.model = files.family().open(parts);
    this.defaults = defaults(files.generationConfig(), model.traits().defaults());
  }

  /**
   * Opens a model as its files have it.
   *
   * @param path a diffusers folder, or a single-file checkpoint
   * @throws InputException saying what is wrong with it
   */
  public static LoadedModel open(Path path) {
    return open(path, ModelOptions.DEFAULTS);
  }

  /**
   * Opens a model.
   *
   * @param path a diffusers folder, or a single-file checkpoint
   * @throws InputException saying what is wrong with it or doesn't go with the options
   */
  public static LoadedModel open(Path path, ModelOptions options) {
    List<AutoCloseable> open = new ArrayList<>();
    try {
      ModelFiles files = files(path, options);
      open.add(files);
      CodecFiles codec = null;
      if (options.vae() != null) {
        codec = CodecFiles.open(options.vae(), codecOf(files), options.config(), files.family());
        open.add(codec);
      }
      List<WeightSource> textEncoders =
          files.parts(PartRole.TEXT_ENCODER).stream().map(files::weights).toList();
      AdapterNames names = files.family().adapters();
      if (names == null && options.adapter() != WeightAdapter.NONE) {
        throw InputException.in(
            path,
            ": is "
                + files.family().title()
                + ", for which there are no LoRAs and embeddings; leave them out.");
      }
      WeightAdapter.Adapted adapted =
          options
              .adapter()
              .adapt(names, files.weights(files.part(PartRole.DENOISER)), textEncoders);
      open.add(adapted);
      return new LoadedModel(files, new AdaptedParts(files, codec, adapted, options));
    } catch (RuntimeException | Error e) {
      Closing.after(e, open);
      throw e;
    }
  }

  private static ModelFiles files(Path path, ModelOptions options) {
    if (!Files.isDirectory(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return SingleFile.open(RegularFile.require(path, "a model"), options);
    }
    ModelFiles folder = ModelFolder.open(path);
    Setting option =
        options.tokenizer() != null
            ? Setting.of("tokenizer")
            : options.config() != null
                ? Setting.of("config")
                : options.averaged() ? Setting.of("ema") : null;
    if (option != null) {
      folder.close();
      throw new InputException(
          Message.in(
                  path,
                  ": is a diffusers folder, which has its own; ",
                  option,
                  " is for single-file checkpoints, so leave it out.")
              .about(option));
    }
    return folder;
  }

  private static ModelPart codecOf(ModelFiles files) {
    if (files.parts(PartRole.CODEC).isEmpty()) {
      throw new InputException(
          Message.in(
              files.name(),
              ": is ",
              files.family().title(),
              ", which has no VAE that another could take the place of; leave out ",
              Setting.of("vae"),
              "."));
    }
    return files.part(PartRole.CODEC);
  }

  private static SamplingDefaults defaults(@Nullable Config config, SamplingDefaults otherwise) {
    if (config == null) {
      return otherwise;
    }
    SamplingDefaults d =
        new SamplingDefaults(
            config.intOr("num_inference_steps", otherwise.steps(), 1, Ceilings.TIMESTEPS),
            config.doubleOr("guidance_scale", otherwise.guidance(), 0, 1000));
    config.requireAllRead();
    return d;
  }

  private static void noteUnusedKeys(ModelFiles files) {
    for (ModelPart part : files.parts(PartRole.SCHEDULER)) {
      Config config = files.config(part);
      List<String> present = config.present(Schedulers.UNUSED_KEYS);
      if (!present.isEmpty()) {
        files.note(
            config.source()
                + ": passed over, since it changes no picture: "
                + Quoted.list(present)
                + ".");
      }
    }
  }

  /** The model, for {@link eddy.pipeline.DiffusionPipeline}. */
  public DiffusionModel model() {
    return model;
  }

  /**
   * The model as one of a class that the caller knows it to be of.
   *
   * @throws InputException if it is of another
   */
  public <T extends DiffusionModel> T model(Class<T> wanted) {
    if (!wanted.isInstance(model)) {
      throw InputException.in(
          files.name(),
          ": is "
              + files.family().title()
              + ", which isn't what is needed here; name another model.");
    }
    return wanted.cast(model);
  }

  /** What it is of. */
  public Family family() {
    return files.family();
  }

  /** What was passed over while it was opened, one sentence each, for the user to know. */
  public List<String> notes() {
    return files.notes().all();
  }

  /** The denoiser's weights as the files have them, without LoRAs, under diffusers' keys. */
  public WeightSource denoiserWeights() {
    return files.weights(files.part(PartRole.DENOISER));
  }

  /**
   * {@code scheduler/scheduler_config.json} with the prediction type of the options, with nothing
   * read yet.
   */
  public Config schedulerConfig() {
    return parts.config(parts.part(PartRole.SCHEDULER));
  }

  /** Steps and guidance: what {@code generation_config.json} says, otherwise the family's. */
  public SamplingDefaults defaults() {
    return defaults;
  }

  @Override
  public void close() {
    parts.close();
  }
}
