package eddy.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class FloatConversionTest {
  @SuppressWarnings("ByteBufferBackingArray") // the buffers are made here, whole arrays
  private static float[] convert(ByteBuffer bytes, DType dtype, int from, int count) {
    float[] out = new float[count + 2];
    FloatConversion.toFloats(MemorySegment.ofArray(bytes.array()), dtype, from, out, 1, count);
    return out;
  }

  private static ByteBuffer bytes(int n) {
    return ByteBuffer.allocate(n).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Test
  void half() {
    ByteBuffer b = bytes(8).putShort((short) 0x7fff).putShort((short) 0x3c00);
    b.putShort((short) 0xc000).putShort((short) 1);
    assertThat(convert(b, DType.F16, 1, 3)).containsExactly(0, 1, -2, 0x1p-24f, 0);
  }

  @Test
  void brain() {
    ByteBuffer b = bytes(4).putShort((short) 0x3f80).putShort((short) 0xc040);
    assertThat(convert(b, DType.BF16, 0, 2)).containsExactly(0, 1, -3, 0);
  }

  @Test
  void single() {
    ByteBuffer b = bytes(12).putFloat(9).putFloat(0.1f).putFloat(-3e38f);
    assertThat(convert(b, DType.F32, 1, 2)).containsExactly(0, 0.1f, -3e38f, 0);
  }

  @Test
  void doubleIsRounded() {
    ByteBuffer b = bytes(16).putDouble(9).putDouble(0.1);
    assertThat(convert(b, DType.F64, 1, 1)).containsExactly(0, 0.1f, 0);
  }

  @Test
  void othersAreNoWeights() {
    for (DType d : DType.values()) {
      if (!d.isFileFloat()) {
        assertThatIllegalArgumentException().isThrownBy(() -> convert(bytes(8), d, 0, 1));
      }
    }
  }
}
