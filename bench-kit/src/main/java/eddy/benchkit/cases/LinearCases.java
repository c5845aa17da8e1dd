package eddy.benchkit.cases;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/** Linear layers over tokens and vectors. */
final class LinearCases {
  private final List<OpCase> cases = new ArrayList<>();

  private LinearCases() {}

  static List<OpCase> all() {
    LinearCases c = new LinearCases();
    c.realShapes();
    c.shapesThatFindMistakes();
    c.epilogues();
    c.dtypes();
    return c.cases;
  }

  static OpCase of(String kind, String detail, Epilogue epilogue, int m, DType stored, int... x) {
    Shape out = Shape.of(x).with(-1, m);
    Operand weight = Operand.weight(m, x[x.length - 1]).as(stored);
    return OpCase.of(
        "linear." + kind,
        Operands.name(x) + "-" + m + detail,
        new Op.Linear(epilogue),
        Operands.withEpilogue(epilogue, out, m, Operand.value(x), weight));
  }

  private static OpCase biased(int m, int... x) {
    return of(x.length == 2 ? "vectors" : "tokens", "", Epilogue.BIAS, m, DType.F32, x);
  }

  private static OpCase unbiased(int m, int... x) {
    String kind = x.length == 2 ? "vectors" : "tokens";
    return of(kind, "-unbiased", Epilogue.NONE, m, DType.F32, x);
  }

  private void realShapes() {
    cases.add(biased(1280, 2, 320)); // time_embedding.linear_1
    cases.add(biased(1280, 1, 1280)); // time_embedding.linear_2
    cases.add(biased(320, 2, 1280)); // time_emb_proj
    cases.add(unbiased(64, 1, 4096, 64)); // all the tokens of 64×64, few channels
    cases.add(unbiased(320, 2, 64, 320));
    cases.add(unbiased(320, 2, 77, 768)); // attn2.to_k of SD 1.5
    cases.add(unbiased(320, 1, 77, 1024)); // attn2.to_k of SD 2.1
    cases.add(biased(768, 1, 77, 768)); // CLIP
    cases.add(biased(320, 1, 64, 1280)); // ff.net.2, fewer tokens
    // SD 1.5 with guidance, and without what its plans fuse in
    cases.add(unbiased(320, 2, 4096, 320).asHeavy());
    cases.add(biased(320, 1, 4096, 1280).asHeavy());
    cases.add(biased(640, 1, 1024, 2560).asHeavy());
    cases.add(biased(1280, 1, 256, 5120).asHeavy());
    cases.add(unbiased(1280, 2, 77, 768).asHeavy());
    cases.add(biased(3072, 1, 77, 768).asHeavy()); // CLIP's mlp.fc1
    cases.add(biased(768, 1, 77, 3072).asHeavy()); // CLIP's mlp.fc2
  }

  private void shapesThatFindMistakes() {
    int[][] shapes = {{1, 1}, {1, 2}, {7, 13}, {3, 65}, {2, 100}, {17, 31}};
    for (int[] x : shapes) {
      for (int m : new int[] {1, 5, 16, 67}) {
        cases.add(biased(m, x));
        cases.add(biased(m, 2, x[0], x[1]));
        cases.add(unbiased(m, 1, x[0], x[1]));
      }
    }
    cases.add(biased(129, 3, 127, 257));
  }

  private void epilogues() {
    for (Epilogue e : Operands.epilogues()) {
      String kind = e.channelBias() ? "epilogue-channel-bias" : "epilogue";
      cases.add(of(kind, "-" + Operands.name(e), e, 19, DType.F32, 2, 11, 23));
      cases.add(of(kind, "-" + Operands.name(e), e, 19, DType.F32, 2, 23));
    }
    Epilogue residual = new Epilogue(true, false, Activation.NONE, true);
    cases.add(of("epilogue", "-residual-real", residual, 128, DType.F32, 2, 256, 128));
    Epilogue quick = new Epilogue(true, false, Activation.QUICK_GELU, false);
    cases.add(of("epilogue", "-quick-gelu-real", quick, 256, DType.F32, 2, 77, 128));
  }

  private void dtypes() {
    for (DType d : new DType[] {DType.F16, DType.BF16, DType.F64}) {
      cases.add(of("stored-" + d, "-" + d, Epilogue.BIAS, 41, d, 2, 13, 29));
      cases.add(of("stored-" + d, "-" + d, Epilogue.BIAS, 41, d, 2, 29));
      cases.add(of("stored-" + d, "-" + d, Epilogue.NONE, 128, d, 1, 64, 128));
    }
  }
}
