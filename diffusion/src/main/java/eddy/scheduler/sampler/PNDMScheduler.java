package eddy.scheduler.sampler;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.random.NoiseGenerator;
import eddy.scheduler.AlphaScheduler;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.Vectors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Liu et al., "Pseudo Numerical Methods for Diffusion Models on Manifolds" (arXiv:2202.09778). A
 * linear multistep method (PLMS) over the predicted noise. It needs four predictions to begin with,
 * which come from Runge-Kutta steps (PRK, four evaluations each), or, with {@code skip_prk_steps},
 * from lower orders and one repeated timestep.
 */
public final class PNDMScheduler extends AlphaScheduler {
  private static final int ORDER = 4;

  private final boolean skipPrk;
  private final float finalAlpha;
  private int stride;
  private int prkCount;
  private int counter;
  private final Deque<float[]> outputs = new ArrayDeque<>(); // newest first
  private float @Nullable [] prkSum;
  private float @Nullable [] heldSample;

  public PNDMScheduler(Config config) {
    super(config, NoiseSchedule.BetaDefaults.DDPM, false);
    skipPrk = config.boolOr("skip_prk_steps", false);
    finalAlpha = config.boolOr("set_alpha_to_one", false) ? 1f : noiseSchedule().alphaCumprod(0);
  }

  @Override
  protected double[] start(int steps) {
    int train = noiseSchedule().trainTimesteps();
    if (!skipPrk && steps < ORDER) {
      throw new InputException(
          "PNDM needs at least "
              + ORDER
              + " steps to begin with Runge-Kutta, but "
              + steps
              + (steps == 1 ? " was" : " were")
              + " asked for; use more, or the sampler plms.");
    }
    stride = train / steps;
    counter = 0;
    outputs.clear();
    prkSum = null;
    heldSample = null;
    double[] base = spacing.whole(train, steps, stepsOffset);
    return checked(skipPrk ? withSecondRepeated(base) : withRungeKutta(base), false);
  }

  private double[] withSecondRepeated(double[] base) {
    prkCount = 0;
    if (base.length == 1) {
      return base;
    }
    double[] out = new double[base.length + 1];
    System.arraycopy(base, 0, out, 0, 2);
    System.arraycopy(base, 1, out, 2, base.length - 1);
    return out;
  }

  /** Three Runge-Kutta steps, each over half a stride twice, then the rest from the fourth on. */
  private double[] withRungeKutta(double[] base) {
    prkCount = 4 * (ORDER - 1);
    double[] out = new double[prkCount + base.length - (ORDER - 1)];
    for (int i = 0; i < ORDER - 1; i++) {
      double half = base[i + 1] + Math.floorDiv(stride, 2);
      out[4 * i] = base[i];
      out[4 * i + 1] = half;
      out[4 * i + 2] = half;
      out[4 * i + 3] = base[i + 1];
    }
    System.arraycopy(base, ORDER - 1, out, prkCount, base.length - (ORDER - 1));
    return out;
  }

  @Override
  protected float[] advance(float[] output, int stepIndex, float[] sample, NoiseGenerator noise) {
    int t = wholeTimestep(stepIndex);
    float a = noiseSchedule().alphaCumprod(t);
    predicted(predictionType().original(output, sample, Vectors.sqrt(a), Vectors.sqrt(1f - a)));
    float[] next =
        counter < prkCount ? rungeKutta(output, t, sample) : multistep(output, t, sample);
    counter++;
    return next;
  }

  private float[] rungeKutta(float[] output, int t, float[] sample) {
    int stage = counter % 4;
    int previous = t - (stage % 2 == 1 ? 0 : stride / 2);
    if (stage == 0) {
      prkSum = new float[output.length];
      outputs.addFirst(output);
      heldSample = sample;
    }
    float[] sum = prkSum == null ? new float[output.length] : prkSum;
    float[] from = heldSample == null ? sample : heldSample;
    Vectors.add(sum, (float) (stage == 0 || stage == 3 ? 1.0 / 6 : 1.0 / 3), output);
    return transfer(from, wholeTimestep(counter - stage), previous, stage == 3 ? sum : output);
  }

  private float[] multistep(float[] output, int t, float[] sample) {
    int from = t;
    int previous = t - stride;
    float[] start = sample;
    if (counter == 1) {
      // The repeated timestep: back to the first sample, with the mean of both ends' predictions.
      previous = t;
      from = t + stride;
      start = heldSample == null ? sample : heldSample;
    } else {
      if (outputs.size() == ORDER) {
        outputs.removeLast();
      }
      outputs.addFirst(output);
    }
    if (counter == 0) {
      heldSample = sample;
    }
    return transfer(start, from, previous, blend(output));
  }

  private float[] blend(float[] output) {
    if (outputs.size() > 1) {
      return adamsBashforth(outputs);
    }
    return counter == 0 ? output : Vectors.mean(output, outputs.getFirst());
  }

  /** Adams-Bashforth of as high an order as there are predictions, at most 4. */
  static float[] adamsBashforth(Deque<float[]> newestFirst) {
    Iterator<float[]> each = newestFirst.iterator();
    float[] e0 = each.next();
    float[] e1 = each.hasNext() ? each.next() : e0;
    float[] e2 = each.hasNext() ? each.next() : e0;
    float[] e3 = each.hasNext() ? each.next() : e0;
    float[] blended = new float[e0.length];
    for (int i = 0; i < blended.length; i++) {
      blended[i] =
          switch (newestFirst.size()) {
            case 1 -> e0[i];
            case 2 -> (3f * e0[i] - e1[i]) / 2f;
            case 3 -> (23f * e0[i] - 16f * e1[i] + 5f * e2[i]) / 12f;
            default -> (1f / 24f) * (55f * e0[i] - 59f * e1[i] + 37f * e2[i] - 9f * e3[i]);
          };
    }
    return blended;
  }

  /** Equation 11 of the paper: moves a sample from one timestep to another along one noise. */
  private float[] transfer(float[] sample, int from, int to, float[] output) {
    float a = noiseSchedule().alphaCumprod(from);
    float aPrev = to >= 0 ? noiseSchedule().alphaCumprod(to) : finalAlpha;
    float b = 1f - a;
    float bPrev = 1f - aPrev;
    float[] epsilon = predictionType().epsilon(output, sample, Vectors.sqrt(a), Vectors.sqrt(b));
    float sampleWeight = Vectors.sqrt(aPrev / a);
    float divisor = a * Vectors.sqrt(bPrev) + Vectors.sqrt(a * b * aPrev);
    float difference = aPrev - a;
    float[] next = new float[sample.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = sampleWeight * sample[i] - difference * epsilon[i] / divisor;
    }
    return next;
  }
}
