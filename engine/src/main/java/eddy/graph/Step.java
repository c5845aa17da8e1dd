package eddy.graph;

import eddy.op.Op;
import eddy.op.OperandKind;
import eddy.tensor.Shape;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One op of a plan, with its operands and result. */
public record Step(Op op, List<Tensor> operands, Tensor result) {
  public List<Shape> operandShapes() {
    return operands.stream().map(Tensor::shape).toList();
  }

  public double flops() {
    return op.flops(operandShapes());
  }

  /**
   * Bytes that must at least move.
   *
   * @param each bytes that an element of such an operand takes
   */
  public double bytes(ToDoubleFunction<OperandKind> each) {
    return op.bytes(operandShapes(), each);
  }

  /**
   * Which op in which form, named as in the catalogue of op cases: {@code conv2d.3x3.stride2},
   * {@code attention.self} (as many keys as queries), {@code group-norm.silu}.
   */
  public String kind() {
    return StepText.kind(op, operandShapes());
  }

  /**
   * On what it works and what is fused in, in brief, such as {@code [1, 4096, 320] -> 1280
   * +residual}; a bias isn't mentioned.
   */
  public String shapes() {
    return StepText.shapes(op, operandShapes(), result.shape());
  }
}
