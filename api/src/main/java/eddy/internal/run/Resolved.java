package eddy.internal.run;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.loader.adapter.LoraTags;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequestBuilder;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.SizeConditions;
import eddy.pipeline.request.TilingOptions;
import eddy.report.Version;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import eddy.settings.Seed;
import eddy.settings.Told;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a picture looks like, and what its PNG therefore says.
 *
 * @param start the picture to begin with; null for noise
 * @param controls ControlNets
 * @param sizes what SDXL is told
 * @param hires a second pass; null for none
 * @param cache reuse of the U-Net's deep features; null for none
 * @param model which model, and what goes with it
 * @param refiner a second model; null for none
 * @param weights in which dtype they are kept
 * @param activations in which dtype the values between ops are kept
 * @param exact convolutions by direct sums only
 */
public record Resolved(
    Prompts prompts,
    SamplingSettings sampling,
    @Nullable Start start,
    Controls controls,
    SizeConditions sizes,
    @Nullable HiresFix hires,
    TilingOptions tiling,
    @Nullable DeepCache cache,
    ModelKey model,
    @Nullable Refiner refiner,
    WeightStorage weights,
    ActivationStorage activations,
    boolean exact) {

  /** What the PNG of picture {@code index} of a batch says; made again alone, it is the same. */
  public Parameters parameters(int index) {
    Told told = new Told();
    sampling.tell(told, index);
    model.tell(told);
    if (refiner != null) {
      refiner.tell(told);
    }
    prompts.tell(told);
    if (start != null) {
      start.tell(told);
    }
    controls.tell(told);
    Sizes.tell(sizes, told);
    if (hires != null) {
      Hires.tell(hires, start != null, told);
    }
    Savings.tell(tiling, cache, told);
    if (weights != WeightStorage.AUTO) {
      told.tell(Fields.WEIGHTS, weights);
    }
    if (activations != ActivationStorage.AUTO) {
      told.tell(Fields.ACTIVATIONS, activations);
    }
    if (exact) {
      told.tell(Fields.EXACT, true);
    }
    Map<String, String> fields = told.fields();
    fields.put(Parameters.VERSION, "eddy " + Version.text());
    String negative = prompts.negative();
    return new Parameters(prompts.prompt(), negative == null ? "" : negative, fields);
  }

  /** The same of all pictures. */
  public List<Parameters> parameters() {
    return IntStream.range(0, sampling.batch()).mapToObj(this::parameters).toList();
  }

  /** What the pipeline is asked for. */
  GenerationRequestBuilder request() {
    int n = sampling.batch();
    GenerationRequestBuilder request =
        GenerationRequest.builder(
                LoraTags.parse(prompts.prompt()).prompt(), sampling.width(), sampling.height())
            .negativePrompts(single(prompts.negative()))
            .prompts2(single(prompts.prompt2()))
            .negativePrompts2(single(prompts.negative2()))
            .promptSyntax(prompts.syntax())
            .clipSkip(prompts.clipSkip())
            .imagesPerPrompt(n)
            .steps(sampling.steps())
            .guidanceScale(sampling.cfg())
            .guidanceRescale(sampling.cfgRescale())
            .eta(sampling.eta())
            .seed(sampling.seed())
            .rng(sampling.rng())
            .sizes(sizes)
            .hires(hires)
            .tiling(tiling)
            .cache(cache);
    // With a mask's padding, of the whole picture's size.
    request.controls(
        start != null && start.cropped()
            ? controls.of(start.picture().width(), start.picture().height())
            : controls.of(sampling.width(), sampling.height()));
    if (sampling.latents() != null) {
      request.latents(sampling.latents().values());
    }
    if (start != null) {
      request
          .start(start.picture(sampling.width(), sampling.height()))
          .mask(start.mask(sampling.width(), sampling.height()));
    }
    return request;
  }

  Resolved withTiling(TilingOptions other) {
    return new Resolved(
        prompts,
        sampling,
        start,
        controls,
        sizes,
        hires,
        other,
        cache,
        model,
        refiner,
        weights,
        activations,
        exact);
  }

  /** Each picture's seed, as its parameters say it. */
  public List<String> seeds() {
    return IntStream.range(0, sampling.batch())
        .mapToObj(i -> Seed.text(sampling.seed() + i))
        .toList();
  }

  private static @Nullable List<String> single(@Nullable String text) {
    return text == null ? null : List.of(text);
  }
}
