package eddy.op;

/**
 * What a matrix product or convolution does to its result before it is stored: {@code activation(y
 * + bias + channelBias) + residual}. Network code only ever sets {@code bias}; the rest is fused in
 * by the plan. Operands follow the op's own inputs in the order of the components.
 *
 * @param bias a vector [C] is added to every row or pixel
 * @param channelBias a matrix [N, C] is added, one vector a sample (the time embedding)
 * @param activation applied to the sum
 * @param residual a tensor of the result's shape is added last
 */
public record Epilogue(boolean bias, boolean channelBias, Activation activation, boolean residual) {
  public static final Epilogue NONE = new Epilogue(false, false, Activation.NONE, false);
  public static final Epilogue BIAS = new Epilogue(true, false, Activation.NONE, false);

  /** Number of operands it takes. */
  public int operands() {
    return (bias ? 1 : 0) + (channelBias ? 1 : 0) + (residual ? 1 : 0);
  }

  /** True if nothing but a bias is done, so that more can be fused in. */
  public boolean isPlain() {
    return !channelBias && activation == Activation.NONE && !residual;
  }

  public Epilogue withChannelBias() {
    return new Epilogue(bias, true, activation, residual);
  }

  public Epilogue withActivation(Activation a) {
    return new Epilogue(bias, channelBias, a, residual);
  }

  public Epilogue withResidual() {
    return new Epilogue(bias, channelBias, activation, true);
  }
}
