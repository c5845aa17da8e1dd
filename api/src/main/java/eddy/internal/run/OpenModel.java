package eddy.internal.run;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.family.DiffusionModel;
import eddy.family.ModelTraits;
import eddy.family.SamplingDefaults;
import eddy.family.TextConditioner;
import eddy.loader.adapter.ControlNetFile;
import eddy.loader.adapter.TaesdFile;
import eddy.loader.folder.LoadedModel;
import eddy.loader.folder.ModelOptions;
import eddy.pipeline.latents.TaesdPreview;
import eddy.tensor.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A model's files and networks, open until nobody needs them any more. */
public final class OpenModel implements AutoCloseable {
  private final Path path;
  private final LoadedModel loaded;

  private OpenModel(Path path, LoadedModel loaded) {
    this.path = path;
    this.loaded = loaded;
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
    return new OpenModel(path, LoadedModel.open(path, options));
  }

  /** Its file or folder. */
  Path path() {
    return path;
  }

  /** What is in it, for the pipeline. */
  DiffusionModel model() {
    return loaded.model();
  }

  ModelTraits traits() {
    return model().traits();
  }

  /** Steps and guidance where nothing is said. */
  SamplingDefaults defaults() {
    return loaded.defaults();
  }

  /** How many texts a picture can have. */
  int texts() {
    TextConditioner text = model().text();
    return text == null ? 0 : text.texts();
  }

  /** Pixels for one of the samples', each way. */
  int factor() {
    return model().codec().factor();
  }

  /** The samples of so many pictures, [count, …]. */
  Shape samples(int count, int width, int height) {
    return model().denoiser().sample(count, width, height);
  }

  /** What was passed over while it was opened, one sentence each. */
  List<String> notes() {
    return loaded.notes();
  }

  /** The sampler's config, with nothing read yet. */
  Config schedulerConfig() {
    return loaded.schedulerConfig();
  }

  /** Opens a ControlNet and checks that it goes with this model. */
  ControlNetFile control(Path file) {
    return ControlNetFile.open(file, loaded);
  }

  /** Opens a tiny VAE and checks that it goes with this model. */
  TaesdFile taesd(Path file) {
    TaesdFile opened = TaesdFile.open(file);
    boolean fits = false;
    try {
      TaesdPreview.requireFits(opened.network(), model(), file.toString());
      fits = true;
      return opened;
    } finally {
      if (!fits) {
        opened.close();
      }
    }
  }

  @Override
  public void close() {
    loaded.close();
  }
}
