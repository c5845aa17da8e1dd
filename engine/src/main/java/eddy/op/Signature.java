package eddy.op;

import java.util.ArrayList;
import java.util.List;

/**
 * An op's name, what it asks of its operands, and how much it does.
 *
 * @param name in lower case, as tables and the catalogue of op cases have it: {@code group-norm}
 * @param operands in order. An optional one, such as a bias, is there when the op's attributes say
 *     so
 */
public record Signature(String name, Work work, List<OperandSpec> operands) {
  /** How much an op does with its elements. */
  public enum Work {
    /** It computes. */
    COMPUTE,
    /** It moves elements, without arithmetic. */
    MOVE,
    /** It only says how stored elements are to be read; a backend may have to move them for it. */
    VIEW
  }

  public Signature {
    operands = List.copyOf(operands);
  }

  static Signature of(String name, OperandSpec... operands) {
    return new Signature(name, Work.COMPUTE, List.of(operands));
  }

  static Signature move(String name, OperandSpec... operands) {
    return new Signature(name, Work.MOVE, List.of(operands));
  }

  static Signature view(String name, OperandSpec... operands) {
    return new Signature(name, Work.VIEW, List.of(operands));
  }

  /** The same with the operands of an epilogue behind the others. */
  Signature with(Epilogue epilogue) {
    List<OperandSpec> all = new ArrayList<>(operands);
    if (epilogue.bias()) {
      all.add(OperandSpec.vector("bias"));
    }
    if (epilogue.channelBias()) {
      all.add(OperandSpec.data("channel bias"));
    }
    if (epilogue.residual()) {
      all.add(OperandSpec.data("residual"));
    }
    return new Signature(name, work, all);
  }
}
