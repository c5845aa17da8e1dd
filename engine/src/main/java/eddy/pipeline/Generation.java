package eddy.pipeline;

import eddy.backend.Backend;
import eddy.pipeline.GenerationRequest.Sampling;
import eddy.pipeline.GenerationRequest.Texts;
import eddy.pipeline.SizeConditions.Size;
import eddy.random.NoiseGenerator;
import eddy.scheduler.LCMScheduler;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;

/** One run of the pipeline, stage by stage. */
final class Generation {
  private final PipelineComponents components;
  private final ModelFit model;
  private final Backend backend;
  private final GenerationRequest request;
  private final Sampling sampling;
  private final Scheduler scheduler;
  private final NoiseGenerator noise;
  private final ProgressListener listener;

  Generation(
      PipelineComponents components,
      Backend backend,
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener) {
    this.components = components;
    this.model = new ModelFit(components);
    this.backend = backend;
    this.request = request;
    this.sampling = request.sampling();
    this.scheduler = scheduler;
    this.noise = noise;
    this.listener = listener;
  }

  StableDiffusionPipeline.Result run() {
    // 1. All that can be refused is refused here, before any work.
    Shape shape = model.latents(request);
    StepRange range = firstRange();

    // 2. Text
    TextConditioning text = encodePrompts();

    // 3. Latents
    Start start = start(shape, range);

    // 4. Denoising
    listener.stage("Denoising");
    float[] latents = denoise(start, shape, range, text);

    // 5. Pictures
    if (!request.decode()) {
      return new StableDiffusionPipeline.Result(List.of(), latents, shape);
    }
    listener.stage("Decoding the picture");
    List<Picture> pictures =
        new LatentDecoder(components, backend)
            .decode(latents, shape).stream()
                .map(p -> Picture.ofDecoded(p, request.width(), request.height()))
                .toList();
    return new StableDiffusionPipeline.Result(pictures, latents, shape);
  }

  /** The prompts as the U-Net takes them. */
  TextConditioning encodePrompts() {
    listener.stage("Encoding the prompt");
    return new PromptEncoder(components, backend).encode(prompts(), listener);
  }

  /** What denoising would begin with. */
  Start prepare() {
    Shape shape = model.latents(request);
    return start(shape, firstRange());
  }

  private boolean isGuided() {
    return sampling.guidanceScale() > 1 && !model.isGuidanceDistilled();
  }

  private PromptBatch prompts() {
    Texts texts = request.texts();
    return new PromptBatch(
        texts.prompts(),
        texts.prompts2(),
        isGuided(),
        texts.negativePrompts(),
        texts.negativePrompts2(),
        texts.clipSkip(),
        texts.syntax());
  }

  /** Starts the sampler for the request's steps, and says which of them are run. */
  private StepRange firstRange() {
    SamplerOptions options =
        SamplerOptions.DEFAULTS
            .withEta(sampling.eta())
            .withOriginalInferenceSteps(sampling.originalInferenceSteps())
            .withBatch(request.batch());
    StartPicture start = request.start();
    boolean shortened = start != null && sampling.denoisingStart() == null;
    // A latent consistency model spreads its few steps over what the strength leaves.
    boolean spread =
        shortened
            && request.mask() == null
            && model.isGuidanceDistilled()
            && scheduler instanceof LCMScheduler;
    if (spread) {
      Expected.that(start.strength() > 0, "a strength above 0", start.strength());
      options = options.withStrength(start.strength());
    }
    scheduler.setTimesteps(sampling.steps(), options);
    StepRange range =
        shortened && !spread
            ? StepRange.last(start.strength(), sampling.steps(), scheduler)
            : StepRange.all(scheduler);
    return range.between(sampling, scheduler);
  }

  private Start start(Shape shape, StepRange range) {
    LatentPreparation preparation =
        new LatentPreparation(
            components, new LatentEncoder(components, backend), shape, scheduler, noise);
    float[] given = request.noise().latents();
    StartPicture start = request.start();
    if (start == null) {
      return preparation.noise(given);
    }
    if (!start.isLatents()) {
      listener.stage("Encoding the picture");
    }
    boolean added = sampling.denoisingStart() == null;
    Mask mask = request.mask();
    if (mask == null) {
      return preparation.picture(start, range, given, added);
    }
    return preparation.inpainting(
        start.values(), mask.values(), start.strength(), range, given, added);
  }

  private float[] denoise(Start start, Shape shape, StepRange range, TextConditioning text) {
    Inpainting inpainting = start.inpainting();
    HostTensor channels =
        inpainting != null && model.isInpainting() ? inpainting.channels(isGuided()) : null;
    double[] timesteps = scheduler.timesteps();
    scheduler.setBeginIndex(range.begin());
    float[] latents = start.latents();
    try (Denoiser denoiser =
        new Denoiser(
            components.unet(), backend, shape, conditioning(text, shape), channels, sampling)) {
      for (int i = range.begin(); i < range.end(); i++) {
        float[] sample = scheduler.scaleModelInput(latents, i);
        float[] prediction = denoiser.predict(sample, timesteps[i]);
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
}
