package eddy.pipeline.denoise;

import eddy.backend.Backend;
import eddy.family.DenoisingNetwork;
import eddy.family.NetworkOutput;
import eddy.family.Recording;
import eddy.family.Recording.Depth;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.controlnet.ControlNetModel;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.GenerationRequest.Sampling;
import eddy.pipeline.stage.RunSize;
import eddy.pipeline.stage.Stage;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A denoising network over all steps of a run. Each way of evaluating it, with these ControlNets or
 * those, whole, whole with its deep features kept, or shallow, is a plan of its own; {@link #plan}
 * is the one place where they are recorded, for the estimate and for the run.
 */
public final class DenoisingStage implements Stage {
  static final String PREDICTION = "prediction";

  private final String name;
  private final DenoisingNetwork network;
  private final RunSize size;
  private final Shape latents;

  /** What the network is told beside the texts. */
  private final Map<String, HostTensor> own;

  /** Shapes of all that it is told. */
  private final Map<String, Shape> told;

  private final List<Control> controls;
  private final @Nullable DeepCache cache;

  /**
   * @param name for the user: "denoising"
   * @param texts shapes of what it is told of the texts, by name
   * @param controls with a say in some step
   */
  public DenoisingStage(
      String name,
      DenoisingNetwork network,
      GenerationRequest request,
      RunSize size,
      Map<String, Shape> texts,
      List<Control> controls) {
    this.name = name;
    this.network = network;
    this.size = size;
    this.controls = controls.stream().filter(c -> c.weight() != 0).toList();
    cache = request.cache();
    own = network.told(request, size);
    latents = network.sample(size.batch(), size.width(), size.height());
    Map<String, Shape> all = new LinkedHashMap<>(texts);
    own.forEach((key, value) -> all.put(key, value.shape()));
    if (network.maskChannels() > 0) {
      all.put(Recording.CHANNELS, latents.with(0, size.rows()).with(1, network.maskChannels()));
    }
    this.told = all;
  }

  /** An ordinary evaluation, all ControlNets having a say. */
  @Override
  public Map<String, Tensor> record(Graph graph, String suffix) {
    return record(graph, suffix, depth(), everyControl(), null);
  }

  @Override
  public StageMemory memory(Backend backend) {
    PlanOptions options = backend.planOptions();
    Plan whole = plan(depth(), everyControl(), null, options);
    StageMemory one = StageMemory.of(name, whole, backend);
    StageMemory most = one;
    Tensor features = whole.outputs().get(Recording.FEATURES);
    if (features != null) {
      Plan shallow = plan(Depth.SHALLOW, everyControl(), features.shape(), options);
      most = one.beside(StageMemory.of(name, shallow, backend));
    }
    // Where a ControlNet begins or ends, the next plan is made before the last ones are given back.
    boolean changes = controls.stream().anyMatch(c -> c.start() > 0 || c.end() < 1);
    return changes ? most.beside(one) : most;
  }

  private Depth depth() {
    return cache != null && cache.interval() > 1 ? Depth.KEEPING : Depth.WHOLE;
  }

  private List<Integer> everyControl() {
    return IntStream.range(0, controls.size()).boxed().toList();
  }

  /**
   * Begins to run it.
   *
   * @param given what it is told of the texts, and the mask's channels
   * @param total evaluations of the run
   */
  public Denoiser open(
      Backend backend, Map<String, HostTensor> given, Sampling sampling, int total) {
    Map<String, HostTensor> values = new LinkedHashMap<>(given);
    values.putAll(own);
    for (Map.Entry<String, Shape> e : told.entrySet()) {
      HostTensor value = values.get(e.getKey());
      if (value == null || !value.shape().equals(e.getValue())) {
        throw new IllegalArgumentException(
            e.getKey()
                + " should have the shape "
                + e.getValue()
                + " but has "
                + (value == null ? "no value" : value.shape()));
      }
    }
    return new Denoiser(this, backend, values, sampling, total);
  }

  /**
   * The plan of a way of evaluating the network.
   *
   * @param active ControlNets that have a say, by index
   * @param features shape of the kept features; null unless SHALLOW
   * @return a plan whose outputs are {@link #PREDICTION} [n, …] and, of KEEPING, the features
   */
  Plan plan(Depth depth, List<Integer> active, @Nullable Shape features, PlanOptions options) {
    Graph graph = new Graph();
    return Plan.of(graph, record(graph, "", depth, active, features), options);
  }

  private Map<String, Tensor> record(
      Graph graph, String suffix, Depth depth, List<Integer> active, @Nullable Shape features) {
    Recording.Shapes shapes =
        new Recording.Shapes(
            latents.with(0, size.rows()),
            told,
            Shape.of(size.rows(), 3, size.height(), size.width()),
            features);
    List<ControlNetModel> models = active.stream().map(i -> controls.get(i).model()).toList();
    NetworkOutput recorded =
        network.record(new Recording(graph, suffix, shapes, models, depth, branch()));
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    outputs.put(PREDICTION + suffix, recorded.prediction());
    Tensor kept = recorded.features();
    if (kept != null) {
      outputs.put(Recording.FEATURES + suffix, kept);
    }
    return outputs;
  }

  private int branch() {
    return cache == null ? 0 : cache.branch();
  }

  /** For messages. */
  String title() {
    return network.title();
  }

  RunSize size() {
    return size;
  }

  /** Of what the sampler works on, [batch, …]. */
  public Shape latents() {
    return latents;
  }

  List<Control> controls() {
    return controls;
  }

  @Nullable DeepCache cache() {
    return cache;
  }
}
