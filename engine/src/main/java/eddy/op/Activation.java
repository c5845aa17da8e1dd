package eddy.op;

/** Element-wise functions, alone or at the end of another op. */
public enum Activation {
  /** x */
  NONE,
  /** x · sigmoid(x) */
  SILU,
  /** x · Φ(x), with the exact error function. */
  GELU,
  /** x · sigmoid(1.702 x), as OpenAI's CLIP has it. */
  QUICK_GELU
}
