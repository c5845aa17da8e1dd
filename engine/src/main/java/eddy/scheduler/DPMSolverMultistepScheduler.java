package eddy.scheduler;

import eddy.InputException;
import eddy.config.Config;
import eddy.random.NoiseGenerator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Lu et al., "DPM-Solver" (arXiv:2206.00927; {@code dpmsolver}, over the predicted noise) and
 * "DPM-Solver++" (arXiv:2211.01095; {@code dpmsolver++}, over the predicted clean sample),
 * multistep forms of order 1 to 3, and their variants for the stochastic differential equation
 * ({@code sde-...}), which draw noise at each step.
 */
public final class DPMSolverMultistepScheduler extends MultistepScheduler {
  /** From this number of steps on, the end of a run needs no lower order. */
  private static final int MANY_STEPS = 15;

  private final boolean plusPlus;
  private final boolean stochastic;
  private final boolean heun;
  private final boolean eulerAtFinal;
  private final double lambdaMinClipped;
  private final Deque<float[]> newestFirst = new ArrayDeque<>();

  DPMSolverMultistepScheduler(Config config) {
    super(
        config, SigmaSpacing.KARRAS, SigmaSpacing.LU, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    // deis, logrho, bh1 and bh2 come from configs of related samplers and mean the defaults here.
    config.requireOneOf(
        "algorithm_type", "dpmsolver", "dpmsolver++", "sde-dpmsolver", "sde-dpmsolver++", "deis");
    config.requireOneOf("solver_type", "midpoint", "heun", "logrho", "bh1", "bh2");
    String algorithm = config.stringOr("algorithm_type", "dpmsolver++");
    plusPlus = algorithm.endsWith("++") || algorithm.equals("deis");
    stochastic = algorithm.startsWith("sde-");
    heun = config.stringOr("solver_type", "midpoint").equals("heun");
    eulerAtFinal = config.boolOr("euler_at_final", false);
    lambdaMinClipped = config.doubleOr("lambda_min_clipped", Double.NEGATIVE_INFINITY);
    config.requireOneOf("variance_type", "fixed_small", "fixed_small_log", "fixed_large");
    if (solverOrder < 1 || solverOrder > 3) {
      throw config.wrong("solver_order", "1, 2 or 3", solverOrder);
    }
    if (!plusPlus && !endsAtSigmaMin) {
      throw new InputException(
          config.source()
              + ": algorithm_type "
              + algorithm
              + " can't end at sigma 0; set final_sigmas_type to sigma_min, or algorithm_type to "
              + algorithm
              + "++.");
    }
    if (stochastic && !plusPlus && solverOrder == 3) {
      throw config.wrong("solver_order", "1 or 2 with algorithm_type sde-dpmsolver", solverOrder);
    }
  }

  @Override
  int lastTrainTimestep() {
    NoiseSchedule schedule = noiseSchedule();
    int last = schedule.trainTimesteps();
    while (last > 0 && trainLambda(last - 1) < lambdaMinClipped) {
      last--;
    }
    if (last == 0) {
      throw new InputException(
          "lambda_min_clipped is "
              + lambdaMinClipped
              + ", which leaves no timestep of the model; set it to null or a negative number.");
    }
    return last;
  }

  private float trainLambda(int timestep) {
    float a = noiseSchedule().alphaCumprod(timestep);
    return Vectors.log(Vectors.sqrt(a)) - Vectors.log(Vectors.sqrt(1f - a));
  }

  @Override
  boolean roundsTimesteps(SigmaSpacing sigmaSpacing) {
    return (sigmaSpacing == SigmaSpacing.KARRAS || sigmaSpacing == SigmaSpacing.LU)
        && !noiseSchedule().isSquaredCosine();
  }

  @Override
  double finalSigma(SigmaSpacing sigmaSpacing, double lastOfGrid) {
    return noiseSchedule().sigma(0);
  }

  @Override
  void reset() {
    newestFirst.clear();
  }

  @Override
  float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int known = newestFirst.size();
    newestFirst.addFirst(converted(output, sample, stepIndex));
    if (newestFirst.size() > solverOrder) {
      newestFirst.removeLast();
    }
    int left = stepCount() - stepIndex;
    boolean easeOut = lowerOrderFinal && stepCount() < MANY_STEPS;
    int order = Math.min(solverOrder, known + 1);
    if (left == 1 && (eulerAtFinal || easeOut || !endsAtSigmaMin)) {
      order = 1;
    } else if (left == 2 && easeOut) {
      order = Math.min(order, 2);
    }
    return update(order, stepIndex, sample, stochastic ? draw(noise, sample) : null);
  }

  /** The prediction that the solver extrapolates: of the clean sample or of the noise. */
  private float[] converted(float[] output, float[] sample, int stepIndex) {
    float[] x0 = original(output, sample, stepIndex);
    limit.apply(x0, options().batch());
    predicted(x0);
    if (plusPlus) {
      return x0;
    }
    return limit.thresholding()
        ? PredictionType.SAMPLE.epsilon(x0, sample, alpha(stepIndex), scaledSigma(stepIndex))
        : epsilon(output, sample, stepIndex);
  }

  private float[] update(int order, int s, float[] sample, float @Nullable [] noise) {
    int t = s + 1;
    float h = lambda(t) - lambda(s);
    Weights w = weights(h, alpha(t), scaledSigma(t), alpha(s), scaledSigma(s), order);
    Iterator<float[]> predictions = newestFirst.iterator();
    float[] m0 = predictions.next();
    float[] next = Vectors.combine(w.sample, sample, w.d0, m0);
    if (order >= 2) {
      float[] m1 = predictions.next();
      float r0 = (lambda(s) - lambda(s - 1)) / h;
      float[] d1 = difference(1f / r0, m0, m1);
      if (order == 3) {
        float r1 = (lambda(s - 1) - lambda(s - 2)) / h;
        float[] older = difference(1f / r1, m1, predictions.next());
        float[] d2 = difference(1f / (r0 + r1), d1, older);
        d1 = Vectors.combine(1f, d1, r0 / (r0 + r1), difference(1f, d1, older));
        Vectors.add(next, w.d1, d1);
        Vectors.add(next, w.d2, d2);
      } else {
        Vectors.add(next, w.d1, d1);
      }
    }
    if (noise != null) {
      Vectors.add(next, w.noise, noise);
    }
    return next;
  }

  /** What the next sample is made of; d0 .. d2 are the prediction and its divided differences. */
  private record Weights(float sample, float d0, float d1, float d2, float noise) {}

  private Weights weights(
      float h, float alphaT, float sigmaT, float alphaS, float sigmaS, int order) {
    boolean midpoint = order == 2 && !heun;
    if (plusPlus && !stochastic) {
      float e = Vectors.exp(-h) - 1f;
      float d1 = midpoint ? -(0.5f * (alphaT * e)) : alphaT * (e / h + 1f);
      float d2 = -(alphaT * ((e + h) / (h * h) - 0.5f));
      return new Weights(sigmaT / sigmaS, -(alphaT * e), d1, d2, 0);
    }
    if (plusPlus) {
      float e = 1f - Vectors.exp(-2f * h);
      float d1 = midpoint ? 0.5f * (alphaT * e) : alphaT * (e / (-2f * h) + 1f);
      float d2 = alphaT * ((e - 2f * h) / (2f * h * (2f * h)) - 0.5f);
      float z = sigmaT * Vectors.sqrt(e);
      return new Weights(sigmaT / sigmaS * Vectors.exp(-h), alphaT * e, d1, d2, z);
    }
    float e = Vectors.exp(h) - 1f;
    float half = sigmaT * (midpoint ? 0.5f * e : e / h - 1f);
    float curvature = sigmaT * ((e - h) / (h * h) - 0.5f);
    float twice = stochastic ? 2f : 1f;
    float z = stochastic ? sigmaT * Vectors.sqrt(Vectors.exp(2f * h) - 1f) : 0;
    return new Weights(alphaT / alphaS, -(twice * (sigmaT * e)), -(twice * half), -curvature, z);
  }

  private static float[] difference(float factor, float[] x, float[] y) {
    float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = factor * (x[i] - y[i]);
    }
    return out;
  }
}
