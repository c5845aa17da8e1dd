package eddy.peers;

/**
 * How those ops are written for which ONNX has more than one form. The standard is what PyTorch's
 * exporter or onnxruntime's own optimiser makes of a network; with the other one, anyone can
 * measure which is faster.
 */
record OnnxForm(Attention attention, GroupNorm groupNorm) {
  static final OnnxForm STANDARD = new OnnxForm(Attention.FUSED, GroupNorm.INSTANCE);

  /** Of attention. */
  enum Attention {
    /** One node, {@code com.microsoft.MultiHeadAttention}: a kernel of flash attention. */
    FUSED,
    /** Transpose, MatMul, Softmax, MatMul, Transpose, as PyTorch's exporter writes it. */
    PLAIN
  }

  /** Of group normalisation. */
  enum GroupNorm {
    /** InstanceNormalization over groups, then Mul and Add, as PyTorch's exporter writes it. */
    INSTANCE,
    /**
     * GroupNormalization of opset 21. onnxruntime takes it apart into the nodes by which ONNX
     * defines it, where the variance is the mean of the squares less the square of the mean, in
     * fp32: digits are lost where the mean is large beside the deviation.
     */
    GROUP
  }
}
