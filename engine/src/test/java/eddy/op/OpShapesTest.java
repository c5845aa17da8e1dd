package eddy.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eddy.tensor.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpShapesTest {
  private static final Epilogue FULL = new Epilogue(true, true, Activation.SILU, true);

  private static Op conv(int stride, Padding padding, @Nullable Size upsample, Epilogue epilogue) {
    return new Op.Conv2d(stride, padding, upsample, epilogue);
  }

  private static Op conv(int stride, int padding) {
    return conv(stride, Padding.all(padding), null, Epilogue.NONE);
  }

  private static List<Shape> shapes(int[]... shapes) {
    return Stream.of(shapes).map(Shape::of).toList();
  }

  private static int[] s(int... dims) {
    return dims;
  }

  static Stream<Arguments> fitting() {
    Op linear = new Op.Linear(Epilogue.NONE);
    return Stream.of(
        Arguments.of(linear, shapes(s(2, 77, 768), s(320, 768)), s(2, 77, 320)),
        Arguments.of(linear, shapes(s(2, 320), s(1280, 320)), s(2, 1280)),
        Arguments.of(
            new Op.Linear(FULL),
            shapes(s(2, 5, 3), s(4, 3), s(4), s(2, 4), s(2, 5, 4)),
            s(2, 5, 4)),
        Arguments.of(conv(1, 1), shapes(s(2, 4, 64, 64), s(320, 4, 3, 3)), s(2, 320, 64, 64)),
        Arguments.of(conv(2, 1), shapes(s(1, 4, 7, 8), s(5, 4, 3, 3)), s(1, 5, 4, 4)),
        Arguments.of(
            conv(2, new Padding(0, 0, 1, 1), null, Epilogue.NONE),
            shapes(s(1, 4, 8, 7), s(5, 4, 3, 3)),
            s(1, 5, 4, 3)),
        Arguments.of(
            conv(1, Padding.all(1), new Size(7, 9), FULL),
            shapes(s(2, 4, 4, 5), s(6, 4, 3, 3), s(6), s(2, 6), s(2, 6, 7, 9)),
            s(2, 6, 7, 9)),
        Arguments.of(
            new Op.GroupNorm(32, 1e-5f, Activation.SILU),
            shapes(s(1, 64, 8, 8), s(64), s(64)),
            s(1, 64, 8, 8)),
        Arguments.of(new Op.LayerNorm(1e-5f), shapes(s(1, 7, 64), s(64), s(64)), s(1, 7, 64)),
        Arguments.of(
            new Op.Attention(8, false),
            shapes(s(2, 64, 40), s(2, 77, 40), s(2, 77, 40)),
            s(2, 64, 40)),
        Arguments.of(new Op.Softmax(), shapes(s(3, 4)), s(3, 4)),
        Arguments.of(new Op.Activate(Activation.GELU), shapes(s(3)), s(3)),
        Arguments.of(new Op.GeGlu(), shapes(s(1, 5, 8)), s(1, 5, 4)),
        Arguments.of(new Op.Add(), shapes(s(1, 5), s(1, 5)), s(1, 5)),
        Arguments.of(new Op.Mul(), shapes(s(2), s(2)), s(2)),
        Arguments.of(new Op.AddChannels(), shapes(s(2, 3, 4, 5), s(2, 3)), s(2, 3, 4, 5)),
        Arguments.of(new Op.UpsampleNearest(new Size(9, 8)), shapes(s(1, 2, 5, 4)), s(1, 2, 9, 8)),
        Arguments.of(new Op.Concat(1), shapes(s(1, 2, 3), s(1, 5, 3)), s(1, 7, 3)),
        Arguments.of(new Op.Slice(2, 1, 3), shapes(s(1, 2, 3)), s(1, 2, 2)),
        Arguments.of(new Op.ToTokens(), shapes(s(1, 2, 3, 4)), s(1, 12, 2)),
        Arguments.of(new Op.ToPicture(new Size(3, 4)), shapes(s(1, 12, 2)), s(1, 2, 3, 4)),
        Arguments.of(new Op.Embedding(), shapes(s(2, 77), s(49408, 768)), s(2, 77, 768)),
        Arguments.of(new Op.TimestepEmbedding(320, true, 0), shapes(s(2)), s(2, 320)),
        Arguments.of(new Op.TimestepEmbedding(256, true, 0), shapes(s(2, 6)), s(2, 1536)));
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void infersTheResult(Op op, List<Shape> operands, int[] result) {
    assertThat(op.infer(operands)).isEqualTo(Shape.of(result));
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void refusesAMissingOrAnotherOperand(Op op, List<Shape> operands, int[] result) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> op.infer(operands.subList(0, operands.size() - 1)))
        .withMessageContaining("operands, but " + (operands.size() - 1) + " were given");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> op.infer(Stream.concat(operands.stream(), Stream.of(Shape.of(result))).toList()));
  }

  static Stream<Arguments> misfits() {
    Op linear = new Op.Linear(Epilogue.NONE);
    Op bias = new Op.Linear(Epilogue.BIAS);
    Op full = conv(1, Padding.all(1), null, FULL);
    int[] x = s(2, 4, 8, 8);
    int[] w = s(6, 4, 3, 3);
    return Stream.of(
        Arguments.of(linear, shapes(s(2, 77, 768), s(768, 320))),
        Arguments.of(linear, shapes(s(2, 3, 4, 5), s(6, 5))),
        Arguments.of(linear, shapes(s(2, 5), s(5))),
        Arguments.of(bias, shapes(s(2, 5), s(6, 5), s(5))),
        Arguments.of(bias, shapes(s(2, 5), s(6, 5), s(1, 6))),
        Arguments.of(conv(1, 1), shapes(x, s(6, 5, 3, 3))),
        Arguments.of(conv(1, 1), shapes(s(4, 8, 8), w)),
        Arguments.of(conv(0, 1), shapes(x, w)),
        Arguments.of(conv(1, 0), shapes(s(2, 4, 2, 8), w)),
        Arguments.of(conv(1, 0), shapes(s(2, 4, 8, 2), w)),
        Arguments.of(full, shapes(x, w, s(6), s(6), s(2, 6, 8, 8))),
        Arguments.of(full, shapes(x, w, s(6), s(2, 6), s(2, 6, 8, 7))),
        Arguments.of(full, shapes(x, w, s(4), s(2, 6), s(2, 6, 8, 8))),
        Arguments.of(new Op.GroupNorm(3, 0, Activation.NONE), shapes(x, s(4), s(4))),
        Arguments.of(new Op.GroupNorm(0, 0, Activation.NONE), shapes(x, s(4), s(4))),
        Arguments.of(new Op.GroupNorm(2, 0, Activation.NONE), shapes(x, s(4), s(2))),
        Arguments.of(new Op.LayerNorm(0), shapes(x, s(8), s(8))),
        Arguments.of(new Op.LayerNorm(0), shapes(s(2, 8), s(2), s(8))),
        Arguments.of(new Op.Attention(3, false), shapes(s(1, 4, 8), s(1, 4, 8), s(1, 4, 8))),
        Arguments.of(new Op.Attention(0, false), shapes(s(1, 4, 8), s(1, 4, 8), s(1, 4, 8))),
        Arguments.of(new Op.Attention(2, true), shapes(s(1, 4, 8), s(1, 5, 8), s(1, 5, 8))),
        Arguments.of(new Op.Attention(2, false), shapes(s(1, 4, 8), s(1, 5, 8), s(1, 6, 8))),
        Arguments.of(new Op.Attention(2, false), shapes(s(2, 4, 8), s(1, 5, 8), s(1, 5, 8))),
        Arguments.of(new Op.Softmax(), shapes(s(4))),
        Arguments.of(new Op.GeGlu(), shapes(s(1, 5, 7))),
        Arguments.of(new Op.Add(), shapes(s(1, 5), s(5, 1))),
        Arguments.of(new Op.Mul(), shapes(s(1, 5), s(1, 1))),
        Arguments.of(new Op.AddChannels(), shapes(x, s(4))),
        Arguments.of(new Op.AddChannels(), shapes(x, s(1, 4))),
        Arguments.of(new Op.UpsampleNearest(new Size(8, 8)), shapes(s(4, 8, 8))),
        Arguments.of(new Op.Concat(1), shapes(s(1, 2, 3), s(1, 2, 4))),
        Arguments.of(new Op.Concat(1), shapes(s(1, 2, 3), s(1, 2))),
        Arguments.of(new Op.Concat(3), shapes(s(1, 2, 3), s(1, 2, 3))),
        Arguments.of(new Op.Slice(1, 0, 3), shapes(s(1, 2))),
        Arguments.of(new Op.Slice(1, 1, 1), shapes(s(1, 2))),
        Arguments.of(new Op.Slice(2, 0, 1), shapes(s(1, 2))),
        Arguments.of(new Op.ToTokens(), shapes(s(1, 2, 3))),
        Arguments.of(new Op.ToPicture(new Size(3, 4)), shapes(s(1, 13, 2))),
        Arguments.of(new Op.Embedding(), shapes(s(77), s(8, 4))),
        Arguments.of(new Op.TimestepEmbedding(321, true, 0), shapes(s(2))),
        Arguments.of(new Op.TimestepEmbedding(320, true, 0), shapes(s(2, 1, 1))));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void refusesShapesThatDontFitNamingThem(Op op, List<Shape> operands) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> op.infer(operands))
        .withMessageContaining("doesn't fit operands of shapes " + operands);
  }

  @Test
  void paddingIsNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Padding(0, 0, 0, -1));
  }

  @Test
  void countsMultiplicationsAndAdditions() {
    assertThat(conv(1, 1).flops(shapes(s(1, 4, 8, 8), s(6, 4, 3, 3))))
        .isEqualTo(2.0 * 6 * 64 * 4 * 9);
    assertThat(new Op.Linear(Epilogue.BIAS).flops(shapes(s(2, 3, 5), s(7, 5), s(7))))
        .isEqualTo(2.0 * 2 * 3 * 7 * 5);
    assertThat(new Op.Attention(2, false).flops(shapes(s(1, 3, 8), s(1, 5, 8), s(1, 5, 8))))
        .isEqualTo(4.0 * 3 * 5 * 8);
  }
}
