package eddy.benchkit.cases;

import eddy.op.Activation;
import eddy.op.Op;
import java.util.ArrayList;
import java.util.List;

/** Ops of one element each. */
final class ElementWiseCases {
  private static final int[][] SHAPES = {
    {1},
    {3},
    {17},
    {2, 1280},
    {7, 13},
    {1, 77, 768},
    {2, 5, 33},
    {1, 1, 1, 1},
    {2, 3, 5, 7},
    {1, 16, 64, 64}
  };

  private ElementWiseCases() {}

  static List<OpCase> all() {
    List<OpCase> cases = new ArrayList<>();
    for (Activation a : List.of(Activation.SILU, Activation.GELU, Activation.QUICK_GELU)) {
      String kind = "activate." + Operands.name(a);
      for (int[] x : SHAPES) {
        cases.add(activation(a, x));
      }
      for (double bound : new double[] {1e-3, 1e2, 1e4}) {
        Operand x = Operand.value(3, 101).in(-bound, bound);
        cases.add(OpCase.of(kind, "3x101-" + bound, new Op.Activate(a), x));
      }
      Operand negative = Operand.value(3, 101).in(-5, -3);
      cases.add(OpCase.of(kind, "3x101-negative", new Op.Activate(a), negative));
    }
    for (int[] x : SHAPES) {
      cases.add(sum(x));
      cases.add(
          OpCase.of("mul", Operands.name(x), new Op.Mul(), Operand.value(x), Operand.value(x)));
    }
    int[][] gated = {{1, 2}, {5, 34}, {1, 64, 640}, {2, 13, 14}, {1, 1, 2}, {2, 7, 2560}};
    for (int[] x : gated) {
      cases.add(geglu(x));
    }
    int[][] pictures = {{2, 320, 8, 8}, {1, 1, 1, 1}, {3, 5, 7, 11}, {2, 16, 64, 64}, {2, 7, 1, 3}};
    for (int[] x : pictures) {
      Operand b = Operand.value(x[0], x[1]);
      cases.add(
          OpCase.of("add-channels", Operands.name(x), new Op.AddChannels(), Operand.value(x), b));
    }
    cases.add(sum(1, 128, 512, 512).asHeavy()); // what plans fuse into the VAE's convolutions
    return cases;
  }

  static OpCase activation(Activation a, int... x) {
    String kind = "activate." + Operands.name(a);
    return OpCase.of(kind, Operands.name(x), new Op.Activate(a), spread(Operand.value(x)));
  }

  static OpCase sum(int... x) {
    return OpCase.of("add", Operands.name(x), new Op.Add(), Operand.value(x), Operand.value(x));
  }

  static OpCase geglu(int... x) {
    return OpCase.of("geglu", Operands.name(x), new Op.GeGlu(), Operand.value(x).in(-4, 4));
  }

  /** A lone number stays near 0: alone in gelu's tail it would show nothing but cancellation. */
  private static Operand spread(Operand x) {
    return x.shape().count() == 1 ? x : x.in(-6, 6);
  }
}
