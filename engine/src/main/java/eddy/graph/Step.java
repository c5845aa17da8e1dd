package eddy.graph;

import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.List;

/** One op of a plan, with its operands and result. */
public record Step(Op op, List<Tensor> operands, Tensor result) {
  public List<Shape> operandShapes() {
    return operands.stream().map(Tensor::shape).toList();
  }

  public double flops() {
    return op.flops(operandShapes());
  }
}
