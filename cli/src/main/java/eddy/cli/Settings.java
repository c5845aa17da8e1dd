package eddy.cli;

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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * @param weights in which dtype they were kept
 * @param activations in which dtype the values between ops were kept
 * @param exact convolutions by direct sums only
 */
record Settings(
    Prompts prompts,
    Sampling sampling,
    @Nullable Start start,
    Controls controls,
    SizeConditions sizes,
    @Nullable HiresFix hires,
    TilingOptions tiling,
    @Nullable DeepCache cache,
    ModelFields model,
    WeightStorage weights,
    ActivationStorage activations,
    boolean exact) {

  /** What a picture's parameters say about the model, its name first. */
  record ModelFields(Map<String, String> fields) {
    ModelFields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** What the PNG of picture {@code index} of a batch says; made again alone, it is the same. */
  Parameters parameters(int index) {
    Map<String, String> fields = new LinkedHashMap<>();
    sampling.describe(fields, index);
    fields.putAll(model.fields());
    prompts.describe(fields);
    if (start != null) {
      start.describe(fields);
    }
    controls.describe(fields);
    XlOptions.describe(sizes, fields);
    if (hires != null) {
      HiresOptions.describe(hires, start != null, fields);
    }
    MemoryOptions.describe(tiling, cache, fields);
    if (weights != WeightStorage.AUTO) {
      fields.put(Fields.WEIGHTS.key(), weights.name().toLowerCase(Locale.ROOT));
    }
    if (activations != ActivationStorage.AUTO) {
      fields.put(Fields.ACTIVATIONS.key(), activations.name().toLowerCase(Locale.ROOT));
    }
    if (exact) {
      fields.put(Fields.EXACT.key(), "true");
    }
    fields.put(Parameters.VERSION, "eddy " + Version.text());
    String negative = prompts.negative();
    return new Parameters(prompts.prompt(), negative == null ? "" : negative, fields);
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
    // With --mask-padding, of the whole picture's size.
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

  Settings withTiling(TilingOptions other) {
    return new Settings(
        prompts,
        sampling,
        start,
        controls,
        sizes,
        hires,
        other,
        cache,
        model,
        weights,
        activations,
        exact);
  }

  /** Each picture's seed, as its parameters say it. */
  List<String> seeds() {
    return IntStream.range(0, sampling.batch())
        .mapToObj(i -> String.valueOf(parameters(i).fields().get(Fields.SEED.key())))
        .toList();
  }

  private static @Nullable List<String> single(@Nullable String text) {
    return text == null ? null : List.of(text);
  }

  /** A number without a superfluous ".0". */
  static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
