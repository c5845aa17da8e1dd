package eddy.pipeline;

import eddy.backend.Backend;
import eddy.family.DiffusionModel;
import eddy.media.Medium;
import eddy.picture.Picture;
import eddy.pipeline.denoise.NoiseSource;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.TilingOptions;
import eddy.pipeline.stage.Stage;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.tensor.Shape;
import java.util.List;

/**
 * Pictures from text, and from pictures, by diffusion, whatever family the model is of. What a
 * request asks for decides which stages run: prompts → conditions; noise or a picture → the sample;
 * denoising steps; the sample → picture. Each stage's packed weights and memory are given back
 * before the next one begins, so the peak is that of the largest stage. Not thread-safe.
 */
public final class DiffusionPipeline {
  private final DiffusionModel model;
  private final Backend backend;
  private final MemoryLimit memory;

  /** A pipeline that may take what memory there is. */
  public DiffusionPipeline(DiffusionModel model, Backend backend) {
    this(model, backend, MemoryLimit.of(backend));
  }

  /**
   * A pipeline that may take so much memory. What can't fit is refused before any work; the VAE
   * works in tiles where a request leaves that open and the whole picture wouldn't fit.
   */
  public DiffusionPipeline(DiffusionModel model, Backend backend, MemoryLimit memory) {
    this.model = model;
    this.backend = backend;
    this.memory = memory;
  }

  /**
   * What came out.
   *
   * @param media one for each prompt; none when only latents were asked for
   * @param latents the last sample, as the network has it
   * @param latentsShape [prompts, …]
   */
  public record Result(List<Medium> media, float[] latents, Shape latentsShape) {
    public Result {
      media = List.copyOf(media);
    }

    /** The media that are pictures. */
    public List<Picture> pictures() {
      return media.stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
    }
  }

  /**
   * Makes the pictures, with noise drawn from the request's seed.
   *
   * @param scheduler the sampler; its state is started anew
   * @throws eddy.error.InputException when the request doesn't fit the model, before any work is
   *     done; or when a network's result isn't finite
   */
  public Result generate(
      GenerationRequest request, Scheduler scheduler, ProgressListener listener) {
    return generate(
        request, scheduler, new NoiseSource(request.noise(), request.batch()), listener);
  }

  /**
   * Makes the pictures with the given noise.
   *
   * @param noise gives, at each draw, noise for the samples of the whole batch
   */
  public Result generate(
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener) {
    return generation(request, scheduler, noise, listener).run();
  }

  /**
   * Refuses what {@link #generate} would refuse before any work.
   *
   * @throws eddy.error.InputException when the request doesn't fit the model, or the memory
   */
  public void check(GenerationRequest request, Scheduler scheduler) {
    NoiseGenerator none =
        _ -> {
          throw new IllegalStateException("noise for a check");
        };
    generation(request, scheduler, none, new ProgressListener() {}).check();
  }

  private Generation generation(
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise,
      ProgressListener listener) {
    return new Generation(model, backend, memory, request, scheduler, noise, listener);
  }

  /**
   * The memory that a request will take, stage by stage; no weight is read for it.
   *
   * @throws eddy.error.InputException when the request doesn't fit the model
   */
  public MemoryEstimate estimateMemory(GenerationRequest request) {
    return fitting(request).estimate(backend);
  }

  /**
   * The tiling that a run of the request comes to: where it leaves open whether the VAE works in
   * tiles, and memory decides for them, these tiles. Another run of the request with this tiling
   * makes the same picture, however much memory it has.
   *
   * @throws eddy.error.InputException when the request doesn't fit the model
   */
  public TilingOptions tiling(GenerationRequest request) {
    return fitting(request).tiling(backend);
  }

  /**
   * The stages that a run of a request goes through, in their order, for whoever wants to know what
   * a backend will be asked to do. Whether the request fits isn't checked.
   */
  public List<Stage> stages(GenerationRequest request) {
    return stagesOf(request).all();
  }

  private RunStages stagesOf(GenerationRequest request) {
    return new RunStages(model, memory, RunJob.of(request, model.codec().factor()));
  }

  private RunStages fitting(GenerationRequest request) {
    RequestFit.require(request, model);
    return stagesOf(request);
  }

  /**
   * The shape of a request's samples: latents of [batch, 4, height/8, width/8] for Stable
   * Diffusion.
   *
   * @throws eddy.error.InputException when the request doesn't fit the model
   */
  public Shape latentsShape(GenerationRequest request) {
    return RequestFit.require(request, model);
  }
}
