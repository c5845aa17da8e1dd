package eddy.op;

import eddy.tensor.DType;

/**
 * What an operand is to its op. A value is computed, or given to each run; a weight is read from a
 * model once, so a backend may keep it in a form of its own. Any op's weight may be computed too,
 * and any float be a weight: whether a backend can do that is for its {@code supports} to say.
 */
public enum OperandKind {
  /** A value of floats. Backends may keep it as fp16. */
  DATA,
  /** A value of floats that fp16 would spoil, such as timesteps: kept as fp32. */
  EXACT,
  /** A value of whole numbers, each a row of the op's {@link #TABLE}, from 0. */
  IDS,
  /** A weight of which each element is used: a matrix or a convolution kernel. */
  MATRIX,
  /** A weight of which the op picks rows. */
  TABLE,
  /** A weight of one axis, such as a bias: kept as fp32. */
  VECTOR;

  /** The dtype of such tensors in a graph, F32 or I32. Stored ones may be smaller. */
  public DType dtype() {
    return this == IDS ? DType.I32 : DType.F32;
  }

  /** True for what is read from a model, as a rule. */
  public boolean isWeight() {
    return this == MATRIX || this == TABLE || this == VECTOR;
  }
}
