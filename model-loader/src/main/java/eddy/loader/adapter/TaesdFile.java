package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.loader.format.WeightFile;
import eddy.network.taesd.AutoencoderTiny;
import eddy.network.taesd.AutoencoderTinyConfig;
import eddy.tensor.Weights;
import java.nio.file.Path;
import java.util.Set;

/**
 * TAESD's files, for previews: a diffusers folder of an {@code AutoencoderTiny}, its safetensors
 * file alone, or the original {@code taesd_decoder.safetensors}. Its weights are read when a
 * backend packs them, so it stays open until it isn't needed any more.
 */
public final class TaesdFile implements AutoCloseable {
  private final WeightFile file;
  private final AutoencoderTiny network;

  private TaesdFile(Path path, NetworkFolder folder) {
    this.file = folder.weights();
    Set<String> keys = file.keys();
    Weights weights = Weights.of(file);
    if (keys.contains("decoder.layers.0.weight")) {
      AutoencoderTinyConfig config =
          folder.config() == null
              ? AutoencoderTinyConfig.DEFAULT
              : AutoencoderTinyConfig.of(folder.config());
      network = new AutoencoderTiny(weights, config);
    } else if (keys.contains("1.weight") && !keys.contains("0.weight")) {
      network = AutoencoderTiny.decoderOf(weights);
    } else if (keys.contains("0.weight")) {
      throw InputException.in(
          path,
          ": is TAESD's encoder, but previews need its decoder, whose name ends in"
              + " _decoder.safetensors.");
    } else {
      throw InputException.in(
          path,
          ": is no TAESD: it has neither diffusers' decoder.layers.0.weight nor the original's"
              + " 1.weight; check that it is the right file.");
    }
  }

  /**
   * Opens a folder or file.
   *
   * @throws InputException saying what it is instead, or what is wrong with it
   */
  public static TaesdFile open(Path path) {
    NetworkFolder folder = NetworkFolder.open(path, "TAESD", "AutoencoderTiny");
    try {
      return new TaesdFile(path, folder);
    } catch (RuntimeException e) {
      folder.weights().close();
      throw e;
    }
  }

  public AutoencoderTiny network() {
    return network;
  }

  @Override
  public void close() {
    file.close();
  }
}
