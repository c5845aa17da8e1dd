package eddy.loader.adapter;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.Family;
import eddy.family.files.NamedNetwork;
import eddy.loader.folder.LoadedModel;
import eddy.loader.format.ScaledFloat8;
import eddy.loader.format.WeightFile;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A ControlNet's files (Zhang et al. 2023): a diffusers folder, or one safetensors file under
 * diffusers' or the original code's keys, of which the config is told from the shapes. Its weights
 * are read when a backend packs them, so it stays open until it isn't needed any more.
 */
public final class ControlNetFile implements AutoCloseable {
  /**
   * The ControlNet whose residuals are averaged over the picture leaves no trace of that in its
   * weights: files of it are known by their name, as everywhere.
   */
  private static final Pattern SHUFFLE =
      Pattern.compile("shuffle([_.-]fp16)?\\.safetensors$", Pattern.CASE_INSENSITIVE);

  private final Path path;
  private final WeightFile file;
  private final ControlNetModel network;

  private ControlNetFile(Path path, NetworkFolder folder, Family family, WeightSource denoiser) {
    this.path = path;
    this.file = folder.weights();
    Set<String> keys = file.keys();
    NamedNetwork named = family.controlNet(ScaledFloat8.applied(file));
    WeightSource source = DifferenceWeights.of(named.weights(), keys, denoiser);
    Config config = folder.config() == null ? told(named) : folder.config();
    this.network = new ControlNetModel(Weights.of(source), ControlNetConfig.of(config));
  }

  /** The config of a file that has none beside it. */
  private Config told(NamedNetwork named) {
    Config config = named.config().get();
    return SHUFFLE.matcher(String.valueOf(path.getFileName())).find()
        ? config.with("global_pool_conditions", true)
        : config;
  }

  /**
   * Opens a folder or file.
   *
   * @param family of the model that it is for
   * @param denoiser the weights of that model's network, under diffusers' keys and without LoRAs:
   *     some ControlNets are differences to them
   * @throws InputException saying what it is instead, or what is wrong with it
   */
  public static ControlNetFile open(Path path, Family family, WeightSource denoiser) {
    NetworkFolder folder = NetworkFolder.open(path, "ControlNet", "ControlNetModel");
    try {
      return new ControlNetFile(path, folder, family, denoiser);
    } catch (RuntimeException e) {
      folder.weights().close();
      throw e;
    }
  }

  /**
   * Opens one for a model, and checks that it goes with it.
   *
   * @throws InputException if it was made for another family, too
   */
  public static ControlNetFile open(Path path, LoadedModel model) {
    ControlNetFile opened = open(path, model.family(), model.denoiserWeights());
    boolean fits = false;
    try {
      model.family().requireFits(opened.network(), model.model(), path.toString());
      fits = true;
      return opened;
    } finally {
      if (!fits) {
        opened.close();
      }
    }
  }

  public Path path() {
    return path;
  }

  public ControlNetModel network() {
    return network;
  }

  @Override
  public void close() {
    file.close();
  }
}
