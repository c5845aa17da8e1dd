package eddy.pipeline;

import eddy.backend.Backend;
import eddy.error.Expected;
import eddy.family.DecodingStage;
import eddy.family.DiffusionModel;
import eddy.family.EncodingStage;
import eddy.family.Recording;
import eddy.family.TextStage;
import eddy.media.Medium;
import eddy.picture.Picture;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.pipeline.DiffusionPipeline.Result;
import eddy.pipeline.denoise.Denoiser;
import eddy.pipeline.denoise.DenoisingStage;
import eddy.pipeline.denoise.Inpainting;
import eddy.pipeline.denoise.LatentPreparation;
import eddy.pipeline.denoise.LatentStart;
import eddy.pipeline.denoise.PaintedArea;
import eddy.pipeline.denoise.Prediction;
import eddy.pipeline.denoise.StepRange;
import eddy.pipeline.latents.LatentUpscale;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequest.Sampling;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.pipeline.stage.RunSize;
import eddy.random.NoiseGenerator;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.scheduler.sampler.LCMScheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of the pipeline, stage by stage. */
final class Generation {
  private final DiffusionModel model;
  private final Backend backend;
  private final MemoryLimit memory;
  private final GenerationRequest request;
  private final Sampling sampling;
  private final Scheduler scheduler;
  private final NoiseGenerator noise;
  private final ProgressListener listener;
  private final int factor;

  Generation(
      DiffusionModel model,
      Backend backend,
      MemoryLimit memory,
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener) {
    this.model = model;
    this.backend = backend;
    this.memory = memory;
    this.request = request;
    this.sampling = request.sampling();
    this.scheduler = scheduler;
    this.noise = noise;
    this.listener = listener;
    factor = model.codec().factor();
  }

  /**
   * What was found out by checking.
   *
   * @param shape of the first pass's samples
   * @param range of the first pass
   * @param stages of the run
   * @param area that is painted; null for all
   */
  private record Checked(
      Shape shape, StepRange range, RunStages stages, @Nullable PaintedArea area) {}

  /**
   * Refuses what can be refused before any work.
   *
   * @throws eddy.error.InputException when the request doesn't fit the model, or the memory
   */
  void check() {
    checked();
  }

  private Checked checked() {
    Shape shape = RequestFit.require(request, model);
    PaintedArea area = area();
    HiresFix hires = request.hires();
    if (hires != null) {
      secondRange(hires);
    }
    StepRange range = firstRange();
    RunJob job = RunJob.of(request, factor);
    RunStages stages = new RunStages(model, memory, job);
    new Remedies(model, backend, memory).requireFit(job, stages);
    return new Checked(shape, range, stages, area);
  }

  Result run() {
    // 1. All that can be refused is refused here, before any work.
    Checked checked = checked();
    RunStages stages = checked.stages();
    PaintedArea area = checked.area();
    HiresFix hires = request.hires();

    // 2. Text
    Map<String, HostTensor> text = encodePrompts(stages);

    // 3. Latents
    Shape shape = checked.shape();
    LatentStart start = start(stages, shape, checked.range(), area);

    // 4. Denoising
    listener.stage("Denoising");
    List<Control> controls =
        area == null
            ? request.controls()
            : request.controls().stream()
                .map(c -> c.withPicture(area.worked(c.picture())))
                .toList();
    float[] latents = denoise(stages.denoising(controls), start, checked.range(), text);

    // 5. A second, larger pass
    if (hires != null) {
      Shape larger = RequestFit.second(request, hires, model);
      LatentStart again = enlarged(stages, latents, shape, larger, hires);
      listener.stage("Denoising the enlarged picture");
      latents =
          denoise(
              stages.denoisingSecond(resized(request.controls(), stages.last())),
              again,
              secondRange(hires),
              text);
      shape = larger;
    }

    // 6. Pictures
    List<Medium> media = new ArrayList<>();
    if (request.decode()) {
      HostTensor.Floats decoded =
          decode(stages.decoding(), latents, stages.last()); // [batch, 3, H, W]
      for (int i = 0; i < request.batch(); i++) {
        HostTensor.Floats one = PictureOps.one(decoded, i); // [1, 3, H, W]
        media.add(area == null ? model.codec().result(one) : area.result(i, one));
      }
    }
    return new Result(media, latents, shape);
  }

  /** The prompts as the network takes them. */
  Map<String, HostTensor> encodePrompts() {
    return encodePrompts(new RunStages(model, memory, RunJob.of(request, factor)));
  }

  private Map<String, HostTensor> encodePrompts(RunStages stages) {
    TextStage text = stages.text();
    if (text == null) {
      return Map.of();
    }
    listener.stage("Encoding the prompt");
    return text.run(backend, listener);
  }

  /** What denoising would begin with. */
  LatentStart prepare() {
    Shape shape = RequestFit.require(request, model);
    RunStages stages = new RunStages(model, memory, RunJob.of(request, factor));
    return start(stages, shape, firstRange(), area());
  }

  private @Nullable PaintedArea area() {
    Mask mask = request.mask();
    StartPicture start = request.start();
    return mask == null || start == null
        ? null
        : new PaintedArea(start, mask, request.width(), request.height(), factor);
  }

  private StepRange firstRange() {
    StartPicture start = request.start();
    Double strength =
        start == null || sampling.denoisingStart() != null
            ? null
            : Double.valueOf(start.strength());
    return range(sampling.steps(), strength, request.mask() != null).between(sampling, scheduler);
  }

  private StepRange secondRange(HiresFix hires) {
    int steps = hires.steps() == 0 ? sampling.steps() : hires.steps();
    return range(steps, hires.strength(), false);
  }

  /**
   * Starts the sampler, and says which of its evaluations are made.
   *
   * @param strength share of the steps, from the end; null for all of them
   */
  private StepRange range(int steps, @Nullable Double strength, boolean masked) {
    SamplerOptions options =
        SamplerOptions.DEFAULTS
            .withOriginalInferenceSteps(sampling.originalInferenceSteps())
            .withBatch(request.batch());
    Double eta = sampling.eta();
    if (eta != null) {
      options = options.withEta(eta);
    }
    if (strength == null) {
      scheduler.setTimesteps(steps, options);
      return StepRange.all(scheduler);
    }
    // A latent consistency model spreads its few steps over what the strength leaves.
    if (!masked && model.denoiser().isGuidanceDistilled() && scheduler instanceof LCMScheduler) {
      Expected.that(strength > 0, "a strength above 0", strength);
      scheduler.setTimesteps(steps, options.withStrength(strength));
      return StepRange.all(scheduler);
    }
    scheduler.setTimesteps(steps, options);
    return StepRange.last(strength, steps, scheduler);
  }

  private LatentPreparation preparation(Shape shape, @Nullable EncodingStage encoder) {
    return new LatentPreparation(model, backend, encoder, shape, scheduler, noise);
  }

  private LatentStart start(
      RunStages stages, Shape shape, StepRange range, @Nullable PaintedArea area) {
    float[] given = request.noise().latents();
    StartPicture start = request.start();
    if (start == null || model.denoiser().startsFromNoise()) {
      return preparation(shape, null).noise(given);
    }
    if (stages.encodes()) {
      listener.stage("Encoding the picture");
    }
    LatentPreparation preparation = preparation(shape, stages.encodes() ? stages.encoding() : null);
    boolean added = sampling.denoisingStart() == null;
    return area == null
        ? preparation.picture(start, range, given, added)
        : preparation.inpainting(
            area.picture(),
            area.mask(),
            request.startsPure(),
            stages.encodesWhole(),
            range,
            given,
            added);
  }

  /** The first pass's result, enlarged and with noise. */
  private LatentStart enlarged(
      RunStages stages, float[] latents, Shape shape, Shape larger, HiresFix hires) {
    StartPicture start;
    EncodingStage encoder = null;
    if (hires.upscaler().ofLatents()) {
      HostTensor.Floats small = HostTensor.of(shape, latents);
      start =
          StartPicture.ofLatents(
              LatentUpscale.resize(small, larger.dim(3), larger.dim(2), hires.upscaler()),
              hires.strength());
    } else {
      HostTensor.Floats picture =
          resized(
              decode(stages.decodingFirst(), latents, stages.first()),
              stages.last(),
              hires.upscaler().filter());
      start = StartPicture.of(picture, hires.strength());
      encoder = stages.encodingSecond();
      listener.stage("Encoding the enlarged picture");
    }
    return preparation(larger, encoder).picture(start, secondRange(hires), null, true);
  }

  private static List<Control> resized(List<Control> controls, RunSize size) {
    return controls.stream()
        .map(c -> c.withPicture(resized(c.picture(), size, Resampling.LANCZOS)))
        .toList();
  }

  private static HostTensor.Floats resized(
      HostTensor.Floats pictures, RunSize size, Resampling filter) {
    return PictureOps.resize(pictures, size.width(), size.height(), filter);
  }

  private float[] denoise(
      DenoisingStage stage, LatentStart start, StepRange range, Map<String, HostTensor> text) {
    Inpainting inpainting = start.inpainting();
    Map<String, HostTensor> values = new LinkedHashMap<>(text);
    if (inpainting != null && model.denoiser().maskChannels() > 0) {
      values.put(Recording.CHANNELS, inpainting.channels(model.isGuided(request)));
    }
    double[] timesteps = scheduler.timesteps();
    scheduler.setBeginIndex(range.begin());
    float[] latents = start.latents();
    try (Denoiser denoiser = stage.open(backend, values, sampling, range.count())) {
      for (int i = range.begin(); i < range.end(); i++) {
        float[] sample = scheduler.scaleModelInput(latents, i);
        Prediction prediction = denoiser.predict(sample, timesteps[i], i - range.begin());
        latents = scheduler.step(prediction.values(), prediction.variance(), i, latents, noise);
        if (inpainting != null) {
          latents = inpainting.blend(latents, scheduler, i + 1, i + 1 == range.end());
        }
        listener.step(
            i + 1 - range.begin(),
            range.count(),
            latents.clone(),
            scheduler.predOriginalSample(),
            stage.latents());
      }
    }
    return latents;
  }

  /** Pictures [batch, C, H, W], 0 to 1. */
  private HostTensor.Floats decode(DecodingStage stage, float[] latents, RunSize size) {
    listener.stage("Decoding the picture");
    return PictureOps.stacked(
        stage.run(backend, latents).stream()
            .map(
                p -> {
                  int channels = p.length / (size.height() * size.width());
                  Shape one = Shape.of(1, channels, size.height(), size.width());
                  return HostTensor.of(one, Picture.unit(p));
                })
            .toList());
  }
}
