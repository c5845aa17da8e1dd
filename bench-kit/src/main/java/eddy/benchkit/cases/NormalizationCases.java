package eddy.benchkit.cases;

import eddy.op.Activation;
import eddy.op.Op;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.List;

/** Group and layer normalisation. */
final class NormalizationCases {
  private final List<OpCase> cases = new ArrayList<>();

  private NormalizationCases() {}

  static List<OpCase> all() {
    NormalizationCases c = new NormalizationCases();
    c.groupNorm();
    c.groupNormRanges();
    c.layerNorm();
    return c.cases;
  }

  private static OpCase group(String kind, String detail, Op.GroupNorm op, Operand x) {
    int channels = x.shape().dim(1);
    return OpCase.of(
        "group-norm." + kind,
        Operands.name(x.shape().toArray()) + "-" + op.groups() + detail,
        op,
        x,
        Operand.weight(channels).in(0.5, 1.5),
        Operand.weight(channels));
  }

  /** Names don't tell eps, since no two real ones differ in it alone. */
  static OpCase group(Activation activation, float eps, int groups, int... x) {
    Op.GroupNorm op = new Op.GroupNorm(groups, eps, activation);
    return group(Operands.name(activation), "", op, Operand.value(x));
  }

  private static OpCase group(Activation activation, int groups, int... x) {
    return group(activation, 1e-5f, groups, x);
  }

  private void groupNorm() {
    for (Activation a : Activation.values()) {
      cases.add(group(a, 32, 2, 64, 16, 16));
      cases.add(group(a, 3, 2, 21, 7, 11));
      cases.add(group(a, 1, 1, 5, 3, 3));
      cases.add(group(a, 7, 2, 7, 5, 1));
    }
    cases.add(group(Activation.SILU, 32, 1, 64, 64, 64)); // real size, fewer channels
    cases.add(group(Activation.SILU, 32, 2, 320, 32, 32));
    cases.add(group(Activation.NONE, 1e-6f, 32, 1, 1280, 8, 8));
    cases.add(group(Activation.SILU, 32, 1, 2560, 8, 8));
    cases.add(group(Activation.SILU, 32, 1, 64, 1, 1));
    cases.add(group(Activation.SILU, 2, 1, 8, 144, 256)); // too large for one group of work-items
    cases.add(group(Activation.NONE, 2, 1, 8, 51, 51));
    cases.add(group(Activation.NONE, 4, 2, 8, 1, 1));
  }

  private void groupNormRanges() {
    Op.GroupNorm op = new Op.GroupNorm(4, 1e-6f, Activation.NONE);
    // One pass with float sums of squares has no digits left here.
    cases.add(group("large-mean", "-99to101", op, Operand.value(2, 8, 32, 32).in(99, 101)));
    cases.add(group("large-mean", "-999to1001", op, Operand.value(1, 8, 9, 7).in(999, 1001)));
    cases.add(group("constant", "", op, Operand.value(2, 8, 4, 5).in(3, 3)));
    cases.add(group("small", "-1e-4", op, Operand.value(2, 8, 4, 5).in(-1e-4, 1e-4)));
    cases.add(group("large", "-1e4", op, Operand.value(2, 8, 4, 5).in(-1e4, 1e4)));
    Op.GroupNorm silu = new Op.GroupNorm(4, 1e-6f, Activation.SILU);
    Operand x = Operand.value(2, 8, 5, 3);
    cases.add(
        OpCase.of(
            "group-norm.stored-F16",
            "2x8x5x3-4",
            silu,
            x,
            Operand.weight(8).in(0.5, 1.5).as(DType.F16),
            Operand.weight(8).as(DType.F16)));
    cases.add(
        OpCase.of(
            "group-norm.stored-BF16",
            "2x8x5x3-4",
            silu,
            x,
            Operand.weight(8).in(0.5, 1.5).as(DType.BF16),
            Operand.weight(8).as(DType.BF16)));
  }

  private static OpCase layer(String kind, String detail, DType stored, Operand x) {
    int channels = x.shape().dim(-1);
    return OpCase.of(
        "layer-norm." + kind,
        Operands.name(x.shape().toArray()) + detail,
        new Op.LayerNorm(1e-5f),
        x,
        Operand.weight(channels).in(0.5, 1.5).as(stored),
        Operand.weight(channels).as(stored));
  }

  static OpCase layer(int... tokens) {
    return layer("tokens", "", DType.F32, Operand.value(tokens));
  }

  private void layerNorm() {
    int[][] tokens = {
      {2, 77, 768}, {1, 256, 320}, {1, 4096, 40}, {2, 13, 7}, {1, 1, 1}, {3, 1, 65}
    };
    for (int[] x : tokens) {
      cases.add(layer(x));
    }
    cases.add(layer("vectors", "", DType.F32, Operand.value(5, 17)));
    cases.add(layer("vectors", "", DType.F32, Operand.value(1, 1280)));
    cases.add(layer("large-mean", "", DType.F32, Operand.value(2, 9, 64).in(99, 101)));
    cases.add(layer("constant", "", DType.F32, Operand.value(2, 9, 64).in(3, 3)));
    cases.add(layer("stored-F16", "-F16", DType.F16, Operand.value(2, 9, 64)));
    cases.add(layer("stored-BF16", "-BF16", DType.BF16, Operand.value(2, 9, 64)));
  }
}
