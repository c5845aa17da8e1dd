package eddy.graph;

/**
 * What a backend wants of its plans, and what a network wants of the backend.
 *
 * @param viewsAreFree the backend stores pictures and tokens so that {@code ToTokens} and {@code
 *     ToPicture} change nothing in memory; both then share a place and no step is left
 * @param fuse make fused ops
 * @param f32Values keep the values between ops as fp32 whatever the backend was asked for: for
 *     networks whose values exceed what fp16 holds, as those of SDXL's VAE ({@code force_upcast})
 * @param gates the backend may do a linear layer and the GEGLU behind it at once, so what the layer
 *     reads stays where it is until the GEGLU has run
 */
public record PlanOptions(boolean viewsAreFree, boolean fuse, boolean f32Values, boolean gates) {
  public PlanOptions(boolean viewsAreFree, boolean fuse) {
    this(viewsAreFree, fuse, false, false);
  }

  /** The same, with values kept as fp32 in any case. */
  public PlanOptions withF32Values() {
    return new PlanOptions(viewsAreFree, fuse, true, gates);
  }

  /** The same for a backend that does a linear layer and its GEGLU at once. */
  public PlanOptions withGates() {
    return new PlanOptions(viewsAreFree, fuse, f32Values, true);
  }
}
