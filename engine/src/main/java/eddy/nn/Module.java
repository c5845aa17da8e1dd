package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weights;

/** A part of a network. It knows its place in the weight file, and names its output by it. */
public abstract class Module {
  private final String path;

  protected Module(Weights weights) {
    this.path = weights.path();
  }

  /** The path in the weight file, such as {@code down_blocks.0.resnets.1}. */
  public String path() {
    return path;
  }

  /** Marks {@code output} as what this module gave. */
  protected Tensor named(Tensor output) {
    return output.graph().name(path, output);
  }
}
