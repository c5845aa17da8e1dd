package eddy.loader.adapter;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.loader.folder.ControlNetKinds;
import eddy.loader.format.ScaledFloat8;
import eddy.loader.format.WeightFile;
import eddy.loader.ldm.LdmControlNet;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.unet.UNet2DConditionConfig;
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

  private ControlNetFile(Path path, NetworkFolder folder, WeightSource unet) {
    this.path = path;
    this.file = folder.weights();
    Set<String> keys = file.keys();
    String other = ControlNetKinds.other(keys);
    if (other != null) {
      throw InputException.in(
          path, ": is " + other + ", which Eddy doesn't have; choose a ControlNet.");
    }
    boolean original = LdmControlNet.isOne(keys);
    if (!original && !keys.contains("controlnet_cond_embedding.conv_in.weight")) {
      throw InputException.in(
          path,
          ": is no ControlNet: it has neither diffusers' controlnet_cond_embedding.conv_in.weight"
              + " nor the original code's input_hint_block.0.weight; check that it is the right"
              + " file.");
    }
    WeightSource stored = ScaledFloat8.applied(file);
    WeightSource own = original ? LdmControlNet.of(stored) : stored;
    WeightSource source = DifferenceWeights.of(own, keys, unet);
    Config config = folder.config() == null ? told(source) : folder.config();
    this.network = new ControlNetModel(Weights.of(source), ControlNetConfig.of(config));
  }

  /** The config of a file that has none beside it. */
  private Config told(WeightSource source) {
    Config config = ControlNetShapes.config(source);
    return SHUFFLE.matcher(String.valueOf(path.getFileName())).find()
        ? config.with("global_pool_conditions", true)
        : config;
  }

  /**
   * Opens a folder or file.
   *
   * @param unet the weights of the model that it is for, under diffusers' keys and without LoRAs:
   *     some ControlNets are differences to them
   * @throws InputException saying what it is instead, or what is wrong with it
   */
  public static ControlNetFile open(Path path, WeightSource unet) {
    NetworkFolder folder = NetworkFolder.open(path, "ControlNet", "ControlNetModel");
    try {
      return new ControlNetFile(path, folder, unet);
    } catch (RuntimeException e) {
      folder.weights().close();
      throw e;
    }
  }

  public Path path() {
    return path;
  }

  public ControlNetModel network() {
    return network;
  }

  /**
   * Checks that it goes with a model's U-Net.
   *
   * @throws InputException if it was made for another family
   */
  public void requireFits(UNet2DConditionConfig model) {
    int own = network.config().unet().crossAttentionDim();
    if (own != model.crossAttentionDim()) {
      throw InputException.in(
          path,
          ": this ControlNet was made for "
              + Family.of(own)
              + ", but the model is "
              + Family.of(model.crossAttentionDim())
              + "; choose a ControlNet of the model's family.");
    }
    network.config().requireFits(model, path.toString());
  }

  @Override
  public void close() {
    file.close();
  }
}
