package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.sd.StableDiffusion;
import eddy.family.sdxl.StableDiffusionXL;
import eddy.file.RegularFile;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.pipeline.text.TextEncoder;
import eddy.scheduler.Schedulers;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The networks of a model, checked and ready to be recorded. Their weights are read from the files
 * when a backend packs them, so the model stays open until it isn't needed any more.
 */
public final class StableDiffusionModel implements AutoCloseable {
  private final Path path;
  private final ModelFiles files;
  private final @Nullable VaeFiles vaeFiles;
  private final WeightAdapter.Adapted adapted;
  private final ModelOptions options;
  private final ModelKind kind;
  private final StableDiffusion components;

  private StableDiffusionModel(
      Path path,
      ModelFiles files,
      @Nullable VaeFiles vaeFiles,
      WeightAdapter.Adapted adapted,
      ModelOptions options) {
    this.path = path;
    this.files = files;
    this.vaeFiles = vaeFiles;
    this.adapted = adapted;
    this.options = options;
    this.kind = files.kind();
    List<TextEncoder> textEncoders = new ArrayList<>();
    for (int i = 0; i < files.textEncoders(); i++) {
      textEncoders.add(textEncoder(i));
    }
    UNet2DConditionModel unet =
        new UNet2DConditionModel(
            Weights.of(adapted.unet()), UNet2DConditionConfig.of(files.unetConfig()));
    AutoencoderKL vae =
        vaeFiles == null
            ? new AutoencoderKL(Weights.of(files.vae()), AutoencoderKLConfig.of(files.vaeConfig()))
            : new AutoencoderKL(
                Weights.of(vaeFiles.weights()), AutoencoderKLConfig.of(vaeFiles.config()));
    checkTogether(textEncoders, unet, vae);
    components =
        files.isXl()
            ? new StableDiffusionXL(
                textEncoders,
                unet,
                vae,
                files.forceZerosForEmptyPrompt(),
                files.requiresAestheticsScore())
            : new StableDiffusion(textEncoders.getFirst(), unet, vae);
    noteUnusedKeys();
  }

  /**
   * Opens a model as its files have it.
   *
   * @param path a diffusers folder, or a single-file checkpoint
   * @throws InputException saying what is wrong with it
   */
  public static StableDiffusionModel open(Path path) {
    return open(path, ModelOptions.DEFAULTS);
  }

  /**
   * Opens a model.
   *
   * @param path a diffusers folder, or a single-file checkpoint
   * @throws InputException saying what is wrong with it or doesn't go with the options
   */
  public static StableDiffusionModel open(Path path, ModelOptions options) {
    ModelFiles files = files(path, options);
    VaeFiles vae = null;
    WeightAdapter.@Nullable Adapted adapted = null;
    try {
      if (options.vae() != null) {
        vae = VaeFiles.open(options.vae(), options.config(), files.isXl());
      }
      List<WeightSource> textEncoders = new ArrayList<>();
      for (int i = 0; i < files.textEncoders(); i++) {
        textEncoders.add(files.textEncoder(i));
      }
      adapted = options.adapter().adapt(files.unet(), textEncoders);
      return new StableDiffusionModel(path, files, vae, adapted, options);
    } catch (RuntimeException e) {
      if (adapted != null) {
        adapted.close();
      }
      if (vae != null) {
        vae.close();
      }
      files.close();
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

  /** A text encoder and its tokenizer, with the words that the adapter gave new rows. */
  private TextEncoder textEncoder(int i) {
    ClipTokenizer tokenizer = files.tokenizer(i);
    Config config = files.textEncoderConfig(i);
    int newRows = adapted.newRows(i);
    if (newRows > 0) {
      // Old configs say 2 for "the end has the largest id", which is no longer so.
      config =
          config
              .with("vocab_size", CLIPTextConfig.vocabSize(config) + newRows)
              .with("eos_token_id", tokenizer.eosId());
      tokenizer = tokenizer.withWords(adapted.words().get(i));
    }
    return new TextEncoder(
        tokenizer,
        new CLIPTextModel(Weights.of(adapted.textEncoders().get(i)), CLIPTextConfig.of(config)));
  }

  /** Parts that are each whole may still be of different models. */
  private void checkTogether(
      List<TextEncoder> textEncoders, UNet2DConditionModel unet, AutoencoderKL vae) {
    int text = textEncoders.stream().mapToInt(t -> t.model().config().hiddenSize()).sum();
    int taken = unet.config().crossAttentionDim();
    if (text != taken) {
      throw InputException.in(
          path,
          ": the U-Net takes text of "
              + taken
              + " channels (cross_attention_dim), but the text encoder"
              + (textEncoders.size() > 1 ? "s give " : " gives ")
              + text
              + "; they are not of one model.");
    }
    List<Integer> lengths =
        textEncoders.stream().map(t -> t.tokenizer().length()).distinct().toList();
    if (lengths.size() > 1) {
      throw InputException.in(
          path,
          ": the tokenizers make texts of "
              + lengths.get(0)
              + " and of "
              + lengths.get(1)
              + " tokens (model_max_length), but the U-Net takes them side by side; they are not of"
              + " one model.");
    }
    checkSizes(textEncoders, unet.config());
    int latents = vae.config().latentChannels();
    int predicted = unet.config().outChannels();
    if (latents != predicted) {
      throw new InputException(
          (options.vae() == null ? path : options.vae())
              + ": the U-Net makes latents of "
              + predicted
              + " channels (out_channels), but the VAE takes "
              + latents
              + " (latent_channels); they are not of one model.");
    }
  }

  /** SDXL's U-Nets are told the pooled text and six numbers, its refiner's five. */
  private void checkSizes(List<TextEncoder> textEncoders, UNet2DConditionConfig c) {
    CLIPTextConfig text = textEncoders.getLast().model().config();
    if (c.hasTextTime() != files.isXl()) {
      throw InputException.in(
          path,
          ": the U-Net "
              + (c.hasTextTime() ? "is" : "isn't")
              + " told sizes (addition_embed_type), which goes with Stable Diffusion XL "
              + (c.hasTextTime() ? "only" : "always")
              + "; they are not of one model.");
    }
    if (!c.hasTextTime()) {
      return;
    }
    int sizes = files.requiresAestheticsScore() ? 5 : 6;
    if (!text.hasTextProjection()
        || c.projectionClassEmbeddingsInputDim()
            != text.projectionDim() + sizes * c.additionTimeEmbedDim()) {
      throw InputException.in(
          path,
          ": the U-Net's projection_class_embeddings_input_dim, "
              + c.projectionClassEmbeddingsInputDim()
              + ", should be the text encoder's projection_dim, "
              + (text.hasTextProjection() ? text.projectionDim() : "which it lacks")
              + ", and "
              + sizes
              + " times addition_time_embed_dim, "
              + c.additionTimeEmbedDim()
              + "; they are not of one model.");
    }
  }

  private void noteUnusedKeys() {
    noteUnusedKeys(files.schedulerConfig(), Schedulers.UNUSED_KEYS);
    noteUnusedKeys(files.unetConfig(), UNet2DConditionConfig.UNUSED_KEYS);
    for (int i = 0; i < files.textEncoders(); i++) {
      noteUnusedKeys(files.textEncoderConfig(i), CLIPTextConfig.UNUSED_KEYS);
    }
  }

  private void noteUnusedKeys(Config config, Set<String> unused) {
    List<String> present = config.present(unused);
    if (!present.isEmpty()) {
      files
          .notes()
          .add(
              config.source()
                  + ": passed over, since it changes no picture: "
                  + Quoted.list(present)
                  + ".");
    }
  }

  /** The networks, for {@link eddy.pipeline.DiffusionPipeline}. */
  public StableDiffusion components() {
    return components;
  }

  /** What was passed over while it was opened, one sentence each, for the user to know. */
  public List<String> notes() {
    return files.notes().all();
  }

  /** What the model is made for. */
  public ModelKind kind() {
    return kind;
  }

  /** True for Stable Diffusion XL and its refiner: they are told sizes and a pooled text. */
  public boolean isXl() {
    return files.isXl();
  }

  /** True for SDXL's refiner, which is told a score. */
  public boolean isRefiner() {
    return components instanceof StableDiffusionXL xl && xl.requiresAestheticsScore();
  }

  /** The first, or only, text encoder. */
  public CLIPTextModel textEncoder() {
    return components.textEncoders().getFirst().model();
  }

  public UNet2DConditionModel unet() {
    return components.unet();
  }

  /** The U-Net's weights as the files have them, without LoRAs, under diffusers' keys. */
  public WeightSource unetWeights() {
    return files.unet();
  }

  public AutoencoderKL vae() {
    return components.vae();
  }

  /**
   * {@code scheduler/scheduler_config.json} with the prediction type of the options, with nothing
   * read yet.
   */
  public Config schedulerConfig() {
    Config config = files.schedulerConfig();
    return options.predictionType() == null
        ? config
        : config.with("prediction_type", options.predictionType().name().toLowerCase(Locale.ROOT));
  }

  /** {@code generation_config.json}, with nothing read yet; null if the model has none. */
  public @Nullable Config generationConfig() {
    return files.generationConfig();
  }

  @Override
  public void close() {
    adapted.close();
    if (vaeFiles != null) {
      vaeFiles.close();
    }
    files.close();
  }
}
