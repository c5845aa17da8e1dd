package eddy.kernels.gpu;

import eddy.tensor.FloatConversion;
import eddy.tensor.Weight;

/**
 * A weight, or some rows of one that no buffer can hold as a whole, in the form that kernels read.
 * Slots are equal when they are of the same rows of the same weight object and have the same form:
 * those can share a buffer, also between programs.
 *
 * @param weight the model's weight
 * @param form order of elements
 * @param half kept as fp16 bits, two bytes each, else as fp32
 * @param firstRow first of the rows: places along the weight's first axis
 * @param rows how many there are of them
 */
public record WeightSlot(Weight weight, WeightLayout form, boolean half, int firstRow, int rows) {
  /** A whole weight. */
  public WeightSlot(Weight weight, WeightLayout form, boolean half) {
    this(weight, form, half, 0, weight.shape().dim(0));
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
     * A matrix [M, K] as it is, a convolution kernel [M, C, kh, kw] as [M][kh][kw][C], with K or C
     * filled up with zeros to a multiple of {@link Tiles#MMA_DEPTH}.
     */
    ROWS_PADDED
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Weights are what they are, not what they hold.
  public boolean equals(Object o) {
    return o instanceof WeightSlot s
        && s.weight == weight
        && s.form == form
        && s.half == half
        && s.firstRow == firstRow
        && s.rows == rows;
  }

  @Override
  public int hashCode() {
    int hash = System.identityHashCode(weight) * 31 + form.ordinal();
    return (hash * 31 + Boolean.hashCode(half)) * 31 + firstRow;
  }

  /** Number of elements. */
  public long count() {
    return form == WeightLayout.ROWS_PADDED
        ? (long) rows * taps() * paddedChannels()
        : rows * rowElements();
  }

  private long rowElements() {
    return weight.shape().count() / weight.shape().dim(0);
  }

  private int taps() {
    return weight.shape().rank() == 4 ? weight.shape().dim(2) * weight.shape().dim(3) : 1;
  }

  private int paddedChannels() {
    return Grid.groupsFor(weight.shape().dim(1), Tiles.MMA_DEPTH) * Tiles.MMA_DEPTH;
  }

  /** Size of the buffer. */
  public long bytes() {
    return count() * (half ? 2 : 4);
  }

  /** The elements of a slot that is kept as fp32. */
  public float[] floats() {
    float[] stored = new float[Math.toIntExact(rows * rowElements())];
    weight.withBytes(
        bytes -> {
          long from = firstRow * rowElements();
          FloatConversion.toFloats(bytes, weight.dtype(), from, stored, 0, stored.length);
          return stored;
        });
    if (form == WeightLayout.AS_STORED) {
      return stored;
    }
    int channels = weight.shape().dim(1);
    int taps = taps();
    float[] out = new float[Math.toIntExact(count())];
    int i = 0;
    for (int m = 0; m < rows; m++) {
      for (int c = 0; c < channels; c++) {
        for (int t = 0; t < taps; t++) {
          int to =
              form == WeightLayout.ROWS_LAST
                  ? (t * channels + c) * rows + m
                  : (m * taps + t) * paddedChannels() + c;
          out[to] = stored[i++];
        }
      }
    }
    return out;
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
