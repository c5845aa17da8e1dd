package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.controlnet.ControlNetModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.Shape;
import eddy.unet.UNet2DConditionConfig;
import eddy.unet.UNet2DConditionModel.CachedOutput;
import eddy.unet.UNetConditions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What denoising will take: the plans that {@link Denoiser} will keep at the same time. */
final class DenoisingMemory {
  private static final String PREDICTION = "prediction";

  private final PipelineComponents components;
  private final Backend backend;

  DenoisingMemory(PipelineComponents components, Backend backend) {
    this.components = components;
    this.backend = backend;
  }

  /**
   * @param width of the pictures
   * @param height of the pictures
   */
  MemoryEstimate.Stage stage(String name, RunMemory.Job job, int width, int height) {
    Recording whole = new Recording(job, width, height);
    MemoryEstimate.Stage stage = MemoryEstimate.ofPlan(name, whole.evaluation(), backend);
    DeepCache cache = job.cache();
    MemoryEstimate.Stage all = stage;
    if (cache != null && cache.interval() > 1) {
      Plan shallow = new Recording(job, width, height).shallow(whole.features());
      all = both(stage, MemoryEstimate.ofPlan(name, shallow, backend));
    }
    // Where a ControlNet begins or ends, the next plan is made before the last ones are given back.
    boolean changes = job.controls().stream().anyMatch(c -> c.start() > 0 || c.end() < 1);
    return changes ? both(all, stage) : all;
  }

  /** The plan of a whole evaluation. */
  Plan plan(RunMemory.Job job, int width, int height) {
    return new Recording(job, width, height).evaluation();
  }

  /** The weights of the second are among those of the first. */
  private static MemoryEstimate.Stage both(MemoryEstimate.Stage a, MemoryEstimate.Stage b) {
    MemoryUse sum = a.use().and(new MemoryUse(0, b.use().valueBytes(), b.use().mostValueBytes()));
    return new MemoryEstimate.Stage(a.name(), sum, a.hostBytes() + b.hostBytes());
  }

  /** An evaluation, as {@link Evaluation} records it. */
  private final class Recording {
    private final Graph graph = new Graph();
    private final Tensor sample;
    private final Tensor timestep;
    private final UNetConditions conditions;
    private final @Nullable DeepCache cache;
    private @Nullable Tensor features;

    Recording(RunMemory.Job job, int width, int height) {
      UNet2DConditionConfig c = components.unet().config();
      int factor = components.vae().config().factor();
      int channels = components.vae().config().latentChannels();
      int n = (job.guided() ? 2 : 1) * job.batch();
      Tensor latents = graph.input("sample", n, channels, height / factor, width / factor);
      timestep = graph.input("timestep", n);
      int pooled = components.textEncoders().getLast().model().config().projectionDim();
      UNetConditions told = NetworkPlans.conditions(c, graph, n, job.tokens(), pooled);
      ControlNetModel.Output sum = null;
      for (int i = 0; i < job.controls().size(); i++) {
        Tensor picture = graph.input("control_" + i, n, 3, height, width);
        Tensor scale = graph.input("scale_" + i, n, 1, 1);
        ControlNetModel.Output one =
            job.controls().get(i).model().forward(latents, timestep, told, picture, scale);
        sum = sum == null ? one : sum.plus(one);
      }
      conditions =
          sum == null ? told : told.withResiduals(sum.downBlockResiduals(), sum.midBlockResidual());
      int more = c.inChannels() - channels;
      sample =
          more == 0
              ? latents
              : latents.concat(
                  graph.input("channels", n, more, height / factor, width / factor),
                  1); // [n, L + C, h, w]
      cache = job.cache();
    }

    Plan evaluation() {
      if (cache == null || cache.interval() == 1) {
        Tensor out = components.unet().forward(sample, timestep, conditions); // [n, L, h, w]
        return Plan.of(graph, Map.of(PREDICTION, out), backend.planOptions());
      }
      CachedOutput out =
          components.unet().forwardCaching(sample, timestep, conditions, cache.branch());
      features = out.features();
      return Plan.of(
          graph,
          Map.of(PREDICTION, out.prediction(), "features", out.features()),
          backend.planOptions());
    }

    /** Of those that {@link #evaluation} keeps. */
    Shape features() {
      if (features == null) {
        throw new IllegalStateException("nothing is kept");
      }
      return features.shape();
    }

    Plan shallow(Shape kept) {
      int branch = cache == null ? 0 : cache.branch();
      Tensor given = graph.input("features", kept.toArray());
      Tensor out =
          components
              .unet()
              .forwardFromCache(sample, timestep, conditions, given, branch); // [n, L, h, w]
      return Plan.of(graph, Map.of(PREDICTION, out), backend.planOptions());
    }
  }
}
