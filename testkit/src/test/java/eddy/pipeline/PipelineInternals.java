package eddy.pipeline;

import eddy.backend.Backend;
import eddy.family.sd.StableDiffusion;
import eddy.pipeline.denoise.LatentStart;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import java.util.Map;
import java.util.Objects;

/** Lets parity tests see what the reference implementation's stages hand over. */
public final class PipelineInternals {
  private PipelineInternals() {}

  /** The encoded prompts, negative ones first. */
  public static Map<String, HostTensor> encodedPrompts(
      StableDiffusion components, Backend backend, GenerationRequest request, Scheduler scheduler) {
    return generation(components, backend, request, scheduler, float[]::new).encodePrompts();
  }

  /**
   * What stands behind the latents of a U-Net that sees the mask: [2·batch, 1 + L, h, w].
   *
   * @param noise the random numbers of the run
   */
  public static HostTensor maskChannels(
      StableDiffusion components,
      Backend backend,
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise) {
    LatentStart start = generation(components, backend, request, scheduler, noise).prepare();
    return Objects.requireNonNull(start.inpainting()).channels(true);
  }

  private static Generation generation(
      StableDiffusion components,
      Backend backend,
      GenerationRequest request,
      Scheduler scheduler,
      NoiseGenerator noise) {
    return new Generation(
        components,
        backend,
        MemoryLimit.NONE,
        request,
        scheduler,
        noise,
        new ProgressListener() {});
  }
}
