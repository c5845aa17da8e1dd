package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.family.CodecJob;
import eddy.family.DecodingStage;
import eddy.family.EncodingStage;
import eddy.family.LatentCodec;
import eddy.family.LatentDistribution;
import eddy.family.LatentScale;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A VAE between pictures and latents [n, L, h, w]. It takes one picture at a time, since its arena
 * is large.
 */
public final class VaeCodec implements LatentCodec {
  private final AutoencoderKL vae;
  private final LatentScale scale;
  private final boolean f32;

  /**
   * @param f32 values inside exceed what fp16 holds
   */
  public VaeCodec(AutoencoderKL vae, boolean f32) {
    this.vae = vae;
    this.f32 = f32;
    scale = new LatentScale(vae.config().scalingFactor(), 0);
  }

  /** The config of the VAE. */
  public AutoencoderKLConfig config() {
    return vae.config();
  }

  @Override
  public int factor() {
    return vae.config().factor();
  }

  @Override
  public EncodingStage encoding(CodecJob job) {
    return new Encoding(job);
  }

  @Override
  public DecodingStage decoding(CodecJob job) {
    return new Decoding(job);
  }

  private static List<float[]> each(float[] all, int each) {
    List<float[]> out = new ArrayList<>();
    for (int from = 0; from < all.length; from += each) {
      out.add(Arrays.copyOfRange(all, from, from + each));
    }
    return out;
  }

  private final class Encoding extends VaeRun implements EncodingStage {
    private final Shape one;

    Encoding(CodecJob job) {
      super(Half.ENCODER, vae, f32, job);
      int channels = vae.config().latentChannels();
      one = Shape.of(1, channels, job.height() / factor(), job.width() / factor());
    }

    @Override
    public int tile(Backend backend) {
      return tileOfLatents(backend) * VaeCodec.this.factor();
    }

    @Override
    public LatentDistribution run(Backend backend, float[] pictures) {
      int half = Math.toIntExact(one.count());
      int pixels = 3 * one.dim(2) * factor() * one.dim(3) * factor();
      List<float[]> moments = run(backend, each(pictures, pixels)); // [2L, h, w] each
      int n = moments.size();
      float[] mean = new float[n * half];
      float[] std = new float[n * half];
      for (int i = 0; i < n; i++) {
        System.arraycopy(moments.get(i), 0, mean, i * half, half);
        for (int j = 0; j < half; j++) {
          std[i * half + j] = std(moments.get(i)[half + j]);
        }
      }
      return new LatentDistribution(one.with(0, n), mean, std, scale);
    }

    /** Standard deviation of a log-variance, which the reference clamps. */
    private static float std(float logvar) {
      return (float) Math.exp(0.5 * Math.clamp(logvar, -30f, 20f));
    }
  }

  private final class Decoding extends VaeRun implements DecodingStage {
    private final int each;

    Decoding(CodecJob job) {
      super(Half.DECODER, vae, f32, job);
      each = vae.config().latentChannels() * (job.height() / factor()) * (job.width() / factor());
    }

    @Override
    public int tile(Backend backend) {
      return tileOfLatents(backend) * VaeCodec.this.factor();
    }

    @Override
    public List<float[]> run(Backend backend, float[] samples) {
      return run(backend, each(scale.unscaled(samples), each));
    }
  }
}
