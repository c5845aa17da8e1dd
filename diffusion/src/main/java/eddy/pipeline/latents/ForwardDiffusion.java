package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.error.InputException;
import eddy.family.CodecJob;
import eddy.family.DecodingStage;
import eddy.family.LatentCodec;
import eddy.family.LatentDistribution;
import eddy.picture.Picture;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import java.util.ArrayList;
import java.util.List;

/**
 * How a picture, or its latents, drowns in noise: what a diffusion model is trained to undo. Ho et
 * al., "Denoising Diffusion Probabilistic Models" (arXiv:2006.11239), equation 4.
 */
public final class ForwardDiffusion {
  private ForwardDiffusion() {}

  /**
   * A moment of it: {@code sqrt(alphaBar) · clean + sqrt(1 − alphaBar) · noise}.
   *
   * @param timestep 0 to T − 1; −1 for the clean picture
   * @param alphaBar the clean picture's share of the variance, 1 to 0
   * @param values of the clean picture's shape
   */
  public record NoisyFrame(int timestep, double alphaBar, float[] values) {
    /** What the clean values were multiplied by. */
    public double signal() {
      return Math.sqrt(alphaBar);
    }

    /** The standard deviation of the noise. */
    public double noise() {
      return Math.sqrt(1 - alphaBar);
    }

    /** Signal to noise, α̅ / (1 − α̅), in decibels: infinite for the clean picture. */
    public double snrDecibels() {
      return 10 * Math.log10(alphaBar / (1 - alphaBar));
    }
  }

  /**
   * The clean picture, and {@code steps} moments evenly spread over the schedule, the last one its
   * end.
   *
   * @param clean values of about unit variance round 0
   * @param noise standard normal, of the same shape
   * @param steps 1 to the schedule's number of timesteps
   * @throws InputException when there are more steps than timesteps
   */
  public static List<NoisyFrame> frames(
      NoiseSchedule schedule, float[] clean, float[] noise, int steps) {
    int all = schedule.trainTimesteps();
    if (steps < 1 || steps > all) {
      throw new InputException(
          "Expected 1 to " + all + " steps, the timesteps of the schedule, but got " + steps + ".");
    }
    List<NoisyFrame> frames = new ArrayList<>();
    frames.add(new NoisyFrame(-1, 1, clean.clone()));
    for (int i = 1; i <= steps; i++) {
      int t = (int) Math.round((double) i * all / steps) - 1;
      frames.add(new NoisyFrame(t, schedule.alphaCumprod(t), schedule.addNoise(clean, noise, t)));
    }
    return List.copyOf(frames);
  }

  /**
   * The same with a picture's latents: encoded by the VAE, noised, and decoded again.
   *
   * @param picture [3, height, width], -1 black to 1 white
   * @param width in pixels, a multiple of the VAE's factor (8)
   * @param height in pixels, a multiple of the VAE's factor (8)
   * @return the clean picture and {@code steps} with noise
   * @throws InputException when the VAE's result isn't finite
   */
  public static List<Picture> ofLatents(
      LatentCodec codec,
      Backend backend,
      NoiseSchedule schedule,
      float[] picture,
      int width,
      int height,
      NoiseGenerator random,
      int steps) {
    LatentDistribution made =
        codec
            .encoding(CodecJob.whole("encoding the picture", 1, width, height))
            .run(backend, picture);
    float[] latents = made.mode();
    List<NoisyFrame> frames = frames(schedule, latents, random.randn(latents.length), steps);
    float[] all = new float[frames.size() * latents.length];
    for (int i = 0; i < frames.size(); i++) {
      System.arraycopy(frames.get(i).values(), 0, all, i * latents.length, latents.length);
    }
    List<Picture> pictures = new ArrayList<>();
    DecodingStage decoding =
        codec.decoding(CodecJob.whole("decoding the picture", frames.size(), width, height));
    for (float[] decoded : decoding.run(backend, all)) {
      pictures.add(Picture.ofDecoded(decoded, width, height));
    }
    return List.copyOf(pictures);
  }
}
