package eddy.family;

import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.network.controlnet.ControlNetModel;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation of a denoising network is recorded from. Each tensor becomes an input of the
 * graph when it is first asked for.
 */
public final class Recording {
  /** The sample's name among the inputs. */
  public static final String SAMPLE = "sample";

  /** The timestep's. */
  public static final String TIMESTEP = "timestep";

  /** What stands behind the sample's channels in the input of a network that sees a mask. */
  public static final String CHANNELS = "channels";

  /** The kept features' name, as an input and as an output. */
  public static final String FEATURES = "features";

  /** How much of the network is evaluated. */
  public enum Depth {
    WHOLE,
    /** The whole, deep features being kept. */
    KEEPING,
    /** The layers above the kept features. */
    SHALLOW
  }

  /**
   * Shapes of what is given.
   *
   * @param sample [n, …]
   * @param told by name, [n, …] each
   * @param controlPicture of each ControlNet, [n, 3, H, W]
   * @param features the kept features; null unless the depth is SHALLOW
   */
  public record Shapes(
      Shape sample, Map<String, Shape> told, Shape controlPicture, @Nullable Shape features) {
    public Shapes {
      told = Map.copyOf(told);
    }
  }

  /**
   * A ControlNet that has a say.
   *
   * @param picture what it holds the result to, [n, 3, H, W]
   * @param weight of what it adds, [n, 1, 1]
   */
  public record ControlInput(ControlNetModel model, Tensor picture, Tensor weight) {}

  private final Graph graph;
  private final String suffix;
  private final Shapes shapes;
  private final List<ControlNetModel> controls;
  private final Depth depth;
  private final int branch;

  /**
   * @param suffix of the inputs' names
   * @param controls those that have a say; they add up
   * @param branch skips from the top down to which shallow evaluations go
   */
  public Recording(
      Graph graph,
      String suffix,
      Shapes shapes,
      List<ControlNetModel> controls,
      Depth depth,
      int branch) {
    this.graph = graph;
    this.suffix = suffix;
    this.shapes = shapes;
    this.controls = List.copyOf(controls);
    this.depth = depth;
    this.branch = branch;
  }

  /** Name of a ControlNet's picture among the inputs. */
  public static String control(int index) {
    return "control_" + index;
  }

  /** Name of its weight. */
  public static String scale(int index) {
    return "scale_" + index;
  }

  private Tensor input(String name, Shape shape) {
    Tensor known = graph.inputs().get(name + suffix);
    return known == null ? graph.input(name + suffix, shape.toArray()) : known;
  }

  /** One that is the same in all steps of a run. */
  private Tensor invariant(String name, Shape shape) {
    Tensor known = graph.inputs().get(name + suffix);
    return known == null ? graph.invariantInput(name + suffix, shape) : known;
  }

  /** The noisy sample as the sampler scales it, [n, …]. */
  public Tensor sample() {
    return input(SAMPLE, shapes.sample());
  }

  /** In training steps, [n]. */
  public Tensor timestep() {
    return input(TIMESTEP, Shape.of(shapes.sample().dim(0)));
  }

  /** Whether something of that name is told. */
  public boolean tells(String name) {
    return shapes.told().containsKey(name);
  }

  /**
   * What is told under that name, [n, …].
   *
   * @throws IllegalArgumentException if nothing is
   */
  public Tensor told(String name) {
    Shape shape = shapes.told().get(name);
    if (shape == null) {
      throw new IllegalArgumentException(
          "told are " + shapes.told().keySet() + ", but not " + name);
    }
    return invariant(name, shape);
  }

  /** The ControlNets that have a say. */
  public List<ControlInput> controls() {
    List<ControlInput> out = new ArrayList<>();
    for (int i = 0; i < controls.size(); i++) {
      Tensor picture = invariant(control(i), shapes.controlPicture());
      Tensor weight = invariant(scale(i), Shape.of(shapes.sample().dim(0), 1, 1));
      out.add(new ControlInput(controls.get(i), picture, weight));
    }
    return out;
  }

  /** How much is evaluated. */
  public Depth depth() {
    return depth;
  }

  /** Skips from the top down to which shallow evaluations go. */
  public int branch() {
    return branch;
  }

  /**
   * The kept features.
   *
   * @throws IllegalArgumentException unless the depth is SHALLOW
   */
  public Tensor features() {
    Shape shape = shapes.features();
    if (shape == null) {
      throw new IllegalArgumentException("no features are kept in an evaluation " + depth);
    }
    return input(FEATURES, shape);
  }
}
