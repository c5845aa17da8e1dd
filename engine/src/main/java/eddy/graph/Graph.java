package eddy.graph;

import eddy.op.Op;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recording of tensors in the order they were made. A network's {@code forward} fills it once for
 * each input shape; {@link Plan} turns it into steps. Not thread-safe.
 */
public final class Graph {
  private final List<Tensor> tensors = new ArrayList<>();
  private final Map<String, Tensor> inputs = new LinkedHashMap<>();
  private final IdentityHashMap<Weight, Tensor> weights = new IdentityHashMap<>();
  private final Map<String, Tensor> named = new LinkedHashMap<>();

  /**
   * An input that each run must give.
   *
   * @throws IllegalArgumentException if the name is taken, or the dtype is neither F32 nor I32
   */
  public Tensor input(String name, Shape shape, DType dtype) {
    return input(name, shape, dtype, false);
  }

  private Tensor input(String name, Shape shape, DType dtype, boolean invariant) {
    if (dtype != DType.F32 && dtype != DType.I32) {
      throw new IllegalArgumentException("inputs are F32 or I32, not " + dtype);
    }
    if (inputs.containsKey(name)) {
      throw new IllegalArgumentException("input " + name + " is already there");
    }
    Tensor tensor = add(shape, dtype, new Tensor.Origin.Input(name, invariant));
    inputs.put(name, tensor);
    return tensor;
  }

  /** An F32 input. */
  public Tensor input(String name, int... shape) {
    return input(name, Shape.of(shape), DType.F32);
  }

  /**
   * An F32 input that stays the same over many runs, as the texts do over the steps of a picture.
   * What depends on such inputs alone may be computed once and kept until one of them is given
   * anew: see {@link Plan#invariantSteps}.
   *
   * @throws IllegalArgumentException if the name is taken
   */
  public Tensor invariantInput(String name, Shape shape) {
    return input(name, shape, DType.F32, true);
  }

  /** Gives a module's output its path, so that tests and profiles can find it. */
  public Tensor name(String path, Tensor tensor) {
    named.put(path, tensor);
    return tensor;
  }

  /** Outputs of modules by path, such as {@code down_blocks.0.resnets.1}. */
  public Map<String, Tensor> named() {
    return Collections.unmodifiableMap(named);
  }

  public Map<String, Tensor> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  /** All tensors, in order of recording. */
  public List<Tensor> tensors() {
    return Collections.unmodifiableList(tensors);
  }

  /** A weight as an operand for {@link #record}; the same tensor each time. */
  public Tensor weight(Weight weight) {
    return weights.computeIfAbsent(
        weight, w -> add(w.shape(), DType.F32, new Tensor.Origin.OfWeight(w)));
  }

  /**
   * Records an op on operands of this graph.
   *
   * @throws IllegalArgumentException when shapes or dtypes don't fit or an operand is of another
   *     graph
   */
  public Tensor record(Op op, List<Tensor> operands) {
    for (Tensor t : operands) {
      if (t.graph() != this) {
        throw new IllegalArgumentException(t + " belongs to another graph");
      }
    }
    Shape shape = op.infer(operands.stream().map(Tensor::shape).toList());
    for (int i = 0; i < operands.size(); i++) {
      DType needed = op.operands().get(i).kind().dtype();
      if (operands.get(i).dtype() != needed) {
        throw new IllegalArgumentException(
            op + " needs operand " + i + " to be " + needed + ", but it is " + operands.get(i));
      }
    }
    return add(shape, DType.F32, new Tensor.Origin.Computed(op, List.copyOf(operands)));
  }

  private Tensor add(Shape shape, DType dtype, Tensor.Origin origin) {
    Tensor tensor = new Tensor(this, tensors.size(), shape, dtype, origin);
    tensors.add(tensor);
    return tensor;
  }
}
