package eddy.tensor;

/**
 * Types of single elements, named as in the safetensors format. Eddy computes in {@link #F32}. How
 * elements lie in a file's bytes, which may pack several together, is an {@link Encoding}.
 */
public enum DType {
  BOOL(1),
  U8(1),
  I8(1),
  F8_E5M2(1),
  F8_E4M3(1),
  I16(2),
  U16(2),
  F16(2),
  BF16(2),
  I32(4),
  U32(4),
  F32(4),
  F64(8),
  I64(8),
  U64(8);

  private final int bytes;

  DType(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes one element takes. */
  public int bytes() {
    return bytes;
  }

  /** True for the four dtypes that weights may have: F16, BF16, F32, F64. */
  public boolean isWeightFloat() {
    return this == F16 || this == BF16 || this == F32 || this == F64;
  }

  /** True for F8_E4M3 and F8_E5M2, which files may hold and {@link Float8} expands. */
  public boolean isFloat8() {
    return this == F8_E4M3 || this == F8_E5M2;
  }

  /** True for what a file's weights may be: one that weights may have, or of 8 bits. */
  public boolean isFileFloat() {
    return isWeightFloat() || isFloat8();
  }
}
