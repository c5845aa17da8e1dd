package eddy.benchkit.cases;

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
      cases.add(embedding(d, 49408, 64, 1, 77)); // CLIP's vocabulary, fewer channels
      cases.add(embedding(d, 77, 768, 2, 77)); // its positions
      cases.add(embedding(d, 1, 1, 1, 1));
      cases.add(embedding(d, 5, 7, 3, 11));
    }
    for (int dim : new int[] {2, 32, 256, 320}) {
      for (boolean flip : new boolean[] {true, false}) {
        cases.add(timesteps(dim, flip, 0, 1));
        cases.add(timesteps(dim, flip, 0, 5));
      }
    }
    cases.add(timesteps(32, false, 1, 5));
    cases.add(timesteps(320, true, 0.5f, 2));
    cases.add(timesteps(256, true, 0, 2, 6)); // the sizes that SDXL is told
    cases.add(timesteps(8, false, 1, 3, 5));
    return cases;
  }

  static OpCase embedding(DType stored, int rows, int c, int... ids) {
    return OpCase.of(
        "embedding.stored-" + stored,
        Operands.name(ids) + "-" + Operands.name(rows, c),
        new Op.Embedding(),
        Operand.ids(rows, ids),
        Operand.weight(rows, c).in(-1, 1).as(stored));
  }

  /** Up to 999, which is where the angles are hardest. */
  static OpCase timesteps(int dim, boolean flip, float shift, int... n) {
    return OpCase.of(
        "timestep-embedding",
        Operands.name(n) + "-" + dim + (flip ? "-flip" : "") + "-shift" + shift,
        new Op.TimestepEmbedding(dim, flip, shift),
        Operand.value(n).in(0, 999));
  }
}
