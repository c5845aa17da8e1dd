package eddy.pipeline.denoise;

import eddy.backend.Backend;
import eddy.family.Recording.Depth;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest.Sampling;
import eddy.tensor.HostTensor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link DenoisingStage} that runs: guidance, which does both prompts in one batch; the
 * ControlNets that have a say in a step; and the reuse of deep features. Each of these ways of
 * evaluating it is a plan of its own, compiled when it is first needed; they share the packed
 * weights.
 */
public final class Denoiser implements AutoCloseable {
  private final DenoisingStage stage;
  private final Backend backend;
  private final Map<String, HostTensor> told;
  private final Sampling sampling;
  private final int total;
  private final Map<Depth, Evaluation> compiled = new HashMap<>();
  private List<Integer> active = List.of();
  private @Nullable HostTensor features;
  private int sinceWhole;

  /**
   * @param told values of what is told in all steps
   * @param total evaluations of the run
   */
  Denoiser(
      DenoisingStage stage,
      Backend backend,
      Map<String, HostTensor> told,
      Sampling sampling,
      int total) {
    this.stage = stage;
    this.backend = backend;
    this.told = told;
    this.sampling = sampling;
    this.total = total;
  }

  /**
   * The model's output for scaled latents, guidance included.
   *
   * @param sample scaled latents, [batch, …]
   * @param timestep in training steps
   * @param index of the evaluation in the run, from 0
   * @throws eddy.error.NumericException when the output isn't finite
   */
  public Prediction predict(float[] sample, double timestep, int index) {
    boolean guided = stage.size().guided();
    float[] rows = guided ? twice(sample) : sample;
    List<Integer> now =
        IntStream.range(0, stage.controls().size())
            .filter(i -> stage.controls().get(i).isActive(index, total))
            .boxed()
            .toList();
    Map<Depth, Evaluation> old = Map.of();
    if (!now.equals(active)) {
      // Features that were kept under other controls would carry these on.
      features = null;
      old = new HashMap<>(compiled);
      compiled.clear();
      active = now;
    }
    Depth depth = depth();
    Evaluation evaluation = evaluation(depth);
    // Only now, so that what both use isn't packed anew.
    old.values().forEach(Evaluation::close);
    Evaluation.Output out = evaluation.run(rows, timestep, features);
    if (depth == Depth.KEEPING) {
      features = out.features();
      sinceWhole = 0;
    }
    sinceWhole++;
    Prediction all = Prediction.split(out.prediction(), stage.latents(), stage.size().rows());
    return guided
        ? all.guided(stage.latents(), sampling.guidanceScale(), sampling.guidanceRescale())
        : all;
  }

  private Depth depth() {
    DeepCache cache = stage.cache();
    if (cache == null || cache.interval() == 1) {
      return Depth.WHOLE;
    }
    return features == null || sinceWhole >= cache.interval() ? Depth.KEEPING : Depth.SHALLOW;
  }

  private Evaluation evaluation(Depth depth) {
    Evaluation ready = compiled.get(depth);
    if (ready != null) {
      return ready;
    }
    Evaluation made =
        new Evaluation(
            stage,
            backend,
            told,
            depth,
            active,
            depth == Depth.SHALLOW && features != null ? features.shape() : null);
    compiled.put(depth, made);
    return made;
  }

  @Override
  public void close() {
    compiled.values().forEach(Evaluation::close);
  }

  private static float[] twice(float[] sample) {
    float[] doubled = Arrays.copyOf(sample, 2 * sample.length);
    System.arraycopy(sample, 0, doubled, sample.length, sample.length);
    return doubled;
  }
}
