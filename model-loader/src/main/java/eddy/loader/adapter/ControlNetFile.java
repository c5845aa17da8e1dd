package eddy.loader.adapter;

import eddy.InputException;
import eddy.config.Config;
import eddy.controlnet.ControlNetConfig;
import eddy.controlnet.ControlNetModel;
import eddy.loader.WeightFile;
import eddy.loader.ldm.LdmControlNet;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import eddy.unet.UNet2DConditionConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A ControlNet's files (Zhang et al. 2023): a diffusers folder, or one safetensors file under
 * diffusers' or the original code's keys, of which the config is told from the shapes. Its weights
 * are read when a backend packs them, so it stays open until it isn't needed any more.
 */
public final class ControlNetFile implements AutoCloseable {
  /** What part of a key tells of relatives that Eddy doesn't have. */
  private static final List<Map.Entry<String, String>> OTHERS =
      List.of(
          Map.entry("lora_controlnet", "a Control-LoRA"),
          Map.entry("lllite_", "a ControlNet-LLLite"),
          Map.entry("adapter.body.", "a T2I-Adapter"),
          Map.entry("body.0.resnets.", "a T2I-Adapter"),
          Map.entry("body.0.block1.", "a T2I-Adapter"),
          Map.entry("control_add_embedding.", "a ControlNet-Union"),
          Map.entry("task_embedding", "a ControlNet-Union"),
          Map.entry("control_type_proj.", "a ControlNet-Union"),
          Map.entry("ip_adapter.", "an IP-Adapter, or InstantID's"),
          Map.entry("image_proj.", "an IP-Adapter, or InstantID's"),
          Map.entry("motion_modules.", "a SparseCtrl, which is for films"),
          Map.entry("double_blocks.", "a ControlNet of Flux"),
          Map.entry("transformer_blocks.0.attn.add_k_proj", "a ControlNet of Stable Diffusion 3"));

  private final Path path;
  private final WeightFile file;
  private final ControlNetModel network;

  private ControlNetFile(Path path, NetworkFolder folder) {
    this.path = path;
    this.file = folder.weights();
    Set<String> keys = file.keys();
    for (Map.Entry<String, String> other : OTHERS) {
      // At the key's beginning or behind a dot, not inside a name.
      String part = other.getKey();
      if (keys.stream().anyMatch(k -> k.startsWith(part) || k.contains("." + part))) {
        throw new InputException(
            path + ": is " + other.getValue() + ", which Eddy doesn't have; choose a ControlNet.");
      }
    }
    boolean original = LdmControlNet.isOne(keys);
    if (!original && !keys.contains("controlnet_cond_embedding.conv_in.weight")) {
      throw new InputException(
          path
              + ": is no ControlNet: it has neither diffusers' controlnet_cond_embedding.conv_in.weight"
              + " nor the original code's input_hint_block.0.weight; check that it is the right"
              + " file.");
    }
    WeightSource source = original ? LdmControlNet.of(file) : file;
    Config config = folder.config() == null ? ControlNetShapes.config(source) : folder.config();
    this.network = new ControlNetModel(Weights.of(source), ControlNetConfig.of(config));
  }

  /**
   * Opens a folder or file.
   *
   * @throws InputException saying what it is instead, or what is wrong with it
   */
  public static ControlNetFile open(Path path) {
    NetworkFolder folder = NetworkFolder.open(path, "ControlNet", "ControlNetModel");
    try {
      return new ControlNetFile(path, folder);
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
      throw new InputException(
          path
              + ": this ControlNet was made for "
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
