package eddy.op;

import static eddy.op.OperandKind.DATA;
import static eddy.op.OperandKind.EXACT;
import static eddy.op.OperandKind.IDS;
import static eddy.op.OperandKind.TABLE;
import static eddy.op.OperandSpec.data;
import static eddy.op.OperandSpec.inPlace;
import static eddy.op.OperandSpec.matrix;
import static eddy.op.OperandSpec.of;
import static eddy.op.OperandSpec.part;
import static eddy.op.OperandSpec.vector;

import eddy.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Eddy can compute: a small closed set, so that backends switch over it without {@code
 * default}. A record holds the attributes; the operands are given beside it. Logical layouts are
 * diffusers': NCHW pictures, [N, T, C] tokens, [N, C] vectors.
 */
public sealed interface Op extends OpFacts {
  /** What it does to its result before it is stored; null for ops that can't do such. */
  default @Nullable Epilogue epilogue() {
    return null;
  }

  /**
   * The same op with another epilogue.
   *
   * @throws IllegalStateException for ops that have none
   */
  default Op with(Epilogue other) {
    throw new IllegalStateException(this + " takes no epilogue");
  }

  /**
   * y = x · wᵀ + bias, over the last axis. Operands: x [N, T, K] or [N, K], weight [M, K], then the
   * epilogue's: bias [M], channelBias [N, M], residual of the result's shape. Result [N, T, M] or
   * [N, M].
   */
  record Linear(Epilogue epilogue) implements Op {
    @Override
    public Signature signature() {
      return Signature.of("linear", data("x"), matrix("weight")).with(epilogue);
    }

    @Override
    public Op with(Epilogue other) {
      return new Linear(other);
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      Shape w = in.get(1);
      ShapeRules.require(
          (x.rank() == 2 || x.rank() == 3) && w.rank() == 2 && x.dim(-1) == w.dim(1), this, in);
      Shape out = x.with(-1, w.dim(0));
      ShapeRules.epilogue(this, epilogue, in, 2, out, w.dim(0));
      return out;
    }

    @Override
    public double flops(List<Shape> in) {
      return 2.0 * in.get(0).count() * in.get(1).dim(0);
    }
  }

  /**
   * Cross-correlation. Operands: x [N, C, H, W], weight [M, C, kh, kw], then the epilogue's. Result
   * [N, M, H', W'].
   *
   * @param stride 1 or more, the same in both directions
   * @param padding zeros round the picture (after upsampling)
   * @param upsample when set, x is first enlarged to this size by nearest neighbour
   */
  record Conv2d(int stride, Padding padding, @Nullable Size upsample, Epilogue epilogue)
      implements Op {
    @Override
    public Signature signature() {
      return Signature.of("conv2d", data("x"), matrix("weight")).with(epilogue);
    }

    @Override
    public Op with(Epilogue other) {
      return new Conv2d(stride, padding, upsample, other);
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      Shape w = in.get(1);
      ShapeRules.require(x.rank() == 4 && w.rank() == 4 && x.dim(1) == w.dim(1), this, in);
      int h = (upsample == null ? x.dim(2) : upsample.height()) + padding.top() + padding.bottom();
      int wd = (upsample == null ? x.dim(3) : upsample.width()) + padding.left() + padding.right();
      ShapeRules.require(h >= w.dim(2) && wd >= w.dim(3) && stride >= 1, this, in);
      Shape out =
          Shape.of(x.dim(0), w.dim(0), (h - w.dim(2)) / stride + 1, (wd - w.dim(3)) / stride + 1);
      ShapeRules.epilogue(this, epilogue, in, 2, out, w.dim(0));
      return out;
    }

    @Override
    public double flops(List<Shape> in) {
      Shape w = in.get(1);
      return 2.0 * infer(in).count() * w.dim(1) * w.dim(2) * w.dim(3);
    }
  }

  /**
   * Group normalisation (Wu and He 2018) over channels and pixels of each group, then an
   * activation. Operands: x [N, C, H, W], weight [C], bias [C].
   *
   * @param groups a divisor of C
   * @param eps added to the variance
   */
  record GroupNorm(int groups, float eps, Activation activation) implements Op {
    @Override
    public Signature signature() {
      return Signature.of("group-norm", data("x"), vector("weight"), vector("bias"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require(x.rank() == 4 && groups > 0 && x.dim(1) % groups == 0, this, in);
      ShapeRules.vector(this, in, 1, x.dim(1));
      ShapeRules.vector(this, in, 2, x.dim(1));
      return x;
    }

    @Override
    public double flops(List<Shape> in) {
      return 8.0 * in.get(0).count();
    }
  }

  /**
   * Layer normalisation over the last axis. Operands: x [N, T, C] or [N, C], weight [C], bias [C].
   */
  record LayerNorm(float eps) implements Op {
    @Override
    public Signature signature() {
      return Signature.of("layer-norm", data("x"), vector("weight"), vector("bias"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require(x.rank() == 2 || x.rank() == 3, this, in);
      ShapeRules.vector(this, in, 1, x.dim(-1));
      ShapeRules.vector(this, in, 2, x.dim(-1));
      return x;
    }

    @Override
    public double flops(List<Shape> in) {
      return 8.0 * in.get(0).count();
    }
  }

  /**
   * Scaled dot-product attention, heads side by side in the channels: softmax(q kᵀ / √d) v for each
   * head of d = C / heads channels. Operands: q [N, T, C], k [N, S, C], v [N, S, C]. Result [N, T,
   * C].
   *
   * @param heads a divisor of C
   * @param causal position i sees positions 0 to i only (then S = T)
   */
  record Attention(int heads, boolean causal) implements Op {
    @Override
    public Signature signature() {
      return Signature.of("attention", data("query"), data("key"), data("value"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape q = in.get(0);
      Shape k = in.get(1);
      ShapeRules.require(
          q.rank() == 3
              && k.rank() == 3
              && k.equals(in.get(2))
              && q.dim(0) == k.dim(0)
              && q.dim(2) == k.dim(2)
              && heads > 0
              && q.dim(2) % heads == 0
              && (!causal || q.dim(1) == k.dim(1)),
          this,
          in);
      return q;
    }

    @Override
    public double flops(List<Shape> in) {
      return 4.0 * in.get(0).count() * in.get(1).dim(1);
    }
  }

  /** Softmax over the last axis. Operand: x of rank 2 or 3. */
  record Softmax() implements Op {
    @Override
    public Signature signature() {
      return Signature.of("softmax", data("x"));
    }

    @Override
    public Shape result(List<Shape> in) {
      ShapeRules.require(in.get(0).rank() == 2 || in.get(0).rank() == 3, this, in);
      return in.get(0);
    }

    @Override
    public double flops(List<Shape> in) {
      return 4.0 * in.get(0).count();
    }
  }

  /** An element-wise function. Operand: x of any shape. */
  record Activate(Activation activation) implements Op {
    @Override
    public Signature signature() {
      return Signature.of("activate", inPlace("x"));
    }

    @Override
    public Shape result(List<Shape> in) {
      return in.get(0);
    }
  }

  /** GEGLU (Shazeer 2020): the first half of the last axis times gelu of the second half. */
  record GeGlu() implements Op {
    @Override
    public Signature signature() {
      return Signature.of("geglu", data("x"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require((x.rank() == 2 || x.rank() == 3) && x.dim(-1) % 2 == 0, this, in);
      return x.with(-1, x.dim(-1) / 2);
    }
  }

  /** Element-wise sum of two tensors of one shape. */
  record Add() implements Op {
    @Override
    public Signature signature() {
      return Signature.of("add", inPlace("a"), inPlace("b"));
    }

    @Override
    public Shape result(List<Shape> in) {
      return ShapeRules.same(this, in);
    }
  }

  /** Element-wise product of two tensors of one shape. */
  record Mul() implements Op {
    @Override
    public Signature signature() {
      return Signature.of("mul", inPlace("a"), inPlace("b"));
    }

    @Override
    public Shape result(List<Shape> in) {
      return ShapeRules.same(this, in);
    }
  }

  /** Adds one number to each channel of each sample. Operands: x [N, C, H, W], b [N, C]. */
  record AddChannels() implements Op {
    @Override
    public Signature signature() {
      return Signature.of("add-channels", inPlace("x"), data("b"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require(x.rank() == 4 && in.get(1).equals(Shape.of(x.dim(0), x.dim(1))), this, in);
      return x;
    }
  }

  /**
   * Nearest-neighbour enlargement to a given size: source row = ⌊row · H / height⌋. Operand: x [N,
   * C, H, W].
   */
  record UpsampleNearest(Size size) implements Op {
    @Override
    public Signature signature() {
      return Signature.move("upsample", data("x"));
    }

    @Override
    public Shape result(List<Shape> in) {
      ShapeRules.require(in.get(0).rank() == 4, this, in);
      return in.get(0).with(2, size.height()).with(3, size.width());
    }
  }

  /** Two tensors one after the other along an axis. */
  record Concat(int axis) implements Op {
    @Override
    public Signature signature() {
      return Signature.move("concat", data("a"), data("b"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape a = in.get(0);
      Shape b = in.get(1);
      ShapeRules.require(axis >= 0 && axis < a.rank() && a.rank() == b.rank(), this, in);
      ShapeRules.require(a.equals(b.with(axis, a.dim(axis))), this, in);
      return a.with(axis, a.dim(axis) + b.dim(axis));
    }
  }

  /** Elements {@code start} (included) to {@code end} (excluded) along an axis. */
  record Slice(int axis, int start, int end) implements Op {
    @Override
    public Signature signature() {
      return Signature.move("slice", part("x", DATA));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require(
          axis >= 0 && axis < x.rank() && 0 <= start && start < end && end <= x.dim(axis),
          this,
          in);
      return x.with(axis, end - start);
    }
  }

  /** A picture [N, C, H, W] read as tokens [N, H·W, C]. A view. */
  record ToTokens() implements Op {
    @Override
    public Signature signature() {
      return Signature.view("to-tokens", data("x"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require(x.rank() == 4, this, in);
      return Shape.of(x.dim(0), x.dim(2) * x.dim(3), x.dim(1));
    }
  }

  /** Tokens [N, height·width, C] read as a picture [N, C, height, width]. A view. */
  record ToPicture(Size size) implements Op {
    @Override
    public Signature signature() {
      return Signature.view("to-picture", data("x"));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape x = in.get(0);
      ShapeRules.require(x.rank() == 3 && x.dim(1) == size.height() * size.width(), this, in);
      return Shape.of(x.dim(0), x.dim(2), size.height(), size.width());
    }
  }

  /**
   * Rows of a table. Operands: ids [N, T] of dtype I32, each in [0, V); table [V, C], a weight.
   * Result [N, T, C].
   */
  record Embedding() implements Op {
    @Override
    public Signature signature() {
      return Signature.move("embedding", of("ids", IDS), part("table", TABLE));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape ids = in.get(0);
      ShapeRules.require(ids.rank() == 2 && in.get(1).rank() == 2, this, in);
      return Shape.of(ids.dim(0), ids.dim(1), in.get(1).dim(1));
    }
  }

  /**
   * Sinusoidal embedding of timesteps (Vaswani et al. 2017, as DDPM uses it) and of SDXL's sizes.
   * Operand: t [N] or [N, K], any real numbers. Result [N, dim] or [N, K · dim], one number's
   * embedding after the other: sines and cosines of t · 10000^(−i / (dim/2 − shift)).
   *
   * @param dim even
   * @param flipSinToCos cosines first
   * @param shift diffusers' {@code freq_shift}
   */
  record TimestepEmbedding(int dim, boolean flipSinToCos, float shift) implements Op {
    @Override
    public Signature signature() {
      return Signature.of("timestep-embedding", of("t", EXACT));
    }

    @Override
    public Shape result(List<Shape> in) {
      Shape t = in.get(0);
      ShapeRules.require((t.rank() == 1 || t.rank() == 2) && dim % 2 == 0, this, in);
      return Shape.of(t.dim(0), Math.multiplyExact(t.rank() == 1 ? 1 : t.dim(1), dim));
    }
  }
}
