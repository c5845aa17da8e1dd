package eddy.pipeline;

import eddy.backend.Backend;
import eddy.error.Expected;
import eddy.error.InputException;
import eddy.family.DiffusionModel;
import eddy.family.RefinerModel;
import eddy.pipeline.denoise.NoiseSource;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.StartPicture;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A base model and its refiner, as SDXL has them (Podell et al. 2023, section 2.5): the base model
 * takes away the first share of the noise, and hands its latents to the refiner, which takes away
 * the rest. The base model's memory is given back before the refiner takes its own. Not
 * thread-safe.
 */
public final class RefinedPipeline {
  private final DiffusionPipeline base;
  private final DiffusionPipeline refiner;

  /**
   * @param base the model that begins
   * @param refiner the one that ends what it began
   * @throws InputException when it can't, or their samples differ
   */
  public RefinedPipeline(
      DiffusionModel base, RefinerModel refiner, Backend backend, MemoryLimit memory) {
    String objection = refiner.objection(base);
    if (objection != null) {
      throw new InputException(
          "Expected a base model to go before the refiner, but got one that is "
              + objection
              + "; use a base model that the refiner was made for, or leave the refiner out.");
    }
    this.base = new DiffusionPipeline(base, backend, memory);
    this.refiner = new DiffusionPipeline(refiner.after(base), backend, memory);
  }

  /**
   * Makes the pictures. All that can be refused is refused before any work, for both models. The
   * refiner has one text encoder, which is given the first prompts; ControlNets are for the base
   * model alone.
   *
   * @param request without a mask, a second pass, or a start or end of denoising
   * @param switchAt share of the noise levels that the base model takes away, above 0 and below 1;
   *     diffusers' {@code denoising_end} and {@code denoising_start}
   * @param scheduler the base model's sampler; its state is started anew
   * @param refinerScheduler the refiner's, which must keep latents in the same scale: one of the
   *     same kind, with the same noise levels
   * @throws InputException when the request doesn't fit the models; or when a network's result
   *     isn't finite
   */
  public DiffusionPipeline.Result generate(
      GenerationRequest request,
      double switchAt,
      Scheduler scheduler,
      Scheduler refinerScheduler,
      ProgressListener listener) {
    // One generator for each picture goes through both models.
    NoiseGenerator noise = new NoiseSource(request.noise(), request.batch());
    GenerationRequest first = beginning(request, switchAt);
    Shape shape = base.latentsShape(first);
    refiner.check(refining(request, switchAt, shape), refinerScheduler);

    DiffusionPipeline.Result begun = base.generate(first, scheduler, noise, listener);
    listener.stage("Refining");
    GenerationRequest second = refining(request, switchAt, shape, begun.latents());
    return refiner.generate(second, refinerScheduler, noise, listener);
  }

  /**
   * The memory that the pictures will take, stage by stage, first the base model's stages; no
   * weight is read for it.
   *
   * @param request and
   * @param switchAt as for {@link #generate}
   * @throws InputException when the request doesn't fit the models
   */
  public MemoryEstimate estimateMemory(GenerationRequest request, double switchAt) {
    GenerationRequest first = beginning(request, switchAt);
    List<StageMemory> stages = new ArrayList<>(base.estimateMemory(first).stages());
    GenerationRequest second = refining(request, switchAt, base.latentsShape(first));
    stages.addAll(refiner.estimateMemory(second).stages());
    return new MemoryEstimate(stages);
  }

  /** What the base model does, which ends with latents. */
  private static GenerationRequest beginning(GenerationRequest request, double switchAt) {
    Expected.that(
        switchAt > 0 && switchAt < 1, "a switch to the refiner above 0 and below 1", switchAt);
    refuse(request.mask() != null, "a mask");
    refuse(request.hires() != null, "a second, larger pass");
    refuse(
        request.sampling().denoisingStart() != null || request.sampling().denoisingEnd() != null,
        "a start or end of denoising of its own");
    return request.toBuilder().denoisingEnd(switchAt).decode(false).build();
  }

  /** What the refiner does, on latents that aren't known yet. */
  private static GenerationRequest refining(
      GenerationRequest request, double switchAt, Shape shape) {
    return refining(request, switchAt, shape, new float[Math.toIntExact(shape.count())]);
  }

  private static GenerationRequest refining(
      GenerationRequest request, double switchAt, Shape shape, float[] latents) {
    return request.toBuilder()
        .prompts2(null)
        .negativePrompts2(null)
        .latents(null)
        .controls(List.of())
        .start(StartPicture.ofLatents(HostTensor.of(shape, latents), 1))
        .denoisingStart(switchAt)
        .build();
  }

  private static void refuse(boolean asked, String what) {
    Expected.that(!asked, "a request for a whole picture beside a refiner", what);
  }
}
