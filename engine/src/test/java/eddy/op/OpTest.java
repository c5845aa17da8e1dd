package eddy.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ops tell about themselves. */
class OpTest {
  /** Four bytes of values, two of matrices and tables. */
  private static double bytes(OperandKind kind) {
    return kind == OperandKind.MATRIX || kind == OperandKind.TABLE ? 2 : 4;
  }

  private static double bytes(Op op, int[]... in) {
    return op.bytes(Stream.of(in).map(Shape::of).toList(), OpTest::bytes);
  }

  private static int[] s(int... dims) {
    return dims;
  }

  private static Set<Class<?>> ops(Stream<Arguments> cases) {
    return cases.map(c -> c.get()[0].getClass()).collect(Collectors.toSet());
  }

  /** {@link OpShapesTest} has shapes that fit each op, and some that don't. */
  @Test
  void everyOpHasShapesInTheTests() {
    Set<Class<?>> all = Set.of(Op.class.getPermittedSubclasses());
    assertThat(ops(OpShapesTest.fitting())).isEqualTo(all);
    Set<Class<?>> misfits = ops(OpShapesTest.misfits());
    misfits.add(Op.Activate.class); // takes any shape
    assertThat(misfits).isEqualTo(all);
  }

  @Test
  void eachHasANameOfItsOwn() {
    List<String> names =
        OpShapesTest.fitting().map(c -> (Op) c.get()[0]).distinct().map(Op::name).toList();
    assertThat(names).allMatch(n -> n.matches("[a-z][a-z0-9-]*"));
    assertThat(Set.copyOf(names)).hasSize(Op.class.getPermittedSubclasses().length);
  }

  static Stream<Arguments> ops() {
    return OpShapesTest.fitting();
  }

  @ParameterizedTest
  @MethodSource("ops")
  void operandsAreWhatTheyAreCalled(Op op, List<Shape> in, int[] result) {
    List<OperandSpec> specs = op.operands();
    assertThat(specs).hasSameSizeAs(in);
    assertThat(specs).extracting(OperandSpec::name).doesNotHaveDuplicates();
    for (int i = 0; i < specs.size(); i++) {
      OperandSpec spec = specs.get(i);
      switch (spec.kind()) {
        case VECTOR -> assertThat(in.get(i).rank()).isEqualTo(1);
        case MATRIX, TABLE -> assertThat(in.get(i).rank()).isGreaterThan(1);
        case DATA, EXACT, IDS -> {}
      }
      if (spec.inPlace()) {
        assertThat(in.get(i)).isEqualTo(Shape.of(result));
      }
      assertThat(op.reads(in, i)).isBetween(1L, in.get(i).count());
    }
    boolean ids = specs.stream().anyMatch(o -> o.kind() == OperandKind.IDS);
    long tables = specs.stream().filter(o -> o.kind() == OperandKind.TABLE).count();
    assertThat(tables).as("one table for the ids").isEqualTo(ids ? 1 : 0);
    assertThat(op.isView() && op.flops(in) > 0).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ops")
  void anEpilogueAddsItsOperands(Op op, List<Shape> in, int[] result) {
    if (op.epilogue() == null) {
      assertThatIllegalStateException().isThrownBy(() -> op.with(Epilogue.BIAS));
      return;
    }
    Op full = op.with(new Epilogue(true, true, Activation.SILU, true));
    assertThat(full.getClass()).isEqualTo(op.getClass());
    assertThat(full.operands())
        .extracting(OperandSpec::name)
        .containsExactly("x", "weight", "bias", "channel bias", "residual");
    Epilogue own = Objects.requireNonNull(op.epilogue());
    assertThat(full.with(own)).isEqualTo(op);
  }

  @Test
  void bytesAreThoseThatMustMove() {
    assertThat(bytes(new Op.Linear(Epilogue.BIAS), s(2, 3, 5), s(7, 5), s(7)))
        .isEqualTo(4 * 30 + 2 * 35 + 4 * 7 + 4 * 42);
    assertThat(bytes(new Op.Add(), s(3, 5), s(3, 5))).isEqualTo(4 * 45);
    assertThat(bytes(new Op.Slice(0, 1, 3), s(10, 5)))
        .as("what is cut out alone")
        .isEqualTo(4 * 10 + 4 * 10);
    assertThat(bytes(new Op.Embedding(), s(1, 3), s(1000, 5)))
        .as("ids, the rows that they choose, and the result")
        .isEqualTo(4 * 3 + 2 * 15 + 4 * 15);
  }

  @Test
  void ofMovesNothingIsComputed() {
    List<Op> moves =
        OpShapesTest.fitting()
            .map(c -> (Op) c.get()[0])
            .filter(op -> op.signature().work() != Signature.Work.COMPUTE)
            .toList();
    assertThat(moves.stream().map(Op::name).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList("upsample", "concat", "slice", "to-tokens", "to-picture", "embedding"));
  }
}
