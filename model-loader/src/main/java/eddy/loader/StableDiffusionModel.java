package eddy.loader;

import eddy.clip.CLIPTextConfig;
import eddy.clip.CLIPTextModel;
import eddy.config.Config;
import eddy.pipeline.PipelineComponents;
import eddy.pipeline.TextEncoder;
import eddy.tensor.Weights;
import eddy.unet.UNet2DConditionConfig;
import eddy.unet.UNet2DConditionModel;
import eddy.vae.AutoencoderKL;
import eddy.vae.AutoencoderKLConfig;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The networks of a {@link ModelFolder}, checked and ready to be recorded. Their weights are read
 * from the files when a backend packs them, so the model stays open until it isn't needed any more.
 */
public final class StableDiffusionModel implements AutoCloseable {
  private final ModelFolder folder;
  private final PipelineComponents components;

  private StableDiffusionModel(ModelFolder folder) {
    this.folder = folder;
    TextEncoder textEncoder =
        new TextEncoder(
            folder.tokenizer(),
            new CLIPTextModel(
                Weights.of(folder.textEncoder()), CLIPTextConfig.of(folder.textEncoderConfig())));
    UNet2DConditionModel unet =
        new UNet2DConditionModel(
            Weights.of(folder.unet()), UNet2DConditionConfig.of(folder.unetConfig()));
    AutoencoderKL vae =
        new AutoencoderKL(Weights.of(folder.vae()), AutoencoderKLConfig.of(folder.vaeConfig()));
    components = PipelineComponents.of(textEncoder, unet, vae);
  }

  /**
   * @param path a diffusers folder
   * @throws eddy.InputException saying what is wrong with it
   */
  public static StableDiffusionModel open(Path path) {
    ModelFolder folder = ModelFolder.open(path);
    try {
      return new StableDiffusionModel(folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** The networks, for {@link eddy.pipeline.StableDiffusionPipeline}. */
  public PipelineComponents components() {
    return components;
  }

  /** The first, or only, text encoder. */
  public CLIPTextModel textEncoder() {
    return components.textEncoders().getFirst().model();
  }

  public UNet2DConditionModel unet() {
    return components.unet();
  }

  public AutoencoderKL vae() {
    return components.vae();
  }

  /** {@code scheduler/scheduler_config.json}, with nothing read yet. */
  public Config schedulerConfig() {
    return folder.schedulerConfig();
  }

  /** {@code generation_config.json}, with nothing read yet; null if the model has none. */
  public @Nullable Config generationConfig() {
    return folder.generationConfig();
  }

  @Override
  public void close() {
    folder.close();
  }
}
