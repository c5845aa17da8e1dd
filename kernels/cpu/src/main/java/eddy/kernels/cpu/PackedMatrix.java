package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;

import eddy.kernels.cpu.loops.Copies;
import eddy.kernels.cpu.loops.Int8Runs;
import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;

/**
 * A weight matrix [rows, channels · taps] as the register tiles read it: cut into blocks of k, each
 * block into panels of {@link eddy.kernels.cpu.loops.shape.Lanes#MR} rows, each panel stored
 * [k][MR]. Rows past the last are zero. A block holds whole channels, so that a convolution's
 * columns can be packed channel by channel. Where blocks end depends on the weight's shape only,
 * and with them end the runs of I8, so that a weight is kept as the same numbers on every machine.
 */
final class PackedMatrix extends PackedWeight {
  /**
   * Most k in a block: a panel of 8 rows then takes 18 KB, which stays in the first-level cache.
   */
  static final int MAX_BLOCK = 576;

  /** Bytes that are read at once, as far as whole panels go. */
  private static final int PIECE = 1 << 20;

  private final int rows;
  private final int channels;
  private final int taps;
  private final int blocks;

  /** Where each block begins, counted from the first; last the end of all. */
  private final long[] places;

  /**
   * @param weight [M, K] or [M, C, kh, kw]
   * @param dtype in which it is kept: F32, F16, BF16 or I8
   */
  PackedMatrix(Weight weight, DType dtype) {
    super(weight, dtype);
    Shape shape = weight.shape();
    rows = shape.dim(0);
    channels = shape.dim(1);
    taps = shape.rank() == 4 ? shape.dim(2) * shape.dim(3) : 1;
    blocks = Split.ceilDiv(channels, Math.max(1, MAX_BLOCK / taps));
    places = new long[blocks + 1];
    for (int block = 0; block < blocks; block++) {
      places[block + 1] = places[block] + panels() * panelElements(block);
    }
  }

  @Override
  long elements() {
    return places[blocks];
  }

  @Override
  void write(Source source, PackedArray into, int start) {
    long rowBytes = (long) channels * taps * weight().dtype().bytes();
    int together = MR * (int) Math.max(1, PIECE / (MR * rowBytes));
    Writer writer = new Writer(into);
    for (int row = 0; row < rows; row += together) {
      int end = Math.min(rows, row + together);
      MemorySegment bytes = source.bytes(row * rowBytes, (end - row) * rowBytes);
      for (int r = row; r < end; r += MR) {
        writer.write(r / MR, bytes, r - row, Math.min(MR, end - r), start);
      }
    }
  }

  /** Writes panels. */
  private final class Writer {
    private final PackedArray into;
    private final DType from = weight().dtype();
    private final boolean ofHalves = from == DType.F16 || from == DType.BF16;
    private final float[] floats = new float[MR * maxDepth()];
    private final short[] halves = new short[MR * maxDepth()];
    private final PackedArray.Halves stored = new PackedArray.Halves(from, halves);

    Writer(PackedArray into) {
      this.into = into;
    }

    /**
     * @param first the panel's first row in {@code bytes}
     * @param count its rows
     */
    void write(int panel, MemorySegment bytes, int first, int count, int start) {
      for (int block = 0; block < blocks; block++) {
        int kc = depth(block);
        int at = start + place(block, panel);
        for (int r = 0; r < count; r++) {
          long source = ((long) (first + r) * channels + firstChannel(block)) * taps;
          if (ofHalves) {
            MemorySegment.copy(bytes, SHORT, source * 2, halves, r * kc, kc);
          } else {
            FloatConversion.toFloats(bytes, from, source, floats, r * kc, kc);
          }
        }
        if (from != dtype() && ofHalves) {
          // All rows at once, which is faster than FloatConversion row by row.
          stored.toFloats(0, floats, count * kc);
        }
        switch (into) {
          case PackedArray.PackedFloats(float[] values) ->
              Copies.interleave(floats, count, kc, values, at);
          case PackedArray.Halves as -> {
            if (from != dtype()) {
              as.convert(floats, halves, count * kc);
            }
            Copies.interleave(halves, count, kc, as.values(), at);
          }
          case PackedArray.PackedBytes(byte[] values) -> {
            int row = Int8Runs.fromFloats(floats, 0, count, kc, MR, values, at);
            if (row >= 0) {
              throw notFinite(panel * MR + row);
            }
          }
        }
      }
    }
  }

  int rows() {
    return rows;
  }

  int channels() {
    return channels;
  }

  int taps() {
    return taps;
  }

  int panels() {
    return Split.ceilDiv(rows, MR);
  }

  /** Number of blocks that k is cut into. */
  int blocks() {
    return blocks;
  }

  /** Where block {@code block} begins; {@code blocks()} gives the end of the last. */
  int firstChannel(int block) {
    return Split.part(channels, block, blocks);
  }

  /** k's in a block. */
  int depth(int block) {
    return channels(block) * taps;
  }

  int maxDepth() {
    return Split.ceilDiv(channels, blocks) * taps;
  }

  /** Whole channels in a block. */
  int channels(int block) {
    return firstChannel(block + 1) - firstChannel(block);
  }

  /**
   * An array that holds a panel of a block as floats [k][MR], from {@link #floatsAt} on: the values
   * themselves, or {@code room} after they were written there.
   *
   * @param room for MR · {@link #depth} numbers, and a vector
   */
  float[] floats(int block, int panel, float[] room) {
    int at = offset(block, panel);
    switch (values()) {
      case PackedArray.PackedFloats(float[] values) -> {
        return values;
      }
      case PackedArray.Halves values -> values.toFloats(at, room, MR * depth(block));
      case PackedArray.PackedBytes(byte[] values) ->
          Int8Runs.toFloats(values, at, room, depth(block));
    }
    return room;
  }

  /** Where the panel begins in the array that {@link #floats} gives. */
  int floatsAt(int block, int panel) {
    return dtype() == DType.F32 ? offset(block, panel) : 0;
  }

  /** Where a panel of a block begins in {@link #values}. */
  int offset(int block, int panel) {
    return start() + place(block, panel);
  }

  private long panelElements(int block) {
    return PackedArray.elements(dtype(), MR, depth(block));
  }

  private int place(int block, int panel) {
    return (int) (places[block] + panel * panelElements(block));
  }
}
