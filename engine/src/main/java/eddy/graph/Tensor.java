package eddy.graph;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable handle of a value that will be computed: logical shape, dtype and where it comes
 * from. Calling a method records an op in the {@link Graph}; nothing is computed until a backend
 * runs the plan. All methods throw {@link IllegalArgumentException} when shapes don't fit.
 */
public final class Tensor {
  /** Where a tensor's value comes from. */
  public sealed interface Origin {
    /**
     * Given by the caller of each run.
     *
     * @param invariant it stays the same over many runs, as a rule
     */
    record Input(String name, boolean invariant) implements Origin {}

    /** Read from a model file once. */
    record OfWeight(Weight weight) implements Origin {}

    /** Computed from other tensors. */
    record Computed(Op op, List<Tensor> operands) implements Origin {}
  }

  private final Graph graph;
  private final int id;
  private final Shape shape;
  private final DType dtype;
  private final Origin origin;

  Tensor(Graph graph, int id, Shape shape, DType dtype, Origin origin) {
    this.graph = graph;
    this.id = id;
    this.shape = shape;
    this.dtype = dtype;
    this.origin = origin;
  }

  public Graph graph() {
    return graph;
  }

  /** Number within the graph, in order of recording. */
  public int id() {
    return id;
  }

  public Shape shape() {
    return shape;
  }

  /** Size of axis {@code i}; a negative {@code i} counts from the last. */
  public int dim(int i) {
    return shape.dim(i);
  }

  public DType dtype() {
    return dtype;
  }

  public Origin origin() {
    return origin;
  }

  /** The weight behind this tensor, or null when it isn't one. */
  public @Nullable Weight weight() {
    return origin instanceof Origin.OfWeight w ? w.weight() : null;
  }

  /** True for what {@link Graph#invariantInput} made. */
  public boolean isInvariantInput() {
    return origin instanceof Origin.Input input && input.invariant();
  }

  /** x · weightᵀ + bias over the last axis. See {@link Op.Linear}. */
  public Tensor linear(Weight weight, @Nullable Weight bias) {
    List<Tensor> operands = new ArrayList<>(List.of(this, graph.weight(weight)));
    if (bias != null) {
      operands.add(graph.weight(bias));
    }
    return graph.record(new Op.Linear(bias == null ? Epilogue.NONE : Epilogue.BIAS), operands);
  }

  /** See {@link Op.Conv2d}. */
  public Tensor conv2d(Weight weight, @Nullable Weight bias, int stride, Padding padding) {
    List<Tensor> operands = new ArrayList<>(List.of(this, graph.weight(weight)));
    if (bias != null) {
      operands.add(graph.weight(bias));
    }
    Epilogue epilogue = bias == null ? Epilogue.NONE : Epilogue.BIAS;
    return graph.record(new Op.Conv2d(stride, padding, null, epilogue), operands);
  }

  /** See {@link Op.GroupNorm}. */
  public Tensor groupNorm(int groups, float eps, Weight weight, Weight bias) {
    return graph.record(
        new Op.GroupNorm(groups, eps, Activation.NONE),
        List.of(this, graph.weight(weight), graph.weight(bias)));
  }

  /** See {@link Op.LayerNorm}. */
  public Tensor layerNorm(float eps, Weight weight, Weight bias) {
    return graph.record(
        new Op.LayerNorm(eps), List.of(this, graph.weight(weight), graph.weight(bias)));
  }

  /** Attention with this tensor as the query. See {@link Op.Attention}. */
  public Tensor attention(Tensor key, Tensor value, int heads, boolean causal) {
    return graph.record(new Op.Attention(heads, causal), List.of(this, key, value));
  }

  /** Softmax over the last axis. */
  public Tensor softmax() {
    return graph.record(new Op.Softmax(), List.of(this));
  }

  /** An element-wise function; {@link Activation#NONE} records nothing. */
  public Tensor activate(Activation activation) {
    return activation == Activation.NONE
        ? this
        : graph.record(new Op.Activate(activation), List.of(this));
  }

  public Tensor silu() {
    return activate(Activation.SILU);
  }

  /** See {@link Op.GeGlu}. */
  public Tensor geglu() {
    return graph.record(new Op.GeGlu(), List.of(this));
  }

  public Tensor add(Tensor other) {
    return graph.record(new Op.Add(), List.of(this, other));
  }

  public Tensor mul(Tensor other) {
    return graph.record(new Op.Mul(), List.of(this, other));
  }

  /** Adds {@code b} [N, C] to each pixel of this picture [N, C, H, W]. */
  public Tensor addChannels(Tensor b) {
    return graph.record(new Op.AddChannels(), List.of(this, b));
  }

  /** See {@link Op.UpsampleNearest}. */
  public Tensor upsampleNearest(int height, int width) {
    return graph.record(new Op.UpsampleNearest(new Size(height, width)), List.of(this));
  }

  /** This tensor followed by {@code other} along an axis. */
  public Tensor concat(Tensor other, int axis) {
    return graph.record(new Op.Concat(axis), List.of(this, other));
  }

  /** Elements {@code start} (included) to {@code end} (excluded) along an axis. */
  public Tensor slice(int axis, int start, int end) {
    return graph.record(new Op.Slice(axis, start, end), List.of(this));
  }

  /** This picture [N, C, H, W] as tokens [N, H·W, C]. */
  public Tensor toTokens() {
    return graph.record(new Op.ToTokens(), List.of(this));
  }

  /** These tokens [N, height·width, C] as a picture [N, C, height, width]. */
  public Tensor toPicture(int height, int width) {
    return graph.record(new Op.ToPicture(new Size(height, width)), List.of(this));
  }

  /** Rows of {@code table} [V, C] for these ids [N, T]. */
  public Tensor embedding(Weight table) {
    return graph.record(new Op.Embedding(), List.of(this, graph.weight(table)));
  }

  /** See {@link Op.TimestepEmbedding}. */
  public Tensor timestepEmbedding(int dim, boolean flipSinToCos, float shift) {
    return graph.record(new Op.TimestepEmbedding(dim, flipSinToCos, shift), List.of(this));
  }

  @Override
  public String toString() {
    return "%" + id + " " + dtype + shape;
  }
}
