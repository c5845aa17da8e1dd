package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import eddy.prompt.PromptSyntax;
import eddy.tensor.HostTensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make. Made with a {@link GenerationRequestBuilder}, from {@link #of} or {@link #builder};
 * what isn't said is as diffusers has it.
 *
 * @param texts the prompts
 * @param sampling how the noise is taken away
 * @param noise where it comes from
 * @param width in pixels, a multiple of the VAE's factor (8)
 * @param height in pixels, a multiple of the VAE's factor (8)
 * @param sizes what SDXL is told about size and framing
 * @param start a picture to begin with; null for pure noise
 * @param mask which part of it is painted anew; null for all
 * @param controls what ControlNets hold the result to; empty for nothing
 * @param cache reuse of the U-Net's deep features; null for none
 * @param hires a second pass at a larger size; null for none
 * @param tiling whether the VAE works in tiles
 * @param decode false to end with latents, without pictures, for another pipeline to go on with
 */
public record GenerationRequest(
    Texts texts,
    Sampling sampling,
    Noise noise,
    int width,
    int height,
    SizeConditions sizes,
    @Nullable StartPicture start,
    @Nullable Mask mask,
    List<Control> controls,
    @Nullable DeepCache cache,
    @Nullable HiresFix hires,
    TilingOptions tiling,
    boolean decode) {

  /** Whose random numbers to draw: PyTorch's CPU generator or its CUDA generator. */
  public enum Rng {
    CPU,
    CUDA
  }

  /**
   * The prompts of a batch.
   *
   * @param prompts one for each picture
   * @param negativePrompts one for each picture, used when guidance is on; null when there are
   *     none, which some SDXL models take for something other than "": zeros
   * @param prompts2 for SDXL's second text encoder, one for each picture; null for the same
   * @param negativePrompts2 for SDXL's second text encoder; null for the same
   * @param syntax how the prompts are read
   * @param clipSkip last layers of the text encoder to leave out, as diffusers counts: 0 is none
   */
  public record Texts(
      List<String> prompts,
      @Nullable List<String> negativePrompts,
      @Nullable List<String> prompts2,
      @Nullable List<String> negativePrompts2,
      PromptSyntax syntax,
      int clipSkip) {
    public Texts {
      prompts = List.copyOf(prompts);
      Expected.that(!prompts.isEmpty(), "a picture", "no prompt");
      negativePrompts = copy("negative prompt", negativePrompts, prompts.size());
      prompts2 = copy("second prompt", prompts2, prompts.size());
      negativePrompts2 = copy("second negative prompt", negativePrompts2, prompts.size());
      Expected.that(
          negativePrompts2 == null || negativePrompts != null,
          "a negative prompt beside the second one",
          "the second one alone");
      Expected.that(Setting.of("clip-skip"), clipSkip >= 0, "a clip skip of 0 or more", clipSkip);
    }

    private static @Nullable List<String> copy(
        String what, @Nullable List<String> texts, int count) {
      if (texts == null) {
        return null;
      }
      Expected.that(
          texts.size() == count,
          "one " + what + " for each of " + count + " prompts",
          texts.size());
      return List.copyOf(texts);
    }
  }

  /**
   * How the noise is taken away.
   *
   * @param steps denoising steps, at least 1
   * @param guidanceScale strength of classifier-free guidance (Ho and Salimans 2022); 1 or less
   *     turns it off. Models distilled from guidance (LCM) take it as a number, without a second
   *     prompt.
   * @param guidanceRescale share, 0 to 1, of the rescaling against over-exposure (Lin et al. 2023,
   *     section 3.4)
   * @param eta share of fresh noise in samplers that take one, 0 to 1; null for the sampler's own
   * @param originalInferenceSteps LCM: steps of the distillation; 0 for what the model says
   * @param denoisingStart share of the noise levels, 0 up to below 1, that another run has done,
   *     whose latents the start picture are; null for none
   * @param denoisingEnd share of the noise levels after which this run ends, above 0 and up to 1,
   *     for another run to go on from; null for all
   */
  public record Sampling(
      int steps,
      double guidanceScale,
      double guidanceRescale,
      @Nullable Double eta,
      int originalInferenceSteps,
      @Nullable Double denoisingStart,
      @Nullable Double denoisingEnd) {
    public Sampling {
      Expected.that(Setting.of("steps"), steps >= 1, "at least 1 step", steps);
      Expected.that(
          Setting.of("cfg"),
          Double.isFinite(guidanceScale),
          "a finite guidance scale",
          guidanceScale);
      Expected.range(Setting.of("cfg-rescale"), "a guidance rescale", guidanceRescale, 0, 1);
      if (eta != null) {
        Expected.range(Setting.of("eta"), "an eta", eta, 0, 1);
      }
      Expected.that(
          originalInferenceSteps >= 0,
          "0 or more original inference steps",
          originalInferenceSteps);
      if (denoisingStart != null) {
        Expected.that(
            denoisingStart >= 0 && denoisingStart < 1,
            "a start of denoising of at least 0 and below 1",
            denoisingStart);
      }
      if (denoisingEnd != null) {
        Expected.that(
            denoisingEnd > 0 && denoisingEnd <= 1,
            "an end of denoising above 0 and up to 1",
            denoisingEnd);
      }
      if (denoisingStart != null && denoisingEnd != null) {
        Expected.that(
            denoisingStart < denoisingEnd,
            "a start of denoising before its end",
            denoisingStart + " and " + denoisingEnd);
      }
    }
  }

  /**
   * Where the noise comes from.
   *
   * @param seed of the first picture; picture i has seed + i, so that each can be made again alone
   * @param rng whose random numbers
   * @param latents the initial noise of unit variance, [prompts, 4, height/8, width/8]; null to
   *     draw it from the seed
   */
  public record Noise(long seed, Rng rng, float @Nullable [] latents) {}

  public GenerationRequest {
    controls = List.copyOf(controls);
    Expected.that(mask == null || start != null, "a start picture for the mask", "none");
    Expected.that(
        sampling.denoisingStart() == null || start != null,
        "a start picture, or another run's latents, for a run with a start of denoising",
        "none");
    if (start != null) {
      requireBatch("start picture", start.values(), texts.prompts().size());
    }
    if (start != null && mask != null) {
      requireBatch("mask", mask.values(), texts.prompts().size());
      Expected.that(
          !start.isLatents(), "a picture for the mask to lie on", "latents, which have no pixels");
      Expected.that(
          start.values().shape().dim(2) == mask.values().shape().dim(2)
              && start.values().shape().dim(3) == mask.values().shape().dim(3),
          "a mask of the start picture's size, " + size(start.values()),
          size(mask.values()));
    }
    boolean cropped = mask != null && mask.paddingCrop() != null;
    if (start != null && !start.isLatents() && !cropped) {
      requireSize("a start picture", start.values(), width + "x" + height);
    }
    String controlled = cropped && start != null ? size(start.values()) : width + "x" + height;
    for (Control control : controls) {
      requireBatch("control picture", control.picture(), texts.prompts().size());
      requireSize("a control picture", control.picture(), controlled);
    }
    Expected.that(
        hires == null || (mask == null && sampling.denoisingEnd() == null),
        "a second, larger pass of a whole picture",
        mask == null ? "an end of denoising beside it" : "a mask beside it");
    Expected.that(
        mask == null || mask.paddingCrop() == null || decode,
        "pictures out of a run in which only the mask's surroundings are painted",
        "a request for latents alone");
  }

  /** A builder for one picture with diffusers' defaults: 50 steps, guidance 7.5, seed 0. */
  public static GenerationRequestBuilder builder(String prompt, int width, int height) {
    return new GenerationRequestBuilder(prompt, width, height);
  }

  /** A request for one picture with diffusers' defaults: 50 steps, guidance 7.5, seed 0. */
  public static GenerationRequest of(String prompt, int width, int height) {
    return builder(prompt, width, height).build();
  }

  /** A builder that begins with what this request says. */
  public GenerationRequestBuilder toBuilder() {
    return new GenerationRequestBuilder(this);
  }

  /** Pictures to make. */
  public int batch() {
    return texts.prompts().size();
  }

  /** Whether nothing of a start picture is left in what denoising begins with: noise alone. */
  public boolean startsPure() {
    return start == null || (start.strength() == 1 && sampling.denoisingStart() == null);
  }

  private static void requireBatch(String what, HostTensor.Floats values, int batch) {
    int got = values.shape().dim(0);
    Expected.that(
        got == 1 || got == batch,
        batch == 1 ? "1 " + what : "1 or " + batch + " " + what + "s for " + batch + " prompts",
        got);
  }

  private static void requireSize(String what, HostTensor.Floats picture, String expected) {
    Expected.that(size(picture).equals(expected), what + " of the size " + expected, size(picture));
  }

  private static String size(HostTensor.Floats picture) {
    return picture.shape().dim(3) + "x" + picture.shape().dim(2);
  }
}
