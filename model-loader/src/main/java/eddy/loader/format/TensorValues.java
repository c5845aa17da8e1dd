package eddy.loader.format;

import eddy.error.InputException;
import eddy.tensor.Encoding;
import eddy.tensor.Weight;
import eddy.text.Quoted;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** One tensor's elements as Java's numbers, whatever dtype the file has them in. */
record TensorValues(String file, Weight weight, Encoding encoding) {
  /**
   * @throws InputException if there is no such tensor
   */
  static TensorValues of(WeightFile file, String key) {
    TensorInfo info = file.tensors().get(key);
    Weight weight = file.find(key);
    if (info == null || weight == null) {
      throw InputException.in(
          file.name(),
          ": has no tensor " + Quoted.plain(key) + "; check that it is the right file.");
    }
    return new TensorValues(file.name(), weight, info.encoding());
  }

  float[] floats() {
    if (encoding.isFloat()) {
      return weight.toFloats();
    }
    long[] whole = longs();
    float[] out = new float[whole.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = whole[i];
    }
    return out;
  }

  double[] doubles() {
    if (encoding.equals(Encoding.F64)) {
      return weight.withBytes(bytes -> bytes.toArray(little(ValueLayout.JAVA_DOUBLE_UNALIGNED)));
    }
    if (!encoding.isFloat()) {
      long[] whole = longs();
      double[] out = new double[whole.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = whole[i];
      }
      return out;
    }
    float[] narrow = floats();
    double[] out = new double[narrow.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = narrow[i];
    }
    return out;
  }

  int[] ints() {
    long[] wide = longs();
    int[] out = new int[wide.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) wide[i];
      if (out[i] != wide[i]) {
        throw bad(
            "its element "
                + i
                + " is "
                + wide[i]
                + ", more than 32 bits can hold; check that it is the right tensor.");
      }
    }
    return out;
  }

  long[] longs() {
    return weight.withBytes(
        bytes -> {
          long[] out = new long[Math.toIntExact(weight.shape().count())];
          for (int i = 0; i < out.length; i++) {
            out[i] = wholeNumber(bytes, i);
          }
          return out;
        });
  }

  private long wholeNumber(MemorySegment b, int i) {
    return switch (encoding.dtype()) {
      case BOOL, U8 -> b.get(ValueLayout.JAVA_BYTE, i) & 0xffL;
      case I8 -> b.get(ValueLayout.JAVA_BYTE, i);
      case I16 -> b.get(little(ValueLayout.JAVA_SHORT_UNALIGNED), i * 2L);
      case U16 -> b.get(little(ValueLayout.JAVA_SHORT_UNALIGNED), i * 2L) & 0xffffL;
      case I32 -> b.get(little(ValueLayout.JAVA_INT_UNALIGNED), i * 4L);
      case U32 -> b.get(little(ValueLayout.JAVA_INT_UNALIGNED), i * 4L) & 0xffff_ffffL;
      case I64 -> b.get(little(ValueLayout.JAVA_LONG_UNALIGNED), i * 8L);
      case U64 -> {
        long value = b.get(little(ValueLayout.JAVA_LONG_UNALIGNED), i * 8L);
        if (value < 0) {
          throw bad(
              "its element "
                  + i
                  + " is "
                  + Long.toUnsignedString(value)
                  + ", above 2^63 - 1; check that it is the right tensor.");
        }
        yield value;
      }
      case null -> throw notWhole();
      case F8_E5M2, F8_E4M3, F16, BF16, F32, F64 -> throw notWhole();
    };
  }

  private InputException notWhole() {
    return bad(
        "its dtype is "
            + encoding
            + ", where numbers Eddy can convert were needed; export it in another dtype.");
  }

  private InputException bad(String problem) {
    return InputException.in(file, ": tensor " + Quoted.plain(weight.key()) + ": " + problem);
  }

  @SuppressWarnings("unchecked") // withOrder keeps the layout's type
  private static <L extends ValueLayout> L little(L layout) {
    return (L) layout.withOrder(ByteOrder.LITTLE_ENDIAN);
  }
}
