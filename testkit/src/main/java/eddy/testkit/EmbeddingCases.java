package eddy.testkit;

import eddy.op.Op;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.List;

/** Token and timestep embeddings. */
final class EmbeddingCases {
  private EmbeddingCases() {}

  static List<OpCase> all() {
    List<OpCase> cases = new ArrayList<>();
    for (DType d : new DType[] {DType.F32, DType.F16, DType.BF16, DType.F64}) {
      embedding(cases, d, 49408, 64, 1, 77); // CLIP's vocabulary, fewer channels
      embedding(cases, d, 77, 768, 2, 77); // its positions
      embedding(cases, d, 1, 1, 1, 1);
      embedding(cases, d, 5, 7, 3, 11);
    }
    for (int dim : new int[] {2, 32, 256, 320}) {
      for (boolean flip : new boolean[] {true, false}) {
        timesteps(cases, dim, flip, 0, 1);
        timesteps(cases, dim, flip, 0, 5);
      }
    }
    timesteps(cases, 32, false, 1, 5);
    timesteps(cases, 320, true, 0.5f, 2);
    timesteps(cases, 256, true, 0, 2, 6); // the sizes that SDXL is told
    timesteps(cases, 8, false, 1, 3, 5);
    return cases;
  }

  private static void embedding(List<OpCase> cases, DType stored, int rows, int c, int... ids) {
    cases.add(
        OpCase.of(
            "embedding.stored-" + stored,
            Operands.name(ids) + "-" + Operands.name(rows, c),
            new Op.Embedding(),
            Operand.ids(rows, ids),
            Operand.weight(rows, c).in(-1, 1).as(stored)));
  }

  /** Up to 999, which is where the angles are hardest. */
  private static void timesteps(List<OpCase> cases, int dim, boolean flip, float shift, int... n) {
    cases.add(
        OpCase.of(
            "timestep-embedding",
            Operands.name(n) + "-" + dim + (flip ? "-flip" : "") + "-shift" + shift,
            new Op.TimestepEmbedding(dim, flip, shift),
            Operand.value(n).in(0, 999)));
  }
}
