package eddy.pipeline;

import eddy.InputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make. Start from {@link #of} and change what differs.
 *
 * @param prompts one for each picture
 * @param negativePrompts one for each picture; used when guidance is on
 * @param steps denoising steps, at least 1
 * @param guidanceScale strength of classifier-free guidance (Ho & Salimans 2022); 1 or less turns
 *     it off
 * @param guidanceRescale share, 0 to 1, of the rescaling against over-exposure (Lin et al. 2023,
 *     section 3.4)
 * @param seed of the first picture; picture i has seed + i, so that each can be made again alone
 * @param rng whose random numbers
 * @param width in pixels, a multiple of the VAE's factor (8)
 * @param height in pixels, a multiple of the VAE's factor (8)
 * @param clipSkip last layers of the text encoder to leave out, as diffusers counts: 0 is none
 * @param eta DDIM's share of fresh noise, 0 to 1
 * @param latents the initial noise of unit variance, [prompts, 4, height/8, width/8]; null to draw
 *     it from the seed
 */
public record GenerationRequest(
    List<String> prompts,
    List<String> negativePrompts,
    int steps,
    double guidanceScale,
    double guidanceRescale,
    long seed,
    Rng rng,
    int width,
    int height,
    int clipSkip,
    double eta,
    float @Nullable [] latents) {

  /** Whose random numbers to draw: PyTorch's CPU generator or its CUDA generator. */
  public enum Rng {
    CPU,
    CUDA
  }

  public GenerationRequest {
    prompts = List.copyOf(prompts);
    negativePrompts = List.copyOf(negativePrompts);
    require(!prompts.isEmpty(), "a picture", "no prompt");
    require(
        negativePrompts.size() == prompts.size(),
        "one negative prompt for each of " + prompts.size() + " prompts",
        negativePrompts.size() + "");
    require(steps >= 1, "at least 1 step", steps + "");
    require(Double.isFinite(guidanceScale), "a finite guidance scale", guidanceScale + "");
    require(
        guidanceRescale >= 0 && guidanceRescale <= 1,
        "a guidance rescale from 0 to 1",
        guidanceRescale + "");
    require(eta >= 0 && eta <= 1, "an eta from 0 to 1", eta + "");
    require(clipSkip >= 0, "a clip skip of 0 or more", clipSkip + "");
  }

  /** A request for one picture with diffusers' defaults: 50 steps, guidance 7.5, seed 0. */
  public static GenerationRequest of(String prompt, int width, int height) {
    return new GenerationRequest(
        List.of(prompt), List.of(""), 50, 7.5, 0, 0, Rng.CPU, width, height, 0, 0, null);
  }

  public int batch() {
    return prompts.size();
  }

  /** True when each step also needs the prediction for the negative prompt. */
  public boolean doClassifierFreeGuidance() {
    return guidanceScale > 1;
  }

  private static void require(boolean ok, String expected, String got) {
    if (!ok) {
      throw new InputException("Expected " + expected + ", but got " + got + ".");
    }
  }
}
