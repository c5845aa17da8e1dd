package eddy.benchkit.cases;

import eddy.op.Op;
import eddy.op.Size;
import java.util.ArrayList;
import java.util.List;

/** Ops that only move elements. */
final class MoveCases {
  private static final int[][] PICTURES = {
    {1, 1, 1, 1}, {2, 3, 5, 7}, {1, 64, 8, 8}, {2, 320, 16, 16}, {1, 7, 1, 9}, {3, 16, 4, 1}
  };

  private MoveCases() {}

  static List<OpCase> all() {
    List<OpCase> cases = new ArrayList<>();
    for (int[] x : PICTURES) {
      cases.add(OpCase.of("to-tokens", Operands.name(x), new Op.ToTokens(), Operand.value(x)));
      Operand tokens = Operand.value(x[0], x[2] * x[3], x[1]);
      Op toPicture = new Op.ToPicture(new Size(x[2], x[3]));
      cases.add(OpCase.of("to-picture", Operands.name(x), toPicture, tokens));
      upsample(cases, new Size(2 * x[2], 2 * x[3]), x);
      upsample(cases, new Size(2 * x[2] - 1, 2 * x[3] + 1), x);
    }
    upsample(cases, new Size(11, 8), 1, 3, 3, 5);
    upsample(cases, new Size(64, 64), 1, 8, 32, 32);
    int[][] shapes = {{3, 5}, {2, 5, 7}, {2, 3, 5, 7}, {1, 16, 8, 8}, {2, 1, 1, 1}, {1, 77, 64}};
    for (int[] x : shapes) {
      for (int axis = 0; axis < x.length; axis++) {
        slices(cases, axis, x);
        for (int more : new int[] {1, 6}) {
          cases.add(concat(axis, more, x));
        }
      }
    }
    cases.add(concat(1, 320, 2, 640, 8, 8)); // a skip connection
    cases.add(concat(1, 5, 1, 4, 32, 32)); // an inpainting model's input
    return cases;
  }

  private static void upsample(List<OpCase> cases, Size size, int... x) {
    String detail = Operands.name(x) + "-to" + size.height() + "x" + size.width();
    Op op = new Op.UpsampleNearest(size);
    cases.add(OpCase.of("upsample", detail, op, Operand.value(x)));
  }

  /** Two tensors of the same shape but for {@code size}, the second one's along the axis. */
  static OpCase concat(int axis, int size, int... a) {
    int[] b = a.clone();
    b[axis] = size;
    return OpCase.of(
        "concat.rank" + a.length + "-axis" + axis,
        Operands.name(a) + "-" + Operands.name(b),
        new Op.Concat(axis),
        Operand.value(a),
        Operand.value(b));
  }

  /** All of the axis, its first and last element, and its middle. */
  private static void slices(List<OpCase> cases, int axis, int... x) {
    int size = x[axis];
    int[][] ranges = {{0, size}, {0, 1}, {size - 1, size}, {size / 4, size / 4 + (size + 1) / 2}};
    List<String> seen = new ArrayList<>();
    for (int[] r : ranges) {
      String detail = Operands.name(x) + "-" + r[0] + "to" + r[1];
      if (!seen.contains(detail)) {
        seen.add(detail);
        String kind = "slice.rank" + x.length + "-axis" + axis;
        cases.add(OpCase.of(kind, detail, new Op.Slice(axis, r[0], r[1]), Operand.value(x)));
      }
    }
  }
}
