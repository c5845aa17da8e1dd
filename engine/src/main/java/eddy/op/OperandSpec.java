package eddy.op;

/**
 * What an op asks of one of its operands.
 *
 * @param name for messages; of weights as in model files
 */
public record OperandSpec(String name, OperandKind kind, Access access) {
  /** How the op reads the operand. */
  public enum Access {
    /** All of it, in any order. */
    ALL,
    /**
     * Each element of the result is made from the one at the same place, and stored after that was
     * read: so the result may be written over the operand.
     */
    IN_PLACE,
    /** No more elements than the result has. */
    PART
  }

  /** Whether the result may be written over it. */
  public boolean inPlace() {
    return access == Access.IN_PLACE;
  }

  static OperandSpec of(String name, OperandKind kind) {
    return new OperandSpec(name, kind, Access.ALL);
  }

  static OperandSpec data(String name) {
    return of(name, OperandKind.DATA);
  }

  static OperandSpec inPlace(String name) {
    return new OperandSpec(name, OperandKind.DATA, Access.IN_PLACE);
  }

  static OperandSpec part(String name, OperandKind kind) {
    return new OperandSpec(name, kind, Access.PART);
  }

  static OperandSpec matrix(String name) {
    return of(name, OperandKind.MATRIX);
  }

  static OperandSpec vector(String name) {
    return of(name, OperandKind.VECTOR);
  }
}
