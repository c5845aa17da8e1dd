package eddy.network.taesd;

import eddy.graph.Tensor;
import eddy.nn.Module;
import eddy.op.Padding;
import eddy.tensor.ConstantWeight;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.Weights;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A 3×3 convolution on enlarged values, whose bias is enlarged with them. */
final class TinyConv extends Module implements Layer {
  private final Weight weight;
  private final @Nullable Weight bias;
  private final int stride;

  TinyConv(Weights w, int in, int out, int stride, boolean hasBias) {
    super(w);
    weight = w.get("weight", out, in, 3, 3);
    bias = hasBias ? new Enlarged(w.get("bias", out)) : null;
    this.stride = stride;
  }

  DType dtype() {
    return weight.dtype();
  }

  /** x [N, in, H, W] to [N, out, H, W] or half of that. */
  @Override
  public Tensor forward(Tensor x) {
    return named(x.conv2d(weight, bias, stride, Padding.all(1)));
  }

  /** A bias times the scale; read when it is packed, as the file's own are. */
  private record Enlarged(Weight bias) implements Weight {
    @Override
    public String key() {
      return bias.key();
    }

    @Override
    public Shape shape() {
      return bias.shape();
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      float[] values = bias.toFloats();
      for (int i = 0; i < values.length; i++) {
        values[i] *= AutoencoderTiny.SCALE;
      }
      return ConstantWeight.of(key(), DType.F32, shape(), values).withBytes(use);
    }
  }
}
