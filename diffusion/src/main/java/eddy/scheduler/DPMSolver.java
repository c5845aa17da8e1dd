package eddy.scheduler;

import eddy.config.Config;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The updates of Lu et al., "DPM-Solver" (arXiv:2206.00927; over the predicted noise) and
 * "DPM-Solver++" (arXiv:2211.01095; over the predicted clean sample), of order 1 to 3, and their
 * variants for the stochastic differential equation. They are exact for a prediction that is a
 * polynomial in lambda; its coefficients come from the last predictions.
 *
 * @param plusPlus whether predictions are clean samples and not noise
 * @param stochastic whether each update draws noise
 * @param heun how a step of order 2, and a single step of order 3, weighs its slope
 */
public record DPMSolver(boolean plusPlus, boolean stochastic, boolean heun) {

  /** Reads {@code algorithm_type} and {@code solver_type}. */
  public static DPMSolver read(Config config, String... algorithms) {
    Object[] supported = new Object[algorithms.length + 1];
    System.arraycopy(algorithms, 0, supported, 0, algorithms.length);
    // deis, logrho, bh1 and bh2 come from configs of related samplers and mean the defaults here.
    supported[algorithms.length] = "deis";
    config.requireOneOf("algorithm_type", supported);
    config.requireOneOf("solver_type", "midpoint", "heun", "logrho", "bh1", "bh2");
    String algorithm = config.stringOr("algorithm_type", "dpmsolver++");
    return new DPMSolver(
        algorithm.endsWith("++") || algorithm.equals("deis"),
        algorithm.startsWith("sde-"),
        config.stringOr("solver_type", "midpoint").equals("heun"));
  }

  /** A noise level: a sample there is alpha * x0 + sigma * noise. */
  public record Level(float alpha, float sigma) {
    /** Half the logarithm of the signal-to-noise ratio; infinite where sigma is 0. */
    float lambda() {
      return Vectors.log(alpha) - Vectors.log(sigma);
    }
  }

  /** A prediction and the level that it was made at. */
  public record LevelPrediction(Level level, float[] values) {}

  /**
   * From the newest prediction's level to {@code to}, with the older ones as history.
   *
   * @param order 1 to 3; how many of the predictions count
   * @param newestFirst at least {@code order} predictions
   * @param sample the sample at the newest prediction's level
   * @param noise for stochastic solvers, else null
   */
  public float[] multistep(
      int order,
      Level to,
      List<LevelPrediction> newestFirst,
      float[] sample,
      float @Nullable [] noise) {
    LevelPrediction p0 = newestFirst.get(0);
    float lambda0 = p0.level.lambda();
    float h = to.lambda() - lambda0;
    int used = h == 0 ? 1 : order; // a step of no length, where a run ends at its last level
    Weights w = weights(h, to, p0.level, used);
    float[] next = Vectors.combine(w.sample, sample, w.d0, p0.values);
    if (used >= 2) {
      LevelPrediction p1 = newestFirst.get(1);
      float r0 = (lambda0 - p1.level.lambda()) / h;
      float[] d1 = Vectors.difference(1f / r0, p0.values, p1.values);
      if (used == 2) {
        Vectors.add(next, w.d1, d1);
      } else {
        LevelPrediction p2 = newestFirst.get(2);
        float r1 = (p1.level.lambda() - p2.level.lambda()) / h;
        float[] older = Vectors.difference(1f / r1, p1.values, p2.values);
        float[] d2 = Vectors.difference(1f / (r0 + r1), d1, older);
        float[] slope = Vectors.combine(1f, d1, r0 / (r0 + r1), Vectors.difference(1f, d1, older));
        Vectors.add(next, w.d1, slope);
        Vectors.add(next, w.d2, d2);
      }
    }
    return noised(next, w, noise);
  }

  /**
   * From the oldest of {@code order} predictions' level to {@code to}; the others were made on the
   * way.
   *
   * @param sample the sample at the oldest prediction's level
   */
  public float[] singlestep(
      int order,
      Level to,
      List<LevelPrediction> newestFirst,
      float[] sample,
      float @Nullable [] noise) {
    LevelPrediction start = newestFirst.get(order - 1);
    float lambdaStart = start.level.lambda();
    float h = to.lambda() - lambdaStart;
    Weights w = weights(h, to, start.level, order);
    float[] next = Vectors.combine(w.sample, sample, w.d0, start.values);
    if (order >= 2) {
      float r0 = (newestFirst.get(0).level.lambda() - lambdaStart) / h;
      float[] newest = Vectors.difference(1f / r0, newestFirst.get(0).values, start.values);
      if (order == 3 && heun) {
        float r1 = (newestFirst.get(1).level.lambda() - lambdaStart) / h;
        float[] middle = Vectors.difference(1f / r1, newestFirst.get(1).values, start.values);
        float[] slope = new float[next.length];
        float[] curvature = new float[next.length];
        for (int i = 0; i < next.length; i++) {
          slope[i] = (r0 * middle[i] - r1 * newest[i]) / (r0 - r1);
          curvature[i] = 2f * (newest[i] - middle[i]) / (r0 - r1);
        }
        Vectors.add(next, w.d1, slope);
        Vectors.add(next, w.d2, curvature);
      } else {
        Vectors.add(next, w.d1, newest);
      }
    }
    return noised(next, w, noise);
  }

  private static float[] noised(float[] next, Weights w, float @Nullable [] noise) {
    if (noise != null) {
      Vectors.add(next, w.noise, noise);
    }
    return next;
  }

  /** What the next sample is made of; d0 .. d2 are the prediction and its divided differences. */
  private record Weights(float sample, float d0, float d1, float d2, float noise) {}

  private Weights weights(float h, Level to, Level from, int order) {
    boolean midpoint = order == 2 && !heun;
    if (plusPlus && !stochastic) {
      float e = Vectors.exp(-h) - 1f;
      float d1 = midpoint ? -(0.5f * (to.alpha * e)) : to.alpha * (e / h + 1f);
      float d2 = -(to.alpha * ((e + h) / (h * h) - 0.5f));
      return new Weights(to.sigma / from.sigma, -(to.alpha * e), d1, d2, 0);
    }
    if (plusPlus) {
      float e = 1f - Vectors.exp(-2f * h);
      float d1 = midpoint ? 0.5f * (to.alpha * e) : to.alpha * (e / (-2f * h) + 1f);
      float d2 = to.alpha * ((e - 2f * h) / (2f * h * (2f * h)) - 0.5f);
      float z = to.sigma * Vectors.sqrt(e);
      return new Weights(to.sigma / from.sigma * Vectors.exp(-h), to.alpha * e, d1, d2, z);
    }
    float e = Vectors.exp(h) - 1f;
    float half = to.sigma * (midpoint ? 0.5f * e : e / h - 1f);
    float curvature = to.sigma * ((e - h) / (h * h) - 0.5f);
    float twice = stochastic ? 2f : 1f;
    float z = stochastic ? to.sigma * Vectors.sqrt(Vectors.exp(2f * h) - 1f) : 0;
    return new Weights(
        to.alpha / from.alpha, -(twice * (to.sigma * e)), -(twice * half), -curvature, z);
  }
}
