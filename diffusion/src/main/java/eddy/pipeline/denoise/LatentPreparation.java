package eddy.pipeline.denoise;

import eddy.backend.Backend;
import eddy.family.DiffusionModel;
import eddy.family.EncodingStage;
import eddy.family.LatentDistribution;
import eddy.picture.MaskOps;
import eddy.picture.PictureOps;
import eddy.pipeline.request.StartPicture;
import eddy.random.NoiseGenerator;
import eddy.scheduler.Scheduler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes what denoising begins with: noise, a noisy picture, or another run's latents. Draws noise
 * in diffusers' order: the picture's latents, the noise added to them, the masked picture's
 * latents.
 */
public final class LatentPreparation {
  private final DiffusionModel model;
  private final Backend backend;
  private final @Nullable EncodingStage encoder;
  private final Shape shape;
  private final Scheduler scheduler;
  private final NoiseGenerator generator;

  /**
   * @param encoder for the run's pictures; null if it begins without one
   * @param shape of the latents, [batch, L, h, w]
   * @param scheduler with its timesteps set
   */
  public LatentPreparation(
      DiffusionModel model,
      Backend backend,
      @Nullable EncodingStage encoder,
      Shape shape,
      Scheduler scheduler,
      NoiseGenerator generator) {
    this.model = model;
    this.backend = backend;
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
   * @param pure begins with noise alone
   * @param whole whether the whole picture has a say, and not only what the mask leaves of it
   */
  public LatentStart inpainting(
      HostTensor.Floats picture,
      HostTensor.Floats mask,
      boolean pure,
      boolean whole,
      StepRange range,
      float @Nullable [] given,
      boolean added) {
    boolean seesMask = model.denoiser().maskChannels() > 0;
    float[] clean = whole ? encode(picture) : null; // [batch, L, h, w]
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
            all(MaskOps.forLatents(mask, model.codec().factor())),
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
    LatentDistribution made = Objects.requireNonNull(encoder, "an encoder").run(backend, signed);
    LatentDistribution rows =
        new LatentDistribution(
            made.shape().with(0, shape.dim(0)),
            all(HostTensor.of(made.shape(), made.mean())),
            all(HostTensor.of(made.shape(), made.std())),
            made.scale());
    return rows.sample(generator.randn(rows.mean().length));
  }

  /** One for each of the batch; a copy. */
  private float[] all(HostTensor.Floats values) {
    return PictureOps.repeated(values, shape.dim(0)).values().clone();
  }
}
