package eddy.kernels.gpu;

import eddy.tensor.FloatConversion;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights in the form that kernels read: one, several whose rows follow each other as if they were
 * one, or some rows where no buffer can hold all. Slots are equal when they are of the same rows of
 * the same weight objects and have the same form: those can share a buffer, also between programs.
 *
 * @param weights the model's weights; all have one shape but for the number of rows
 * @param form order of elements
 * @param half kept as fp16 bits, two bytes each, else as fp32
 * @param firstRow first of the rows: places along the weights' first axis, counted through them all
 * @param rows how many there are of them
 */
public record WeightSlot(
    List<Weight> weights, WeightLayout form, boolean half, int firstRow, int rows) {
  public WeightSlot {
    weights = List.copyOf(weights);
  }

  /** A whole weight. */
  public WeightSlot(Weight weight, WeightLayout form, boolean half) {
    this(weight, form, half, 0, weight.shape().dim(0));
  }

  /** Some rows of a weight. */
  public WeightSlot(Weight weight, WeightLayout form, boolean half, int firstRow, int rows) {
    this(List.of(weight), form, half, firstRow, rows);
  }

  /** Whole weights, the rows of one behind those of the other. */
  public WeightSlot(List<Weight> weights, WeightLayout form, boolean half) {
    this(weights, form, half, 0, weights.stream().mapToInt(w -> w.shape().dim(0)).sum());
  }

  /** Order of elements. */
  public enum WeightLayout {
    /** As in the file. */
    AS_STORED,
    /**
     * A matrix [M, K] as [K][M], a convolution kernel [M, C, kh, kw] as [kh][kw][C][M]: work-items
     * side by side, each at a row of the result, read side by side.
     */
    ROWS_LAST,
    /**
     * The same with the rows in another order: {@link Tiles#GATED} of the first half, the values of
     * a gated layer, then as many of the second, their gates, and so on. There are whole such runs.
     */
    GATES_BESIDE,
    /**
     * A matrix [M, K] as it is, a convolution kernel [M, C, kh, kw] as [M][kh][kw][C], with K or C
     * filled up with zeros to a multiple of {@link Tiles#MMA_DEPTH}.
     */
    ROWS_PADDED,
    /** The same with the rows in the order of {@link #GATES_BESIDE}. */
    GATES_PADDED;

    private boolean padded() {
      return this == ROWS_PADDED || this == GATES_PADDED;
    }

    private boolean gated() {
      return this == GATES_BESIDE || this == GATES_PADDED;
    }
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof WeightSlot s
        && same(s.weights, weights)
        && s.form == form
        && s.half == half
        && s.firstRow == firstRow
        && s.rows == rows;
  }

  @SuppressWarnings("ReferenceEquality") // Weights are what they are, not what they hold.
  private static boolean same(List<Weight> a, List<Weight> b) {
    return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> a.get(i) == b.get(i));
  }

  @Override
  public int hashCode() {
    int hash = form.ordinal();
    for (Weight weight : weights) {
      hash = hash * 31 + System.identityHashCode(weight);
    }
    return (hash * 31 + Boolean.hashCode(half)) * 31 + firstRow;
  }

  /** Number of elements. */
  public long count() {
    return form.padded() ? (long) rows * taps() * paddedChannels() : rows * rowElements();
  }

  /** Of the first weight, which all have but for its rows. */
  private Shape shape() {
    return weights.getFirst().shape();
  }

  private long rowElements() {
    return shape().count() / shape().dim(0);
  }

  private int taps() {
    return shape().rank() == 4 ? shape().dim(2) * shape().dim(3) : 1;
  }

  private int paddedChannels() {
    return Grid.groupsFor(shape().dim(1), Tiles.MMA_DEPTH) * Tiles.MMA_DEPTH;
  }

  /** Size of the buffer. */
  public long bytes() {
    return count() * (half ? 2 : 4);
  }

  /** The elements of a slot that is kept as fp32. */
  public float[] floats() {
    float[] stored = stored();
    if (form == WeightLayout.AS_STORED) {
      return stored;
    }
    int channels = shape().dim(1);
    int taps = taps();
    float[] out = new float[Math.toIntExact(count())];
    int i = 0;
    for (int row = 0; row < rows; row++) {
      int m = form.gated() ? gated(row) : row;
      for (int c = 0; c < channels; c++) {
        for (int t = 0; t < taps; t++) {
          int to =
              form.padded() ? (m * taps + t) * paddedChannels() + c : (t * channels + c) * rows + m;
          out[to] = stored[i++];
        }
      }
    }
    return out;
  }

  /** Where a row stands among rows that have their gates beside them. */
  private int gated(int row) {
    int half = rows / 2;
    int own = row % half;
    return (own / Tiles.GATED * 2 + row / half) * Tiles.GATED + own % Tiles.GATED;
  }

  /** The rows' elements in the order of the files. */
  private float[] stored() {
    float[] stored = new float[Math.toIntExact(rows * rowElements())];
    int done = 0;
    int before = 0;
    for (Weight weight : weights) {
      // Of this weight: the rows from the slot's next one to its last one.
      int from = firstRow + done - before;
      int count = Math.min(rows - done, weight.shape().dim(0) - from);
      if (from >= 0 && count > 0) {
        int to = Math.toIntExact(done * rowElements());
        int length = Math.toIntExact(count * rowElements());
        weight.withBytes(
            bytes -> {
              long at = from * rowElements();
              FloatConversion.toFloats(bytes, weight.dtype(), at, stored, to, length);
              return stored;
            });
        done += count;
      }
      before += weight.shape().dim(0);
    }
    return stored;
  }

  /** The elements of a slot that is kept as fp16: exact if the file is F16, else rounded. */
  public short[] halves() {
    float[] floats = floats();
    short[] out = new short[floats.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Float.floatToFloat16(floats[i]);
    }
    return out;
  }
}
