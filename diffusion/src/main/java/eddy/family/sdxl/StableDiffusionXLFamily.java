package eddy.family.sdxl;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.DiffusionModel;
import eddy.family.ModelKind;
import eddy.family.SamplingDefaults;
import eddy.family.files.AdapterNames;
import eddy.family.files.CheckpointParts;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.family.files.ModelParts;
import eddy.family.files.NamedNetwork;
import eddy.family.files.Recognition;
import eddy.family.files.TensorNames;
import eddy.family.sd.CheckpointFile;
import eddy.family.sd.StableDiffusionFamily;
import eddy.family.sd.StableDiffusionFiles;
import eddy.family.sd.StableDiffusionNetworks;
import eddy.family.sd.UNetAdapters;
import eddy.family.sd.original.LdmCheckpoint;
import eddy.family.sd.original.StableDiffusionVersion;
import eddy.family.sd.original.TextNames;
import eddy.network.clip.CLIPTextConfig;
import eddy.tensor.WeightSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stable Diffusion XL and its refiner (Podell et al. 2023), and what was distilled from them
 * (Turbo, Lightning, LCM). Files differ from the first generations' in the text encoders and in
 * what the U-Net is told; all else is as there.
 */
public final class StableDiffusionXLFamily extends StableDiffusionFamily {
  private static final String FORCE_ZEROS = "force_zeros_for_empty_prompt";
  private static final String AESTHETICS = "requires_aesthetics_score";

  private static final StableDiffusionVersion XL =
      new StableDiffusionVersion(
          "Stable Diffusion XL", 6, 0, 128, "EulerDiscreteScheduler", 0.13025);
  private static final StableDiffusionVersion REFINER =
      new StableDiffusionVersion(
          "the Stable Diffusion XL refiner", 5, 0, 128, "EulerDiscreteScheduler", 0.13025);

  private static final List<ModelPart> FIRST_TEXT = text("text_encoder", "tokenizer", "");
  private static final List<ModelPart> SECOND_TEXT =
      text("text_encoder_2", "tokenizer_2", "WithProjection");

  private static final SamplingDefaults ORDINARY = new SamplingDefaults(25, 5);

  private static final AdapterNames ADAPTERS =
      new UNetAdapters(
          List.of(List.of("clip_l", "text_encoders_0"), List.of("clip_g", "text_encoders_1")));

  private static final TextNames TEXTS =
      new TextNames() {
        @Override
        public String prefix() {
          return LdmCheckpoint.XL_TEXT;
        }

        @Override
        public StableDiffusionVersion version(
            WeightSource file, Set<Integer> numbers, Set<Integer> openClip, int contextWidth) {
          if (numbers.equals(Set.of(0, 1))) {
            return XL;
          }
          if (numbers.equals(Set.of(0)) && openClip.contains(0)) {
            return REFINER;
          }
          throw InputException.in(
              file.name(),
              ": has only the text encoders "
                  + numbers
                  + " (conditioner.embedders.N) of Stable Diffusion XL, which needs 0 and 1; get the"
                  + " whole checkpoint instead.");
        }
      };

  private static List<ModelPart> text(String encoder, String tokenizer, String suffix) {
    return List.of(
        ModelPart.textEncoder(encoder, tokenizer, "CLIPTextModel" + suffix),
        ModelPart.of(tokenizer, PartRole.TOKENIZER, "CLIPTokenizer", "CLIPTokenizerFast"));
  }

  @Override
  public String title() {
    return XL.title();
  }

  @Override
  public Set<String> pipelines() {
    return tasks("StableDiffusionXL");
  }

  /** The refiner has the second text encoder alone. */
  @Override
  public List<ModelPart> parts(Set<String> absent) {
    boolean both = !FIRST_TEXT.stream().allMatch(p -> absent.contains(p.folder()));
    List<ModelPart> out = new ArrayList<>(both ? FIRST_TEXT : List.of());
    out.addAll(SECOND_TEXT);
    out.addAll(networks());
    return out;
  }

  @Override
  public Set<String> indexKeys() {
    return Set.of(FORCE_ZEROS, AESTHETICS);
  }

  @Override
  public String describe(Config index, Function<String, @Nullable Config> configs) {
    Config text = configs.apply(SECOND_TEXT.getFirst().folder());
    if (text == null) {
      return "Stable Diffusion XL without its text encoder";
    }
    int width = CLIPTextConfig.hiddenSize(text);
    boolean refiner = Boolean.TRUE.equals(index.raw(AESTHETICS));
    return (refiner ? REFINER : XL).title()
        + purpose(index, configs)
        + ownSize(width, width == 1280);
  }

  @Override
  public @Nullable Recognition recognise(TensorNames file) {
    if (!StableDiffusionFiles.isAnyCheckpoint(file) || !LdmCheckpoint.isXl(file)) {
      return null; // single parts are told by the first generations' family
    }
    boolean refiner =
        !file.anyStarts(LdmCheckpoint.XL_TEXT + "1.")
            && file.anyStarts(LdmCheckpoint.XL_TEXT + "0.model.");
    return StableDiffusionFiles.checkpoint(file, (refiner ? REFINER : XL).title());
  }

  @Override
  public CheckpointParts split(WeightSource file, Map<String, String> metadata, boolean averaged) {
    LdmCheckpoint checkpoint = LdmCheckpoint.of(file, TEXTS, averaged);
    boolean refiner = checkpoint.version().equals(REFINER);
    Set<String> absent = refiner ? Set.of("text_encoder", "tokenizer") : Set.of();
    return new CheckpointFile(
        checkpoint, parts(absent), Map.of(FORCE_ZEROS, !refiner, AESTHETICS, refiner), metadata);
  }

  @Override
  public NamedNetwork codec(WeightSource file) {
    return vae(file, XL);
  }

  @Override
  public AdapterNames adapters() {
    return ADAPTERS;
  }

  /** The defaults are those of diffusers' pipelines, for indexes older than their keys. */
  @Override
  public DiffusionModel open(ModelParts parts) {
    boolean score = parts.index().boolOr(AESTHETICS, false);
    ModelKind kind = kind(parts, score);
    StableDiffusionNetworks n = StableDiffusionNetworks.open(parts, score ? 5 : 6);
    SamplingDefaults defaults = defaults(n, parts, ORDINARY);
    boolean zeros = parts.index().boolOr(FORCE_ZEROS, true);
    return score
        ? new StableDiffusionXLRefiner(n.textEncoders(), n.unet(), n.vae(), kind, defaults, zeros)
        : new StableDiffusionXL(n.textEncoders(), n.unet(), n.vae(), kind, defaults, zeros);
  }

  /** The defaults of models without files. */
  static SamplingDefaults ordinary() {
    return ORDINARY;
  }
}
