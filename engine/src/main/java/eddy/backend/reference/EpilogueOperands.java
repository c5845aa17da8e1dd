package eddy.backend.reference;

import eddy.op.Epilogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code activation(y + bias + channelBias) + residual}, for one element at a time. */
final class EpilogueOperands {
  private final Epilogue epilogue;
  private final @Nullable Values bias;
  private final @Nullable Values channelBias;
  private final @Nullable Values residual;

  /**
   * @param operands all operands of the op
   * @param first where the epilogue's begin
   */
  EpilogueOperands(Epilogue epilogue, List<Values> operands, int first) {
    this.epilogue = epilogue;
    int i = first;
    bias = epilogue.bias() ? operands.get(i++) : null;
    channelBias = epilogue.channelBias() ? operands.get(i++) : null;
    residual = epilogue.residual() ? operands.get(i) : null;
  }

  /**
   * @param y the sum of products
   * @param sample the element's place on the first axis
   * @param channel its output channel
   * @param index its place in the row-major result
   */
  double apply(double y, int sample, int channel, int index) {
    double sum = y;
    if (bias != null) {
      sum += bias.get(channel);
    }
    if (channelBias != null) {
      sum += channelBias.get(sample * channelBias.dim(1) + channel);
    }
    double out = ElementWise.apply(epilogue.activation(), sum);
    return residual == null ? out : out + residual.get(index);
  }
}
