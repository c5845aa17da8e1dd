package eddy.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {
  private static final Encoding BLOCKS = Encoding.blocks("B32", 32, 18);

  @ParameterizedTest
  @EnumSource(DType.class)
  void aDtypeIsBlocksOfOne(DType dtype) throws ReflectiveOperationException {
    Encoding e = Encoding.of(dtype);
    assertThat(e.blockElements()).isEqualTo(1);
    assertThat(e.blockBytes()).isEqualTo(dtype.bytes());
    assertThat(e.dtype()).isEqualTo(dtype);
    assertThat(e.isPlain()).isTrue();
    assertThat(e).hasToString(dtype.name());
    assertThat(e.isFloat()).isEqualTo(dtype.isFileFloat());
    assertThat(e.isWeightFloat()).isEqualTo(dtype.isWeightFloat());
    assertThat(e.bytes(Shape.of(2, 3))).isEqualTo(6L * dtype.bytes());
    assertThat(Encoding.class.getField(dtype.name()).get(null)).isEqualTo(e);
  }

  @Test
  void blocksAreCountedWhole() {
    assertThat(BLOCKS.bytes(0)).isZero();
    assertThat(BLOCKS.bytes(32)).isEqualTo(18);
    assertThat(BLOCKS.bytes(Shape.of(3, 64))).isEqualTo(108);
    assertThat(BLOCKS.isPlain()).isFalse();
    assertThat(BLOCKS.isFloat()).isTrue();
    assertThat(BLOCKS.isWeightFloat()).isFalse();
  }

  @Test
  void partsOfBlocksAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BLOCKS.bytes(33))
        .withMessage("33 elements are no whole blocks of B32, which have 32");
    assertThatIllegalArgumentException().isThrownBy(() -> BLOCKS.bytes(-32));
    assertThatIllegalArgumentException().isThrownBy(() -> BLOCKS.bytes(Shape.of(3, 31)));
  }

  @Test
  void bytesBeyond64BitsAreRefused() {
    assertThat(Encoding.F16.bytes(Long.MAX_VALUE / 2)).isEqualTo(Long.MAX_VALUE - 1);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Encoding.F16.bytes(Long.MAX_VALUE / 2 + 1));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Encoding.blocks("none", 0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> Encoding.blocks("none", 4, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Encoding("two", 2, 4, DType.F16))
        .withMessage("two is not one F16 a block");
  }

  @Test
  void theOrderIsThatOfDtypesThenNames() {
    Encoding other = Encoding.blocks("A", 32, 34);
    assertThat(Stream.of(BLOCKS, Encoding.F32, other, Encoding.F16).sorted())
        .isEqualTo(List.of(Encoding.F16, Encoding.F32, other, BLOCKS));
  }

  private record Packed(Shape shape) implements Weight {
    @Override
    public String key() {
      return "w";
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public Encoding encoding() {
      return BLOCKS;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      return use.apply(MemorySegment.ofArray(new byte[Math.toIntExact(byteSize())]));
    }
  }

  /** Rather than blocks taken for floats, an error. */
  @Test
  void packedBytesAreNeverTakenForElements() {
    Packed weight = new Packed(Shape.of(2, 32));
    assertThat(weight.byteSize()).isEqualTo(36);
    assertThatIllegalStateException()
        .isThrownBy(weight::toFloats)
        .withMessage("w: no way to expand blocks of B32");
  }
}
