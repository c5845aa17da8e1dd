package eddy.scheduler;

import eddy.error.InputException;
import eddy.random.NoiseGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A sampler: turns noise into a picture by asking a network again and again, at falling noise
 * levels, what it sees. It never meets the network itself; the loop is the caller's:
 *
 * <pre>{@code
 * scheduler.setTimesteps(20);
 * float[] sample = noise times scheduler.initNoiseSigma();
 * for (int i = scheduler.beginIndex(); i < scheduler.timesteps().length; i++) {
 *   float[] input = scheduler.scaleModelInput(sample, i);
 *   float[] output = network(input, scheduler.timesteps()[i]);
 *   sample = scheduler.step(output, i, sample, noiseGenerator);
 * }
 * }</pre>
 *
 * <p>How a noisy sample is made of a clean one and noise is the sampler's affair, which it says in
 * {@link #addNoise}: models trained with a table of betas have {@link BetaScheduler}s, those of
 * other noise need no table.
 *
 * <p>A sample is the latents of a whole batch, [N, C, H, W] in row-major order; samplers work on
 * each value alone and don't need the shape. A scheduler holds the state of one run; {@link
 * #setTimesteps} starts a new one.
 */
public abstract class Scheduler {
  private final String className;
  private final int trainTimesteps;
  private SamplerOptions options = SamplerOptions.DEFAULTS;
  private double[] timesteps = {};
  private int beginIndex;
  private int nextIndex;
  private float @Nullable [] predOriginalSample;

  /**
   * @param trainTimesteps T, the number of timesteps that the model's training counted: its network
   *     is told times of 0 to T
   */
  protected Scheduler(int trainTimesteps) {
    className = getClass().getSimpleName();
    this.trainTimesteps = trainTimesteps;
  }

  /** The name of the class in diffusers, such as {@code DDIMScheduler}. */
  public final String className() {
    return className;
  }

  /** T, the number of timesteps of the model's training; a run has at most as many steps. */
  public final int trainTimesteps() {
    return trainTimesteps;
  }

  /** Starts a run with the default options. See {@link #setTimesteps(int, SamplerOptions)}. */
  public final void setTimesteps(int steps) {
    setTimesteps(steps, SamplerOptions.DEFAULTS);
  }

  /**
   * Starts a run: chooses its timesteps and forgets all of the last one.
   *
   * @param steps 1 to the model's number of training timesteps; the number of evaluations of the
   *     network is {@code timesteps().length}, which some samplers make larger
   * @throws InputException if the sampler can't run with that number of steps
   */
  public final void setTimesteps(int steps, SamplerOptions options) {
    if (steps < 1 || steps > trainTimesteps) {
      throw new InputException(
          "The number of steps should be 1 to " + trainTimesteps + ", but is " + steps + ".");
    }
    this.options = options;
    timesteps = start(steps);
    beginIndex = 0;
    nextIndex = 0;
    predOriginalSample = null;
  }

  /**
   * Skips the first evaluations, for runs that begin with a picture (its noisy version comes from
   * {@link #addNoise} at this index).
   *
   * @param index into {@link #timesteps}; for samplers of {@link #order} 2 an even one
   */
  public final void setBeginIndex(int index) {
    if (index < 0 || index >= timesteps.length) {
      throw new IllegalArgumentException(
          "index " + index + " of " + timesteps.length + " timesteps");
    }
    beginIndex = index;
    nextIndex = index;
  }

  /** Where the run begins; 0 unless set. */
  public final int beginIndex() {
    return beginIndex;
  }

  /**
   * The timesteps to evaluate the network at, descending, of float precision; some samplers have
   * fractional ones and some visit one twice. Empty before {@link #setTimesteps}.
   */
  public final double[] timesteps() {
    return timesteps.clone();
  }

  /**
   * The noise levels, one more than there are steps, of float precision; empty for samplers that
   * have none.
   */
  public double[] sigmas() {
    return new double[0];
  }

  /** The standard deviation that a run's first sample should have. */
  public double initNoiseSigma() {
    return 1;
  }

  /** Evaluations of the network in a full step: 2 for Heun and its like, else 1. */
  public int order() {
    return 1;
  }

  /** Whether {@link SamplerOptions#eta} changes what this sampler does; not unless it says so. */
  public boolean usesEta() {
    return false;
  }

  /**
   * The sample as the network wants it.
   *
   * @param stepIndex the index into {@link #timesteps} that {@link #step} gets next
   */
  public float[] scaleModelInput(float[] sample, int stepIndex) {
    return sample;
  }

  /**
   * Goes from one noise level to the next.
   *
   * @param modelOutput what the network predicts for {@code sample} at {@code
   *     timesteps()[stepIndex]}
   * @param stepIndex the begin index, then one more at each call
   * @param sample the present sample, before {@link #scaleModelInput}; not changed
   * @param noise where fresh noise comes from, a draw for each sample of noise that is needed
   * @return the next sample
   * @throws IllegalStateException if the index isn't the one that is due
   */
  public final float[] step(
      float[] modelOutput, int stepIndex, float[] sample, NoiseGenerator noise) {
    if (stepIndex != nextIndex || stepIndex >= timesteps.length) {
      throw new IllegalStateException(
          className
              + " is due for step "
              + nextIndex
              + " of "
              + timesteps.length
              + ", not "
              + stepIndex);
    }
    if (modelOutput.length != sample.length) {
      throw new IllegalArgumentException(
          "a model output of " + modelOutput.length + " values for a sample of " + sample.length);
    }
    float[] next = advance(modelOutput, stepIndex, sample, noise);
    nextIndex++;
    return next;
  }

  /**
   * The same, with what the network says of the variance beside its prediction (Nichol and Dhariwal
   * 2021, section 3.1).
   *
   * @param variance as many values as the sample has; null for networks that say nothing. Samplers
   *     that have a variance of their own take no heed of it.
   */
  public final float[] step(
      float[] modelOutput,
      float @Nullable [] variance,
      int stepIndex,
      float[] sample,
      NoiseGenerator noise) {
    learnedVariance(variance);
    return step(modelOutput, stepIndex, sample, noise);
  }

  /** Hears what the network says of the variance at the coming step; null for nothing. */
  protected void learnedVariance(float @Nullable [] variance) {}

  /**
   * The clean sample that the last step believed in, for previews; null before the first step. For
   * LCM it's the consistency function's value.
   */
  public final float @Nullable [] predOriginalSample() {
    return predOriginalSample;
  }

  /**
   * A clean sample with the noise of a step.
   *
   * @param original clean latents
   * @param noise standard normal, as many values
   * @param stepIndex an index into {@link #timesteps}
   */
  public abstract float[] addNoise(float[] original, float[] noise, int stepIndex);

  /** Chooses the timesteps of a run and resets the subclass's own state. */
  protected abstract double[] start(int steps);

  /** One step; {@code sample} and {@code modelOutput} stay as they are. */
  protected abstract float[] advance(
      float[] modelOutput, int stepIndex, float[] sample, NoiseGenerator noise);

  protected final SamplerOptions options() {
    return options;
  }

  protected final int stepCount() {
    return timesteps.length;
  }

  protected final double timestep(int stepIndex) {
    return timesteps[stepIndex];
  }

  protected final void predicted(float[] original) {
    predOriginalSample = original;
  }

  /** One draw of standard normal numbers, as many as {@code like} has. */
  public static float[] draw(NoiseGenerator noise, float[] like) {
    float[] drawn = noise.randn(like.length);
    if (drawn.length != like.length) {
      throw new IllegalArgumentException(
          "the noise generator drew " + drawn.length + " values instead of " + like.length);
    }
    return drawn;
  }
}
