package eddy.internal.run;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.family.sd.StableDiffusion;
import eddy.loader.adapter.ControlNetFile;
import eddy.loader.adapter.TaesdFile;
import eddy.loader.folder.ModelKind;
import eddy.loader.folder.ModelOptions;
import eddy.loader.folder.StableDiffusionModel;
import eddy.pipeline.latents.TaesdPreview;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A model's files and networks, open until nobody needs them any more. */
public final class OpenModel implements AutoCloseable {
  private final StableDiffusionModel model;
  private final ModelTraits traits;

  private OpenModel(Path path, StableDiffusionModel model) {
    this.model = model;
    Config schedulerConfig = model.schedulerConfig();
    boolean isConsistency =
        model.unet().config().timeCondProjDim() != 0
            && schedulerConfig.stringOr("_class_name", "").equals("LCMScheduler");
    this.traits =
        new ModelTraits(
            path,
            model.isXl(),
            model.kind() == ModelKind.REFINER,
            model.isRefiner(),
            model.components().textEncoders().size(),
            model.textEncoder().config().numHiddenLayers(),
            model.unet().config().inChannels(),
            model.unet().config().sampleSize(),
            model.vae().config().factor(),
            Defaults.of(model.generationConfig(), isConsistency, model.isXl()));
  }

  /**
   * @param reports hears what became of each LoRA and embedding
   * @throws InputException saying what is wrong with a file
   */
  static OpenModel open(ModelKey key, Consumer<Message> reports) {
    return open(key.path(), key.options(reports));
  }

  /** The same without adapters. */
  static OpenModel open(Path path, ModelOptions options) {
    StableDiffusionModel model = StableDiffusionModel.open(path, options);
    boolean complete = false;
    try {
      OpenModel open = new OpenModel(path, model);
      complete = true;
      return open;
    } finally {
      if (!complete) {
        model.close();
      }
    }
  }

  ModelTraits traits() {
    return traits;
  }

  /** The networks, for the pipeline. */
  StableDiffusion components() {
    return model.components();
  }

  /** What was passed over while it was opened, one sentence each. */
  List<String> notes() {
    return model.notes();
  }

  /** The sampler's config, with nothing read yet. */
  Config schedulerConfig() {
    return model.schedulerConfig();
  }

  /** Opens a ControlNet and checks that it goes with this model. */
  ControlNetFile control(Path path) {
    ControlNetFile file = ControlNetFile.open(path, model.unetWeights());
    boolean fits = false;
    try {
      file.requireFits(model.unet().config());
      fits = true;
      return file;
    } finally {
      if (!fits) {
        file.close();
      }
    }
  }

  /** Opens a tiny VAE and checks that it goes with this model. */
  TaesdFile taesd(Path path) {
    TaesdFile file = TaesdFile.open(path);
    boolean fits = false;
    try {
      TaesdPreview.requireFits(file.network(), model.vae().config(), path.toString());
      fits = true;
      return file;
    } finally {
      if (!fits) {
        file.close();
      }
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
