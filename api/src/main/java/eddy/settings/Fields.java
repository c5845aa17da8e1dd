package eddy.settings;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.error.InputException;
import eddy.picture.file.Fit;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.prompt.PromptSyntax;
import eddy.scheduler.PredictionType;
import eddy.scheduler.Schedulers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The table of all settings that are read from a picture's parameters, with their options. */
public final class Fields {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  public static final Field<PromptSyntax> SYNTAX =
      Field.of(
          "Prompt syntax",
          "--prompt-syntax",
          "plain or a1111",
          text -> PromptSyntax.valueOf(text.toUpperCase(Locale.ROOT)));

  /** Layers left out; the file counts from 1, as the web UI does. */
  public static final Field<Integer> CLIP_SKIP =
      Field.of(
          "Clip skip",
          "--clip-skip",
          "a whole number",
          text -> Math.max(1, Integer.parseInt(text)) - 1);

  public static final Field<Integer> STEPS = Field.integer("Steps", "--steps", 1, NO_LIMIT);
  public static final Field<Double> CFG = Field.number("CFG scale", "--cfg", 0, 1000);
  public static final Field<Double> CFG_RESCALE =
      Field.number("CFG rescale", "--cfg-rescale", 0, 1);
  public static final Field<Double> ETA = Field.number("Eta", "--eta", 0, 1).or("Eta DDIM");
  public static final Field<Long> SEED = Field.of("Seed", "--seed", Seed.FORM + ",", Seed::parse);

  public static final Field<String> SAMPLER =
      Field.of("Sampler", "--sampler", "a sampler that Eddy has for this model", Fields::sampler);

  public static final Field<String> SCHEDULE =
      Field.of(
          "Schedule type", "--schedule", "a schedule that its sampler can run on", text -> text);

  public static final Field<PixelSize> SIZE =
      Field.of(
          "Size",
          "--width and --height",
          "WIDTHxHEIGHT, each from 1 to 16384,",
          text -> size(text, 1, 1 << 14));

  /** NV is the web UI's name for numbers as NVIDIA's cards draw them, cuda others'. */
  public static final Field<Rng> RNG =
      Field.of(
          "RNG",
          "--rng",
          "CPU, GPU, NV or CUDA",
          text ->
              switch (text.toUpperCase(Locale.ROOT)) {
                case "CPU" -> Rng.CPU;
                case "GPU", "NV", "CUDA" -> Rng.CUDA;
                default -> throw new IllegalArgumentException(text);
              });

  /** Which picture of that file's batch it was, from 0. */
  public static final Field<Integer> LATENTS_INDEX =
      Field.of(
          "Latents",
          "--batch",
          "FILE #NUMBER",
          text -> Integer.parseInt(text.substring(text.lastIndexOf('#') + 1)) - 1);

  public static final Field<Boolean> EMA = Field.truth("EMA", "--ema or --ema=false");

  public static final Field<PredictionType> PREDICTION_TYPE =
      Field.of(
          "Prediction type",
          "--prediction-type",
          "epsilon, v_prediction or sample",
          text -> PredictionType.valueOf(text.toUpperCase(Locale.ROOT)));

  public static final Field<Boolean> LORA_STRICT = Field.truth("LoRA strict", "--lora-strict");

  public static final Field<Double> STRENGTH =
      Field.number("Denoising strength", "--strength", 0, 1);

  public static final Field<Fit> RESIZE =
      Field.of(
          "Resize mode",
          "--resize",
          "Crop and resize, Resize and fill or Just resize",
          Fit::ofTitle);

  public static final Field<Double> MASK_BLUR = Field.number("Mask blur", "--mask-blur", 0, 256);

  public static final Field<Integer> MASK_PADDING =
      Field.integer("Masked area padding", "--mask-padding", 0, 4096);

  public static final Field<List<Double>> CONTROL_WEIGHT =
      numbers("Control weight", "--control-weight", -10, 10);
  public static final Field<List<Double>> CONTROL_START =
      numbers("Control start", "--control-start", 0, 1);
  public static final Field<List<Double>> CONTROL_END =
      numbers("Control end", "--control-end", 0, 1);

  public static final Field<PixelSize> ORIGINAL_SIZE = size("Original size", "--original-size", 0);

  /** The option has another form than the field. */
  public static final Field<PixelSize> CROP_TOP_LEFT =
      Field.of(
          "Crop top left",
          "--crop-top-left X,Y",
          "XxY, both numbers below 1000000,",
          text -> size(text, 0, 999_999));

  public static final Field<PixelSize> TARGET_SIZE = size("Target size", "--target-size", 0);

  public static final Field<Double> AESTHETIC_SCORE =
      Field.number("Aesthetic score", "--aesthetic-score", 0, 10);

  public static final Field<Double> REFINER_START =
      Field.of(
          "Refiner switch at",
          "--refiner-start",
          "a number above 0 and below 1",
          text -> within(text, x -> x > 0 && x < 1));

  public static final Field<Double> HIRES_SCALE =
      Field.number("Hires upscale", "--hires-scale", 1, 16);
  public static final Field<PixelSize> HIRES_SIZE = size("Hires resize", "--hires-size", 1);

  public static final Field<Upscaler> HIRES_UPSCALER =
      Field.of(
          "Hires upscaler",
          "--hires-upscaler",
          "an upscaler that Eddy has, such as Latent or Lanczos,",
          UpscalerName::parse);

  /** The web UI writes 0 for those of the first pass. */
  public static final Field<Integer> HIRES_STEPS =
      Field.integer("Hires steps", "--hires-steps", 0, NO_LIMIT);

  /** Of pictures that began with noise, which have no other strength. */
  public static final Field<Double> HIRES_STRENGTH = hiresStrength("Denoising strength");

  /** Of pictures that began with another. */
  public static final Field<Double> HIRES_STRENGTH_AFTER_INIT = hiresStrength("Hires strength");

  /** A tile's side; 0 for the VAE's own. */
  public static final Field<Integer> VAE_TILING =
      Field.integer("VAE tiling", "--tile-size", 0, 1 << 14);

  public static final Field<Integer> DEEP_CACHE =
      Field.integer("DeepCache", "--deep-cache", 1, 100);

  public static final Field<WeightStorage> WEIGHTS =
      Field.of(
          "Weights",
          "--dtype",
          "f32, f16, bf16 or int8",
          text -> WeightStorage.valueOf(text.toUpperCase(Locale.ROOT)));

  public static final Field<ActivationStorage> ACTIVATIONS =
      Field.of(
          "Activations",
          "--activations",
          "f32 or f16",
          text -> ActivationStorage.valueOf(text.toUpperCase(Locale.ROOT)));

  public static final Field<Boolean> EXACT =
      Field.truth("Exact convolutions", "--exact or --exact=false");

  public static final List<Field<?>> ALL =
      List.of(
          SYNTAX,
          CLIP_SKIP,
          STEPS,
          CFG,
          CFG_RESCALE,
          ETA,
          SEED,
          SAMPLER,
          SCHEDULE,
          SIZE,
          RNG,
          LATENTS_INDEX,
          EMA,
          PREDICTION_TYPE,
          LORA_STRICT,
          STRENGTH,
          RESIZE,
          MASK_BLUR,
          MASK_PADDING,
          CONTROL_WEIGHT,
          CONTROL_START,
          CONTROL_END,
          ORIGINAL_SIZE,
          CROP_TOP_LEFT,
          TARGET_SIZE,
          AESTHETIC_SCORE,
          REFINER_START,
          HIRES_SCALE,
          HIRES_SIZE,
          HIRES_UPSCALER,
          HIRES_STEPS,
          HIRES_STRENGTH,
          HIRES_STRENGTH_AFTER_INIT,
          VAE_TILING,
          DEEP_CACHE,
          WEIGHTS,
          ACTIVATIONS,
          EXACT);

  private Fields() {}

  private static String sampler(String name) {
    try {
      Schedulers.title(name);
      return name;
    } catch (InputException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static Field<PixelSize> size(String key, String option, int least) {
    return Field.of(
        key,
        option,
        "WIDTHxHEIGHT, both numbers below 1000000,",
        text -> size(text, least, 999_999));
  }

  private static PixelSize size(String text, int least, int most) {
    PixelSize size = PixelSize.parse(text);
    if (Math.min(size.width(), size.height()) < least
        || Math.max(size.width(), size.height()) > most) {
      throw new IllegalArgumentException(text);
    }
    return size;
  }

  private static Field<List<Double>> numbers(String key, String option, double least, double most) {
    return Field.of(
        key,
        option,
        "numbers " + Checks.rangeText(least, most) + ", such as 0.8; 1,",
        text ->
            Arrays.stream(text.split(";", -1))
                .map(each -> within(each, x -> x >= least && x <= most))
                .toList());
  }

  private static Field<Double> hiresStrength(String key) {
    return Field.of(
        key,
        "--hires-strength",
        "a number above 0 and up to 1",
        text -> within(text, x -> x > 0 && x <= 1));
  }

  private static Double within(String text, Predicate<Double> allowed) {
    Double value = Double.valueOf(text);
    if (!allowed.test(value)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }
}
