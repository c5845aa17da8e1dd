package eddy.pipeline.memory;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.pipeline.denoise.Denoiser;
import eddy.pipeline.denoise.EvaluationGraph;
import eddy.pipeline.denoise.EvaluationGraph.Depth;
import eddy.pipeline.model.NetworkPlans;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

/** What denoising will take: the plans that {@link Denoiser} will keep at the same time. */
public final class DenoisingMemory {
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
    Plan whole = plan(job, width, height);
    MemoryEstimate.Stage stage = MemoryEstimate.ofPlan(name, whole, backend);
    MemoryEstimate.Stage all = stage;
    Tensor features = whole.outputs().get(EvaluationGraph.FEATURES);
    if (features != null) {
      Plan shallow = plan(job, width, height, Depth.SHALLOW, features.shape());
      all = both(stage, MemoryEstimate.ofPlan(name, shallow, backend));
    }
    // Where a ControlNet begins or ends, the next plan is made before the last ones are given back.
    boolean changes = job.controls().stream().anyMatch(c -> c.start() > 0 || c.end() < 1);
    return changes ? both(all, stage) : all;
  }

  /** The plan of a whole evaluation. */
  Plan plan(RunMemory.Job job, int width, int height) {
    DeepCache cache = job.cache();
    boolean keeps = cache != null && cache.interval() > 1;
    return plan(job, width, height, keeps ? Depth.KEEPING : Depth.WHOLE, null);
  }

  private Plan plan(
      RunMemory.Job job, int width, int height, Depth depth, @Nullable Shape features) {
    UNet2DConditionConfig c = components.unet().config();
    int factor = components.vae().config().factor();
    int channels = components.vae().config().latentChannels();
    int n = (job.guided() ? 2 : 1) * job.batch();
    int pooled = components.textEncoders().getLast().model().config().projectionDim();
    Graph graph = new Graph();
    DeepCache cache = job.cache();
    return new EvaluationGraph(
            components.unet(),
            Shape.of(n, channels, height / factor, width / factor),
            job.controls().stream().map(Control::model).toList(),
            Shape.of(n, 3, height, width),
            c.inChannels() - channels,
            cache == null ? 0 : cache.branch())
        .plan(
            graph,
            NetworkPlans.conditions(c, graph, n, job.tokens(), pooled),
            depth,
            features,
            backend.planOptions());
  }

  /** The weights of the second are among those of the first. */
  private static MemoryEstimate.Stage both(MemoryEstimate.Stage a, MemoryEstimate.Stage b) {
    MemoryUse sum = a.use().and(new MemoryUse(0, b.use().valueBytes(), b.use().mostValueBytes()));
    return new MemoryEstimate.Stage(a.name(), sum, a.hostBytes() + b.hostBytes());
  }
}
