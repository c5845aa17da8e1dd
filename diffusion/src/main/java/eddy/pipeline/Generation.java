package eddy.pipeline;

import eddy.backend.Backend;
import eddy.error.Expected;
import eddy.picture.Picture;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.pipeline.StableDiffusionPipeline.Result;
import eddy.pipeline.denoise.Conditioning;
import eddy.pipeline.denoise.Denoiser;
import eddy.pipeline.denoise.GuidanceEmbedding;
import eddy.pipeline.denoise.Inpainting;
import eddy.pipeline.denoise.LatentPreparation;
import eddy.pipeline.denoise.LatentStart;
import eddy.pipeline.denoise.PaintedArea;
import eddy.pipeline.denoise.StepRange;
import eddy.pipeline.denoise.TimeIds;
import eddy.pipeline.denoise.UNetSetup;
import eddy.pipeline.latents.LatentDecoder;
import eddy.pipeline.latents.LatentEncoder;
import eddy.pipeline.latents.LatentUpscale;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.memory.RunMemory;
import eddy.pipeline.model.ModelFit;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequest.Sampling;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.SizeConditions.Size;
import eddy.pipeline.request.StartPicture;
import eddy.pipeline.text.PromptBatch;
import eddy.pipeline.text.PromptEncoder;
import eddy.pipeline.text.TextConditioning;
import eddy.random.NoiseGenerator;
import eddy.scheduler.LCMScheduler;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the pipeline, stage by stage. */
public final class Generation {
  private final PipelineComponents components;
  private final ModelFit model;
  private final Backend backend;
  private final MemoryLimit memory;
  private final GenerationRequest request;
  private final Sampling sampling;
  private final Scheduler scheduler;
  private final NoiseGenerator noise;
  private final ProgressListener listener;

  Generation(
      PipelineComponents components,
      Backend backend,
      MemoryLimit memory,
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener) {
    this.components = components;
    this.model = new ModelFit(components);
    this.backend = backend;
    this.memory = memory;
    this.request = request;
    this.sampling = request.sampling();
    this.scheduler = scheduler;
    this.noise = noise;
    this.listener = listener;
  }

  /**
   * What was found out by checking.
   *
   * @param shape of the latents
   * @param range of the first pass
   * @param area that is painted; null for all
   */
  private record Checked(Shape shape, StepRange range, @Nullable PaintedArea area) {}

  /**
   * Refuses what can be refused before any work.
   *
   * @throws eddy.error.InputException when the request doesn't fit the model, or the memory
   */
  void check() {
    checked();
  }

  private Checked checked() {
    Shape shape = model.latents(request);
    PaintedArea area = area();
    HiresFix hires = request.hires();
    if (hires != null) {
      secondRange(hires);
    }
    StepRange range = firstRange();
    new RunMemory(components, backend, memory)
        .requireFit(RunMemory.Job.of(request, components, backend));
    return new Checked(shape, range, area);
  }

  Result run() {
    // 1. All that can be refused is refused here, before any work.
    Checked checked = checked();
    Shape shape = checked.shape();
    StepRange range = checked.range();
    PaintedArea area = checked.area();
    HiresFix hires = request.hires();

    // 2. Text
    TextConditioning text = encodePrompts();

    // 3. Latents
    LatentStart start = start(shape, range, area);

    // 4. Denoising
    listener.stage("Denoising");
    List<Control> controls =
        area == null
            ? request.controls()
            : request.controls().stream()
                .map(c -> c.withPicture(area.worked(c.picture())))
                .toList();
    float[] latents = denoise(start, shape, range, text, controls);

    // 5. A second, larger pass
    if (hires != null) {
      Shape larger = model.second(request, hires);
      LatentStart again = enlarged(latents, shape, larger, hires);
      listener.stage("Denoising the enlarged picture");
      latents =
          denoise(again, larger, secondRange(hires), text, resized(request.controls(), larger));
      shape = larger;
    }

    // 6. Pictures
    List<Picture> pictures = new ArrayList<>();
    if (request.decode()) {
      HostTensor.Floats decoded = decode(latents, shape); // [batch, 3, H, W]
      for (int i = 0; i < request.batch(); i++) {
        HostTensor.Floats one = PictureOps.one(decoded, i); // [1, 3, H, W]
        int height = one.shape().dim(2);
        int width = one.shape().dim(3);
        pictures.add(
            area == null ? Picture.ofUnit(one.values(), width, height) : area.result(i, one));
      }
    }
    return new Result(List.copyOf(pictures), latents, shape);
  }

  /** The prompts as the U-Net takes them. */
  TextConditioning encodePrompts() {
    listener.stage("Encoding the prompt");
    return new PromptEncoder(components, backend).encode(PromptBatch.of(request, model), listener);
  }

  /** What denoising would begin with. */
  LatentStart prepare() {
    Shape shape = model.latents(request);
    return start(shape, firstRange(), area());
  }

  private boolean isGuided() {
    return model.isGuided(request);
  }

  private @Nullable PaintedArea area() {
    Mask mask = request.mask();
    StartPicture start = request.start();
    return mask == null || start == null
        ? null
        : new PaintedArea(
            start, mask, request.width(), request.height(), components.vae().config().factor());
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
    if (!masked && model.isGuidanceDistilled() && scheduler instanceof LCMScheduler) {
      Expected.that(strength > 0, "a strength above 0", strength);
      scheduler.setTimesteps(steps, options.withStrength(strength));
      return StepRange.all(scheduler);
    }
    scheduler.setTimesteps(steps, options);
    return StepRange.last(strength, steps, scheduler);
  }

  private LatentPreparation preparation(Shape shape) {
    LatentEncoder encoder =
        new LatentEncoder(components, backend, request.tiling(), memory.bytes());
    return new LatentPreparation(components, encoder, shape, scheduler, noise);
  }

  private LatentStart start(Shape shape, StepRange range, @Nullable PaintedArea area) {
    float[] given = request.noise().latents();
    StartPicture start = request.start();
    if (start == null) {
      return preparation(shape).noise(given);
    }
    if (!start.isLatents()) {
      listener.stage("Encoding the picture");
    }
    boolean added = sampling.denoisingStart() == null;
    return area == null
        ? preparation(shape).picture(start, range, given, added)
        : preparation(shape)
            .inpainting(area.picture(), area.mask(), start.strength(), range, given, added);
  }

  /** The first pass's result, enlarged and with noise. */
  private LatentStart enlarged(float[] latents, Shape shape, Shape larger, HiresFix hires) {
    int height = larger.dim(2);
    int width = larger.dim(3);
    StartPicture start;
    if (hires.upscaler().ofLatents()) {
      HostTensor.Floats small = HostTensor.of(shape, latents);
      start =
          StartPicture.ofLatents(
              LatentUpscale.resize(small, width, height, hires.upscaler()), hires.strength());
    } else {
      HostTensor.Floats picture =
          resized(decode(latents, shape), larger, hires.upscaler().filter());
      start = StartPicture.of(picture, hires.strength());
      listener.stage("Encoding the enlarged picture");
    }
    return preparation(larger).picture(start, secondRange(hires), null, true);
  }

  private List<Control> resized(List<Control> controls, Shape latents) {
    return controls.stream()
        .map(c -> c.withPicture(resized(c.picture(), latents, Resampling.LANCZOS)))
        .toList();
  }

  private HostTensor.Floats resized(HostTensor.Floats pictures, Shape latents, Resampling filter) {
    int factor = components.vae().config().factor();
    return PictureOps.resize(pictures, latents.dim(3) * factor, latents.dim(2) * factor, filter);
  }

  private float[] denoise(
      LatentStart start,
      Shape shape,
      StepRange range,
      TextConditioning text,
      List<Control> controls) {
    Inpainting inpainting = start.inpainting();
    HostTensor channels =
        inpainting != null && model.isInpainting() ? inpainting.channels(isGuided()) : null;
    UNetSetup setup =
        new UNetSetup(
            components.unet(),
            shape,
            conditioning(text, shape),
            channels,
            controls,
            request.cache());
    double[] timesteps = scheduler.timesteps();
    scheduler.setBeginIndex(range.begin());
    float[] latents = start.latents();
    try (Denoiser denoiser = new Denoiser(setup, backend, sampling, range.count())) {
      for (int i = range.begin(); i < range.end(); i++) {
        float[] sample = scheduler.scaleModelInput(latents, i);
        float[] prediction = denoiser.predict(sample, timesteps[i], i - range.begin());
        latents = scheduler.step(prediction, i, latents, noise);
        if (inpainting != null) {
          latents = inpainting.blend(latents, scheduler, i + 1, i + 1 == range.end());
        }
        listener.step(
            i + 1 - range.begin(),
            range.count(),
            latents.clone(),
            scheduler.predOriginalSample(),
            shape);
      }
    }
    return latents;
  }

  private Conditioning conditioning(TextConditioning text, Shape shape) {
    int factor = components.vae().config().factor();
    Size made = new Size(shape.dim(2) * factor, shape.dim(3) * factor);
    return new Conditioning(
        text,
        components.unet().config().hasTextTime()
            ? TimeIds.of(
                request.sizes(),
                made,
                components.requiresAestheticsScore(),
                request.start() != null,
                isGuided(),
                shape.dim(0))
            : null,
        model.isGuidanceDistilled()
            ? GuidanceEmbedding.of(
                sampling.guidanceScale(),
                shape.dim(0),
                components.unet().config().timeCondProjDim())
            : null,
        isGuided());
  }

  /** Pictures [batch, 3, H, W], 0 to 1. */
  private HostTensor.Floats decode(float[] latents, Shape shape) {
    listener.stage("Decoding the picture");
    int factor = components.vae().config().factor();
    Shape one = Shape.of(1, 3, shape.dim(2) * factor, shape.dim(3) * factor);
    LatentDecoder decoder =
        new LatentDecoder(components, backend, request.tiling(), memory.bytes());
    return PictureOps.stacked(
        decoder.decode(latents, shape).stream()
            .map(p -> HostTensor.of(one, Picture.unit(p)))
            .toList());
  }
}
