package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import eddy.pipeline.request.GenerationRequest.Noise;
import eddy.pipeline.request.GenerationRequest.Rng;
import eddy.pipeline.request.GenerationRequest.Sampling;
import eddy.pipeline.request.GenerationRequest.Texts;
import eddy.prompt.PromptSyntax;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link GenerationRequest} together; each method is named like the value that it sets.
 * {@link #build} refuses what doesn't fit together.
 */
public final class GenerationRequestBuilder {
  private final int width;
  private final int height;
  private List<String> prompts;
  private @Nullable List<String> negativePrompts;
  private @Nullable List<String> prompts2;
  private @Nullable List<String> negativePrompts2;
  private PromptSyntax promptSyntax = PromptSyntax.PLAIN;
  private int clipSkip;
  private int steps = 50;
  private double guidanceScale = 7.5;
  private double guidanceRescale;
  private @Nullable Double eta;
  private int originalInferenceSteps;
  private @Nullable Double denoisingStart;
  private @Nullable Double denoisingEnd;
  private long seed;
  private Rng rng = Rng.CPU;
  private float @Nullable [] latents;
  private SizeConditions sizes = SizeConditions.DEFAULTS;
  private @Nullable StartPicture start;
  private @Nullable Mask mask;
  private List<Control> controls = List.of();
  private @Nullable DeepCache cache;
  private @Nullable HiresFix hires;
  private TilingOptions tiling = TilingOptions.OFF;
  private boolean decode = true;

  GenerationRequestBuilder(String prompt, int width, int height) {
    prompts = List.of(prompt);
    this.width = width;
    this.height = height;
  }

  GenerationRequestBuilder(GenerationRequest request) {
    Texts texts = request.texts();
    Sampling sampling = request.sampling();
    width = request.width();
    height = request.height();
    prompts = texts.prompts();
    negativePrompts = texts.negativePrompts();
    prompts2 = texts.prompts2();
    negativePrompts2 = texts.negativePrompts2();
    promptSyntax = texts.syntax();
    clipSkip = texts.clipSkip();
    steps = sampling.steps();
    guidanceScale = sampling.guidanceScale();
    guidanceRescale = sampling.guidanceRescale();
    eta = sampling.eta();
    originalInferenceSteps = sampling.originalInferenceSteps();
    denoisingStart = sampling.denoisingStart();
    denoisingEnd = sampling.denoisingEnd();
    seed = request.noise().seed();
    rng = request.noise().rng();
    latents = request.noise().latents();
    sizes = request.sizes();
    start = request.start();
    mask = request.mask();
    controls = request.controls();
    cache = request.cache();
    hires = request.hires();
    tiling = request.tiling();
    decode = request.decode();
  }

  /** One for each picture, in place of the one that the builder began with. */
  public GenerationRequestBuilder prompts(List<String> value) {
    prompts = List.copyOf(value);
    return this;
  }

  /** So many pictures of the present prompts, each after the other: p1, p1, p2, p2. */
  public GenerationRequestBuilder imagesPerPrompt(int count) {
    Expected.that(Setting.of("batch"), count >= 1, "at least 1 picture for each prompt", count);
    prompts = repeated(prompts, count);
    negativePrompts = negativePrompts == null ? null : repeated(negativePrompts, count);
    prompts2 = prompts2 == null ? null : repeated(prompts2, count);
    negativePrompts2 = negativePrompts2 == null ? null : repeated(negativePrompts2, count);
    return this;
  }

  /** One for each picture; null for none, which SDXL doesn't take for "". */
  public GenerationRequestBuilder negativePrompts(@Nullable List<String> value) {
    negativePrompts = value;
    return this;
  }

  /** One for all pictures. */
  public GenerationRequestBuilder negativePrompt(String value) {
    negativePrompts = Collections.nCopies(prompts.size(), value);
    return this;
  }

  /** For SDXL's second text encoder, one for each picture; null for the same as for the first. */
  public GenerationRequestBuilder prompts2(@Nullable List<String> value) {
    prompts2 = value;
    return this;
  }

  /** For SDXL's second text encoder, one for each picture; null for the same as for the first. */
  public GenerationRequestBuilder negativePrompts2(@Nullable List<String> value) {
    negativePrompts2 = value;
    return this;
  }

  public GenerationRequestBuilder promptSyntax(PromptSyntax value) {
    promptSyntax = value;
    return this;
  }

  public GenerationRequestBuilder clipSkip(int value) {
    clipSkip = value;
    return this;
  }

  public GenerationRequestBuilder steps(int value) {
    steps = value;
    return this;
  }

  public GenerationRequestBuilder guidanceScale(double value) {
    guidanceScale = value;
    return this;
  }

  public GenerationRequestBuilder guidanceRescale(double value) {
    guidanceRescale = value;
    return this;
  }

  /** Null for the sampler's own. */
  public GenerationRequestBuilder eta(@Nullable Double value) {
    eta = value;
    return this;
  }

  public GenerationRequestBuilder originalInferenceSteps(int value) {
    originalInferenceSteps = value;
    return this;
  }

  public GenerationRequestBuilder denoisingStart(@Nullable Double value) {
    denoisingStart = value;
    return this;
  }

  public GenerationRequestBuilder denoisingEnd(@Nullable Double value) {
    denoisingEnd = value;
    return this;
  }

  public GenerationRequestBuilder seed(long value) {
    seed = value;
    return this;
  }

  public GenerationRequestBuilder rng(Rng value) {
    rng = value;
    return this;
  }

  /** The initial noise of unit variance; null to draw it from the seed. */
  public GenerationRequestBuilder latents(float @Nullable [] value) {
    latents = value;
    return this;
  }

  public GenerationRequestBuilder sizes(SizeConditions value) {
    sizes = value;
    return this;
  }

  public GenerationRequestBuilder start(@Nullable StartPicture value) {
    start = value;
    return this;
  }

  public GenerationRequestBuilder mask(@Nullable Mask value) {
    mask = value;
    return this;
  }

  public GenerationRequestBuilder controls(List<Control> value) {
    controls = List.copyOf(value);
    return this;
  }

  public GenerationRequestBuilder cache(@Nullable DeepCache value) {
    cache = value;
    return this;
  }

  public GenerationRequestBuilder hires(@Nullable HiresFix value) {
    hires = value;
    return this;
  }

  public GenerationRequestBuilder tiling(TilingOptions value) {
    tiling = value;
    return this;
  }

  /** False to end with latents. */
  public GenerationRequestBuilder decode(boolean value) {
    decode = value;
    return this;
  }

  /**
   * @throws eddy.error.InputException with one sentence for the first value that is out of range or
   *     doesn't fit the others
   */
  public GenerationRequest build() {
    return new GenerationRequest(
        new Texts(prompts, negativePrompts, prompts2, negativePrompts2, promptSyntax, clipSkip),
        new Sampling(
            steps,
            guidanceScale,
            guidanceRescale,
            eta,
            originalInferenceSteps,
            denoisingStart,
            denoisingEnd),
        new Noise(seed, rng, latents),
        width,
        height,
        sizes,
        start,
        mask,
        controls,
        cache,
        hires,
        tiling,
        decode);
  }

  private static List<String> repeated(List<String> texts, int count) {
    return texts.stream().flatMap(t -> Collections.nCopies(count, t).stream()).toList();
  }
}
