package eddy.graph;

/**
 * What a backend wants of its plans.
 *
 * @param viewsAreFree the backend stores pictures and tokens so that {@code ToTokens} and {@code
 *     ToPicture} change nothing in memory; both then share a place and no step is left
 * @param fuse make fused ops
 */
public record PlanOptions(boolean viewsAreFree, boolean fuse) {}
