package eddy.pipeline.denoise;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.family.Recording;
import eddy.family.Recording.Depth;
import eddy.graph.Plan;
import eddy.picture.PictureOps;
import eddy.pipeline.request.Control;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A network compiled for one way of evaluating it. */
final class Evaluation implements AutoCloseable {
  /**
   * What an evaluation gives.
   *
   * @param prediction [n, …]
   * @param features those that were kept; null unless KEEPING
   */
  record Output(float[] prediction, @Nullable HostTensor features) {}

  private final DenoisingStage stage;
  private final Depth depth;
  private final Backend backend;
  private final Executable executable;

  /** The inputs that the network asks for: not every one wants all that there is to be told. */
  private final Set<String> read;

  /** What doesn't change; sent with the first run. */
  private Map<String, HostTensor> constant = new HashMap<>();

  /**
   * @param told values of what is told in all steps
   * @param active ControlNets of the stage that have a say, by index
   * @param features shape of the kept features; null unless SHALLOW
   */
  Evaluation(
      DenoisingStage stage,
      Backend backend,
      Map<String, HostTensor> told,
      Depth depth,
      List<Integer> active,
      @Nullable Shape features) {
    this.stage = stage;
    this.backend = backend;
    this.depth = depth;
    constant.putAll(told);
    int n = stage.size().rows();
    for (int i = 0; i < active.size(); i++) {
      Control control = stage.controls().get(active.get(i));
      HostTensor.Floats rows = PictureOps.repeated(control.picture(), n); // [n, 3, H, W]
      float[] weights = new float[n];
      Arrays.fill(weights, (float) control.weight());
      constant.put(Recording.control(i), rows);
      constant.put(Recording.scale(i), HostTensor.of(Shape.of(n, 1, 1), weights));
    }
    Plan plan = stage.plan(depth, active, features, backend.planOptions());
    read = plan.inputs().keySet();
    constant.keySet().retainAll(read);
    executable = backend.compile(plan);
  }

  /**
   * Evaluates it.
   *
   * @param sample scaled samples for all rows, [n, …]
   * @param features the kept ones; null unless SHALLOW
   * @throws eddy.error.NumericException when the prediction isn't finite
   */
  Output run(float[] sample, double timestep, @Nullable HostTensor features) {
    int n = stage.size().rows();
    float[] timesteps = new float[n];
    Arrays.fill(timesteps, (float) timestep);
    Map<String, HostTensor> inputs = new HashMap<>(constant);
    constant = Map.of();
    inputs.put(Recording.SAMPLE, HostTensor.of(stage.latents().with(0, n), sample));
    inputs.put(Recording.TIMESTEP, HostTensor.of(Shape.of(n), timesteps));
    if (features != null && depth == Depth.SHALLOW) {
      inputs.put(Recording.FEATURES, features);
    }
    inputs.keySet().retainAll(read);
    Map<String, HostTensor> out = executable.run(inputs);
    HostTensor prediction = out.get(DenoisingStage.PREDICTION);
    if (prediction == null) {
      throw new IllegalStateException("no prediction");
    }
    Finite.require(stage.title(), prediction.floats(), executable, backend);
    return new Output(prediction.floats(), out.get(Recording.FEATURES));
  }

  @Override
  public void close() {
    executable.close();
  }
}
