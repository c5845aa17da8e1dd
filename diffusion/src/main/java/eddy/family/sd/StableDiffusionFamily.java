package eddy.family.sd;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.DiffusionModel;
import eddy.family.Family;
import eddy.family.ModelKind;
import eddy.family.SamplingDefaults;
import eddy.family.files.AdapterNames;
import eddy.family.files.CheckpointParts;
import eddy.family.files.MappedWeights;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.family.files.NamedNetwork;
import eddy.family.files.Recognition;
import eddy.family.files.TensorNames;
import eddy.family.foreign.ForeignControlNets;
import eddy.family.sd.original.ControlNetShapes;
import eddy.family.sd.original.InferredConfigs;
import eddy.family.sd.original.LdmCheckpoint;
import eddy.family.sd.original.LdmControlNet;
import eddy.family.sd.original.StableDiffusionVersion;
import eddy.family.sd.original.TextNames;
import eddy.family.sd.original.UNetConfigs;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.tensor.WeightSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stable Diffusion 1.x and 2.x (Rombach et al. 2022), their inpainting models, and latent
 * consistency models distilled from them (Luo et al. 2023).
 */
public class StableDiffusionFamily implements Family {
  private static final ModelPart TEXT_ENCODER =
      ModelPart.textEncoder("text_encoder", "tokenizer", "CLIPTextModel");
  private static final ModelPart TOKENIZER =
      ModelPart.of("tokenizer", PartRole.TOKENIZER, "CLIPTokenizer", "CLIPTokenizerFast");
  private static final ModelPart UNET =
      ModelPart.of("unet", PartRole.DENOISER, "UNet2DConditionModel");
  private static final ModelPart VAE = ModelPart.of("vae", PartRole.CODEC, "AutoencoderKL");

  /** Any class: the samplers say which they know. */
  private static final ModelPart SCHEDULER = ModelPart.of("scheduler", PartRole.SCHEDULER);

  /** diffusers' for latent consistency models (Luo et al. 2023). */
  private static final SamplingDefaults CONSISTENCY = new SamplingDefaults(4, 8.5);

  private static final AdapterNames ADAPTERS = new UNetAdapters(List.of());

  private static final TextNames TEXTS =
      new TextNames() {
        @Override
        public String prefix() {
          return LdmCheckpoint.TEXT;
        }

        @Override
        public StableDiffusionVersion version(
            WeightSource file, Set<Integer> numbers, Set<Integer> openClip, int contextWidth) {
          return openClip.contains(0) || contextWidth == UNetConfigs.SECOND_CONTEXT
              ? StableDiffusionVersion.V2
              : StableDiffusionVersion.V1;
        }
      };

  @Override
  public String title() {
    return "Stable Diffusion 1.x and 2.x";
  }

  @Override
  public Set<String> pipelines() {
    Set<String> out = tasks("StableDiffusion");
    out.add("StableDiffusionInpaintPipelineLegacy");
    out.add("LatentConsistencyModelPipeline");
    out.add("LatentConsistencyModelImg2ImgPipeline");
    return out;
  }

  /** Tasks that share their networks: which of them is done is the user's choice. */
  protected static Set<String> tasks(String name) {
    Set<String> out = new TreeSet<>();
    for (String task : List.of("", "Img2Img", "Inpaint")) {
      for (String control : List.of("", "ControlNet")) {
        out.add(name + control + task + "Pipeline");
      }
    }
    return out;
  }

  @Override
  public List<ModelPart> parts(Set<String> absent) {
    return List.of(TEXT_ENCODER, TOKENIZER, UNET, VAE, SCHEDULER);
  }

  /** Of a U-Net with its VAE and sampler, behind the parts for texts. */
  protected static List<ModelPart> networks() {
    return List.of(UNET, VAE, SCHEDULER);
  }

  @Override
  public String describe(Config index, Function<String, @Nullable Config> configs) {
    Config text = configs.apply(TEXT_ENCODER.folder());
    if (text == null) {
      return "Stable Diffusion without its text encoder";
    }
    int width = CLIPTextConfig.hiddenSize(text);
    String version =
        text.stringOr("hidden_act", "quick_gelu").equals("quick_gelu")
            ? StableDiffusionVersion.V1.title()
            : StableDiffusionVersion.V2.title();
    return version + purpose(index, configs) + ownSize(width, width == 768 || width == 1024);
  }

  /** For a size that no published model has. */
  protected static String ownSize(int width, boolean usual) {
    return usual ? "" : " architecture in a size of its own (text width " + width + ")";
  }

  /** What a folder's networks are made for, where that isn't everything. */
  protected static String purpose(Config index, Function<String, @Nullable Config> configs) {
    Config unet = configs.apply(UNET.folder());
    if (unet == null) {
      return "";
    }
    if (UNet2DConditionConfig.inChannels(unet) == 9) {
      return " for inpainting";
    }
    boolean lcm = isConsistency(index) || unet.raw("time_cond_proj_dim") != null;
    return lcm ? " as a latent consistency model" : "";
  }

  private static boolean isConsistency(Config index) {
    return index.raw("_class_name") instanceof String s && s.startsWith("LatentConsistencyModel");
  }

  @Override
  public @Nullable Recognition recognise(TensorNames file) {
    if (!StableDiffusionFiles.isCheckpoint(file)) {
      return StableDiffusionFiles.part(file);
    }
    String what =
        file.anyStarts(LdmCheckpoint.TEXT + "model.")
            ? StableDiffusionVersion.V2.title()
            : file.anyStarts(LdmCheckpoint.TEXT + "transformer.")
                ? StableDiffusionVersion.V1.title()
                : StableDiffusionFiles.byContext(file);
    return StableDiffusionFiles.checkpoint(file, what);
  }

  @Override
  public CheckpointParts split(WeightSource file, Map<String, String> metadata, boolean averaged) {
    LdmCheckpoint checkpoint = LdmCheckpoint.of(file, TEXTS, averaged);
    return new CheckpointFile(checkpoint, parts(Set.of()), Map.of(), metadata);
  }

  @Override
  public NamedNetwork codec(WeightSource file) {
    return vae(file, StableDiffusionVersion.V1);
  }

  /** A VAE for models of that version. */
  protected static NamedNetwork vae(WeightSource file, StableDiffusionVersion version) {
    MappedWeights weights = LdmCheckpoint.vaeAlone(file);
    return new NamedNetwork(weights, () -> InferredConfigs.vae(weights, version));
  }

  @Override
  public AdapterNames adapters() {
    return ADAPTERS;
  }

  @Override
  public NamedNetwork controlNet(WeightSource file) {
    String other = ForeignControlNets.other(file.keys());
    if (other != null) {
      throw InputException.in(
          file.name(), ": is " + other + ", which Eddy doesn't have; choose a ControlNet.");
    }
    boolean original = LdmControlNet.isOne(file.keys());
    if (!original && !file.keys().contains("controlnet_cond_embedding.conv_in.weight")) {
      throw InputException.in(
          file.name(),
          ": is no ControlNet: it has neither diffusers' controlnet_cond_embedding.conv_in.weight"
              + " nor the original code's input_hint_block.0.weight; check that it is the right"
              + " file.");
    }
    WeightSource weights = original ? LdmControlNet.of(file) : file;
    return new NamedNetwork(weights, () -> ControlNetShapes.config(weights));
  }

  @Override
  public void requireFits(ControlNetModel net, DiffusionModel model, String file) {
    UNet2DConditionConfig unet = ((StableDiffusion) model).unet().config();
    int own = net.config().unet().crossAttentionDim();
    if (own != unet.crossAttentionDim()) {
      throw InputException.in(
          file,
          ": this ControlNet was made for "
              + TextWidths.title(own)
              + ", but the model is "
              + TextWidths.title(unet.crossAttentionDim())
              + "; choose a ControlNet of the model's family.");
    }
    net.config().requireFits(unet, file);
  }

  @Override
  public DiffusionModel open(ModelParts parts) {
    ModelKind kind = kind(parts, false);
    StableDiffusionNetworks n = StableDiffusionNetworks.open(parts, 0);
    return new StableDiffusion(
        n.textEncoders().getFirst(),
        n.unet(),
        n.vae(),
        kind,
        defaults(n, parts, StableDiffusion.ORDINARY));
  }

  /**
   * What a model is made for.
   *
   * @param aesthetics the U-Net is told an aesthetic score
   */
  protected static ModelKind kind(ModelParts parts, boolean aesthetics) {
    Config unet = parts.config(parts.part(PartRole.DENOISER));
    return UNetKinds.of(unet, aesthetics, isConsistency(parts.index()));
  }

  /** Those of a latent consistency model, if it is one and has a sampler for one. */
  protected static SamplingDefaults defaults(
      StableDiffusionNetworks networks, ModelParts parts, SamplingDefaults otherwise) {
    String sampler = parts.config(parts.part(PartRole.SCHEDULER)).stringOr("_class_name", "");
    return networks.unet().config().timeCondProjDim() != 0 && sampler.equals("LCMScheduler")
        ? CONSISTENCY
        : otherwise;
  }
}
