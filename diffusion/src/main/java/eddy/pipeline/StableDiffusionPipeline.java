package eddy.pipeline;

import eddy.backend.Backend;
import eddy.error.InputException;
import eddy.picture.Picture;
import eddy.pipeline.denoise.NoiseSource;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.memory.RunMemory;
import eddy.pipeline.model.ModelFit;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.TilingOptions;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.tensor.Shape;
import java.util.List;

/**
 * Pictures from text, and from pictures, with latent diffusion (Rombach et al. 2022): Stable
 * Diffusion 1.x and 2.x, SDXL (Podell et al. 2023) and its refiner, LCM (Luo et al. 2023), and
 * their inpainting forms. What a request asks for decides which stages run: prompts → text
 * embeddings; noise or a picture → latents; denoising steps; VAE → picture. Each stage's packed
 * weights and memory are given back before the next one begins, so the peak is that of the largest
 * stage. Not thread-safe.
 */
public final class StableDiffusionPipeline {
  private final PipelineComponents components;
  private final Backend backend;
  private final MemoryLimit memory;

  /**
   * A pipeline that may take what memory there is.
   *
   * @throws InputException when the networks are not of one model
   */
  public StableDiffusionPipeline(PipelineComponents components, Backend backend) {
    this(components, backend, MemoryLimit.of(backend));
  }

  /**
   * A pipeline that may take so much memory. What can't fit is refused before any work; the VAE
   * works in tiles where a request leaves that open and the whole picture wouldn't fit.
   *
   * @throws InputException when the networks are not of one model
   */
  public StableDiffusionPipeline(
      PipelineComponents components, Backend backend, MemoryLimit memory) {
    this.components = components;
    this.backend = backend;
    this.memory = memory;
    new ModelFit(components).requireParts();
  }

  /**
   * What came out.
   *
   * @param pictures one for each prompt; none when only latents were asked for
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
    return generate(
        request, scheduler, new NoiseSource(request.noise(), request.batch()), listener);
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
    return new Generation(components, backend, memory, request, scheduler, noise, listener).run();
  }

  /**
   * The memory that a request will take, stage by stage; no weight is read for it.
   *
   * @throws InputException when the request doesn't fit the model
   */
  public MemoryEstimate estimateMemory(GenerationRequest request) {
    new ModelFit(components).latents(request);
    return new RunMemory(components, backend, memory)
        .estimate(RunMemory.Job.of(request, components, backend));
  }

  /**
   * The tiling that a run of the request comes to: where it leaves open whether the VAE works in
   * tiles, and memory decides for them, these tiles. Another run of the request with this tiling
   * makes the same picture, however much memory it has.
   *
   * @throws InputException when the request doesn't fit the model
   */
  public TilingOptions tiling(GenerationRequest request) {
    new ModelFit(components).latents(request);
    return new RunMemory(components, backend, memory)
        .tiling(RunMemory.Job.of(request, components, backend));
  }

  /**
   * The shape of a request's latents, [batch, 4, height/8, width/8].
   *
   * @throws InputException when the request doesn't fit the model
   */
  public Shape latentsShape(GenerationRequest request) {
    return new ModelFit(components).latents(request);
  }
}
