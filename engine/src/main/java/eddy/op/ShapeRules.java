package eddy.op;

import eddy.tensor.Shape;
import java.util.List;

/** Checks that the ops share. */
final class ShapeRules {
  private ShapeRules() {}

  static void operands(OpFacts op, List<Shape> in, int count) {
    if (in.size() != count) {
      throw new IllegalArgumentException(
          op + " takes " + count + " operands, but " + in.size() + " were given");
    }
  }

  static void require(boolean ok, Op op, List<Shape> in) {
    if (!ok) {
      throw new IllegalArgumentException(op + " doesn't fit operands of shapes " + in);
    }
  }

  static Shape same(Op op, List<Shape> in) {
    require(in.get(0).equals(in.get(1)), op, in);
    return in.get(0);
  }

  static void vector(Op op, List<Shape> in, int operand, int size) {
    require(in.get(operand).equals(Shape.of(size)), op, in);
  }

  static void epilogue(
      Op op, Epilogue epilogue, List<Shape> in, int first, Shape out, int channels) {
    int i = first;
    if (epilogue.bias()) {
      vector(op, in, i++, channels);
    }
    if (epilogue.channelBias()) {
      require(in.get(i++).equals(Shape.of(out.dim(0), channels)), op, in);
    }
    if (epilogue.residual()) {
      require(in.get(i).equals(out), op, in);
    }
  }
}
