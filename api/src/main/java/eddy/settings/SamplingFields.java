package eddy.settings;

import static eddy.settings.Form.INTEGER;
import static eddy.settings.Form.NUMBER;
import static eddy.settings.Form.PATH;
import static eddy.settings.Form.SIZE;
import static eddy.settings.Form.choice;
import static eddy.settings.Section.HIRES;
import static eddy.settings.Section.SAMPLING;

import eddy.error.InputException;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.scheduler.registry.Schedulers;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How noise becomes a picture, and the same once more in a larger size. A part of {@link Fields}.
 */
interface SamplingFields {
  /** Pixels, 1 to 16384; the model's own width unless given. */
  Field<Integer> WIDTH =
      Field.of("width", INTEGER)
          .in(SAMPLING, "N", "pixels; default the model's")
          .range(1, Fields.LONGEST_SIDE)
          .build();

  /** Pixels, 1 to 16384; the model's own height unless given. */
  Field<Integer> HEIGHT =
      Field.of("height", INTEGER)
          .in(SAMPLING, "N", "pixels; default the model's")
          .range(1, Fields.LONGEST_SIDE)
          .build();

  /** Pictures at once, 1 to 1000, with seed, seed + 1 and so on. */
  Field<Integer> BATCH =
      Field.of("batch", INTEGER)
          .in(SAMPLING, "N", "pictures at once, with seed, seed + 1, ...")
          .range(1, 1000)
          .otherwise(1)
          .build();

  /** Steps of denoising, at least 1; what the model's makers recommend, or 25, unless given. */
  Field<Integer> STEPS =
      Field.of("steps", INTEGER)
          .in(SAMPLING, "N", "denoising steps; default the model's, or 25")
          .range(1, Integer.MAX_VALUE)
          .png("Steps")
          .build();

  /** The scale of classifier-free guidance, 0 to 1000; 1 is off. */
  Field<Double> CFG =
      Field.of("cfg", NUMBER)
          .in(SAMPLING, "X", "guidance scale; default the model's, or 7.5 (XL 5); 1 is off")
          .range(0, 1000)
          .png("CFG scale")
          .build();

  /** Against over-exposure by guidance: the share, 0 to 1, of its rescaling. */
  Field<Double> CFG_RESCALE =
      Field.of("cfg-rescale", NUMBER)
          .in(SAMPLING, "X", "0 to 1, against over-exposure; default 0")
          .range(0, 1)
          .otherwise(0.0)
          .png("CFG rescale")
          .build();

  /** The sampler, by any of its names; the model's own unless given. */
  Field<String> SAMPLER =
      Field.of("sampler", Form.named(Schedulers::names))
          .in(SAMPLING, "NAME", "ddim, euler_a, ..., `help` lists all; default the model's")
          .png("Sampler", "a sampler that Eddy has for this model", SamplingFields::sampler)
          .build();

  /** Which noise levels it goes through, by name; the sampler's own unless given. */
  Field<String> SCHEDULE =
      Field.of("schedule", Form.named(Schedulers::schedules))
          .in(
              SAMPLING,
              "NAME",
              "noise levels: karras, ..., `help` lists all; default the sampler's")
          .png("Schedule type", "a schedule that its sampler can run on")
          .build();

  /**
   * The share, 0 to 1, of fresh noise, in samplers that take one; the sampler's own unless given.
   */
  Field<Double> ETA =
      Field.of("eta", NUMBER)
          .in(SAMPLING, "X", "fresh noise in ddim and tcd, 0 to 1; default the sampler's")
          .range(0, 1)
          .png("Eta")
          .or("Eta DDIM")
          .build();

  /** 64 bits: the same seed makes the same picture. A random one unless given. */
  Field<Long> SEED =
      Field.of("seed", Form.SEED)
          .in(SAMPLING, "N", "same seed, same picture; default, or -1, a random one")
          .png("Seed", Seed.FORM + ",")
          .build();

  /** NV is the web UI's name for numbers as NVIDIA's cards draw them, cuda others'. */
  Field<Rng> RNG =
      Field.of("rng", choice(Rng.class))
          .in(SAMPLING, "cpu|cuda", "noise as PyTorch's on CPU or CUDA; default cpu")
          .otherwise(Rng.CPU)
          .png("RNG", "CPU, GPU, NV or CUDA", SamplingFields::rng)
          .written(rng -> rng == Rng.CPU ? "CPU" : "NV")
          .build();

  /** A safetensors file of the noise to begin with: "latents" [n, 4, height/8, width/8]. */
  Field<Path> LATENTS =
      Field.of("latents", PATH)
          .in(SAMPLING, "FILE", "initial noise: \"latents\" [n,4,h/8,w/8]")
          .named("Latents", "began from the noise in")
          .build();

  /** How many times larger a second pass makes it, 1 to 16. */
  Field<Double> HIRES_SCALE =
      Field.of("hires-scale", NUMBER)
          .in(HIRES, "X", "then enlarge so many times, and go over it again")
          .range(1, 16)
          .png("Hires upscale")
          .build();

  /** The same as a size in pixels. */
  Field<PixelSize> HIRES_SIZE =
      Field.of("hires-size", SIZE)
          .in(HIRES, "WxH", "the same, to that size")
          .png("Hires resize", PixelSize.MILLIONS, text -> PixelSize.parse(text, 1))
          .build();

  /** What enlarges for it: latents or the picture, and how. */
  Field<Upscaler> HIRES_UPSCALER =
      Field.of("hires-upscaler", Form.UPSCALER)
          .in(HIRES, "NAME", "latent, latent-nearest, latent-bicubic, bicubic or")
          .andHelp("lanczos; default latent")
          .otherwise(Upscaler.LATENT_BILINEAR)
          .png("Hires upscaler", "an upscaler that Eddy has, such as Latent or Lanczos,")
          .build();

  /** In the web UI's pictures, 0 for those of the first pass. */
  Field<Integer> HIRES_STEPS =
      Field.of("hires-steps", INTEGER)
          .in(HIRES, "N", "of the second pass; default those of the first")
          .range(1, Integer.MAX_VALUE)
          .png("Hires steps", "a whole number at least 0", SamplingFields::steps)
          .build();

  /** In pictures that began with noise, which have no other strength. */
  Field<Double> HIRES_STRENGTH =
      Field.of("hires-strength", NUMBER)
          .in(HIRES, "X", "how much it changes, up to 1; default 0.7")
          .range(new Range(0, 1, true, false))
          .otherwise(0.7)
          .png("Denoising strength")
          .build();

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
}
