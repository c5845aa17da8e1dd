package eddy.loader.folder;

import eddy.family.architecture.RandomModel;
import eddy.family.sd.StableDiffusion;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.tensor.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The networks of a single-file checkpoint without a tokenizer: enough to measure them. Weights are
 * read while the file is open.
 */
public final class ModelNetworks implements AutoCloseable {
  private final ModelFiles files;
  private final StableDiffusion networks;

  private ModelNetworks(ModelFiles files) {
    this.files = files;
    List<CLIPTextModel> texts = new ArrayList<>();
    for (int i = 0; i < files.textEncoders(); i++) {
      texts.add(
          new CLIPTextModel(
              Weights.of(files.textEncoder(i)), CLIPTextConfig.of(files.textEncoderConfig(i))));
    }
    networks =
        RandomModel.untold(
            texts,
            new UNet2DConditionModel(
                Weights.of(files.unet()), UNet2DConditionConfig.of(files.unetConfig())),
            new AutoencoderKL(Weights.of(files.vae()), AutoencoderKLConfig.of(files.vaeConfig())));
  }

  /**
   * @param file a single-file checkpoint
   * @throws eddy.error.InputException saying what is wrong with it
   */
  public static ModelNetworks open(Path file) {
    ModelFiles files = SingleFile.open(file, ModelOptions.DEFAULTS);
    try {
      return new ModelNetworks(files);
    } catch (RuntimeException e) {
      files.close();
      throw e;
    }
  }

  /** The networks; their text encoders are given made-up ids. */
  public StableDiffusion networks() {
    return networks;
  }

  @Override
  public void close() {
    files.close();
  }
}
