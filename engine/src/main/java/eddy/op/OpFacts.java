package eddy.op;

import static eddy.op.OperandKind.DATA;

import eddy.tensor.Shape;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What follows from an op's signature and its operands' shapes, whatever op it is. */
sealed interface OpFacts permits Op {
  /** The op's name and operands. */
  Signature signature();

  /**
   * The result's shape.
   *
   * @param in the operands' shapes, in order
   * @throws IllegalArgumentException when they don't fit together
   */
  default Shape infer(List<Shape> in) {
    ShapeRules.operands(this, in, operands().size());
    return result(in);
  }

  /** What {@link #infer} answers with, for as many shapes as there are operands. */
  Shape result(List<Shape> in);

  /** What it is called, such as {@code group-norm}. */
  default String name() {
    return signature().name();
  }

  /** What it asks of each operand. */
  default List<OperandSpec> operands() {
    return signature().operands();
  }

  /** Multiplications and additions done (a fused multiply-add counts two); 0 for pure moves. */
  default double flops(List<Shape> in) {
    return signature().work() == Signature.Work.COMPUTE ? infer(in).count() : 0;
  }

  /**
   * Elements of an operand that it has to read.
   *
   * @param in the operands' shapes
   */
  default long reads(List<Shape> in, int operand) {
    boolean part = operands().get(operand).access() == OperandSpec.Access.PART;
    return (part ? infer(in) : in.get(operand)).count();
  }

  /**
   * Bytes that must at least move: operands read once, as far as they are needed, and the result
   * written once.
   *
   * @param in the operands' shapes
   * @param each bytes that an element of such an operand takes; the result is DATA
   */
  default double bytes(List<Shape> in, ToDoubleFunction<OperandKind> each) {
    double sum = each.applyAsDouble(DATA) * infer(in).count();
    for (int i = 0; i < in.size(); i++) {
      sum += each.applyAsDouble(operands().get(i).kind()) * reads(in, i);
    }
    return sum;
  }

  /** True for ops that only say how stored elements are to be read. */
  default boolean isView() {
    return signature().work() == Signature.Work.VIEW;
  }
}
