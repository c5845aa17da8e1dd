package eddy.settings;

import static eddy.settings.Form.INTEGER;
import static eddy.settings.Form.NUMBER;
import static eddy.settings.Form.PATH;
import static eddy.settings.Form.PICTURE;
import static eddy.settings.Form.SIZE;
import static eddy.settings.Form.TEXT;
import static eddy.settings.Form.TRUTH;
import static eddy.settings.Form.choice;
import static eddy.settings.Form.list;
import static eddy.settings.Section.ADAPTERS;
import static eddy.settings.Section.CONTROL_NET;
import static eddy.settings.Section.DEVICE;
import static eddy.settings.Section.HIRES;
import static eddy.settings.Section.MEMORY;
import static eddy.settings.Section.OUTPUT;
import static eddy.settings.Section.REFINER;
import static eddy.settings.Section.SAMPLING;
import static eddy.settings.Section.START;
import static eddy.settings.Section.XL;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.error.InputException;
import eddy.error.Setting;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.picture.file.Fit;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.pipeline.request.TilingOptions;
import eddy.prompt.PromptSyntax;
import eddy.scheduler.PredictionType;
import eddy.scheduler.registry.Schedulers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of all settings: what front ends call them, what they may be, and how a picture's
 * parameters tell them. A line that is added here and to {@link #ALL} is an option of the command
 * line and a member of the JSON and, if it has a key and stands in {@link Told#ORDER}, is read from
 * pictures and written into them.
 */
public final class Fields {
  private static final int NO_LIMIT = Integer.MAX_VALUE;
  private static final int LONGEST_SIDE = 1 << 14;
  private static final Range OPEN = new Range(0, 1, true, true);
  private static final Range HALF_OPEN = new Range(0, 1, true, false);

  /** What to show. */
  public static final Field<String> PROMPT =
      Field.of("prompt", TEXT).in(Section.PROMPT, "TEXT", "another way to give PROMPT").build();

  /** What not to show. */
  public static final Field<String> NEGATIVE =
      Field.of("negative", TEXT).in(Section.PROMPT, "TEXT", "what not to show").build();

  /** How prompts are read: as diffusers does, or with the weights and BREAK of A1111. */
  public static final Field<PromptSyntax> SYNTAX =
      Field.of("prompt-syntax", choice(PromptSyntax.class))
          .in(
              Section.PROMPT,
              "plain|a1111",
              "a1111 has (weights:1.2), BREAK, any length; default plain")
          .otherwise(PromptSyntax.PLAIN)
          .png("Prompt syntax", "plain or a1111")
          .build();

  /** Last layers of the text encoder left out; a picture counts from 1, as the web UI does. */
  public static final Field<Integer> CLIP_SKIP =
      Field.of("clip-skip", INTEGER)
          .in(Section.PROMPT, "N", "last layers of the text encoder to leave out, one less than")
          .andHelp("the web UI's number; default 0")
          .range(0, NO_LIMIT)
          .otherwise(0)
          .png("Clip skip", "a whole number", text -> Math.max(1, Integer.parseInt(text)) - 1)
          .written(n -> Integer.toString(n + 1))
          .build();

  /** What SDXL's second text encoder reads; the prompt unless given. */
  public static final Field<String> PROMPT_2 =
      Field.of("prompt-2", TEXT)
          .in(Section.PROMPT, "TEXT", "for SDXL's second text encoder; default PROMPT")
          .png("Prompt 2", "a text")
          .build();

  /** What it reads beside that; the negative prompt unless given. */
  public static final Field<String> NEGATIVE_2 =
      Field.of("negative-2", TEXT)
          .in(Section.PROMPT, "TEXT", "the same of ", Setting.of("negative"))
          .png("Negative prompt 2", "a text")
          .build();

  /** The model that is opened, which no request changes. */
  public static final Field<Path> MODEL =
      Field.of("model", PATH)
          .in(
              Section.MODEL,
              "PATH",
              "diffusers folder, or .safetensors checkpoint; default the demo")
          .named("Model", "was made with the model")
          .written(Fields::name)
          .build();

  /** For a checkpoint, which has none: the folder with vocab.json and merges.txt. */
  public static final Field<Path> TOKENIZER =
      Field.of("tokenizer", PATH)
          .in(Section.MODEL, "DIR", "for a checkpoint: folder with vocab.json and merges.txt")
          .build();

  /** Another VAE than the model's: a folder or a safetensors file. */
  public static final Field<Path> VAE =
      Field.of("vae", PATH)
          .in(Section.MODEL, "PATH", "another VAE than the model's: folder or .safetensors")
          .named("VAE", "was decoded by")
          .written(Fields::name)
          .build();

  /** For a checkpoint, which has none: a diffusers folder with its configs. */
  public static final Field<Path> CONFIG =
      Field.of("config", PATH)
          .in(Section.MODEL, "DIR", "for a checkpoint: diffusers folder with its configs")
          .build();

  /** Of a checkpoint that has both, the averaged U-Net. */
  public static final Field<Boolean> EMA =
      Field.of("ema", TRUTH)
          .in(Section.MODEL, "", "of a checkpoint with both, the averaged U-Net")
          .otherwise(false)
          .png("EMA", "true or false")
          .given(Setting.of("ema"), " or ", Setting.of("ema"), "=false")
          .build();

  /** What the network predicts; what the model says unless given. */
  public static final Field<PredictionType> PREDICTION_TYPE =
      Field.of("prediction-type", choice(PredictionType.class))
          .in(Section.MODEL, "TYPE", "epsilon, v_prediction or sample; default the model's")
          .png("Prediction type", "epsilon, v_prediction or sample")
          .build();

  /** LoRAs and their relatives, each with its weight. */
  public static final Field<List<LoraSpec>> LORA =
      Field.of("lora", list(Form.LORA))
          .in(
              ADAPTERS,
              "FILE[:X]",
              "change the model so; X is its weight, default 1; may stand several times")
          .named("LoRA", "was made with")
          .build();

  /** The folder in which tags of a prompt find their LoRAs. */
  public static final Field<Path> LORA_DIR =
      Field.of("lora-dir", PATH)
          .in(ADAPTERS, "DIR", "where <lora:NAME:X> in the prompt finds its files")
          .build();

  /** Whether a LoRA that fits the model only in part is refused. */
  public static final Field<Boolean> LORA_STRICT =
      Field.of("lora-strict", TRUTH)
          .in(ADAPTERS, "true|false", "refuse one that fits the model in part; default true")
          .otherwise(true)
          .png("LoRA strict", "true or false")
          .build();

  /** Words of textual inversion, each with its file. */
  public static final Field<List<EmbeddingSpec>> EMBEDDING =
      Field.of("embedding", list(Form.EMBEDDING))
          .in(
              ADAPTERS,
              "[WORD=]FILE",
              "a word of textual inversion; default the file's; may stand several times")
          .named("Embedding", "was made with the embedding")
          .build();

  /** Pixels, 1 to 16384; the model's own width unless given. */
  public static final Field<Integer> WIDTH =
      Field.of("width", INTEGER)
          .in(SAMPLING, "N", "pixels; default the model's")
          .range(1, LONGEST_SIDE)
          .build();

  /** Pixels, 1 to 16384; the model's own height unless given. */
  public static final Field<Integer> HEIGHT =
      Field.of("height", INTEGER)
          .in(SAMPLING, "N", "pixels; default the model's")
          .range(1, LONGEST_SIDE)
          .build();

  /** Pictures at once, 1 to 1000, with seed, seed + 1 and so on. */
  public static final Field<Integer> BATCH =
      Field.of("batch", INTEGER)
          .in(SAMPLING, "N", "pictures at once, with seed, seed + 1, ...")
          .range(1, 1000)
          .otherwise(1)
          .build();

  /** Steps of denoising, at least 1; what the model's makers recommend, or 25, unless given. */
  public static final Field<Integer> STEPS =
      Field.of("steps", INTEGER)
          .in(SAMPLING, "N", "denoising steps; default the model's, or 25")
          .range(1, NO_LIMIT)
          .png("Steps")
          .build();

  /** The scale of classifier-free guidance, 0 to 1000; 1 is off. */
  public static final Field<Double> CFG =
      Field.of("cfg", NUMBER)
          .in(SAMPLING, "X", "guidance scale; default the model's, or 7.5 (XL 5); 1 is off")
          .range(0, 1000)
          .png("CFG scale")
          .build();

  /** Against over-exposure by guidance: the share, 0 to 1, of its rescaling. */
  public static final Field<Double> CFG_RESCALE =
      Field.of("cfg-rescale", NUMBER)
          .in(SAMPLING, "X", "0 to 1, against over-exposure; default 0")
          .range(0, 1)
          .otherwise(0.0)
          .png("CFG rescale")
          .build();

  /** The sampler, by any of its names; the model's own unless given. */
  public static final Field<String> SAMPLER =
      Field.of("sampler", Form.named(Schedulers::names))
          .in(SAMPLING, "NAME", "ddim, euler_a, ..., `help` lists all; default the model's")
          .png("Sampler", "a sampler that Eddy has for this model", Fields::sampler)
          .build();

  /** Which noise levels it goes through, by name; the sampler's own unless given. */
  public static final Field<String> SCHEDULE =
      Field.of("schedule", Form.named(Schedulers::schedules))
          .in(
              SAMPLING,
              "NAME",
              "noise levels: karras, ..., `help` lists all; default the sampler's")
          .png("Schedule type", "a schedule that its sampler can run on")
          .build();

  /** The share, 0 to 1, of fresh noise in DDIM and TCD; the sampler's own unless given. */
  public static final Field<Double> ETA =
      Field.of("eta", NUMBER)
          .in(SAMPLING, "X", "fresh noise in ddim and tcd, 0 to 1; default the sampler's")
          .range(0, 1)
          .png("Eta")
          .or("Eta DDIM")
          .build();

  /** 64 bits: the same seed makes the same picture. A random one unless given. */
  public static final Field<Long> SEED =
      Field.of("seed", Form.SEED)
          .in(SAMPLING, "N", "same seed, same picture; default, or -1, a random one")
          .png("Seed", Seed.FORM + ",")
          .build();

  /** NV is the web UI's name for numbers as NVIDIA's cards draw them, cuda others'. */
  public static final Field<Rng> RNG =
      Field.of("rng", choice(Rng.class))
          .in(SAMPLING, "cpu|cuda", "noise as PyTorch's on CPU or CUDA; default cpu")
          .otherwise(Rng.CPU)
          .png("RNG", "CPU, GPU, NV or CUDA", Fields::rng)
          .written(rng -> rng == Rng.CPU ? "CPU" : "NV")
          .build();

  /** A safetensors file of the noise to begin with: "latents" [n, 4, height/8, width/8]. */
  public static final Field<Path> LATENTS =
      Field.of("latents", PATH)
          .in(SAMPLING, "FILE", "initial noise: \"latents\" [n,4,h/8,w/8]")
          .named("Latents", "began from the noise in")
          .build();

  /** A picture to begin with. */
  public static final Field<PictureSource> INIT =
      Field.of("init", PICTURE)
          .in(START, "PICTURE", "begin with that, not with noise")
          .named("Init image", "began with the picture")
          .build();

  /** How much of it to change, 0 to 1. */
  public static final Field<Double> STRENGTH =
      Field.of("strength", NUMBER)
          .in(START, "X", "how much to change, 0 to 1; default 0.75")
          .range(0, 1)
          .otherwise(0.75)
          .png("Denoising strength")
          .build();

  /** How it comes to the width and height. */
  public static final Field<Fit> RESIZE =
      Field.of("resize", choice(Fit.class))
          .in(
              START,
              "crop|fit|stretch",
              "how ",
              INIT.setting(),
              " comes to ",
              WIDTH.setting(),
              " and ",
              HEIGHT.setting(),
              "; default crop")
          .otherwise(Fit.CROP)
          .png("Resize mode", "Crop and resize, Resize and fill or Just resize", Fit::ofTitle)
          .written(Fit::title)
          .build();

  /** Which part of it is painted anew: what is white or, if anything is, transparent. */
  public static final Field<PictureSource> MASK =
      Field.of("mask", PICTURE)
          .in(START, "PICTURE", "paint its white, or else transparent, part only")
          .named("Mask", "was painted within the mask")
          .build();

  /** By how many pixels, 0 to 256, the mask's edge is softened. */
  public static final Field<Double> MASK_BLUR =
      Field.of("mask-blur", NUMBER)
          .in(START, "X", "pixels by which its edge is softened; default 4")
          .range(0, 256)
          .otherwise(4.0)
          .png("Mask blur")
          .build();

  /** Pixels, 0 to 4096, round the mask; only that part is worked on. All of it unless given. */
  public static final Field<Integer> MASK_PADDING =
      Field.of("mask-padding", INTEGER)
          .in(START, "N", "paint the mask's surroundings only, N pixels round it")
          .range(0, 4096)
          .png("Masked area padding")
          .build();

  /** ControlNets: folders or safetensors files. */
  public static final Field<List<Path>> CONTROL_NET_FILE =
      Field.of("control-net", list(PATH))
          .in(CONTROL_NET, "PATH", "folder or .safetensors; may stand several times")
          .named("ControlNet", "was held to the ControlNet")
          .build();

  /** For each of them, the edges, depth, pose and so on that it holds the result to. */
  public static final Field<List<PictureSource>> CONTROL_IMAGE =
      Field.of("control-image", list(PICTURE))
          .in(CONTROL_NET, "PICTURE", "the edges, depth, pose, ... that it holds the result to")
          .named("Control image", "was held to the picture")
          .build();

  /** For each of them, how strongly, -10 to 10; 1 unless given. */
  public static final Field<List<Double>> CONTROL_WEIGHT =
      Field.of("control-weight", list(NUMBER))
          .in(CONTROL_NET, "X", "how strongly; default 1")
          .range(-10, 10)
          .png("Control weight")
          .build();

  /** For each of them, from which share of the steps on, 0 to 1; 0 unless given. */
  public static final Field<List<Double>> CONTROL_START =
      Field.of("control-start", list(NUMBER))
          .in(CONTROL_NET, "X", "from which share of the steps on; default 0")
          .range(0, 1)
          .png("Control start")
          .build();

  /** For each of them, up to which share of the steps, 0 to 1; 1 unless given. */
  public static final Field<List<Double>> CONTROL_END =
      Field.of("control-end", list(NUMBER))
          .in(CONTROL_NET, "X", "up to which share of the steps; default 1")
          .range(0, 1)
          .png("Control end")
          .build();

  /** SDXL makes a picture as if it were scaled down from that; its size unless given. */
  public static final Field<PixelSize> ORIGINAL_SIZE =
      Field.of("original-size", SIZE)
          .in(XL, "WxH", "as if scaled down from that; default the size")
          .png("Original size", PixelSize.MILLIONS, text -> PixelSize.parse(text, 0))
          .build();

  /** In a picture both numbers have an x between. */
  public static final Field<PixelSize> CROP_TOP_LEFT =
      Field.of("crop-top-left", Form.OFFSET)
          .in(XL, "X,Y", "as if so much were cut off; default 0,0")
          .png(
              "Crop top left", "XxY, both numbers below 1000000,", text -> PixelSize.parse(text, 0))
          .written(PixelSize::toString)
          .given(Setting.of("crop-top-left"), " X,Y")
          .build();

  /** SDXL makes a picture as if it were for that size; its size unless given. */
  public static final Field<PixelSize> TARGET_SIZE =
      Field.of("target-size", SIZE)
          .in(XL, "WxH", "as if made for that; default the size")
          .png("Target size", PixelSize.MILLIONS, text -> PixelSize.parse(text, 0))
          .build();

  /** How well the refiner should believe that pictures please, 0 to 10. */
  public static final Field<Double> AESTHETIC_SCORE =
      Field.of("aesthetic-score", NUMBER)
          .in(XL, "X", "for the refiner, 0 to 10; default 6")
          .range(0, 10)
          .otherwise(6.0)
          .png("Aesthetic score")
          .build();

  /** SDXL's refiner, which ends the run: a folder or a safetensors file. */
  public static final Field<Path> REFINER_MODEL =
      Field.of("refiner", PATH)
          .in(REFINER, "PATH", "SDXL's refiner, to end with: folder or .safetensors")
          .named("Refiner", "was refined by")
          .written(Fields::name)
          .build();

  /** Which share of the noise levels comes before it, above 0 and below 1. */
  public static final Field<Double> REFINER_START =
      Field.of("refiner-start", NUMBER)
          .in(REFINER, "X", "share of the noise levels before it; default 0.8")
          .range(OPEN)
          .otherwise(0.8)
          .png("Refiner switch at")
          .build();

  /** How many times larger a second pass makes it, 1 to 16. */
  public static final Field<Double> HIRES_SCALE =
      Field.of("hires-scale", NUMBER)
          .in(HIRES, "X", "then enlarge so many times, and go over it again")
          .range(1, 16)
          .png("Hires upscale")
          .build();

  /** The same as a size in pixels. */
  public static final Field<PixelSize> HIRES_SIZE =
      Field.of("hires-size", SIZE)
          .in(HIRES, "WxH", "the same, to that size")
          .png("Hires resize", PixelSize.MILLIONS, text -> PixelSize.parse(text, 1))
          .build();

  /** What enlarges for it: latents or the picture, and how. */
  public static final Field<Upscaler> HIRES_UPSCALER =
      Field.of("hires-upscaler", Form.UPSCALER)
          .in(HIRES, "NAME", "latent, latent-nearest, latent-bicubic, bicubic or")
          .andHelp("lanczos; default latent")
          .otherwise(Upscaler.LATENT_BILINEAR)
          .png("Hires upscaler", "an upscaler that Eddy has, such as Latent or Lanczos,")
          .build();

  /** In the web UI's pictures, 0 for those of the first pass. */
  public static final Field<Integer> HIRES_STEPS =
      Field.of("hires-steps", INTEGER)
          .in(HIRES, "N", "of the second pass; default those of the first")
          .range(1, NO_LIMIT)
          .png("Hires steps", "a whole number at least 0", Fields::steps)
          .build();

  /** In pictures that began with noise, which have no other strength. */
  public static final Field<Double> HIRES_STRENGTH =
      Field.of("hires-strength", NUMBER)
          .in(HIRES, "X", "how much it changes, up to 1; default 0.7")
          .range(HALF_OPEN)
          .otherwise(0.7)
          .png("Denoising strength")
          .build();

  /** How much memory may be taken, such as 8G; what there is unless given. */
  public static final Field<String> MAX_MEMORY =
      Field.of("max-memory", TEXT)
          .in(MEMORY, "SIZE", "take no more than that, such as 8G; default what there is")
          .build();

  /** Whether the VAE works in tiles, which take less memory. */
  public static final Field<TilingOptions.Mode> VAE_TILING =
      Field.of("vae-tiling", choice(TilingOptions.Mode.class))
          .in(MEMORY, "auto|on|off", "the VAE works in tiles; default auto, if needed")
          .otherwise(TilingOptions.Mode.AUTO)
          .build();

  /** The side of these tiles in pixels, 64 to 16384; the VAE's own unless given. */
  public static final Field<Integer> TILE_SIZE =
      Field.of("tile-size", INTEGER)
          .in(MEMORY, "N", "of these tiles in pixels; default the VAE's own")
          .range(64, LONGEST_SIDE)
          .build();

  /** The whole U-Net runs at Nth step only, N from 1 to 100. */
  public static final Field<Integer> DEEP_CACHE =
      Field.of("deep-cache", INTEGER)
          .in(MEMORY, "N", "the whole U-Net at every Nth step only; default 1")
          .range(1, 100)
          .otherwise(1)
          .png("DeepCache")
          .build();

  /** A preview after every Nth step, N at least 1; none unless given. */
  public static final Field<Integer> PREVIEW =
      Field.of("preview", INTEGER)
          .in(OUTPUT, "N", "show the picture at every Nth step, roughly")
          .range(1, NO_LIMIT)
          .build();

  /** The tiny VAE that draws previews: a folder or a safetensors file. */
  public static final Field<Path> TAESD =
      Field.of("taesd", PATH)
          .in(OUTPUT, "PATH", "draw it by this tiny VAE: folder or .safetensors")
          .build();

  /** The device: "auto", or one that {@link eddy.device.Devices} lists. */
  public static final Field<String> DEVICE_NAME =
      Field.of("device", Form.named(Fields::devices))
          .in(DEVICE, "NAME", "auto, or one that `eddy devices` lists; default auto")
          .otherwise("auto")
          .build();

  /** How weights are kept in memory. */
  public static final Field<WeightStorage> WEIGHTS =
      Field.of("dtype", choice(WeightStorage.class))
          .in(DEVICE, "TYPE", "weights in memory: auto, f32, f16, bf16 or int8; default auto")
          .otherwise(WeightStorage.AUTO)
          .png("Weights", "f32, f16, bf16 or int8")
          .build();

  /** How the values between ops are kept in a GPU's memory. */
  public static final Field<ActivationStorage> ACTIVATIONS =
      Field.of("activations", choice(ActivationStorage.class))
          .in(DEVICE, "TYPE", "values in a GPU's memory: auto, f32 or f16; default auto")
          .otherwise(ActivationStorage.AUTO)
          .png("Activations", "f32 or f16")
          .build();

  /** Convolutions without Winograd: slower on a CPU, more accurate. */
  public static final Field<Boolean> EXACT =
      Field.of("exact", TRUTH)
          .in(DEVICE, "", "no Winograd: slower on a CPU, more accurate")
          .otherwise(false)
          .png("Exact convolutions", "true or false")
          .given(Setting.of("exact"), " or ", Setting.of("exact"), "=false")
          .build();

  /** Threads of the device cpu, 1 to 1024; one for each core unless given. */
  public static final Field<Integer> THREADS =
      Field.of("threads", INTEGER)
          .in(DEVICE, "N", "of the device cpu; default one for each core")
          .range(1, 1024)
          .build();

  /** All of them, in the order in which front ends show them. */
  public static final List<Field<?>> ALL =
      List.of(
          PROMPT,
          NEGATIVE,
          SYNTAX,
          CLIP_SKIP,
          PROMPT_2,
          NEGATIVE_2,
          MODEL,
          TOKENIZER,
          VAE,
          CONFIG,
          EMA,
          PREDICTION_TYPE,
          LORA,
          LORA_DIR,
          LORA_STRICT,
          EMBEDDING,
          WIDTH,
          HEIGHT,
          BATCH,
          STEPS,
          CFG,
          CFG_RESCALE,
          SAMPLER,
          SCHEDULE,
          ETA,
          SEED,
          RNG,
          LATENTS,
          INIT,
          STRENGTH,
          RESIZE,
          MASK,
          MASK_BLUR,
          MASK_PADDING,
          CONTROL_NET_FILE,
          CONTROL_IMAGE,
          CONTROL_WEIGHT,
          CONTROL_START,
          CONTROL_END,
          ORIGINAL_SIZE,
          CROP_TOP_LEFT,
          TARGET_SIZE,
          AESTHETIC_SCORE,
          REFINER_MODEL,
          REFINER_START,
          HIRES_SCALE,
          HIRES_SIZE,
          HIRES_UPSCALER,
          HIRES_STEPS,
          HIRES_STRENGTH,
          MAX_MEMORY,
          VAE_TILING,
          TILE_SIZE,
          DEEP_CACHE,
          PREVIEW,
          TAESD,
          DEVICE_NAME,
          WEIGHTS,
          ACTIVATIONS,
          EXACT,
          THREADS);

  private Fields() {}

  /**
   * The setting of a key.
   *
   * @param key as the command line's option, without its dashes
   * @return null if there is none
   */
  public static @Nullable Field<?> of(String key) {
    return ALL.stream().filter(f -> f.setting().key().equals(key)).findFirst().orElse(null);
  }

  /**
   * How a picture's parameters name a file or folder.
   *
   * @param path any
   * @return the last name of its absolute path
   */
  public static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }

  private static String sampler(String name) {
    try {
      Schedulers.title(name);
      return name;
    } catch (InputException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static Rng rng(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "CPU" -> Rng.CPU;
      case "GPU", "NV", "CUDA" -> Rng.CUDA;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static int steps(String text) {
    int steps = Integer.parseInt(text);
    if (steps < 0) {
      throw new IllegalArgumentException(text);
    }
    return steps;
  }

  /** Backends, without the numbers of their devices, which take a moment to find. */
  private static List<String> devices() {
    return Stream.concat(
            Stream.of("auto"), Backends.providers().stream().map(BackendProvider::name))
        .toList();
  }
}
