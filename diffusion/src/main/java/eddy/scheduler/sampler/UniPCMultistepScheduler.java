package eddy.scheduler.sampler;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.random.NoiseGenerator;
import eddy.scheduler.MultistepScheduler;
import eddy.scheduler.SigmaSpacing;
import eddy.scheduler.Vectors;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.jspecify.annotations.Nullable;

/**
 * Zhao et al., "UniPC: A Unified Predictor-Corrector Framework for Fast Sampling of Diffusion
 * Models" (arXiv:2302.04867): each evaluation first corrects the sample it was made for, then
 * predicts the next one. {@code solver_type} is the paper's B(h): {@code bh1} is h, {@code bh2} is
 * exp(h) - 1.
 */
public final class UniPCMultistepScheduler extends MultistepScheduler {
  private final boolean predictX0;
  private final boolean bh1;
  private final List<Integer> disableCorrector;
  private final List<float[]> outputs = new ArrayList<>();
  private float @Nullable [] lastSample;
  private int lastOrder;

  public UniPCMultistepScheduler(Config config) {
    super(config, SigmaSpacing.KARRAS, SigmaSpacing.EXPONENTIAL, SigmaSpacing.BETA);
    predictX0 = config.boolOr("predict_x0", true);
    // midpoint, heun and logrho come from configs of related samplers and mean the default here.
    config.requireOneOf("solver_type", "bh1", "bh2", "midpoint", "heun", "logrho");
    bh1 = config.stringOr("solver_type", "bh2").equals("bh1");
    List<Integer> disabled =
        config.intsOrNull("disable_corrector", 0, Ceilings.TIMESTEPS, 0, Ceilings.TIMESTEPS);
    disableCorrector = disabled == null ? List.of() : disabled;
    config.requireOneOf("solver_p");
    config.requireOneOf("shift_terminal");
    if (!endsAtSigmaMin && !predictX0) {
      throw InputException.in(
          config.source(),
          ": predict_x0 false can't end at sigma 0; set final_sigmas_type to sigma_min.");
    }
    if (!endsAtSigmaMin && !lowerOrderFinal && solverOrder > 1) {
      throw InputException.in(
          config.source(),
          ": lower_order_final false can't end at sigma 0; set final_sigmas_type to"
              + " sigma_min.");
    }
  }

  /** The formula holds for any; beyond this, digits are lost and nothing is won. */
  @Override
  protected int mostOrder() {
    return 9;
  }

  @Override
  protected void reset() {
    outputs.clear();
    lastSample = null;
    lastOrder = 0;
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    float[] x0 = limitedOriginal(output, sample, stepIndex);
    float[] converted = predictX0 ? x0 : epsilon(output, sample, stepIndex);

    float[] corrected = sample;
    if (lastSample != null && stepIndex > 0 && !disableCorrector.contains(stepIndex - 1)) {
      corrected = update(lastSample, converted, stepIndex - 1, lastOrder);
    }
    remember(converted, outputs);
    int order = outputs.size();
    if (lowerOrderFinal) {
      order = Math.min(order, stepCount() - stepIndex);
    }
    lastOrder = order;
    lastSample = corrected;
    return update(corrected, null, stepIndex, order);
  }

  /**
   * UniP or UniC, from the noise level with index s to the next.
   *
   * @param sample the sample at s
   * @param reached the prediction at s + 1, for the corrector; null for the predictor
   */
  private float[] update(float[] sample, float @Nullable [] reached, int s, int order) {
    int t = s + 1;
    float lambdaS = lambda(s);
    float h = lambda(t) - lambdaS;
    if (h == 0) {
      return sample; // a run that ends at its last level
    }
    float hh = predictX0 ? -h : h;
    float phi = (float) Math.expm1(hh);
    float scale = bh1 ? hh : phi;

    float[] m0 = outputs.get(0);
    float[] ratios = new float[order];
    List<float[]> differences = new ArrayList<>();
    for (int i = 1; i < order; i++) {
      ratios[i - 1] = (lambda(s - i) - lambdaS) / h;
      differences.add(Vectors.slope(outputs.get(i), m0, ratios[i - 1]));
    }
    ratios[order - 1] = 1f;
    if (reached != null) {
      differences.add(Vectors.slope(reached, m0, 1f));
    }

    float[] rhos = rhos(ratios, hh, phi, scale, differences.size());
    float[] sum = new float[sample.length];
    for (int i = 0; i < differences.size(); i++) {
      Vectors.add(sum, rhos[i], differences.get(i));
    }
    float kept = predictX0 ? scaledSigma(t) / scaledSigma(s) : alpha(t) / alpha(s);
    float gained = predictX0 ? alpha(t) : scaledSigma(t);
    float[] next = Vectors.combine(kept, sample, -(gained * phi), m0);
    if (!differences.isEmpty()) { // at sigma 0 the scale of bh1 is infinite
      Vectors.add(next, -(gained * scale), sum);
    }
    return next;
  }

  /** Weights of the differences: the solution of the paper's R(h) rho = phi(h) / B(h). */
  private static float[] rhos(float[] ratios, float hh, float phi, float scale, int count) {
    if (count == 0) {
      return new float[0];
    }
    boolean predictorOfOrder2 = count == 1 && ratios.length == 2;
    boolean correctorOfOrder1 = count == 1 && ratios.length == 1;
    if (predictorOfOrder2 || correctorOfOrder1) {
      return new float[] {0.5f};
    }
    double[][] matrix = new double[count][count];
    double[] right = new double[count];
    float phiK = phi / hh - 1f;
    float factorial = 1f;
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < count; column++) {
        matrix[row][column] = (float) Math.pow(ratios[column], row);
      }
      right[row] = phiK * factorial / scale;
      factorial *= row + 2;
      phiK = phiK / hh - 1f / factorial;
    }
    return Vectors.narrowed(
        new LUDecomposition(new Array2DRowRealMatrix(matrix, false), 0)
            .getSolver()
            .solve(new ArrayRealVector(right, false))
            .toArray());
  }
}
