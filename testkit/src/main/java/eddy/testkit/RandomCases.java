package eddy.testkit;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.Operand;
import eddy.benchkit.cases.Operands;
import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Op cases of random shapes. The seed is part of the name, so {@code -Dop.case=random/17} brings
 * case 17 back.
 */
public final class RandomCases {
  private static final String PREFIX = "random/";

  private final SplittableRandom random;
  private final String detail;

  private RandomCases(long seed) {
    random = new SplittableRandom(seed);
    detail = Long.toString(seed);
  }

  /** The case of that seed. */
  public static OpCase of(long seed) {
    OpCase c = new RandomCases(seed).next();
    return new OpCase(
        c.kind(), PREFIX + seed, c.op(), c.operands(), c.tolerance(), c.reason(), false, seed);
  }

  /** The case of that name, or null if it isn't the name of a random case. */
  public static @Nullable OpCase named(String name) {
    return name.matches(PREFIX + "-?\\d{1,18}")
        ? of(Long.parseLong(name.substring(PREFIX.length())))
        : null;
  }

  private OpCase next() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> conv();
      case 4, 5, 6 -> linear();
      case 7, 8, 9 -> attention();
      case 10, 11 -> groupNorm();
      case 12 -> layerNorm();
      case 13 -> elementWise();
      case 14 -> join();
      default -> view();
    };
  }

  /** Small more often than large, and multiples of vector widths as often as others. */
  private int size(int most) {
    int n = 1 + random.nextInt(1 + random.nextInt(most));
    return random.nextInt(3) == 0 ? Math.min(most, (n + 7) / 8 * 8) : n;
  }

  private boolean flip() {
    return random.nextBoolean();
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private DType stored() {
    return oneOf(List.of(DType.F32, DType.F32, DType.F16, DType.BF16, DType.F64));
  }

  private OpCase conv() {
    int k = oneOf(List.of(1, 3, 3, 3, 5, 7));
    int n = size(3);
    int c = size(48);
    int h = size(24);
    int w = size(24);
    int m = size(48);
    Size upsample = random.nextInt(4) == 0 ? new Size(h + size(h), w + size(w)) : null;
    Padding padding =
        new Padding(random.nextInt(k), random.nextInt(k), random.nextInt(k), random.nextInt(k));
    if (flip()
        || h + padding.top() + padding.bottom() < k
        || w + padding.left() + padding.right() < k) {
      padding = Padding.all(k / 2);
    }
    Epilogue epilogue = epilogue(flip());
    Op.Conv2d op = new Op.Conv2d(oneOf(List.of(1, 1, 2, 3)), padding, upsample, epilogue);
    Operand x = Operand.value(n, c, h, w);
    Operand weight = Operand.weight(m, c, k, k).as(stored());
    Shape out =
        new Op.Conv2d(op.stride(), padding, upsample, Epilogue.NONE)
            .infer(List.of(x.shape(), weight.shape()));
    return OpCase.of("conv2d", detail, op, Operands.withEpilogue(epilogue, out, m, x, weight));
  }

  private Epilogue epilogue(boolean channelBias) {
    Activation activation = oneOf(List.of(Activation.values()));
    return new Epilogue(flip(), channelBias, activation, flip());
  }

  private OpCase linear() {
    int n = size(3);
    int k = size(300);
    int m = size(200);
    boolean vectors = random.nextInt(4) == 0;
    Operand x = vectors ? Operand.value(n, k) : Operand.value(n, size(130), k);
    Epilogue epilogue = epilogue(false);
    Shape out = x.shape().with(-1, m);
    Operand weight = Operand.weight(m, k).as(stored());
    return OpCase.of(
        "linear",
        detail,
        new Op.Linear(epilogue),
        Operands.withEpilogue(epilogue, out, m, x, weight));
  }

  private OpCase attention() {
    int n = size(2);
    int t = size(150);
    boolean causal = random.nextInt(3) == 0;
    int s = causal || flip() ? t : size(150);
    int heads = size(6);
    int channels = heads * size(96);
    return OpCase.of(
        "attention",
        detail,
        new Op.Attention(heads, causal),
        Operand.value(n, t, channels).in(-2, 2),
        Operand.value(n, s, channels).in(-2, 2),
        Operand.value(n, s, channels));
  }

  private OpCase groupNorm() {
    int groups = size(32);
    int channels = groups * size(8);
    double mean = flip() ? 0 : 10;
    return OpCase.of(
        "group-norm",
        detail,
        new Op.GroupNorm(groups, 1e-5f, oneOf(List.of(Activation.values()))),
        Operand.value(size(3), channels, size(20), size(20)).in(mean - 2, mean + 2),
        Operand.weight(channels).in(0.5, 1.5),
        Operand.weight(channels));
  }

  private OpCase layerNorm() {
    int channels = size(400);
    return OpCase.of(
        "layer-norm",
        detail,
        new Op.LayerNorm(1e-5f),
        flip() ? Operand.value(size(50), channels) : Operand.value(size(3), size(90), channels),
        Operand.weight(channels).in(0.5, 1.5),
        Operand.weight(channels));
  }

  private OpCase elementWise() {
    int[] shape = flip() ? tokens() : picture();
    Operand x = Operand.value(shape).in(-8, 8);
    return switch (random.nextInt(6)) {
      case 0 -> OpCase.of("add", detail, new Op.Add(), x, x);
      case 1 -> OpCase.of("mul", detail, new Op.Mul(), x, x);
      case 2 -> OpCase.of("softmax", detail, new Op.Softmax(), Operand.value(tokens()).in(-9, 9));
      case 3 -> {
        int[] wide = tokens();
        wide[2] *= 2;
        yield OpCase.of("geglu", detail, new Op.GeGlu(), Operand.value(wide).in(-4, 4));
      }
      case 4 -> {
        int[] p = picture();
        yield OpCase.of(
            "add-channels",
            detail,
            new Op.AddChannels(),
            Operand.value(p),
            Operand.value(p[0], p[1]));
      }
      default -> {
        Activation a = oneOf(List.of(Activation.SILU, Activation.GELU, Activation.QUICK_GELU));
        yield OpCase.of("activate", detail, new Op.Activate(a), x);
      }
    };
  }

  private OpCase join() {
    int[] a = flip() ? tokens() : picture();
    int axis = random.nextInt(a.length);
    if (flip()) {
      int start = random.nextInt(a[axis]);
      int end = start + 1 + random.nextInt(a[axis] - start);
      return OpCase.of("slice", detail, new Op.Slice(axis, start, end), Operand.value(a));
    }
    int[] b = a.clone();
    b[axis] = size(20);
    return OpCase.of("concat", detail, new Op.Concat(axis), Operand.value(a), Operand.value(b));
  }

  private OpCase view() {
    int[] p = picture();
    return switch (random.nextInt(4)) {
      case 0 -> OpCase.of("to-tokens", detail, new Op.ToTokens(), Operand.value(p));
      case 1 ->
          OpCase.of(
              "to-picture",
              detail,
              new Op.ToPicture(new Size(p[2], p[3])),
              Operand.value(p[0], p[2] * p[3], p[1]));
      case 2 ->
          OpCase.of(
              "upsample",
              detail,
              new Op.UpsampleNearest(new Size(p[2] + size(p[2]), p[3] + size(p[3]))),
              Operand.value(p));
      default ->
          OpCase.of(
              "embedding",
              detail,
              new Op.Embedding(),
              Operand.ids(p[0] * 50, size(3), size(80)),
              Operand.weight(p[0] * 50, p[1]).in(-1, 1).as(stored()));
    };
  }

  private int[] tokens() {
    return new int[] {size(3), size(70), size(100)};
  }

  private int[] picture() {
    return new int[] {size(3), size(40), size(20), size(20)};
  }
}
