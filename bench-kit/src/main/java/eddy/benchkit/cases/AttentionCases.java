package eddy.benchkit.cases;

import eddy.op.Op;
import java.util.ArrayList;
import java.util.List;

/** Attention and softmax. */
final class AttentionCases {
  private final List<OpCase> cases = new ArrayList<>();

  private AttentionCases() {}

  static List<OpCase> all() {
    AttentionCases c = new AttentionCases();
    c.realShapes();
    c.headSizes();
    c.shapesThatFindMistakes();
    c.causal();
    c.ranges();
    c.softmax();
    return c.cases;
  }

  /**
   * @param t queries
   * @param s keys
   * @param d channels of a head
   */
  private static OpCase of(
      String kind, boolean causal, double bound, int n, int t, int s, int heads, int d) {
    int channels = heads * d;
    return OpCase.of(
        "attention." + kind,
        n + "xT" + t + "xS" + s + "-" + heads + "x" + d,
        new Op.Attention(heads, causal),
        Operand.value(n, t, channels).in(-bound, bound),
        Operand.value(n, s, channels).in(-bound, bound),
        Operand.value(n, s, channels));
  }

  static OpCase self(int n, int t, int heads, int d) {
    return of("self", false, 2, n, t, t, heads, d);
  }

  static OpCase cross(int n, int t, int s, int heads, int d) {
    return of("cross", false, 2, n, t, s, heads, d);
  }

  static OpCase causal(int n, int t, int heads, int d) {
    return of("causal", true, 2, n, t, t, heads, d);
  }

  private void realShapes() {
    cases.add(self(1, 4096, 1, 8)); // all the tokens of 64×64, few channels
    cases.add(cross(1, 4096, 77, 1, 40));
    cases.add(self(1, 256, 8, 40));
    cases.add(self(2, 64, 8, 160));
    cases.add(cross(2, 64, 77, 8, 160));
    cases.add(cross(2, 256, 77, 8, 80));
    cases.add(self(1, 8, 20, 64));
    cases.add(self(2, 4096, 8, 40).asHeavy()); // SD 1.5 at 64×64 with guidance
    cases.add(self(1, 9216, 5, 64).asHeavy()); // SD 2.1 at 96×96
  }

  private void headSizes() {
    for (int d : new int[] {1, 2, 5, 8, 12, 40, 64, 80, 160, 512}) {
      cases.add(self(1, 64, 2, d));
      cases.add(cross(2, 33, 77, 1, d));
    }
    for (int d : new int[] {40, 64, 80}) {
      cases.add(cross(2, 33, 80, 1, d)); // two tiles of 40
    }
  }

  private void shapesThatFindMistakes() {
    cases.add(self(1, 1, 1, 1));
    cases.add(self(2, 1, 3, 8));
    cases.add(cross(2, 1, 77, 2, 8));
    cases.add(cross(2, 5, 1, 2, 8));
    cases.add(self(3, 17, 5, 12));
    cases.add(self(1, 127, 3, 40));
    cases.add(cross(1, 129, 131, 2, 40));
    cases.add(cross(1, 16, 257, 2, 64));
    cases.add(cross(2, 15, 9, 7, 5));
    // Large heads: one key, a tile of keys and one more, channels that fill no slice, more than
    // 512.
    cases.add(cross(1, 1, 1, 1, 512));
    cases.add(cross(1, 33, 65, 1, 512));
    cases.add(cross(2, 31, 130, 2, 509));
    cases.add(cross(1, 40, 64, 3, 161));
    cases.add(cross(1, 19, 70, 1, 257));
    cases.add(cross(1, 17, 33, 1, 520));
  }

  private void causal() {
    for (int t : new int[] {1, 2, 16, 33, 77}) {
      cases.add(causal(2, t, 3, 12));
    }
    cases.add(causal(1, 77, 12, 64)); // CLIP
    cases.add(causal(1, 129, 2, 40));
    for (int t : new int[] {1, 32, 67, 129}) {
      cases.add(causal(2, t, 1, 512));
    }
  }

  /** Products so large that all but one weight vanish, and so small that all are equal. */
  private void ranges() {
    cases.add(of("large-products", false, 30, 1, 19, 77, 2, 40));
    cases.add(of("large-products", true, 30, 1, 33, 33, 2, 12));
    cases.add(of("small-products", false, 1e-4, 1, 19, 77, 2, 40));
    cases.add(of("large-products", false, 30, 1, 19, 131, 1, 512));
  }

  private static OpCase softmax(String detail, double bound, int... x) {
    return OpCase.of(
        "softmax", Operands.name(x) + detail, new Op.Softmax(), Operand.value(x).in(-bound, bound));
  }

  private void softmax() {
    int[][] shapes = {
      {1, 1}, {3, 77}, {2, 5, 1}, {2, 13, 17}, {1, 64, 64}, {8, 77, 77}, {1, 3, 1025}
    };
    for (int[] x : shapes) {
      cases.add(softmax("", 5, x));
    }
    cases.add(softmax("-1e3", 1e3, 2, 7, 77));
    cases.add(softmax("-1e-3", 1e-3, 2, 7, 77));
  }
}
