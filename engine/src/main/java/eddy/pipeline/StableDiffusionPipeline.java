package eddy.pipeline;

import eddy.InputException;
import eddy.backend.Backend;
import eddy.clip.CLIPTextModel;
import eddy.pipeline.GenerationRequest.Rng;
import eddy.pipeline.GenerationRequest.Texts;
import eddy.random.NoiseGenerator;
import eddy.random.TorchCpuGenerator;
import eddy.random.TorchCudaGenerator;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.unet.UNet2DConditionModel;
import eddy.vae.AutoencoderKL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Text to picture with Stable Diffusion (Rombach et al. 2022): prompt → text embedding → denoising
 * steps → VAE → picture. Each stage's packed weights and memory are given back before the next one
 * begins, so the peak is that of the largest stage. Not thread-safe.
 */
public final class StableDiffusionPipeline {
  private final PipelineComponents components;
  private final CLIPTextModel textEncoder;
  private final UNet2DConditionModel unet;
  private final AutoencoderKL vae;
  private final Backend backend;

  public StableDiffusionPipeline(PipelineComponents components, Backend backend) {
    this.components = components;
    textEncoder = components.textEncoders().getFirst().model();
    unet = components.unet();
    vae = components.vae();
    this.backend = backend;
    requireFit();
  }

  /**
   * What came out.
   *
   * @param pictures one for each prompt
   * @param latents the last latents, as the U-Net has them
   * @param latentsShape [prompts, 4, height/8, width/8]
   */
  public record Result(List<Picture> pictures, float[] latents, Shape latentsShape) {}

  /**
   * Makes the pictures, with noise drawn from the request's seed.
   *
   * @param scheduler the sampler; its state is started anew
   * @throws InputException when the request doesn't fit the model, before any work is done; or when
   *     a network's result isn't finite
   */
  public Result generate(
      GenerationRequest request, Scheduler scheduler, ProgressListener listener) {
    return generate(request, scheduler, noiseOf(request), listener);
  }

  /**
   * Makes the pictures with the given noise.
   *
   * @param noise gives, at each draw, noise for the latents of the whole batch
   */
  public Result generate(
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener) {
    requireRunnable(request);
    Shape shape = latentsShape(request);
    scheduler.setTimesteps(
        request.sampling().steps(),
        SamplerOptions.DEFAULTS.withEta(request.sampling().eta()).withBatch(request.batch()));

    listener.stage("Encoding the prompt");
    HostTensor embeds = encode(request, listener).embeds(); // [batch or 2·batch, 77, C]

    listener.stage("Denoising");
    float[] latents = denoise(request, scheduler, noise, listener, shape, embeds);

    listener.stage("Decoding the picture");
    List<Picture> pictures = new ArrayList<>();
    for (float[] decoded : new LatentDecoder(components, backend).decode(latents, shape)) {
      pictures.add(Picture.ofDecoded(decoded, request.width(), request.height()));
    }
    return new Result(List.copyOf(pictures), latents, shape);
  }

  /**
   * The shape of a request's latents, [batch, 4, height/8, width/8].
   *
   * @throws InputException when the picture's size or the given latents don't fit the model
   */
  public Shape latentsShape(GenerationRequest request) {
    int factor = vae.config().factor();
    requireMultiple("width", request.width(), factor);
    requireMultiple("height", request.height(), factor);
    Shape shape =
        Shape.of(
            request.batch(),
            unet.config().inChannels(),
            request.height() / factor,
            request.width() / factor);
    if (request.noise().latents() != null && request.noise().latents().length != shape.count()) {
      throw new InputException(
          "Expected latents of shape "
              + shape
              + " for this batch and picture size, "
              + shape.count()
              + " values, but got "
              + request.noise().latents().length
              + ".");
    }
    return shape;
  }

  private TextConditioning encode(GenerationRequest request, ProgressListener listener) {
    Texts texts = request.texts();
    PromptBatch prompts =
        new PromptBatch(
            texts.prompts(),
            texts.prompts2(),
            request.doClassifierFreeGuidance(),
            texts.negativePrompts(),
            texts.negativePrompts2(),
            texts.clipSkip(),
            texts.syntax());
    return new PromptEncoder(components, backend).encode(prompts, listener);
  }

  private float[] denoise(
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener,
      Shape shape,
      HostTensor embeds) {
    float[] unit = request.noise().latents();
    float[] latents = unit == null ? noise.randn(Math.toIntExact(shape.count())) : unit.clone();
    float sigma = (float) scheduler.initNoiseSigma();
    for (int i = 0; i < latents.length; i++) {
      latents[i] *= sigma;
    }
    double[] timesteps = scheduler.timesteps();
    try (Denoiser denoiser = new Denoiser(unet, backend, shape, embeds, request)) {
      for (int i = 0; i < timesteps.length; i++) {
        float[] sample = scheduler.scaleModelInput(latents, i);
        float[] prediction = denoiser.predict(sample, timesteps[i]);
        latents = scheduler.step(prediction, i, latents, noise);
        listener.step(i + 1, timesteps.length, latents.clone());
      }
    }
    return latents;
  }

  /** What this version's stages don't do yet. */
  private static void requireRunnable(GenerationRequest request) {
    refuse(request.texts().syntax() != PromptSyntax.PLAIN, "a prompt syntax");
    refuse(request.start() != null, "a start picture");
    refuse(request.mask() != null, "a mask");
    refuse(request.sampling().denoisingEnd() != null, "an end of denoising");
    refuse(request.cache() != null, "a step cache");
    refuse(request.hires() != null, "a second, larger pass");
    refuse(request.tiling().mode() == TilingOptions.Mode.ON, "tiles");
    refuse(!request.decode(), "latents as the result");
  }

  private static void refuse(boolean asked, String what) {
    if (asked) {
      throw new InputException("The request asks for " + what + ", which can't be run yet.");
    }
  }

  /** One generator for each picture, so that each can be made again alone. */
  private static NoiseGenerator noiseOf(GenerationRequest request) {
    List<NoiseGenerator> generators =
        IntStream.range(0, request.batch())
            .mapToObj(i -> generator(request.noise().rng(), request.noise().seed() + i))
            .toList();
    return count -> {
      float[] all = new float[count];
      int each = count / generators.size();
      for (int i = 0; i < generators.size(); i++) {
        System.arraycopy(generators.get(i).randn(each), 0, all, i * each, each);
      }
      return all;
    };
  }

  private static NoiseGenerator generator(Rng rng, long seed) {
    return switch (rng) {
      case CPU -> new TorchCpuGenerator(seed);
      case CUDA -> new TorchCudaGenerator(seed);
    };
  }

  private static void requireMultiple(String what, int got, int factor) {
    if (got < factor || got % factor != 0) {
      int below = Math.max(factor, got / factor * factor);
      int above = Math.max(factor, (got / factor + 1) * factor);
      throw new InputException(
          "Expected a "
              + what
              + " that is a multiple of "
              + factor
              + " pixels, but got "
              + got
              + "; the nearest "
              + (below == above ? "is " + below : "are " + below + " and " + above)
              + ".");
    }
  }

  private void requireFit() {
    int width = textEncoder.config().hiddenSize();
    int context = unet.config().crossAttentionDim();
    require(
        width == context,
        "the text encoder gives embeddings of "
            + width
            + " channels, but the U-Net takes "
            + context);
    int latents = vae.config().latentChannels();
    require(
        unet.config().inChannels() == latents && unet.config().outChannels() == latents,
        "the VAE's latents have "
            + latents
            + " channels, but the U-Net takes "
            + unet.config().inChannels()
            + " and gives "
            + unet.config().outChannels());
  }

  private static void require(boolean ok, String problem) {
    if (!ok) {
      throw new InputException(
          "The parts of this model don't belong together: "
              + problem
              + "; get them from one model.");
    }
  }
}
