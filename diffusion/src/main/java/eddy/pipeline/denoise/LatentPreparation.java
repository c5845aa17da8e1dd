package eddy.pipeline.denoise;

import eddy.picture.MaskOps;
import eddy.picture.PictureOps;
import eddy.pipeline.latents.LatentEncoder;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.StartPicture;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Makes what denoising begins with: noise, a noisy picture, or another run's latents. Draws noise
 * in diffusers' order: the picture's latents, the noise added to them, the masked picture's
 * latents.
 */
public final class LatentPreparation {
  private final PipelineComponents components;
  private final LatentEncoder encoder;
  private final Shape shape;
  private final Scheduler scheduler;
  private final NoiseGenerator generator;

  /**
   * @param shape of the latents, [batch, L, h, w]
   * @param scheduler with its timesteps set
   */
  public LatentPreparation(
      PipelineComponents components,
      LatentEncoder encoder,
      Shape shape,
      Scheduler scheduler,
      NoiseGenerator generator) {
    this.components = components;
    this.encoder = encoder;
    this.shape = shape;
    this.scheduler = scheduler;
    this.generator = generator;
  }

  /** Noise alone, for the first of the sampler's steps. */
  public LatentStart noise(float @Nullable [] given) {
    return new LatentStart(pure(noiseOr(given)), null);
  }

  /**
   * Of a picture with noise.
   *
   * @param range whose first step says how much
   * @param added false when the start is another run's noisy latents
   */
  public LatentStart picture(
      StartPicture start, StepRange range, float @Nullable [] given, boolean added) {
    float[] clean = start.isLatents() ? all(start.values()) : encode(start.values());
    return new LatentStart(
        added ? scheduler.addNoise(clean, noiseOr(given), range.begin()) : clean, null);
  }

  /**
   * The same with a mask.
   *
   * @param picture of the size to be made, [1 or batch, 3, H, W], 0 to 1
   * @param mask of the same size, [1 or batch, 1, H, W], 0 to 1
   * @param strength of 1 begins with noise alone
   */
  public LatentStart inpainting(
      HostTensor.Floats picture,
      HostTensor.Floats mask,
      double strength,
      StepRange range,
      float @Nullable [] given,
      boolean added) {
    boolean seesMask = components.unet().config().inChannels() != shape.dim(1);
    boolean pure = strength == 1 && added;
    float[] clean = seesMask && pure ? null : encode(picture); // [batch, L, h, w]
    float[] noise = noiseOr(given); // [batch, L, h, w]
    float[] latents;
    if (pure || clean == null) {
      latents = pure(noise);
    } else {
      latents = added ? scheduler.addNoise(clean, noise, range.begin()) : clean;
    }
    float[] masked = encode(MaskOps.withoutMasked(picture, mask)); // [batch, L, h, w]
    return new LatentStart(
        latents,
        new Inpainting(
            shape,
            all(MaskOps.forLatents(mask, components.vae().config().factor())),
            masked,
            seesMask ? null : clean,
            noise));
  }

  private float[] noiseOr(float @Nullable [] given) {
    return given == null ? generator.randn(Math.toIntExact(shape.count())) : given.clone();
  }

  private float[] pure(float[] noise) {
    float sigma = (float) scheduler.initNoiseSigma();
    float[] latents = new float[noise.length];
    for (int i = 0; i < latents.length; i++) {
      latents[i] = noise[i] * sigma;
    }
    return latents;
  }

  /**
   * Scaled latents drawn from the VAE's Gaussian; of one picture a draw for each of the batch.
   *
   * @param picture [1 or batch, 3, H, W], 0 to 1
   */
  private float[] encode(HostTensor.Floats picture) {
    float[] signed = new float[picture.values().length];
    for (int i = 0; i < signed.length; i++) {
      signed[i] = 2 * picture.values()[i] - 1;
    }
    LatentEncoder.Moments moments = encoder.encode(signed, picture.shape());
    float[] mean = all(HostTensor.of(moments.shape(), moments.mean()));
    float[] std = all(HostTensor.of(moments.shape(), moments.std()));
    float[] drawn = generator.randn(mean.length);
    float factor = components.vae().config().scalingFactor();
    for (int i = 0; i < mean.length; i++) {
      mean[i] = factor * (mean[i] + std[i] * drawn[i]);
    }
    return mean;
  }

  /** One for each of the batch; a copy. */
  private float[] all(HostTensor.Floats values) {
    return PictureOps.repeated(values, shape.dim(0)).values().clone();
  }
}
