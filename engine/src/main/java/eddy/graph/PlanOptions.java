package eddy.graph;

/**
 * What a backend wants of its plans, and what a network wants of the backend.
 *
 * @param viewsAreFree the backend stores pictures and tokens so that {@code ToTokens} and {@code
 *     ToPicture} change nothing in memory; both then share a place and no step is left
 * @param fuse make fused ops
 * @param f32Values keep the values between ops as fp32 whatever the backend was asked for: for
 *     networks whose values exceed what fp16 holds, as those of SDXL's VAE ({@code force_upcast})
 */
public record PlanOptions(boolean viewsAreFree, boolean fuse, boolean f32Values) {
  public PlanOptions(boolean viewsAreFree, boolean fuse) {
    this(viewsAreFree, fuse, false);
  }

  /** The same, with values kept as fp32 in any case. */
  public PlanOptions withF32Values() {
    return new PlanOptions(viewsAreFree, fuse, true);
  }
}
