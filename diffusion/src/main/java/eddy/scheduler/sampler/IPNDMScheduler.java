package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.random.NoiseGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.PredictionType;
import eddy.scheduler.Scheduler;
import eddy.scheduler.Vectors;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The improved PNDM of Zhang and Chen (arXiv:2204.13902, appendix; after Liu et al.,
 * arXiv:2202.09778), which begins with lower orders in place of Runge-Kutta steps. It is for models
 * of continuous time with v-prediction: timesteps run from 1 to 0, and the noise at time t is sin(t
 * * pi / 2)^2, whatever the config says of betas and of the prediction.
 */
public final class IPNDMScheduler extends Scheduler {
  private static final int ORDER = 4;
  private static final float MIN_ALPHA = 1e-8f;

  private final Deque<float[]> newestFirst = new ArrayDeque<>();
  private float[] betas = {};
  private float[] alphas = {};

  public IPNDMScheduler(Config config) {
    super(NoiseSchedule.trainTimestepsWithoutBetas(config));
    config.requireOneOf("trained_betas");
    // For the other samplers of the config; this one's models predict velocities.
    var _ = PredictionType.read(config);
  }

  @Override
  protected double[] start(int steps) {
    betas = new float[steps + 1];
    float[] times = NoiseSchedule.floatLinspace(1f, 0f, steps + 1);
    for (int i = 0; i < steps; i++) {
      float sine = (float) Math.sin(times[i] * (float) Math.PI / 2f);
      betas[i] = sine * sine;
    }
    alphas = new float[steps + 1];
    double[] timesteps = new double[steps];
    for (int i = 0; i <= steps; i++) {
      alphas[i] = Vectors.sqrt(1f - betas[i] * betas[i]);
      if (i < steps) {
        timesteps[i] = (float) Math.atan2(betas[i], alphas[i]) / (float) Math.PI * 2f;
      }
    }
    newestFirst.clear();
    return timesteps;
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float alpha = alphas[stepIndex];
    float beta = betas[stepIndex];
    predicted(PredictionType.V_PREDICTION.original(output, sample, alpha, beta));
    newestFirst.addFirst(Vectors.combine(beta, sample, alpha, output));
    if (newestFirst.size() > ORDER) {
      newestFirst.removeLast();
    }
    float[] epsilon = PNDMScheduler.adamsBashforth(newestFirst);
    float[] next = new float[sample.length];
    for (int i = 0; i < next.length; i++) {
      float x0 = (sample[i] - beta * epsilon[i]) / Math.max(alpha, MIN_ALPHA);
      next[i] = alphas[stepIndex + 1] * x0 + epsilon[i] * betas[stepIndex + 1];
    }
    return next;
  }

  @Override
  public float[] addNoise(float[] original, float[] noise, int stepIndex) {
    return Vectors.combine(alphas[stepIndex], original, betas[stepIndex], noise);
  }
}
