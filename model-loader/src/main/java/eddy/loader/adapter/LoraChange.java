package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.loader.format.LoraKey.LoraPart;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a LoRA file adds to one weight. Only the header has been looked at; {@link #read} reads the
 * factors.
 *
 * <p>With a weight W, a change Δ, alpha a and rank r (Hu et al. 2021), W becomes W + s·(a/r)·Δ,
 * where s is the user's weight. Without alpha, a = r.
 */
final class LoraChange {
  private final LoraFile file;
  private final String module;
  private final Map<LoraPart, String> parts;
  private final double alphaOverRank;
  private final int rows;
  private final int columns;

  private LoraChange(LoraFile file, String module, Map<LoraPart, String> parts) {
    this.file = file;
    this.module = module;
    this.parts = parts;
    if (parts.containsKey(LoraPart.DIFF)) {
      Shape s = shape(LoraPart.DIFF, 1);
      rows = s.dim(0);
      columns = size(s.count() / Math.max(1, rows));
      alphaOverRank = 1;
    } else if (parts.containsKey(LoraPart.HADA_W1_A) || parts.containsKey(LoraPart.HADA_W2_A)) {
      Size first = lowRank(LoraPart.HADA_W1_A, LoraPart.HADA_W1_B, LoraPart.HADA_T1, true);
      Size second = lowRank(LoraPart.HADA_W2_A, LoraPart.HADA_W2_B, LoraPart.HADA_T2, true);
      if (first.rows != second.rows || first.columns != second.columns) {
        throw mismatch(
            LoraPart.HADA_W1_A, LoraPart.HADA_W2_A, "the two products are not of one size");
      }
      rows = first.rows;
      columns = first.columns;
      alphaOverRank = scale(first.rank);
    } else if (isKronecker()) {
      Size first = factor(LoraPart.LOKR_W1, LoraPart.LOKR_W1_A, LoraPart.LOKR_W1_B, null);
      Size second =
          factor(LoraPart.LOKR_W2, LoraPart.LOKR_W2_A, LoraPart.LOKR_W2_B, LoraPart.LOKR_T2);
      rows = size((long) first.rows * second.rows);
      columns = size((long) first.columns * second.columns);
      // The rank of whole factors is 0: LyCORIS writes an alpha for them that means nothing.
      int rank = second.rank > 0 ? second.rank : first.rank;
      alphaOverRank = rank == 0 ? 1 : scale(rank);
    } else {
      Size size = lowRank(LoraPart.UP, LoraPart.DOWN, LoraPart.MID, false);
      rows = size.rows;
      columns = size.columns;
      alphaOverRank = scale(size.rank);
    }
    checkDora();
  }

  /** A product's size; of rank 0 if it is no product. */
  private record Size(int rows, int rank, int columns) {}

  /**
   * The change of a module's {@code weight}; null if the file changes its bias alone.
   *
   * @throws InputException if its tensors don't fit each other, or one is missing
   */
  static @Nullable LoraChange ofWeight(LoraFile file, String module) {
    Map<LoraPart, String> parts = Objects.requireNonNull(file.modules().get(module), module);
    return parts.size() == 1 && parts.containsKey(LoraPart.DIFF_BIAS)
        ? null
        : new LoraChange(file, module, parts);
  }

  /** The change of a module's {@code bias}; null if there is none. */
  static @Nullable LoraChange ofBias(LoraFile file, String module) {
    String key = Objects.requireNonNull(file.modules().get(module), module).get(LoraPart.DIFF_BIAS);
    return key == null ? null : new LoraChange(file, module, Map.of(LoraPart.DIFF, key));
  }

  /** What messages call it. */
  String name() {
    return file.name() + ": the change of " + Quoted.plain(module);
  }

  /** [rows, columns], a convolution's kernel flattened into the columns. */
  Shape size() {
    return Shape.of(rows, columns);
  }

  /** True if it can be added to a weight of that shape: a linear one or a convolution. */
  boolean fits(Shape weight) {
    return weight.rank() >= 1 && weight.dim(0) == rows && weight.count() == (long) rows * columns;
  }

  /** The factor alpha / rank that goes with the change. */
  float alphaOverRank() {
    return (float) alphaOverRank;
  }

  /** The change without its factor. */
  DeltaRows read() {
    if (parts.containsKey(LoraPart.DIFF)) {
      return new DeltaRows.Dense(floats(LoraPart.DIFF), rows, columns);
    }
    if (parts.containsKey(LoraPart.HADA_W1_A)) {
      return new DeltaRows.Product(
          product(LoraPart.HADA_W1_A, LoraPart.HADA_W1_B, LoraPart.HADA_T1, true),
          product(LoraPart.HADA_W2_A, LoraPart.HADA_W2_B, LoraPart.HADA_T2, true));
    }
    if (isKronecker()) {
      return new DeltaRows.Kronecker(
          readFactor(LoraPart.LOKR_W1, LoraPart.LOKR_W1_A, LoraPart.LOKR_W1_B, null),
          readFactor(LoraPart.LOKR_W2, LoraPart.LOKR_W2_A, LoraPart.LOKR_W2_B, LoraPart.LOKR_T2));
    }
    return product(LoraPart.UP, LoraPart.DOWN, LoraPart.MID, false);
  }

  /**
   * DoRA's lengths; null if it is none.
   *
   * @param ofRows one for each row of the weight, else one for each input channel
   */
  record Magnitudes(float[] values, boolean ofRows) {}

  @Nullable Magnitudes readMagnitudes() {
    if (parts.containsKey(LoraPart.DORA_MAGNITUDE)) {
      return new Magnitudes(floats(LoraPart.DORA_MAGNITUDE), true);
    }
    if (parts.containsKey(LoraPart.DORA_SCALE)) {
      return new Magnitudes(
          floats(LoraPart.DORA_SCALE), shape(LoraPart.DORA_SCALE, 1).dim(0) == rows);
    }
    return null;
  }

  private void checkDora() {
    for (LoraPart p : new LoraPart[] {LoraPart.DORA_MAGNITUDE, LoraPart.DORA_SCALE}) {
      if (parts.containsKey(p)) {
        long count = shape(p, 1).count();
        // LyCORIS has one for each input channel, [1, I, 1, 1], or each row, [O, 1, 1, 1].
        boolean ofRows = p == LoraPart.DORA_MAGNITUDE || shape(p, 1).dim(0) == rows;
        if (ofRows ? count != rows : count < 1 || columns % count != 0) {
          throw file.bad(
              "tensor "
                  + Quoted.plain(key(p))
                  + " has the shape "
                  + shape(p, 1)
                  + ", which doesn't fit a change of "
                  + size());
        }
      }
    }
  }

  private boolean isKronecker() {
    return parts.containsKey(LoraPart.LOKR_W1)
        || parts.containsKey(LoraPart.LOKR_W1_A)
        || parts.containsKey(LoraPart.LOKR_W2)
        || parts.containsKey(LoraPart.LOKR_W2_A);
  }

  private double scale(int rank) {
    if (parts.containsKey(LoraPart.ALPHA)) {
      float[] alpha = floats(LoraPart.ALPHA);
      if (alpha.length != 1) {
        throw file.bad(
            "tensor "
                + Quoted.plain(key(LoraPart.ALPHA))
                + " should be one number, but has "
                + alpha.length);
      }
      return (double) alpha[0] / rank;
    }
    Double told = file.metadata().scale(module, rank);
    return told == null ? 1 : told;
  }

  /**
   * @param transposed with {@code mid}, the outer factors are [rank, rows] and [rank, columns], as
   *     LyCORIS stores them; else up is [rows, rank]
   */
  private Size lowRank(LoraPart up, LoraPart down, LoraPart mid, boolean transposed) {
    Shape u = shape(up, 2);
    Shape d = shape(down, 2);
    if (!parts.containsKey(mid)) {
      if (u.count() != (long) u.dim(0) * u.dim(1) || u.dim(1) != d.dim(0) || d.dim(0) == 0) {
        throw mismatch(up, down, "their ranks should be equal");
      }
      return new Size(u.dim(0), d.dim(0), size(d.count() / d.dim(0)));
    }
    Shape m = shape(mid, 2);
    int outRank = transposed ? u.dim(0) : u.dim(1);
    int out = transposed ? u.dim(1) : u.dim(0);
    if (m.dim(0) != outRank
        || m.dim(1) != d.dim(0)
        || u.count() != (long) u.dim(0) * u.dim(1)
        || d.count() != (long) d.dim(0) * d.dim(1)
        || d.dim(0) == 0) {
      throw mismatch(mid, down, "the ranks should be equal");
    }
    long taps = m.count() / Math.max(1, (long) m.dim(0) * m.dim(1));
    return new Size(out, d.dim(0), size(d.dim(1) * taps));
  }

  private DeltaRows product(LoraPart up, LoraPart down, LoraPart mid, boolean transposed) {
    Size size = lowRank(up, down, mid, transposed);
    float[] u = floats(up);
    float[] d = floats(down);
    if (!parts.containsKey(mid)) {
      return new DeltaRows.LowRank(u, d, size.rows, size.rank, size.columns);
    }
    // Tucker's form: the middle [p, q, taps] is multiplied into the inner factor, which leaves a
    // product of two.
    Shape m = shape(mid, 2);
    int outRank = m.dim(0);
    int in = shape(down, 2).dim(1);
    int taps = size.columns / Math.max(1, in);
    float[] middle = floats(mid);
    float[] inner = new float[outRank * size.columns];
    for (int p = 0; p < outRank; p++) {
      for (int q = 0; q < size.rank; q++) {
        for (int c = 0; c < in; c++) {
          for (int t = 0; t < taps; t++) {
            inner[(p * in + c) * taps + t] +=
                middle[(p * size.rank + q) * taps + t] * d[q * in + c];
          }
        }
      }
    }
    if (transposed) {
      float[] turned = new float[u.length];
      for (int p = 0; p < outRank; p++) {
        for (int o = 0; o < size.rows; o++) {
          turned[o * outRank + p] = u[p * size.rows + o];
        }
      }
      u = turned;
    }
    return new DeltaRows.LowRank(u, inner, size.rows, outRank, size.columns);
  }

  /** A number of rows or columns, which small factors can make larger than any layer's. */
  private int size(long number) {
    if (number > Integer.MAX_VALUE) {
      throw file.bad(
          "the change of " + Quoted.plain(module) + " has a side of " + number + " numbers");
    }
    return (int) number;
  }

  private Size factor(LoraPart whole, LoraPart up, LoraPart down, @Nullable LoraPart mid) {
    if (!parts.containsKey(whole)) {
      return lowRank(up, down, mid == null ? LoraPart.MID : mid, true);
    }
    Shape s = shape(whole, 2);
    return new Size(s.dim(0), 0, size(s.count() / Math.max(1, s.dim(0))));
  }

  private DeltaRows readFactor(LoraPart whole, LoraPart up, LoraPart down, @Nullable LoraPart mid) {
    if (!parts.containsKey(whole)) {
      return product(up, down, mid == null ? LoraPart.MID : mid, true);
    }
    Size s = factor(whole, up, down, mid);
    return new DeltaRows.Dense(floats(whole), s.rows, s.columns);
  }

  private String key(LoraPart part) {
    String key = parts.get(part);
    if (key == null) {
      throw file.bad(
          "the change of "
              + Quoted.plain(module)
              + " lacks its "
              + part.name().toLowerCase(Locale.ROOT)
              + " part (it has "
              + Quoted.plain(String.join(", ", parts.values()))
              + ")");
    }
    return key;
  }

  private Shape shape(LoraPart part, int leastRank) {
    String key = key(part);
    Shape shape = file.shape(key);
    if (shape.rank() < leastRank || shape.count() == 0) {
      throw file.bad(
          "tensor "
              + Quoted.plain(key)
              + " has the shape "
              + shape
              + ", but "
              + (leastRank == 1 ? "at least one number" : "a matrix")
              + " is needed");
    }
    return shape;
  }

  private float[] floats(LoraPart part) {
    return file.floats(key(part));
  }

  private InputException mismatch(LoraPart a, LoraPart b, String should) {
    return file.bad(
        "the change of "
            + Quoted.plain(module)
            + " has parts that don't fit, "
            + a.name().toLowerCase(Locale.ROOT)
            + " "
            + file.shape(key(a))
            + " and "
            + b.name().toLowerCase(Locale.ROOT)
            + " "
            + file.shape(key(b))
            + ": "
            + should);
  }
}
